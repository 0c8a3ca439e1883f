package dk.naerplan.workbench.check;

import dk.naerplan.check.Fix;
import dk.naerplan.check.Result;
import dk.naerplan.framework.AnswerKind;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.Question;
import dk.naerplan.geo.Municipality;
import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import dk.naerplan.plan.Holding;
import dk.naerplan.plan.Holdings;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.report.compliance.ComplianceWording;
import dk.naerplan.workbench.session.Session;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says what must be written for a fix, as the question it answers wants it. */
final class Writings {
  private final Session session;
  private final ComplianceWording wording;
  private final Texts texts;
  private final Collator collator;

  Writings(Session session, Language language) {
    this.session = session;
    wording = new ComplianceWording(session.state(), language);
    texts = Texts.of(Writings.class, language);
    collator = Collator.getInstance(language.locale());
  }

  Writing ofDeviation() {
    return text(texts.get("write.deviation"), texts.get("write.deviation.help"), "");
  }

  /** For an offer; what the plan already says is there to be corrected. */
  Writing of(Offer offer, Optional<NaerhospitalId> owner, List<Result> results) {
    Holdings holdings = holdings(owner);
    return switch (offer.first()) {
      case Fix.Describe describe ->
          text(
              texts.get("write.describe", subject(offer, describe.item())),
              explanation(describe.item()),
              same(offer, holdings, true));
      case Fix.Decline decline ->
          text(
              texts.get("write.decline", subject(offer, decline.item())),
              explanation(decline.item()),
              same(offer, holdings, false));
      case Fix.Reply reply -> reply(offer, reply, holdings, owner);
      case Fix.Couple _ -> text(texts.get("write.couple", offer.label()), "", "");
      case Fix _ -> throw new IllegalArgumentException("Nothing to write: " + offer);
    };
  }

  private static Writing text(String label, String help, String initial) {
    return new Writing(AnswerKind.TEXT, label, help, List.of(), initial);
  }

  private Holdings holdings(Optional<NaerhospitalId> owner) {
    return owner
        .map(id -> session.plan().naerhospital(id).map(Naerhospital::holdings))
        .orElseGet(() -> Optional.of(session.plan().holdings()))
        .orElseGet(Holdings::none);
  }

  private String subject(Offer offer, ItemId item) {
    int count = offer.fixes().size();
    return count == 1 ? wording.item(item) : texts.get("write.several", count);
  }

  private String explanation(ItemId item) {
    return session
        .state()
        .catalogue()
        .item(item)
        .map(i -> wording.of(i.explanation()))
        .orElse("");
  }

  private static String same(Offer offer, Holdings holdings, boolean held) {
    return offer.fixes().size() > 1
        ? ""
        : Offers.item(offer.first())
            .flatMap(holdings::of)
            .filter(holding -> holding.isHeld() == held)
            .map(Holding::note)
            .orElse("");
  }

  private Writing reply(
      Offer offer, Fix.Reply reply, Holdings holdings, Optional<NaerhospitalId> owner) {
    Question question = session.state().catalogue().question(reply.question()).orElseThrow();
    String given =
        offer.fixes().size() > 1
            ? ""
            : holdings.of(reply.item()).flatMap(h -> h.answer(reply.question())).orElse("");
    boolean proposeHost = given.isEmpty() && question.answer() == AnswerKind.MUNICIPALITIES;
    return new Writing(
        question.answer(),
        wording.of(question.name()),
        wording.of(question.help()),
        options(question),
        proposeHost ? owner.flatMap(this::host).orElse("") : given);
  }

  private Optional<String> host(NaerhospitalId id) {
    return session
        .plan()
        .naerhospital(id)
        .map(n -> n.placement().position())
        .flatMap(session.state().dataset().geography()::municipalityAt)
        .map(municipality -> municipality.code().value());
  }

  private List<Writing.Option> options(Question question) {
    return switch (question.answer()) {
      case CHOICE, CHOICES ->
          question.options().stream()
              .map(option -> new Writing.Option(option.id(), wording.of(option.name())))
              .toList();
      case YES_NO ->
          List.of(
              new Writing.Option("true", wording.answer(question.id(), "true")),
              new Writing.Option("false", wording.answer(question.id(), "false")));
      case MUNICIPALITIES ->
          session.state().dataset().geography().municipalities().stream()
              .sorted(Comparator.comparing(Municipality::name, collator))
              .map(m -> new Writing.Option(m.code().value(), m.name()))
              .toList();
      case TEXT, DATE, NUMBER -> List.of();
    };
  }
}
