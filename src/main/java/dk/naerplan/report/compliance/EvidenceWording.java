package dk.naerplan.report.compliance;

import dk.naerplan.check.Evidence;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.QuestionId;
import dk.naerplan.language.Texts;
import dk.naerplan.travel.Grade;
import java.util.List;

/** Evidence as sentences. */
final class EvidenceWording {
  private static final int MOST_NAMED = 6;
  private static final int SOME_NAMED = 3;

  private final ComplianceWording wording;
  private final Texts texts;

  EvidenceWording(ComplianceWording wording, Texts texts) {
    this.wording = wording;
    this.texts = texts;
  }

  /** What a requirement that is met rests on. */
  String proof(Evidence evidence) {
    return evidence.key().equals("unanswered")
        ? texts.get(
            "evidence.unansweredIsFine",
            wording.question((QuestionId) evidence.arguments().getFirst()))
        : sentence(evidence);
  }

  /** The same beside what is required, which tells what was asked. */
  String proofInShort(Evidence evidence) {
    if (!evidence.key().equals("answer")) {
      return proof(evidence);
    }
    QuestionId question = (QuestionId) evidence.arguments().getFirst();
    return wording.isYesOrNo(question)
        ? sentence(evidence)
        : wording.answer(question, (String) evidence.arguments().get(1));
  }

  String sentence(Evidence evidence) {
    List<Object> arguments = evidence.arguments();
    return switch (evidence.key()) {
      case "answer", "otherAnswer" -> answered(evidence);
      case "unanswered" ->
          texts.get("evidence.unanswered", wording.question((QuestionId) arguments.getFirst()));
      case "declined" -> declined((String) arguments.getFirst());
      case "holds" -> held(arguments);
      case "sharedCatchment" ->
          texts.get(
              "evidence.sharedCatchment",
              arguments.get(0),
              arguments.get(1),
              arguments.get(2),
              wording.item((ItemId) arguments.get(3)));
      case "needs", "goesWith", "factors", "noModel", "buildingsNearby" ->
          texts.get("evidence." + evidence.key(), arguments.size(), list(arguments));
      case "noAssumption" ->
          texts.get(
              "evidence.noAssumption", wording.assumption((String) arguments.getFirst()));
      case "travelShown" ->
          texts.get(
              "evidence.travelShown",
              arguments.get(0),
              arguments.get(1),
              texts.get("grade." + (Grade) arguments.get(2)));
      case "volume" -> withYears(evidence, 2, 4);
      case "volumeOfYear" -> withYears(evidence, 2);
      case "demography" -> withYears(evidence, 1, 3);
      default -> texts.get("evidence." + evidence.key(), arguments.toArray()).strip();
    };
  }

  private String answered(Evidence evidence) {
    QuestionId question = (QuestionId) evidence.arguments().getFirst();
    String answer = (String) evidence.arguments().get(1);
    return texts.get(
        "evidence." + evidence.key(),
        wording.question(question),
        wording.answer(question, answer));
  }

  private String declined(String reason) {
    return reason.isBlank()
        ? texts.get("evidence.declinedSilently")
        : texts.get("evidence.declined", reason);
  }

  // Functions can be many, and are listed elsewhere.
  private String held(List<Object> items) {
    return items.size() > MOST_NAMED
        ? texts.get(
            "evidence.holdsMany", items.size(), list(items.subList(0, SOME_NAMED)))
        : texts.get("evidence.holds", items.size(), list(items));
  }

  // Years are no amounts: they have no thousands separator.
  private String withYears(Evidence evidence, int... years) {
    Object[] arguments = evidence.arguments().toArray();
    for (int year : years) {
      arguments[year] = arguments[year].toString();
    }
    return texts.get("evidence." + evidence.key(), arguments);
  }

  private String list(List<Object> values) {
    return wording.listed(
        values.stream()
            .map(value -> value instanceof ItemId id ? wording.item(id) : value.toString())
            .toList());
  }
}
