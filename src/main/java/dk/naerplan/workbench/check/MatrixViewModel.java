package dk.naerplan.workbench.check;

import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.report.compliance.ComplianceMatrix;
import dk.naerplan.report.compliance.ComplianceMatrix.Chapter;
import dk.naerplan.report.compliance.ComplianceMatrix.Line;
import dk.naerplan.report.compliance.ComplianceWording;
import dk.naerplan.report.compliance.Mark;
import dk.naerplan.report.compliance.RequirementRow;
import dk.naerplan.report.compliance.Tally;
import dk.naerplan.workbench.check.MatrixContent.Cell;
import dk.naerplan.workbench.check.MatrixContent.Column;
import dk.naerplan.workbench.check.MatrixContent.Row;
import dk.naerplan.workbench.session.Latest;
import dk.naerplan.workbench.session.Session;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/** All requirements against all nærhospitaler, by chapter of the framework. */
public final class MatrixViewModel implements AutoCloseable {
  private final Session session;
  private final ObservableValue<Language> language;
  private final BooleanProperty active = new SimpleBooleanProperty();
  private final Set<String> folded = new HashSet<>();
  private final ReadOnlyObjectWrapper<MatrixContent> content =
      new ReadOnlyObjectWrapper<>(MatrixContent.UNKNOWN);
  private final Latest<MatrixContent> latest;
  private final CheckViewModel findings;
  private final Subscription following;

  /**
   * The matrix of a session's plan.
   *
   * @param findings looks at the finding of a cell that is chosen
   * @param worker works out figures, one after the other
   * @param ui runs a task on the user-interface thread, in order
   */
  public MatrixViewModel(
      Session session,
      ObservableValue<Language> language,
      CheckViewModel findings,
      Executor worker,
      Executor ui) {
    this.session = session;
    this.language = language;
    this.findings = findings;
    latest =
        new Latest<>(
            worker,
            ui,
            news -> {
              if (!news.equals(content.get())) {
                content.set(news);
              }
            });
    active.subscribe(this::refresh);
    following = session.evaluationProperty().subscribe(this::refresh);
  }

  Texts texts() {
    return Texts.of(MatrixViewModel.class, language.getValue());
  }

  ComplianceWording wording() {
    return new ComplianceWording(session.state(), language.getValue());
  }

  /** Whether the matrix is looked at; while it is not, it is not kept up to date. */
  public BooleanProperty activeProperty() {
    return active;
  }

  ReadOnlyObjectProperty<MatrixContent> contentProperty() {
    return content.getReadOnlyProperty();
  }

  /** Leaves the rules of a chapter out, or takes them in again. */
  void toggle(String chapter) {
    if (!folded.remove(chapter)) {
      folded.add(chapter);
    }
    refresh();
  }

  /** Looks at the finding of a cell, and selects the nærhospital it is about. */
  void choose(FindingKey key) {
    session.select(key.owner());
    findings.selectedProperty().set(Optional.of(key));
  }

  private void refresh() {
    CheckContext context = CheckContext.of(session, language.getValue());
    Set<String> left = Set.copyOf(folded);
    if (active.get()) {
      latest.ask(() -> new Arrangement(context, left).content());
    }
  }

  /** No longer follows the session. */
  @Override
  public void close() {
    following.unsubscribe();
  }

  /** Works out what the matrix shows. */
  private record Arrangement(CheckContext context, Set<String> folded) {
    MatrixContent content() {
      ComplianceMatrix matrix = ComplianceMatrix.of(context.compliance());
      List<Row> rows = new ArrayList<>();
      for (Chapter chapter : matrix.chapters()) {
        rows.add(heading(chapter, matrix.columns()));
        if (!folded.contains(chapter.chapter())) {
          chapter.lines().forEach(line -> rows.add(row(chapter, line, matrix.columns())));
        }
      }
      List<Line> lines = matrix.chapters().stream().flatMap(c -> c.lines().stream()).toList();
      return new MatrixContent(
          columns(matrix.columns()),
          rows,
          matrix.columns().stream().map(column -> met(cells(lines, column))).toList(),
          met(cells(lines)),
          context.wording().progress(Tally.of(context.compliance().results()).progress()));
    }

    private static List<RequirementRow> cells(List<Line> lines) {
      return lines.stream().flatMap(line -> line.cells().values().stream()).toList();
    }

    private static List<RequirementRow> cells(List<Line> lines, Optional<NaerhospitalId> column) {
      return lines.stream().flatMap(line -> line.cell(column).stream()).toList();
    }

    private List<Column> columns(List<Optional<NaerhospitalId>> columns) {
      List<Naerhospital> all = context.plan().naerhospitaler();
      List<Column> named = new ArrayList<>();
      for (Optional<NaerhospitalId> column : columns) {
        named.add(
            column
                .flatMap(context.plan()::naerhospital)
                .map(n -> new Column(Integer.toString(all.indexOf(n) + 1), n.name()))
                .orElseGet(() -> new Column("", context.texts().get("matrix.plan"))));
      }
      return named;
    }

    private Row heading(Chapter chapter, List<Optional<NaerhospitalId>> columns) {
      return new Row(
          chapter.chapter(),
          true,
          folded.contains(chapter.chapter()),
          "",
          context.wording().chapter(chapter.chapter()),
          met(cells(chapter.lines())),
          columns.stream().map(column -> gathered(cells(chapter.lines(), column))).toList());
    }

    /** A chapter for a column: its gravest mark, and how many of its rules are met. */
    private Cell gathered(List<RequirementRow> cells) {
      if (cells.isEmpty()) {
        return Cell.NONE;
      }
      Map<Mark, Integer> byMark = new EnumMap<>(Mark.class);
      cells.forEach(row -> byMark.merge(row.mark(), 1, Integer::sum));
      String words =
          byMark.entrySet().stream()
              .map(entry -> context.wording().count(entry.getKey(), entry.getValue()))
              .collect(Collectors.joining(", "));
      Mark gravest = byMark.keySet().iterator().next();
      return new Cell(Optional.empty(), Optional.of(gravest), met(cells), words);
    }

    private Row row(Chapter chapter, Line line, List<Optional<NaerhospitalId>> columns) {
      Collection<RequirementRow> cells = line.cells().values();
      return new Row(
          chapter.chapter(),
          false,
          false,
          line.rule().id().value(),
          context.wording().requirement(line.rule()),
          met(cells),
          columns.stream()
              .map(column -> line.cell(column).map(this::cell).orElse(Cell.NONE))
              .toList());
    }

    private Cell cell(RequirementRow row) {
      Mark mark = row.mark();
      return new Cell(
          Optional.of(FindingKey.of(row)),
          Optional.of(mark),
          mark.symbol(),
          context.marks().get(mark));
    }

    /** How many are met, of those that apply. */
    private String met(Collection<RequirementRow> cells) {
      long met = cells.stream().filter(row -> row.mark() == Mark.MET).count();
      long of = cells.stream().filter(row -> row.mark() != Mark.NOT_APPLICABLE).count();
      return of == 0 ? Mark.NOT_APPLICABLE.symbol() : met + "/" + of;
    }
  }
}
