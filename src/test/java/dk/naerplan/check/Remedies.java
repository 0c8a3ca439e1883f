package dk.naerplan.check;

import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.Question;
import dk.naerplan.framework.QuestionId;
import dk.naerplan.plan.Holdings;
import java.util.Optional;

/** A planner who does what is offered, with words of a kind that each question asks for. */
final class Remedies {
  private final Catalogue catalogue;

  Remedies(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** What is said once a fix is applied; empty when the fix is not about what is said. */
  Optional<Holdings> apply(Fix fix, Holdings holdings) {
    return switch (fix) {
      case Fix.Ready ready -> Optional.of(ready.applyTo(holdings));
      case Fix.Reply reply -> Optional.of(reply.applyTo(holdings, words(reply.question())));
      case Fix.Write write -> Optional.of(write.applyTo(holdings, "Aftalt den 12. maj 2026."));
      case Fix.Couple _, Fix.CoupleToNearest _, Fix.Move _, Fix.Reconsider _ -> Optional.empty();
    };
  }

  private String words(QuestionId id) {
    Question question = catalogue.question(id).orElseThrow();
    return switch (question.answer()) {
      case TEXT -> "Se bilag 2, 2026.";
      case YES_NO -> "true";
      case CHOICE, CHOICES -> question.options().getFirst().id();
      case DATE -> "2026-05-12";
      case NUMBER -> "12.5";
      case MUNICIPALITIES -> "101";
    };
  }
}
