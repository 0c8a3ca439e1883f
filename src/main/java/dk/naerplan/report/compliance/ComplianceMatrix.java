package dk.naerplan.report.compliance;

import dk.naerplan.check.Compliance;
import dk.naerplan.check.Result;
import dk.naerplan.framework.Rule;
import dk.naerplan.framework.RuleId;
import dk.naerplan.plan.NaerhospitalId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Requirements by chapter of the faglige ramme against nærhospitaler.
 *
 * @param chapters in the order of the framework
 * @param columns the nærhospitaler in the order of the plan, the plan as a whole last; only those
 *     that something is required of
 */
public record ComplianceMatrix(List<Chapter> chapters, List<Optional<NaerhospitalId>> columns) {
  /** Keeps its own copies. */
  public ComplianceMatrix {
    chapters = List.copyOf(chapters);
    columns = List.copyOf(columns);
  }

  /**
   * A chapter.
   *
   * @param chapter as {@link Rule#chapter()} gives it
   * @param lines its rules, in order
   */
  public record Chapter(String chapter, List<Line> lines) {
    /** Keeps its own copy. */
    public Chapter {
      lines = List.copyOf(lines);
    }

    /** How the chapter stands for a column; nothing where none of its rules is about it. */
    public Optional<Tally> tally(Optional<NaerhospitalId> column) {
      List<Result> results =
          lines.stream()
              .flatMap(line -> line.cell(column).stream())
              .flatMap(row -> row.results().stream())
              .toList();
      return results.isEmpty() ? Optional.empty() : Optional.of(Tally.of(results));
    }

    /** How the chapter stands in the whole plan. */
    public Tally tally() {
      return Tally.of(
          lines.stream()
              .flatMap(line -> line.cells().values().stream())
              .flatMap(row -> row.results().stream())
              .toList());
    }
  }

  /**
   * A rule across the plan.
   *
   * @param cells how it stands for each column; without those it is not about
   */
  public record Line(Rule rule, Map<Optional<NaerhospitalId>, RequirementRow> cells) {
    /** Keeps its own copy. */
    public Line {
      cells = Map.copyOf(cells);
    }

    /** How it stands for a column; nothing where it is not about it. */
    public Optional<RequirementRow> cell(Optional<NaerhospitalId> column) {
      return Optional.ofNullable(cells.get(column));
    }
  }

  /** Arranges results. */
  public static ComplianceMatrix of(List<Result> results) {
    Map<RuleId, Map<Optional<NaerhospitalId>, RequirementRow>> byRule = new LinkedHashMap<>();
    Map<RuleId, Rule> rules = new LinkedHashMap<>();
    for (RequirementRow row : RequirementRow.perRule(results)) {
      rules.putIfAbsent(row.rule().id(), row.rule());
      byRule
          .computeIfAbsent(row.rule().id(), _ -> new LinkedHashMap<>())
          .put(row.naerhospital(), row);
    }
    Map<String, List<Line>> byChapter = new LinkedHashMap<>();
    byRule.forEach((id, cells) -> {
      Rule rule = rules.get(id);
      byChapter
          .computeIfAbsent(rule.chapter(), _ -> new ArrayList<>())
          .add(new Line(rule, cells));
    });
    return new ComplianceMatrix(
        byChapter.entrySet().stream()
            .map(entry -> new Chapter(entry.getKey(), entry.getValue()))
            .sorted(Comparator.comparing(Chapter::chapter, ComplianceMatrix::order))
            .toList(),
        results.stream().map(Result::naerhospital).distinct().toList());
  }

  /** Arranges all that was checked. */
  public static ComplianceMatrix of(Compliance compliance) {
    return of(compliance.results());
  }

  // Chapters by number, annexes after them.
  private static int order(String one, String other) {
    return Comparator.comparingInt(ComplianceMatrix::number)
        .thenComparing(Comparator.naturalOrder())
        .compare(one, other);
  }

  private static int number(String chapter) {
    return chapter.matches("[0-9]{1,4}") ? Integer.parseInt(chapter) : Integer.MAX_VALUE;
  }
}
