package dk.naerplan.workbench.allocation;

import dk.naerplan.language.Texts;
import dk.naerplan.workbench.plan.field.AnswerText;
import dk.naerplan.workbench.plan.field.Fields;
import dk.naerplan.workbench.plan.field.KeptField;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A number within a range beside its name. What is none stays in the field, with a message. */
final class RangeField extends KeptField {
  private static final int COLUMNS = 6;

  private final Range range;
  private final Texts texts;
  private final TextField line = new TextField();

  /**
   * What may be entered.
   *
   * @param above whether the lowest value itself is too low
   * @param whole whether it must be a whole number
   * @param optional whether the field may be empty
   */
  record Range(double low, boolean above, double high, boolean whole, boolean optional) {
    static Range positive(double high) {
      return new Range(0, true, high, false, false);
    }

    Range orNothing() {
      return new Range(low, above, high, whole, true);
    }

    boolean holds(BigDecimal number) {
      double value = number.doubleValue();
      return (above ? value > low : value >= low)
          && value <= high
          && (!whole || number.stripTrailingZeros().scale() <= 0);
    }
  }

  RangeField(
      String id, String label, String empty, Range range, Texts texts, Consumer<String> keep) {
    super(keep);
    this.range = range;
    this.texts = texts;
    line.setId(id);
    line.setPrefColumnCount(COLUMNS);
    line.setMinWidth(USE_PREF_SIZE);
    line.setPromptText(empty);
    line.setAccessibleText(label);
    Label name = Fields.wrapped(label);
    name.setLabelFor(line);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox row = new HBox(8, name, line);
    row.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(row, problem());
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
    if (typed.isBlank()) {
      tell(range.optional() ? "" : wrong());
      return range.optional() ? Optional.of("") : Optional.empty();
    }
    Optional<String> number =
        AnswerText.number(typed, texts.language())
            .filter(value -> range.holds(new BigDecimal(value)));
    tell(number.isPresent() ? "" : wrong());
    return number;
  }

  private String wrong() {
    return texts.get(
        range.whole() ? "range.whole" : range.above() ? "range.above" : "range.from",
        range.low(),
        range.high());
  }

  @Override
  protected boolean isBusy() {
    return line.isFocused();
  }

  @Override
  public void takeFocus() {
    line.requestFocus();
    line.selectAll();
  }
}
