package dk.naerplan.check;

import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.Rule;
import dk.naerplan.framework.RuleTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks rules against one subject. */
final class RuleCheck {
  private final Subject subject;
  private final Measurements measurements;
  private final HoldingTests holdings;
  private final AnswerTests answers;

  RuleCheck(Subject subject, Measurements measurements) {
    this.subject = subject;
    this.measurements = measurements;
    holdings = new HoldingTests(subject);
    answers = new AnswerTests(subject);
  }

  /** At least one result; several where the rule speaks of several items. */
  List<Result> check(Rule rule) {
    if (!rule.when().isEmpty() && subject.held(rule.when()).isEmpty()) {
      return List.of(result(rule, Verdict.notApplicable()));
    }
    Map<Optional<ItemId>, Verdict> verdicts = new LinkedHashMap<>();
    for (RuleTest test : rule.tests()) {
      verdicts(test).forEach(verdict -> verdicts.merge(verdict.item(), verdict, Verdict::and));
    }
    if (verdicts.isEmpty()) {
      return List.of(result(rule, Verdict.notApplicable()));
    }
    List<Result> results = new ArrayList<>();
    verdicts.values().forEach(verdict -> results.add(result(rule, verdict)));
    return results;
  }

  private List<Verdict> verdicts(RuleTest test) {
    return switch (test) {
      case RuleTest.Holds holds -> holdings.holds(holds);
      case RuleTest.HoldsNone none -> holdings.holdsNone(none);
      case RuleTest.HoldsNeeds needs -> holdings.holdsNeeds(needs);
      case RuleTest.HoldsPaired paired -> holdings.holdsPaired(paired);
      case RuleTest.Answers asked -> answers.answers(asked);
      case RuleTest.Measured measured -> measurements.measure(measured.measure(), subject);
    };
  }

  private Result result(Rule rule, Verdict verdict) {
    boolean finding =
        verdict.outcome() == Outcome.VIOLATED || verdict.outcome() == Outcome.UNDECIDED;
    Result bare =
        new Result(
            rule,
            subject.naerhospital(),
            verdict.item(),
            verdict.outcome(),
            verdict.severity().orElse(rule.severity()),
            verdict.evidence(),
            finding ? known(verdict.fixes()) : List.of(),
            Optional.empty());
    if (!finding || !rule.mayDeviate()) {
      return bare;
    }
    return new Result(
        rule,
        bare.naerhospital(),
        bare.item(),
        bare.outcome(),
        bare.severity(),
        bare.evidence(),
        bare.fixes(),
        Optional.ofNullable(subject.holdings().deviations().get(bare.key())).or(verdict::reason));
  }

  // Measures know some items by name, which an edition need not have.
  private List<Fix> known(List<Fix> fixes) {
    return fixes.stream()
        .filter(fix -> item(fix).map(id -> subject.catalogue().item(id).isPresent()).orElse(true))
        .toList();
  }

  private static Optional<ItemId> item(Fix fix) {
    return switch (fix) {
      case Fix.Hold hold -> Optional.of(hold.item());
      case Fix.StateAbsent absent -> Optional.of(absent.item());
      case Fix.Drop drop -> Optional.of(drop.item());
      case Fix.Answer answer -> Optional.of(answer.item());
      case Fix.Write write -> Optional.of(write.item());
      case Fix.Couple _, Fix.CoupleToNearest _, Fix.Move _, Fix.Reconsider _ -> Optional.empty();
    };
  }
}
