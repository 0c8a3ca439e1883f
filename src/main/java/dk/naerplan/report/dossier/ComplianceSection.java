package dk.naerplan.report.dossier;

import dk.naerplan.check.Compliance;
import dk.naerplan.check.Result;
import dk.naerplan.framework.Rule;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.report.compliance.ComplianceMatrix;
import dk.naerplan.report.compliance.Mark;
import dk.naerplan.report.compliance.RequirementRow;
import dk.naerplan.report.compliance.Tally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the plan stands against the faglige ramme, on the whole. */
final class ComplianceSection {
  /** More names than these are told by those that are missing. */
  private static final int MOST_NAMED = 6;

  private final Draft draft;
  private final List<Result> results;
  private final ComplianceMatrix matrix;

  private ComplianceSection(Draft draft) {
    this.draft = draft;
    results = draft.compliance().results();
    matrix = ComplianceMatrix.of(results);
  }

  static void write(Draft draft) {
    new ComplianceSection(draft).write();
  }

  private void write() {
    Markup markup = draft.markup();
    markup.heading(2, draft.text("compliance"), "page");
    markup.paragraph(
        draft.text(
            "compliance.edition",
            draft.state().catalogue().edition(),
            draft.state().catalogue().source()));
    draft
        .said()
        .otherEdition(draft.evaluation().plan())
        .ifPresent(text -> markup.line("p", "notice", text));
    if (results.isEmpty()) {
      markup.paragraph(draft.text("compliance.none"));
      return;
    }
    progress();
    matrix();
    deviations();
    errors();
  }

  private void progress() {
    Markup markup = draft.markup();
    Tally tally = Tally.of(results);
    Compliance.Progress progress = tally.progress();
    markup.line(
        "p",
        "lead",
        draft.text(
            "compliance.progress",
            draft.said().progress(progress),
            draft.wording().share(progress.met(), progress.of())));
    markup.begin("p", "tally");
    Arrays.stream(Mark.values())
        .filter(mark -> mark.compareTo(Mark.MET) < 0)
        .forEach(mark ->
            markup.line(
                "span",
                RequirementsSection.cssClass(mark),
                draft.text(
                    "mark", mark.symbol(), draft.said().count(mark, tally.count(mark)))));
    markup.end();
    markup.line("p", "note", draft.text("compliance.counted"));
  }

  private void matrix() {
    Markup markup = draft.markup();
    List<String> head = new ArrayList<>();
    head.add(draft.text("compliance.naerhospital"));
    matrix.chapters().forEach(chapter -> head.add(shortName(chapter)));
    head.add(draft.text("compliance.all"));
    List<List<Markup.Cell>> rows = new ArrayList<>();
    for (Optional<NaerhospitalId> column : matrix.columns()) {
      List<Markup.Cell> row = new ArrayList<>();
      row.add(Markup.Cell.of(name(column)));
      matrix.chapters().forEach(chapter -> row.add(cell(chapter.tally(column))));
      row.add(cell(Optional.of(Tally.of(draft.compliance().of(column)))));
      rows.add(row);
    }
    List<Markup.Cell> total = new ArrayList<>();
    total.add(Markup.Cell.of(draft.text("compliance.all")));
    matrix.chapters().forEach(chapter -> total.add(cell(Optional.of(chapter.tally()))));
    total.add(cell(Optional.of(Tally.of(results))));
    rows.add(total);
    markup.heading(3, draft.text("compliance.matrix"));
    markup.paragraph(draft.text("compliance.matrixIntro"));
    markup.cells("matrix", head, rows);
    markup.line(
        "p",
        "note",
        Arrays.stream(Mark.values())
            .map(mark -> RequirementsSection.symbolAndWord(draft, mark))
            .collect(Collectors.joining("   ")));
    markup.line(
        "p",
        "note",
        matrix.chapters().stream()
            .map(chapter -> draft.said().chapter(chapter.chapter()))
            .collect(Collectors.joining("   ")));
  }

  // A column has no room for what the chapter is about; that stands below.
  private String shortName(ComplianceMatrix.Chapter chapter) {
    return chapter.chapter().matches("[0-9]+")
        ? draft.text("compliance.chapter", chapter.chapter())
        : draft.said().chapter(chapter.chapter());
  }

  private String name(Optional<NaerhospitalId> column) {
    List<Naerhospital> all = draft.evaluation().plan().naerhospitaler();
    return column
        .flatMap(draft.evaluation().plan()::naerhospital)
        .map(n -> draft.text("compliance.numbered", all.indexOf(n) + 1, n.name()))
        .orElseGet(() -> draft.text("whole"));
  }

  private Markup.Cell cell(Optional<Tally> tally) {
    Mark worst =
        tally
            .flatMap(t -> Arrays.stream(Mark.values()).filter(m -> t.count(m) > 0).findFirst())
            .orElse(Mark.NOT_APPLICABLE);
    Compliance.Progress progress =
        tally.map(Tally::progress).orElseGet(() -> new Compliance.Progress(0, 0));
    String text =
        progress.of() == 0
            ? worst.symbol()
            : draft.text("compliance.cell", worst.symbol(), progress.met(), progress.of());
    return new Markup.Cell(RequirementsSection.cssClass(worst), List.of(text));
  }

  private void deviations() {
    List<List<Markup.Cell>> rows = new ArrayList<>();
    for (RequirementRow row : RequirementRow.findings(results)) {
      if (row.mark() == Mark.DEVIATION) {
        rows.add(
            List.of(
                Markup.Cell.of(name(row.naerhospital())),
                Markup.Cell.of(draft.said().title(row)),
                Markup.Cell.of(row.rule().section()),
                new Markup.Cell("", RequirementsSection.reasons(draft, row))));
      }
    }
    draft.markup().heading(3, draft.text("compliance.deviations"));
    if (rows.isEmpty()) {
      draft.markup().paragraph(draft.text("compliance.noDeviations"));
      return;
    }
    draft
        .markup()
        .cells(
            "deviations",
            List.of(
                draft.text("compliance.naerhospital"),
                draft.text("compliance.notKept"),
                draft.text("requirements.section"),
                draft.text("items.reason")),
            rows);
  }

  /** A row per rule with the nærhospitaler where it is not met: thirteen lists would say less. */
  private void errors() {
    Map<Rule, List<Optional<NaerhospitalId>>> open = new LinkedHashMap<>();
    matrix.chapters().stream()
        .flatMap(chapter -> chapter.lines().stream())
        .forEach(line -> {
          List<Optional<NaerhospitalId>> where =
              matrix.columns().stream().filter(column -> isError(line, column)).toList();
          if (!where.isEmpty()) {
            open.put(line.rule(), where);
          }
        });
    draft.markup().heading(3, draft.text("compliance.errors"));
    if (open.isEmpty()) {
      draft.markup().paragraph(draft.text("compliance.noErrors"));
      return;
    }
    List<List<Markup.Cell>> rows = new ArrayList<>();
    open.forEach((rule, where) ->
        rows.add(
            List.of(
                Markup.Cell.of(draft.said().requirement(rule)),
                Markup.Cell.of(rule.section()),
                Markup.Cell.of(places(where)))));
    draft
        .markup()
        .cells(
            "errors",
            List.of(
                draft.text("compliance.requirement"),
                draft.text("requirements.section"),
                draft.text("compliance.notMetIn")),
            rows);
  }

  private static boolean isError(
      ComplianceMatrix.Line line, Optional<NaerhospitalId> column) {
    return line.cell(column).filter(row -> row.mark() == Mark.ERROR).isPresent();
  }

  private String places(List<Optional<NaerhospitalId>> where) {
    List<Optional<NaerhospitalId>> all =
        matrix.columns().stream().filter(Optional::isPresent).toList();
    List<Optional<NaerhospitalId>> others =
        all.stream().filter(column -> !where.contains(column)).toList();
    if (all.size() > 1 && others.isEmpty()) {
      return draft.text("compliance.everywhere", all.size());
    }
    return where.size() > MOST_NAMED && others.size() <= MOST_NAMED
        ? draft.text("compliance.everywhereBut", names(others))
        : names(where);
  }

  private String names(List<Optional<NaerhospitalId>> columns) {
    return columns.stream().map(this::name).collect(Collectors.joining(", "));
  }
}
