package dk.naerplan.workbench.plan.field;

import dk.naerplan.language.Texts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;

/** A date, typed or picked. What is no date stays in the field, with a message. */
public final class DateField extends KeptField {
  private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final Texts texts;
  private final DatePicker picker = new DatePicker();
  private String rejected = "";
  private boolean putting;

  /** A field for a date. */
  public DateField(String label, Texts texts, Consumer<String> keep) {
    super(keep);
    this.texts = texts;
    picker.setMinWidth(0);
    picker.setMaxWidth(Double.MAX_VALUE);
    picker.setConverter(new Converter());
    picker.setPromptText(texts.get("date.prompt"));
    getChildren().addAll(Fields.labelled(label, picker), problem());
    picker
        .valueProperty()
        .subscribe((_, date) -> {
          if (!putting) {
            // The picker writes out what was picked only after telling of it.
            picker.getEditor().setText(picker.getConverter().toString(date));
            commit();
          }
        });
    Fields.onCommit(picker.getEditor(), this::commit);
  }

  // The picker takes back what it does not understand; it is kept so that it can be mended.
  private void restore() {
    if (!rejected.isEmpty()) {
      picker.getEditor().setText(rejected);
      entered();
    }
  }

  @Override
  protected void put(String value) {
    putting = true;
    rejected = "";
    picker.setValue(value.isEmpty() ? null : AnswerText.date(value).orElse(null));
    picker
        .getEditor()
        .setText(picker.getValue() == null ? "" : picker.getConverter().toString(picker.getValue()));
    putting = false;
    tell("");
  }

  @Override
  protected Optional<String> entered() {
    String typed = picker.getEditor().getText();
    if (typed.isBlank()) {
      tell("");
      return Optional.of("");
    }
    Optional<String> date = AnswerText.date(typed).map(LocalDate::toString);
    tell(date.isPresent() ? "" : texts.get("date.wrong", typed.strip()));
    return date;
  }

  @Override
  protected boolean isBusy() {
    return picker.isFocused() || picker.getEditor().isFocused() || picker.isShowing();
  }

  @Override
  public Optional<String> unfinished() {
    return entered().isPresent() ? Optional.empty() : Optional.of(picker.getEditor().getText());
  }

  @Override
  public void resume(String unfinished) {
    picker.getEditor().setText(unfinished);
    commit();
  }

  @Override
  public void takeFocus() {
    picker.requestFocus();
  }

  private final class Converter extends StringConverter<LocalDate> {
    @Override
    public String toString(LocalDate date) {
      return date == null ? "" : SHOWN.format(date);
    }

    @Override
    public LocalDate fromString(String typed) {
      rejected = "";
      if (typed == null || typed.isBlank()) {
        return null;
      }
      return AnswerText.date(typed)
          .orElseThrow(() -> {
            rejected = typed;
            Platform.runLater(DateField.this::restore);
            return new DateTimeException(typed);
          });
    }
  }
}
