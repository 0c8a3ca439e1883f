package dk.naerplan.check;

import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.QuestionId;
import dk.naerplan.framework.Rule;
import dk.naerplan.framework.RuleTest;
import dk.naerplan.plan.DeviationKey;
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

  /** At least one result; one for each item where the rule speaks of several. */
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
    // Measures know some items and questions by name, which an edition need not have.
    Optional<ItemId> item = verdict.item().filter(this::isKnown);
    boolean finding =
        verdict.outcome() == Outcome.VIOLATED || verdict.outcome() == Outcome.UNDECIDED;
    return new Result(
        rule,
        subject.naerhospital(),
        item,
        verdict.outcome(),
        verdict.severity().orElse(rule.severity()),
        verdict.evidence(),
        finding ? verdict.fixes().stream().filter(fix -> helps(rule, fix)).toList() : List.of(),
        finding && rule.mayDeviate() ? deviation(rule, item, verdict) : Optional.empty());
  }

  private Optional<String> deviation(Rule rule, Optional<ItemId> item, Verdict verdict) {
    return Optional.ofNullable(
            subject.holdings().deviations().get(new DeviationKey(rule.id(), item)))
        .or(verdict::reason);
  }

  private boolean helps(Rule rule, Fix fix) {
    return switch (fix) {
      case Fix.Hold hold -> isKnown(hold.item());
      case Fix.StateAbsent absent -> isKnown(absent.item());
      case Fix.Drop drop -> isKnown(drop.item());
      case Fix.Answer answer -> isAsked(answer.item(), answer.question());
      case Fix.Describe describe -> isKnown(describe.item());
      case Fix.Decline decline -> isKnown(decline.item()) && allowsDeclining(rule);
      case Fix.Reply reply -> isAsked(reply.item(), reply.question());
      case Fix.Couple _, Fix.CoupleToNearest _, Fix.Move _, Fix.Reconsider _ -> true;
    };
  }

  private boolean isKnown(ItemId item) {
    return subject.catalogue().item(item).isPresent();
  }

  private boolean isAsked(ItemId item, QuestionId question) {
    return subject.catalogue().questions(item).stream().anyMatch(q -> q.id().equals(question));
  }

  // To do without what a rule asks for settles nothing when the rule cannot be set aside.
  private static boolean allowsDeclining(Rule rule) {
    return rule.mayDeviate()
        || rule.tests().stream()
            .anyMatch(test ->
                test instanceof RuleTest.Measured
                    || (test instanceof RuleTest.Holds holds
                        && holds.proof() == RuleTest.Proof.CONSIDERED));
  }
}
