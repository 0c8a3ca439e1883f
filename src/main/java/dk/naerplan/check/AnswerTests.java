package dk.naerplan.check;

import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.Question;
import dk.naerplan.framework.RuleTest;
import dk.naerplan.plan.Holding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tests of what is answered. */
final class AnswerTests {
  private final Subject subject;

  AnswerTests(Subject subject) {
    this.subject = subject;
  }

  List<Verdict> answers(RuleTest.Answers test) {
    return subject.held(test.of()).stream()
        .map(item -> verdict(test, item.id(), subject.holdings().of(item.id()).orElseThrow()))
        .toList();
  }

  private Verdict verdict(RuleTest.Answers test, ItemId item, Holding holding) {
    Optional<String> answer = holding.answer(test.question());
    Question question = subject.catalogue().question(test.question()).orElseThrow();
    if (answer.filter(given -> willDo(test, question, given)).isPresent()) {
      return Verdict.of(Outcome.SATISFIED, Evidence.of("answer", test.question(), answer.get()))
          .about(item);
    }
    Optional<String> instead =
        test.excusedBy().flatMap(holding::answer).or(() -> describedItem(test));
    if (instead.isPresent()) {
      return Verdict.of(Outcome.SATISFIED, Evidence.of("excused", instead.get())).about(item);
    }
    Verdict verdict =
        answer
            .map(given ->
                Verdict.of(Outcome.VIOLATED, Evidence.of("otherAnswer", test.question(), given)))
            .orElseGet(() ->
                Verdict.of(
                    HoldingTests.outcome(test.silence()),
                    Evidence.of("unanswered", test.question())));
    return verdict.about(item).fixedBy(fixes(test, question, item, answer.isPresent()));
  }

  private static boolean willDo(RuleTest.Answers test, Question question, String answer) {
    return question.admits(answer)
        && (test.accepted().isEmpty() || test.accepted().contains(answer));
  }

  private Optional<String> describedItem(RuleTest.Answers test) {
    return test.excusedByItem()
        .flatMap(subject.holdings()::of)
        .filter(Holding::isDescribed)
        .map(Holding::note);
  }

  private static List<Fix> fixes(
      RuleTest.Answers test, Question question, ItemId item, boolean answered) {
    List<Fix> fixes = new ArrayList<>();
    List<String> choices = test.accepted().isEmpty() ? offered(question) : test.accepted();
    if (choices.isEmpty()) {
      fixes.add(new Fix.Reply(item, test.question()));
    }
    choices.forEach(choice -> fixes.add(new Fix.Answer(item, test.question(), choice)));
    test.excusedByItem().map(Fix.Describe::new).ifPresent(fixes::add);
    if (answered) {
      test.excusedBy().ifPresent(excuse -> fixes.add(new Fix.Reply(item, excuse)));
    }
    return fixes;
  }

  private static List<String> offered(Question question) {
    return switch (question.answer()) {
      case YES_NO -> List.of("true", "false");
      case CHOICE -> question.options().stream().map(Question.Option::id).toList();
      case TEXT, CHOICES, DATE, NUMBER, MUNICIPALITIES -> List.of();
    };
  }
}
