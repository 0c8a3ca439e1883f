package dk.naerplan.report.compliance;

import dk.naerplan.check.Compliance;
import dk.naerplan.check.Result;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many results have each mark. Counts results, as {@link Compliance} does: a rule that is not
 * met for three items counts three times.
 *
 * @param byMark without marks that nothing has
 * @param progress the requirements whose breach would be an error
 */
public record Tally(Map<Mark, Integer> byMark, Compliance.Progress progress) {
  /** Keeps its own copy. */
  public Tally {
    Map<Mark, Integer> copy = new EnumMap<>(Mark.class);
    copy.putAll(byMark);
    byMark = Collections.unmodifiableMap(copy);
  }

  /** Counts results. */
  public static Tally of(List<Result> results) {
    Map<Mark, Integer> byMark = new EnumMap<>(Mark.class);
    results.forEach(result -> byMark.merge(Mark.of(result), 1, Integer::sum));
    return new Tally(byMark, Compliance.progress(results));
  }

  /** How many results have a mark. */
  public int count(Mark mark) {
    return byMark.getOrDefault(mark, 0);
  }
}
