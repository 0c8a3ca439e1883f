package dk.naerplan.workbench.demand;

import dk.naerplan.demand.AssumptionId;
import dk.naerplan.language.Texts;
import dk.naerplan.workbench.demand.AssumptionsViewModel.Row;
import dk.naerplan.workbench.demand.AssumptionsViewModel.Status;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One assumption in full: how well it is founded, where it comes from, and the way back. */
final class AssumptionDetail extends VBox {
  private final AssumptionsViewModel model;
  private final Label name = new Label();
  private final Label standard = new Label();
  private final ComboBox<Status> status = new ComboBox<>();
  private final TextArea source = new TextArea();
  private final Button reset = new Button();
  private Optional<Row> shown = Optional.empty();
  private boolean refreshing;

  AssumptionDetail(AssumptionsViewModel model) {
    super(6);
    this.model = model;
    Texts texts = model.texts();
    setId("assumption-detail");
    name.getStyleClass().add("panel-title");
    name.setWrapText(true);
    name.setMinHeight(Region.USE_PREF_SIZE);
    standard.setId("assumption-standard");
    standard.getStyleClass().add("text-muted");
    reset.setId("assumption-reset");
    reset.setText(texts.get("reset"));
    reset.setMinWidth(Region.USE_PREF_SIZE);
    reset.setOnAction(_ -> shown.ifPresent(row -> model.reset(row.id())));
    status.setId("assumption-status");
    status.setAccessibleText(texts.get("column.status"));
    status.getItems().setAll(model.statuses());
    status.setMinWidth(Region.USE_PREF_SIZE);
    status.valueProperty().subscribe(this::judge);
    source.setId("assumption-source");
    source.setAccessibleText(texts.get("column.source"));
    source.setWrapText(true);
    source.setPrefRowCount(2);
    source.setMinHeight(Region.USE_PREF_SIZE);
    source.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ESCAPE) {
        event.consume();
        shown.ifPresent(row -> source.setText(row.source()));
      }
    });
    source
        .focusedProperty()
        .subscribe((before, focused) -> {
          if (before && !focused) {
            keepSource();
          }
        });
    Label founded = new Label(texts.get("column.status"), status);
    founded.setContentDisplay(ContentDisplay.RIGHT);
    founded.setMinWidth(Region.USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox line = new HBox(10, founded, gap, standard, reset);
    line.setAlignment(Pos.CENTER_LEFT);
    Label from = new Label(texts.get("column.source"));
    from.setLabelFor(source);
    from.getStyleClass().add("figure-unit");
    getChildren().addAll(name, line, from, source);
  }

  private void judge(Status chosen) {
    if (!refreshing && chosen != null) {
      shown.ifPresent(row -> model.judge(row.id(), chosen.status()));
    }
  }

  private void keepSource() {
    shown
        .filter(row -> !row.source().equals(source.getText()))
        .ifPresent(row -> model.describe(row.id(), source.getText()));
  }

  void show(Row row) {
    Optional<AssumptionId> before = shown.map(Row::id);
    boolean another = before.filter(row.id()::equals).isEmpty();
    if (another && source.isFocused()) {
      keepSource();
    }
    refreshing = true;
    name.setText(row.name() + ": " + row.value());
    standard.setText(row.standard());
    reset.setDisable(!row.changed());
    status.getItems().stream()
        .filter(item -> item.status() == row.status())
        .findFirst()
        .ifPresent(status::setValue);
    // What is being typed stays.
    boolean typing =
        source.isFocused() && shown.filter(r -> r.source().equals(source.getText())).isEmpty();
    if (another || !typing) {
      source.setText(row.source());
    }
    shown = Optional.of(row);
    refreshing = false;
  }
}
