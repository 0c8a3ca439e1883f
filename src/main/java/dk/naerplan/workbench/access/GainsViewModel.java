package dk.naerplan.workbench.access;

import dk.naerplan.exchange.AtomicFile;
import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import dk.naerplan.report.access.GainTable.Column;
import dk.naerplan.report.access.GainTable.Grouping;
import dk.naerplan.report.access.GainTable.Row;
import dk.naerplan.report.access.GainTable;
import dk.naerplan.workbench.session.FileDialogs;
import dk.naerplan.workbench.session.Jobs;
import dk.naerplan.workbench.session.Session;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** Who gains and who loses, by area or by party: a table that can be filtered and taken along. */
public final class GainsViewModel {
  private final Session session;
  private final Jobs jobs;
  private final FileDialogs files;
  private final ObservableValue<Language> language;
  private final BooleanProperty active = new SimpleBooleanProperty();
  private final ObjectProperty<Grouping> grouping =
      new SimpleObjectProperty<>(Grouping.MUNICIPALITY);
  private final StringProperty filter = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Content> content = new ReadOnlyObjectWrapper<>();

  /**
   * What the table shows.
   *
   * @param line whom it speaks of, how well it is known, and who goes where
   */
  public record Content(String line, GainTable table, List<Row> rows, Row total) {
    /** Keeps its own copy. */
    public Content {
      rows = List.copyOf(rows);
    }

    /** What stands in a row. */
    public String text(Row row, Column column) {
      return table.text(row, column);
    }
  }

  /** The table of a session; it follows while it is {@linkplain #activeProperty active}. */
  public GainsViewModel(
      Session session, Jobs jobs, FileDialogs files, ObservableValue<Language> language) {
    this.session = session;
    this.jobs = jobs;
    this.files = files;
    this.language = language;
    refresh();
    session.evaluationProperty().subscribe(_ -> refreshWhenActive());
    session.selectionProperty().subscribe(_ -> refreshWhenActive());
    active.subscribe(this::refreshWhenActive);
    grouping.subscribe(this::refreshWhenActive);
    filter.subscribe(this::refreshWhenActive);
  }

  private void refreshWhenActive() {
    if (active.get()) {
      refresh();
    }
  }

  private void refresh() {
    Subject subject = Subject.of(session, language.getValue());
    GainTable table = new GainTable(subject.measures(), grouping.get(), language.getValue());
    String words = filter.get().strip().toLowerCase(Locale.ROOT);
    List<Row> rows =
        table.rows().stream()
            .filter(row ->
                (row.name() + " " + row.party() + " " + row.id())
                    .toLowerCase(Locale.ROOT)
                    .contains(words))
            .toList();
    content.set(new Content(subject.line(), table, rows, table.total()));
  }

  Texts texts() {
    return Texts.of(GainsViewModel.class, language.getValue());
  }

  /** Whether the table is looked at. */
  public BooleanProperty activeProperty() {
    return active;
  }

  /** By what persons are grouped. */
  public ObjectProperty<Grouping> groupingProperty() {
    return grouping;
  }

  /** Words that a row must hold to be shown. */
  public StringProperty filterProperty() {
    return filter;
  }

  /** What the table shows. */
  public ReadOnlyObjectProperty<Content> contentProperty() {
    return content.getReadOnlyProperty();
  }

  /** The name of a grouping. */
  public String name(Grouping by) {
    return texts().get("grouping." + by);
  }

  /**
   * Asks for a file and writes the rows that are shown as CSV.
   *
   * @param told is told what was written
   */
  public void exportCsv(List<Row> rows, Consumer<String> told) {
    Texts texts = texts();
    String csv = content.get().table().csv(rows);
    files
        .save(
            texts.get("gains.export"),
            new FileDialogs.FileKind(texts.get("file.csv"), ".csv"),
            texts.get("gains.file") + ".csv")
        .ifPresent(file ->
            jobs.run(
                texts.get("gains.writing", file.getFileName()),
                () -> {
                  AtomicFile.write(file, out -> out.write(csv.getBytes(StandardCharsets.UTF_8)));
                  return file;
                },
                written -> told.accept(texts.get("gains.written", written))));
  }
}
