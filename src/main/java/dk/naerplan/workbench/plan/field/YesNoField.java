package dk.naerplan.workbench.plan.field;

import dk.naerplan.language.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;

/** Yes, no, or nothing said. */
public final class YesNoField extends KeptField {
  private final Segments segments;

  /** A field for yes or no. */
  public YesNoField(String label, Texts texts, Consumer<String> keep) {
    super(keep);
    segments =
        Segments.one(
            label,
            List.of(
                new Choice("true", texts.get("yes")), new Choice("false", texts.get("no"))),
            this::commit);
    getChildren().addAll(Fields.labelled(label, segments), problem());
  }

  @Override
  protected void put(String value) {
    segments.put(value);
  }

  @Override
  protected Optional<String> entered() {
    return Optional.of(segments.chosen());
  }

  @Override
  protected boolean isBusy() {
    return false;
  }

  @Override
  public void takeFocus() {
    segments.buttons().stream()
        .filter(ToggleButton::isSelected)
        .findFirst()
        .orElseGet(() -> segments.buttons().getFirst())
        .requestFocus();
  }
}
