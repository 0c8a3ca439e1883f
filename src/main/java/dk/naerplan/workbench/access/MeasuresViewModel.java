package dk.naerplan.workbench.access;

import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import dk.naerplan.report.access.MeasureTable.Row;
import dk.naerplan.report.access.MeasureTable;
import dk.naerplan.report.access.StayTable;
import dk.naerplan.workbench.session.Session;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/** All measures of travel, before and after. */
public final class MeasuresViewModel {
  private final Session session;
  private final ObservableValue<Language> language;
  private final BooleanProperty active = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<Content> content = new ReadOnlyObjectWrapper<>();

  /**
   * What the table shows.
   *
   * @param line whom it speaks of, how well it is known, and who goes where
   */
  public record Content(String line, List<Row> rows) {
    /** Keeps its own copy. */
    public Content {
      rows = List.copyOf(rows);
    }
  }

  /** The measures of a session; they follow while {@linkplain #activeProperty active}. */
  public MeasuresViewModel(Session session, ObservableValue<Language> language) {
    this.session = session;
    this.language = language;
    refresh();
    session.evaluationProperty().subscribe(_ -> refreshWhenActive());
    session.selectionProperty().subscribe(_ -> refreshWhenActive());
    active.subscribe(this::refreshWhenActive);
  }

  private void refreshWhenActive() {
    if (active.get()) {
      refresh();
    }
  }

  private void refresh() {
    Subject subject = Subject.of(session, language.getValue());
    List<Row> rows = new ArrayList<>(MeasureTable.of(subject.measures(), language.getValue()));
    if (session.selectionProperty().get().isEmpty()) {
      rows.addAll(StayTable.of(session.evaluationProperty().get(), language.getValue()));
    }
    content.set(new Content(subject.line(), rows));
  }

  Texts texts() {
    return Texts.of(MeasuresViewModel.class, language.getValue());
  }

  /** Whether the table is looked at. */
  public BooleanProperty activeProperty() {
    return active;
  }

  /** What the table shows. */
  public ReadOnlyObjectProperty<Content> contentProperty() {
    return content.getReadOnlyProperty();
  }

  /** The heads of the columns. */
  public List<String> heads() {
    return MeasureTable.head(language.getValue());
  }

  /** The table for a spreadsheet. */
  public String tsv() {
    return MeasureTable.tsv(content.get().rows(), language.getValue());
  }
}
