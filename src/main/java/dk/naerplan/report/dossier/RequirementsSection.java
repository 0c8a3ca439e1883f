package dk.naerplan.report.dossier;

import dk.naerplan.check.Compliance;
import dk.naerplan.check.Result;
import dk.naerplan.framework.ItemId;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.report.compliance.ComplianceMatrix;
import dk.naerplan.report.compliance.Mark;
import dk.naerplan.report.compliance.RequirementRow;
import dk.naerplan.report.compliance.Tally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every requirement of a nærhospital, or of the plan as a whole, by chapter of the framework. */
final class RequirementsSection {
  /** What the planner wrote stands whole under the content; here the beginning will do. */
  private static final int LONGEST_PROOF = 48;


  private final Draft draft;
  private final Optional<NaerhospitalId> subject;

  private RequirementsSection(Draft draft, Optional<NaerhospitalId> subject) {
    this.draft = draft;
    this.subject = subject;
  }

  static void write(Draft draft, Optional<NaerhospitalId> subject) {
    List<Result> results = draft.compliance().of(subject);
    if (!results.isEmpty()) {
      new RequirementsSection(draft, subject).write(results);
    }
  }

  private void write(List<Result> results) {
    Markup markup = draft.markup();
    markup.heading(3, draft.text("requirements"));
    markup.paragraph(counts(draft, Tally.of(results)));
    markup.line("p", "note", draft.text("requirements.intro"));
    for (ComplianceMatrix.Chapter chapter : ComplianceMatrix.of(results).chapters()) {
      List<RequirementRow> rows =
          chapter.lines().stream().flatMap(line -> line.cell(subject).stream()).toList();
      chapter(chapter, rows);
    }
  }

  /** For instance "31 af 34 bør-krav opfyldt · 3 fejl · 1 advarsel". */
  static String counts(Draft draft, Tally tally) {
    List<String> parts = new ArrayList<>();
    parts.add(draft.said().progress(tally.progress()));
    Arrays.stream(Mark.values())
        .filter(mark -> mark.compareTo(Mark.MET) < 0 && tally.count(mark) > 0)
        .map(mark -> draft.said().count(mark, tally.count(mark)))
        .forEach(parts::add);
    return String.join(" · ", parts);
  }

  private void chapter(ComplianceMatrix.Chapter chapter, List<RequirementRow> rows) {
    Markup markup = draft.markup();
    List<RequirementRow> relevant =
        rows.stream().filter(row -> row.mark() != Mark.NOT_APPLICABLE).toList();
    List<RequirementRow> others =
        rows.stream().filter(row -> row.mark() == Mark.NOT_APPLICABLE).toList();
    if (!relevant.isEmpty()) {
      markup.cells(
          "requirements",
          List.of(
              draft.said().chapter(chapter.chapter()),
              draft.text("requirements.outcome"),
              draft.text("requirements.evidence"),
              draft.text("requirements.section")),
          relevant.stream().map(this::row).toList());
    }
    if (!others.isEmpty()) {
      String key = relevant.isEmpty() ? "requirements.chapterNotApplicable" : "requirements.rest";
      markup.line(
          "p",
          "note rest",
          draft.text(
              key,
              draft.said().chapter(chapter.chapter()),
              others.stream()
                  .map(row -> draft.said().requirement(row.rule()))
                  .collect(Collectors.joining("; "))));
    }
  }

  private List<Markup.Cell> row(RequirementRow row) {
    return List.of(
        new Markup.Cell("", List.of(draft.said().requirement(row.rule()))),
        new Markup.Cell(cssClass(row.mark()), outcome(row)),
        new Markup.Cell("", evidence(row)),
        Markup.Cell.of(row.rule().section()));
  }

  static String cssClass(Mark mark) {
    return "mark " + mark.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Symbol and word; never colour alone. */
  static String symbolAndWord(Draft draft, Mark mark) {
    return draft.text("mark", mark.symbol(), draft.said().mark(mark));
  }

  private List<String> outcome(RequirementRow row) {
    Compliance.Progress met = row.met();
    String mark = symbolAndWord(draft, row.mark());
    return List.of(
        met.of() < 2 ? mark : draft.text("requirements.met", mark, met.met(), met.of()));
  }

  private List<String> evidence(RequirementRow row) {
    if (row.mark() == Mark.MET) {
      return proofs(row);
    }
    List<String> lines = new ArrayList<>();
    if (row.mark() != Mark.DEVIATION) {
      lines.addAll(draft.said().evidence(row));
    }
    // Where a row is about several items it is told which of them are meant.
    if (row.mark().isOpen() && lines.size() == 1 && row.results().size() > 1) {
      lines.set(0, about(draft, row.items(), lines.getFirst()));
    }
    lines.addAll(reasons(draft, row));
    return lines;
  }

  /** Of what is met the planner's own words stand under the content already. */
  private List<String> proofs(RequirementRow row) {
    List<String> lines = new ArrayList<>(draft.said().measured(row));
    List<String> stated = draft.said().stated(row);
    if (stated.size() == 1) {
      lines.add(shortened(stated.getFirst()));
    } else if (stated.size() > 1) {
      lines.add(
          draft.text(
              "requirements.more", shortened(stated.getFirst()), stated.size() - 1));
    }
    return lines;
  }

  /** Why a requirement is not kept, and for which items. */
  static List<String> reasons(Draft draft, RequirementRow row) {
    Map<String, List<ItemId>> byReason = new LinkedHashMap<>();
    for (Result result : row.results()) {
      result
          .deviation()
          .ifPresent(reason ->
              byReason
                  .computeIfAbsent(reason, _ -> new ArrayList<>())
                  .addAll(result.item().stream().toList()));
    }
    List<String> lines = new ArrayList<>();
    byReason.forEach((reason, items) ->
        lines.add(
            row.results().size() > 1
                ? about(draft, items, draft.text("requirements.reason", reason))
                : draft.text("requirements.reason", reason)));
    return lines;
  }

  private static String about(Draft draft, List<ItemId> items, String sentence) {
    return items.isEmpty()
        ? sentence
        : draft.text(
            "requirements.about",
            draft.said().listed(items.stream().map(draft.said()::item).toList()),
            sentence);
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST_PROOF) {
      return text;
    }
    int end = text.lastIndexOf(' ', LONGEST_PROOF - 1);
    return text.substring(0, end > 0 ? end : LONGEST_PROOF - 1) + " …";
  }
}
