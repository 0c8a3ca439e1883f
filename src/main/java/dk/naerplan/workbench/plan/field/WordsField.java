package dk.naerplan.workbench.plan.field;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextArea;

/** The planner's own words. */
public final class WordsField extends KeptField {
  private final TextArea area;
  private String missing = "";

  /** A field for words. */
  public WordsField(String label, String prompt, Consumer<String> keep) {
    super(keep);
    area = Fields.area(prompt);
    getChildren().addAll(Fields.labelled(label, area), problem());
    Fields.onCommit(area, this::commit);
  }

  @Override
  protected void put(String value) {
    area.setText(value);
    tell("");
  }

  /**
   * Asks for words, or no longer.
   *
   * @param whenMissing what is said when there are none; empty when none are needed
   */
  public void require(String whenMissing) {
    missing = whenMissing;
  }

  @Override
  protected Optional<String> entered() {
    String words = area.getText().strip();
    boolean wanting = words.isEmpty() && !missing.isEmpty();
    tell(wanting ? missing : "");
    return wanting ? Optional.empty() : Optional.of(words);
  }

  @Override
  protected boolean isBusy() {
    return area.isFocused();
  }

  @Override
  public void takeFocus() {
    area.requestFocus();
    area.end();
  }
}
