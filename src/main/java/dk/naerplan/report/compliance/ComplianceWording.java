package dk.naerplan.report.compliance;

import dk.naerplan.check.Compliance;
import dk.naerplan.check.Evidence;
import dk.naerplan.check.Fix;
import dk.naerplan.check.Outcome;
import dk.naerplan.check.Result;
import dk.naerplan.demand.Assumption;
import dk.naerplan.demand.AssumptionId;
import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.CatalogueItem;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.Question;
import dk.naerplan.framework.QuestionId;
import dk.naerplan.framework.Rule;
import dk.naerplan.framework.Severity;
import dk.naerplan.framework.Words;
import dk.naerplan.geo.Municipality;
import dk.naerplan.geo.Site;
import dk.naerplan.geo.SiteId;
import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import dk.naerplan.store.ProjectState;
import dk.naerplan.travel.Grade;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Rules, findings, evidence and fixes in words. */
public final class ComplianceWording {
  private final ProjectState state;
  private final Catalogue catalogue;
  private final Language language;
  private final Texts texts;

  /** Words for the edition that a project has in force. */
  public ComplianceWording(ProjectState state, Language language) {
    this.state = state;
    this.catalogue = state.catalogue();
    this.language = language;
    texts = Texts.of(ComplianceWording.class, language);
  }

  /** Words of the catalogue in the language. */
  public String of(Words words) {
    return language.of(words.da(), words.en());
  }

  /** The label of an item; its id when the edition does not have it. */
  public String item(ItemId id) {
    return catalogue.item(id).map(CatalogueItem::name).map(this::of).orElse(id.value());
  }

  /** What is wrong or cannot be decided, or, when nothing is, what is required. */
  public String title(Result result) {
    String item = result.item().map(this::item).orElse("");
    return switch (result.outcome()) {
      case VIOLATED -> of(result.rule().missing()).replace("{item}", item).strip();
      case UNDECIDED ->
          texts.get(item.isEmpty() ? "undecided" : "undecided.item", of(result.rule().name()), item);
      case SATISFIED, NOT_APPLICABLE -> of(result.rule().name());
    };
  }

  /** What a rule requires. */
  public String requirement(Rule rule) {
    return of(rule.name());
  }

  /** What the framework says, with the verb it uses and where. */
  public String why(Rule rule) {
    return texts.get("why", of(rule.why()), rule.verb(), rule.section());
  }

  /** How a rule came out, in a word or two. */
  public String outcome(Result result) {
    if (result.isFinding() && result.deviation().isPresent()) {
      return texts.get("outcome.deviation");
    }
    return outcome(result.outcome());
  }

  /** An outcome in a word or two. */
  public String outcome(Outcome outcome) {
    return texts.get("outcome." + outcome);
  }

  /** How much it matters, in a word. */
  public String severity(Severity severity) {
    return texts.get("severity." + severity);
  }

  /** How many requirements are met, for instance "31 af 34 bør-krav opfyldt". */
  public String progress(Compliance.Progress progress) {
    return texts.get("progress", progress.met(), progress.of());
  }

  /** What an outcome rests on, a sentence each. */
  public List<String> evidence(Result result) {
    return result.evidence().stream().map(this::evidence).distinct().toList();
  }

  private String evidence(Evidence evidence) {
    List<Object> arguments = evidence.arguments();
    return switch (evidence.key()) {
      case "answer", "otherAnswer" -> {
        QuestionId question = (QuestionId) arguments.getFirst();
        yield texts.get(
            "evidence." + evidence.key(),
            question(question),
            answer(question, (String) arguments.get(1)));
      }
      case "unanswered" -> texts.get("evidence.unanswered", question((QuestionId) arguments.getFirst()));
      case "holds", "needs", "goesWith", "factors", "noModel", "buildingsNearby" ->
          texts.get("evidence." + evidence.key(), arguments.size(), list(arguments));
      case "noAssumption" -> texts.get("evidence.noAssumption", (String) arguments.getFirst());
      case "sharedCatchment" ->
          texts.get(
              "evidence.sharedCatchment",
              arguments.get(0),
              arguments.get(1),
              arguments.get(2),
              item((ItemId) arguments.get(3)));
      case "travelShown" ->
          texts.get(
              "evidence.travelShown",
              arguments.get(0),
              arguments.get(1),
              texts.get("grade." + (Grade) arguments.get(2)));
      case "volume" ->
          texts.get(
              "evidence.volume",
              arguments.get(0),
              arguments.get(1),
              arguments.get(2).toString(),
              arguments.get(3),
              arguments.get(4).toString());
      case "volumeOfYear" ->
          texts.get(
              "evidence.volumeOfYear",
              arguments.get(0),
              arguments.get(1),
              arguments.get(2).toString());
      case "demography" ->
          texts.get(
              "evidence.demography",
              arguments.get(0),
              arguments.get(1).toString(),
              arguments.get(2),
              arguments.get(3).toString());
      default -> texts.get("evidence." + evidence.key(), arguments.toArray());
    };
  }

  private String list(List<Object> values) {
    return values.stream()
        .map(value -> value instanceof ItemId id ? item(id) : value.toString())
        .collect(Collectors.joining(", "));
  }

  /** A question, or its id when the edition does not have it. */
  public String question(QuestionId id) {
    return catalogue.question(id).map(Question::name).map(this::of).orElse(id.value());
  }

  /** An answer as people read it. */
  public String answer(QuestionId id, String answer) {
    return catalogue.question(id).map(question -> answer(question, answer)).orElse(answer);
  }

  private String answer(Question question, String answer) {
    return switch (question.answer()) {
      case TEXT -> answer;
      case NUMBER -> number(answer);
      case YES_NO -> texts.get(Boolean.parseBoolean(answer) ? "yes" : "no");
      case CHOICE, CHOICES ->
          Arrays.stream(answer.split(",", -1))
              .map(option -> option(question, option))
              .collect(Collectors.joining(", "));
      case DATE -> date(answer);
      case MUNICIPALITIES ->
          Arrays.stream(answer.split(",", -1))
              .map(this::municipality)
              .collect(Collectors.joining(", "));
    };
  }

  private String number(String answer) {
    try {
      return texts.get("number", Double.parseDouble(answer));
    } catch (NumberFormatException _) {
      return answer;
    }
  }

  private String option(Question question, String id) {
    return question.options().stream()
        .filter(option -> option.id().equals(id))
        .map(option -> of(option.name()))
        .findFirst()
        .orElse(id);
  }

  private String date(String answer) {
    try {
      return LocalDate.parse(answer)
          .format(
              DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                  .withLocale(language.locale()));
    } catch (DateTimeParseException _) {
      return answer;
    }
  }

  private String municipality(String code) {
    return state.dataset().geography().municipalities().stream()
        .filter(municipality -> municipality.code().value().equals(code))
        .map(Municipality::name)
        .findFirst()
        .orElse(code);
  }

  /** What a fix does, as the label of a button. */
  public String fix(Fix fix) {
    return switch (fix) {
      case Fix.Hold hold -> texts.get("fix.hold", item(hold.item()));
      case Fix.StateAbsent absent -> texts.get("fix.stateAbsent", item(absent.item()));
      case Fix.Drop drop -> texts.get("fix.drop", item(drop.item()));
      case Fix.Answer answer -> texts.get("fix.answer", answer(answer.question(), answer.answer()));
      case Fix.Describe describe -> texts.get("fix.describe", item(describe.item()));
      case Fix.Decline decline -> texts.get("fix.decline", item(decline.item()));
      case Fix.Reply reply -> texts.get("fix.reply", question(reply.question()));
      case Fix.Couple couple -> texts.get("fix.couple", site(couple.hospital()));
      case Fix.CoupleToNearest _ -> texts.get("fix.coupleToNearest");
      case Fix.Move _ -> texts.get("fix.move");
      case Fix.Reconsider reconsider ->
          texts.get("fix.reconsider", assumption(reconsider.assumption()));
    };
  }

  private String site(SiteId id) {
    return state.dataset().geography().site(id).map(Site::name).orElse(id.value());
  }

  private String assumption(String id) {
    return state
        .book()
        .assumption(new AssumptionId(id))
        .map((Assumption a) -> language.of(a.da(), a.en()))
        .orElse(id);
  }
}
