package dk.naerplan.check;

import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How one test of a rule came out, for one item or for the rule as such.
 *
 * @param severity when it is not that of the rule
 * @param reason why the rule is not kept, where the plan says so beside the item itself
 */
record Verdict(
    Optional<ItemId> item,
    Outcome outcome,
    Optional<Severity> severity,
    List<Evidence> evidence,
    List<Fix> fixes,
    Optional<String> reason) {
  Verdict {
    evidence = List.copyOf(evidence);
    fixes = List.copyOf(fixes);
  }

  static Verdict of(Outcome outcome, Evidence... evidence) {
    return new Verdict(
        Optional.empty(),
        outcome,
        Optional.empty(),
        List.of(evidence),
        List.of(),
        Optional.empty());
  }

  static Verdict notApplicable() {
    return of(Outcome.NOT_APPLICABLE);
  }

  Verdict about(ItemId newItem) {
    return new Verdict(Optional.of(newItem), outcome, severity, evidence, fixes, reason);
  }

  Verdict fixedBy(Fix... newFixes) {
    return fixedBy(List.of(newFixes));
  }

  Verdict fixedBy(List<? extends Fix> newFixes) {
    return new Verdict(item, outcome, severity, evidence, List.copyOf(newFixes), reason);
  }

  Verdict weighing(Severity newSeverity) {
    return new Verdict(item, outcome, Optional.of(newSeverity), evidence, fixes, reason);
  }

  Verdict because(String newReason) {
    return new Verdict(
        item,
        outcome,
        severity,
        evidence,
        fixes,
        newReason.isBlank() ? Optional.empty() : Optional.of(newReason));
  }

  /** Both tests of one rule about one item: the worse outcome, and all that is known. */
  Verdict and(Verdict other) {
    Verdict worse = rank(other.outcome) > rank(outcome) ? other : this;
    List<Evidence> allEvidence = new ArrayList<>(evidence);
    allEvidence.addAll(other.evidence);
    List<Fix> allFixes = new ArrayList<>(fixes);
    other.fixes.stream().filter(fix -> !allFixes.contains(fix)).forEach(allFixes::add);
    return new Verdict(
        item,
        worse.outcome,
        severity.or(() -> other.severity),
        allEvidence,
        allFixes,
        reason.or(() -> other.reason));
  }

  private static int rank(Outcome outcome) {
    return switch (outcome) {
      case NOT_APPLICABLE -> 0;
      case SATISFIED -> 1;
      case UNDECIDED -> 2;
      case VIOLATED -> 3;
    };
  }
}
