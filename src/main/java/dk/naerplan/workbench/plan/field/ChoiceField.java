package dk.naerplan.workbench.plan.field;

import dk.naerplan.language.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;

/** One of a few; or none yet. */
public final class ChoiceField extends KeptField {
  private final ComboBox<Choice> box = new ComboBox<>();
  private boolean putting;

  /** A field for one of the choices. */
  public ChoiceField(String label, List<Choice> choices, Texts texts, Consumer<String> keep) {
    super(keep);
    List<Choice> all = new ArrayList<>(choices);
    all.addFirst(new Choice("", texts.get("choice.none")));
    box.getItems().setAll(all);
    box.setValue(all.getFirst());
    box.setMinWidth(0);
    box.setMaxWidth(Double.MAX_VALUE);
    getChildren().addAll(Fields.labelled(label, box), problem());
    box.valueProperty()
        .subscribe((_, _) -> {
          if (!putting) {
            commit();
          }
        });
  }

  // An answer that the edition no longer offers is shown as it is written down.
  @Override
  protected void put(String value) {
    putting = true;
    box.setValue(
        box.getItems().stream()
            .filter(choice -> choice.id().equals(value))
            .findFirst()
            .orElseGet(() -> new Choice(value, value)));
    putting = false;
  }

  @Override
  protected Optional<String> entered() {
    return Optional.of(box.getValue().id());
  }

  @Override
  protected boolean isBusy() {
    return box.isShowing();
  }

  @Override
  public void takeFocus() {
    box.requestFocus();
  }
}
