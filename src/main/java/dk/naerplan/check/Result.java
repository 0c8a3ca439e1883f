package dk.naerplan.check;

import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.Rule;
import dk.naerplan.framework.Severity;
import dk.naerplan.plan.DeviationKey;
import dk.naerplan.plan.NaerhospitalId;
import java.util.List;
import java.util.Optional;

/**
 * How a rule came out for a nærhospital or for the plan.
 *
 * @param naerhospital the nærhospital, or empty for the plan as a whole
 * @param item the item concerned, when the rule speaks of several
 * @param severity how much it matters; that of the rule, or a milder one where the framework grades
 *     it
 * @param evidence what the outcome rests on
 * @param fixes what can be done about it; best first, none when nothing is wrong
 * @param deviation why the rule is not kept, when the planner set it aside
 */
public record Result(
    Rule rule,
    Optional<NaerhospitalId> naerhospital,
    Optional<ItemId> item,
    Outcome outcome,
    Severity severity,
    List<Evidence> evidence,
    List<Fix> fixes,
    Optional<String> deviation) {
  /** Keeps its own copies. */
  public Result {
    evidence = List.copyOf(evidence);
    fixes = List.copyOf(fixes);
  }

  /** What a begrundet fravigelse of this result is filed under. */
  public DeviationKey key() {
    return new DeviationKey(rule.id(), item);
  }

  /** Whether the rule is not met, or not known to be met. */
  public boolean isFinding() {
    return outcome == Outcome.VIOLATED || outcome == Outcome.UNDECIDED;
  }

  /** Whether the rule is not met and not set aside either. */
  public boolean isOpen() {
    return outcome == Outcome.VIOLATED && deviation.isEmpty();
  }
}
