package dk.naerplan.workbench.plan.field;

import dk.naerplan.language.Texts;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.util.StringConverter;

/** Days of the week, 0 to 7 by halves; 0 says nothing and is shown as a dash. */
public final class DaysField extends KeptField {
  private static final double WEEK = 7;
  private static final double STEP = 0.5;

  private final Spinner<Double> spinner = new Spinner<>();
  private final Texts texts;

  /** A field for days per week. */
  public DaysField(String label, Texts texts, Consumer<String> keep) {
    super(keep);
    this.texts = texts;
    SpinnerValueFactory.DoubleSpinnerValueFactory values =
        new SpinnerValueFactory.DoubleSpinnerValueFactory(0, WEEK, 0, STEP);
    values.setConverter(new Converter());
    spinner.setValueFactory(values);
    spinner.setEditable(true);
    spinner.setMinWidth(0);
    spinner.setPrefWidth(Double.MAX_VALUE);
    spinner.getEditor().setPrefColumnCount(4);
    getChildren().addAll(Fields.labelled(label, spinner), problem());
    spinner.getEditor().setOnAction(_ -> commit());
    spinner
        .focusedProperty()
        .subscribe((before, focused) -> {
          if (before && !focused) {
            commit();
          }
        });
  }

  @Override
  protected void put(String value) {
    spinner.getValueFactory().setValue(value.isEmpty() ? 0 : Double.parseDouble(value));
    spinner.getEditor().setText(shown(spinner.getValue()));
    tell("");
  }

  @Override
  protected Optional<String> entered() {
    String typed = spinner.getEditor().getText();
    Optional<String> days =
        isDash(typed)
            ? Optional.of("0")
            : AnswerText.number(typed, texts.language())
                .filter(number -> Double.parseDouble(number) <= WEEK)
                .filter(number -> Double.parseDouble(number) % STEP == 0);
    tell(days.isPresent() ? "" : texts.get("days.wrong", typed.strip()));
    return days;
  }

  private static boolean isDash(String typed) {
    return typed.isBlank() || typed.strip().equals("–") || typed.strip().equals("-");
  }

  private String shown(double days) {
    return days == 0
        ? "–"
        : AnswerText.shownNumber(
            BigDecimal.valueOf(days).stripTrailingZeros().toPlainString(), texts.language());
  }

  @Override
  protected boolean isBusy() {
    return spinner.isFocused() || spinner.getEditor().isFocused();
  }

  @Override
  public Optional<String> unfinished() {
    return entered().isPresent() ? Optional.empty() : Optional.of(spinner.getEditor().getText());
  }

  @Override
  public void resume(String unfinished) {
    spinner.getEditor().setText(unfinished);
    commit();
  }

  @Override
  public void takeFocus() {
    spinner.getEditor().requestFocus();
  }

  private final class Converter extends StringConverter<Double> {
    @Override
    public String toString(Double days) {
      return days == null ? "–" : shown(days);
    }

    // What is no number of days leaves the value as it was; the field itself says so.
    @Override
    public Double fromString(String typed) {
      return entered().map(Double::valueOf).orElseGet(spinner::getValue);
    }
  }
}
