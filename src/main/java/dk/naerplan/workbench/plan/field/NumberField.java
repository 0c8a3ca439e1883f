package dk.naerplan.workbench.plan.field;

import dk.naerplan.language.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextField;

/** A number of 0 or more. What is no number stays in the field, with a message, and is not kept. */
public final class NumberField extends KeptField {
  private final Texts texts;
  private final TextField line = new TextField();

  /** A field for a number in the unit that its label names. */
  public NumberField(String label, Texts texts, Consumer<String> keep) {
    super(keep);
    this.texts = texts;
    line.setMinWidth(0);
    getChildren().addAll(Fields.labelled(label, line), problem());
    Fields.onCommit(line, this::commit);
  }

  @Override
  protected void put(String value) {
    line.setText(AnswerText.shownNumber(value, texts.language()));
    tell("");
  }

  @Override
  protected Optional<String> entered() {
    String typed = line.getText();
    Optional<String> number =
        typed.isBlank() ? Optional.of("") : AnswerText.number(typed, texts.language());
    tell(number.isPresent() ? "" : texts.get("number.wrong", typed.strip()));
    return number;
  }

  @Override
  protected boolean isBusy() {
    return line.isFocused();
  }

  @Override
  public Optional<String> unfinished() {
    return entered().isPresent() ? Optional.empty() : Optional.of(line.getText());
  }

  @Override
  public void resume(String unfinished) {
    line.setText(unfinished);
    commit();
  }

  @Override
  public void takeFocus() {
    line.requestFocus();
    line.selectAll();
  }
}
