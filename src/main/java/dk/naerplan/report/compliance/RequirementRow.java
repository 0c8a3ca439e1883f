package dk.naerplan.report.compliance;

import dk.naerplan.check.Compliance;
import dk.naerplan.check.Fix;
import dk.naerplan.check.Outcome;
import dk.naerplan.check.Result;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.Rule;
import dk.naerplan.framework.RuleId;
import dk.naerplan.plan.NaerhospitalId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A rule as it stands for one nærhospital, or for the plan as a whole, with all the items it speaks
 * of there.
 *
 * @param naerhospital empty for the plan as a whole
 * @param results at least one; all of the rule and the nærhospital, in order
 */
public record RequirementRow(
    Rule rule, Optional<NaerhospitalId> naerhospital, List<Result> results) {
  /** Keeps its own copy; refuses an empty row. */
  public RequirementRow {
    results = List.copyOf(results);
    if (results.isEmpty()) {
      throw new IllegalArgumentException("A row without results");
    }
  }

  private record OfRule(Optional<NaerhospitalId> naerhospital, RuleId rule) {}

  private record OfMark(OfRule rule, Mark mark) {}

  /** One row per nærhospital and rule, in the order of the results. */
  public static List<RequirementRow> perRule(List<Result> results) {
    return group(results, RequirementRow::ofRule);
  }

  /**
   * What is wrong or cannot be decided, the gravest first and else in the order of the results. A
   * rule has a row per mark, so that items that are set aside stand apart from those that are not.
   */
  public static List<RequirementRow> findings(List<Result> results) {
    List<Result> findings = results.stream().filter(Result::isFinding).toList();
    return group(findings, result -> new OfMark(ofRule(result), Mark.of(result))).stream()
        .sorted(Comparator.comparing(RequirementRow::mark))
        .toList();
  }

  private static OfRule ofRule(Result result) {
    return new OfRule(result.naerhospital(), result.rule().id());
  }

  private static <K> List<RequirementRow> group(List<Result> results, Function<Result, K> key) {
    Map<K, List<Result>> groups = new LinkedHashMap<>();
    for (Result result : results) {
      groups.computeIfAbsent(key.apply(result), _ -> new ArrayList<>()).add(result);
    }
    return groups.values().stream().map(RequirementRow::of).toList();
  }

  private static RequirementRow of(List<Result> results) {
    Result first = results.getFirst();
    return new RequirementRow(first.rule(), first.naerhospital(), results);
  }

  /** The gravest mark of its results. */
  public Mark mark() {
    return results.stream().map(Mark::of).min(Comparator.naturalOrder()).orElseThrow();
  }

  /** The results that have the gravest mark. */
  public List<Result> decisive() {
    Mark mark = mark();
    return results.stream().filter(result -> Mark.of(result) == mark).toList();
  }

  /** The items that the decisive results speak of; none where the rule speaks of no items. */
  public List<ItemId> items() {
    return decisive().stream().flatMap(result -> result.item().stream()).distinct().toList();
  }

  /** How many of its results are met, of those that apply. */
  public Compliance.Progress met() {
    long met = results.stream().filter(r -> r.outcome() == Outcome.SATISFIED).count();
    long of = results.stream().filter(r -> r.outcome() != Outcome.NOT_APPLICABLE).count();
    return new Compliance.Progress((int) met, (int) of);
  }

  /** What can be done about the decisive results, each thing once, the best of each result first. */
  public List<Fix> fixes() {
    return decisive().stream().map(Result::fixes).flatMap(Collection::stream).distinct().toList();
  }

  /** Why the rule is not kept, where it is set aside; each reason once. */
  public List<String> reasons() {
    return results.stream().flatMap(result -> result.deviation().stream()).distinct().toList();
  }
}
