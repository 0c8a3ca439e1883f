package dk.naerplan.workbench.check;

import atlantafx.base.theme.Styles;
import dk.naerplan.language.Texts;
import dk.naerplan.workbench.plan.field.AnswerText;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.CheckComboBox;

/** A field to write or choose what a fix needs, with a button that saves it. */
final class AnswerEditor extends VBox {
  private static final double GAP = 6;
  private static final int LINES = 3;

  private final Texts texts;
  private final Control field;
  private final Label missing = Marks.wrapped("problem-text");
  private final Consumer<String> draft;
  private final Consumer<String> save;
  private Supplier<Optional<String>> answer;

  /**
   * A field.
   *
   * @param draft is told of every change
   * @param save is told of the answer, as it is written down
   */
  AnswerEditor(
      Writing asked, Texts texts, Consumer<String> draft, Consumer<String> save, Runnable cancel) {
    super(GAP);
    this.texts = texts;
    this.draft = draft;
    this.save = save;
    setId("writing");
    getStyleClass().add("finding-writing");
    setMinWidth(0);
    Label label = Marks.wrapped("text-bold");
    label.setText(asked.label());
    Label help = Marks.wrapped("figure-unit");
    help.setText(asked.help());
    Marks.setShown(help, !asked.help().isEmpty());
    field = field(asked);
    field.setId("writing-field");
    field.setAccessibleText(asked.label());
    field.setAccessibleHelp(asked.help());
    field.setMinWidth(0);
    field.setMaxWidth(Double.MAX_VALUE);
    label.setLabelFor(field);
    missing.setId("writing-missing");
    Marks.setShown(missing, false);
    Button keep = new Button(texts.get("write.save"));
    keep.setId("writing-save");
    keep.getStyleClass().add(Styles.ACCENT);
    keep.setOnAction(_ -> commit());
    Button leave = new Button(texts.get("write.cancel"));
    leave.setId("writing-cancel");
    leave.setOnAction(_ -> cancel.run());
    getChildren().addAll(label, help, field, missing, new FlowPane(GAP, GAP, keep, leave));
    addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(event, cancel));
  }

  private void onKey(KeyEvent event, Runnable cancel) {
    if (event.getCode() == KeyCode.ESCAPE) {
      cancel.run();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER
        && (event.isShortcutDown() || field instanceof TextField && field.isFocused())) {
      commit();
      event.consume();
    }
  }

  void focusField() {
    field.requestFocus();
  }

  private void commit() {
    Optional<String> given = answer.get().map(String::strip).filter(text -> !text.isEmpty());
    Marks.setShown(missing, given.isEmpty());
    given.ifPresentOrElse(save, field::requestFocus);
  }

  private Control field(Writing asked) {
    return switch (asked.kind()) {
      case TEXT -> text(asked);
      case NUMBER -> number(asked);
      case DATE -> date(asked);
      case YES_NO, CHOICE -> choice(asked);
      case CHOICES, MUNICIPALITIES -> choices(asked);
    };
  }

  private TextArea text(Writing asked) {
    missing.setText(texts.get("write.missing"));
    TextArea area = new TextArea(asked.initial());
    area.setPrefRowCount(LINES);
    area.setPrefColumnCount(1);
    area.setWrapText(true);
    area.setMinHeight(Region.USE_PREF_SIZE);
    area.textProperty().subscribe(draft);
    answer = () -> Optional.of(area.getText());
    return area;
  }

  private TextField number(Writing asked) {
    missing.setText(texts.get("write.number"));
    TextField line = new TextField(AnswerText.shownNumber(asked.initial(), texts.language()));
    answer = () -> AnswerText.number(line.getText(), texts.language());
    line.textProperty().subscribe(text -> draft.accept(text));
    return line;
  }

  private DatePicker date(Writing asked) {
    missing.setText(texts.get("write.date"));
    DatePicker picker = new DatePicker();
    picker.setConverter(new Dates(texts.language().locale()));
    if (!asked.initial().isEmpty()) {
      picker.setValue(LocalDate.parse(asked.initial()));
    }
    picker.valueProperty().subscribe(day -> draft.accept(day == null ? "" : day.toString()));
    answer =
        () -> {
          picker.commitValue();
          return Optional.ofNullable(picker.getValue()).map(LocalDate::toString);
        };
    return picker;
  }

  /** A day as people write it; what is no day is none. */
  private static final class Dates extends StringConverter<LocalDate> {
    private final DateTimeFormatter format;

    Dates(Locale locale) {
      format = DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).withLocale(locale);
    }

    @Override
    public String toString(LocalDate day) {
      return day == null ? "" : format.format(day);
    }

    @Override
    public LocalDate fromString(String text) {
      return AnswerText.date(text).orElse(null);
    }
  }

  private ComboBox<Writing.Option> choice(Writing asked) {
    missing.setText(texts.get("write.choice"));
    ComboBox<Writing.Option> box = new ComboBox<>();
    box.getItems().setAll(asked.options());
    asked.options().stream()
        .filter(option -> option.id().equals(asked.initial()))
        .findFirst()
        .ifPresent(box::setValue);
    box.valueProperty().subscribe(chosen -> draft.accept(chosen == null ? "" : chosen.id()));
    answer = () -> Optional.ofNullable(box.getValue()).map(Writing.Option::id);
    return box;
  }

  private CheckComboBox<Writing.Option> choices(Writing asked) {
    missing.setText(texts.get("write.choice"));
    CheckComboBox<Writing.Option> box = new CheckComboBox<>();
    box.getItems().setAll(asked.options());
    List<String> given = Arrays.asList(asked.initial().split(",", -1));
    asked.options().stream()
        .filter(option -> given.contains(option.id()))
        .forEach(option -> box.getCheckModel().check(option));
    Supplier<String> chosen =
        () ->
            box.getCheckModel().getCheckedItems().stream()
                .map(Writing.Option::id)
                .collect(Collectors.joining(","));
    box.getCheckModel()
        .getCheckedItems()
        .addListener((ListChangeListener<Writing.Option>) _ -> draft.accept(chosen.get()));
    answer = () -> Optional.of(chosen.get());
    return box;
  }
}
