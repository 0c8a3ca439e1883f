package dk.naerplan.workbench.plan;

import dk.naerplan.language.Texts;
import dk.naerplan.workbench.plan.PlanListViewModel.Function;
import dk.naerplan.workbench.plan.field.Fields;
import java.util.List;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SearchableComboBox;

/** For whom catchments are shown: whatever people travel for, or one item. */
final class FunctionLens extends VBox {
  private final SearchableComboBox<Function> box = new SearchableComboBox<>();
  private boolean refreshing;

  FunctionLens(PlanListViewModel model, Texts texts) {
    box.setId("lens");
    box.setMinWidth(0);
    box.setMaxWidth(Double.MAX_VALUE);
    getChildren().add(Fields.labelled(texts.get("lens"), box));
    model.functionsProperty().subscribe(this::show);
    model.functionProperty().subscribe(_ -> mark(model));
    model.functionsProperty().subscribe(_ -> mark(model));
    box.valueProperty()
        .subscribe(chosen -> {
          if (!refreshing && chosen != null) {
            model.showFunction(chosen.item());
          }
        });
  }

  private void show(List<Function> functions) {
    if (!functions.equals(box.getItems())) {
      refreshing = true;
      box.getItems().setAll(functions);
      refreshing = false;
    }
  }

  private void mark(PlanListViewModel model) {
    refreshing = true;
    box.getItems().stream()
        .filter(function -> function.item().equals(model.functionProperty().get()))
        .findFirst()
        .ifPresent(box::setValue);
    refreshing = false;
  }
}
