package dk.naerplan.workbench.plan.field;

import atlantafx.base.theme.Styles;
import dk.naerplan.language.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.controlsfx.control.CheckComboBox;

/** Several of many, kept once the list is closed; one of them can be suggested. */
public final class ChoicesField extends KeptField {
  private final CheckComboBox<Choice> box;
  private final Texts texts;
  private final Label chosen = Fields.wrapped("", "figure-unit");
  private final Button suggestion = new Button();
  private Optional<Choice> suggested = Optional.empty();
  private boolean open;
  private boolean putting;

  /** A field for several of the choices. */
  public ChoicesField(String label, List<Choice> choices, Texts texts, Consumer<String> keep) {
    super(keep);
    this.texts = texts;
    box = new CheckComboBox<>();
    box.getItems().setAll(choices);
    box.setMinWidth(0);
    box.setMaxWidth(Double.MAX_VALUE);
    suggestion.getStyleClass().addAll(Styles.SMALL, Styles.FLAT, "suggestion");
    suggestion.setWrapText(true);
    suggestion.setMinWidth(0);
    suggestion.setMinHeight(Region.USE_PREF_SIZE);
    suggestion.setOnAction(_ -> suggested.ifPresent(box.getCheckModel()::check));
    getChildren().addAll(Fields.labelled(label, box), chosen, suggestion, problem());
    box.addEventHandler(ComboBoxBase.ON_SHOWING, _ -> open = true);
    box.addEventHandler(ComboBoxBase.ON_HIDDEN, _ -> closed());
    box.getCheckModel()
        .getCheckedItems()
        .addListener(
            (ListChangeListener<Choice>)
                _ -> {
                  tellChosen();
                  if (!open && !putting) {
                    commit();
                  }
                });
    tellChosen();
  }

  private void closed() {
    open = false;
    commit();
  }

  /** Offers one of the choices for a click; empty takes the offer away. */
  public void suggest(Optional<Choice> choice) {
    suggested = choice.filter(box.getItems()::contains);
    tellChosen();
  }

  private void tellChosen() {
    List<Choice> checked = box.getCheckModel().getCheckedItems();
    chosen.setText(checked.stream().map(Choice::label).collect(Collectors.joining(", ")));
    Fields.show(chosen, checked.size() > 1);
    box.setTitle(checked.isEmpty() ? texts.get("choice.none") : null);
    suggested.ifPresent(choice -> suggestion.setText(texts.get("suggest", choice.label())));
    Fields.show(suggestion, suggested.filter(choice -> !checked.contains(choice)).isPresent());
  }

  @Override
  protected void put(String value) {
    putting = true;
    List<String> ids = Arrays.asList(value.split(",", -1));
    box.getCheckModel().clearChecks();
    box.getItems().stream()
        .filter(choice -> ids.contains(choice.id()))
        .forEach(box.getCheckModel()::check);
    putting = false;
    tellChosen();
  }

  @Override
  protected Optional<String> entered() {
    return Optional.of(
        box.getItems().stream()
            .filter(box.getCheckModel()::isChecked)
            .map(Choice::id)
            .collect(Collectors.joining(",")));
  }

  @Override
  protected boolean isBusy() {
    return open;
  }

  @Override
  public void takeFocus() {
    box.requestFocus();
  }
}
