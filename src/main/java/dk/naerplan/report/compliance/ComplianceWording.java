package dk.naerplan.report.compliance;

import dk.naerplan.check.Compliance;
import dk.naerplan.check.Evidence;
import dk.naerplan.check.Fix;
import dk.naerplan.check.Outcome;
import dk.naerplan.check.Result;
import dk.naerplan.demand.Assumption;
import dk.naerplan.demand.AssumptionId;
import dk.naerplan.framework.AnswerKind;
import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.CatalogueItem;
import dk.naerplan.framework.EditionChange;
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
import dk.naerplan.plan.Plan;
import dk.naerplan.store.ProjectState;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rules, findings, evidence and fixes in words. */
public final class ComplianceWording {
  private static final String ITEM = "{item}";
  private static final int MOST_NAMED = 3;
  private static final Set<String> STATED =
      Set.of(
          "answer",
          "declined",
          "described",
          "excused",
          "held",
          "holds",
          "notPlaced",
          "statedAbsent",
          "unanswered");

  // What the chapters are about is known of this edition only; another may have other chapters.
  private static final String DRAFT = "faglig-ramme-udkast-2022";
  private static final Set<String> NAMED_CHAPTERS = Set.of("1", "3", "4", "5", "6", "7", "8", "9");

  private final ProjectState state;
  private final Catalogue catalogue;
  private final Language language;
  private final Texts texts;
  private final EvidenceWording evidence;

  /** Words for the edition that a project has in force. */
  public ComplianceWording(ProjectState state, Language language) {
    this.state = state;
    this.catalogue = state.catalogue();
    this.language = language;
    texts = Texts.of(ComplianceWording.class, language);
    evidence = new EvidenceWording(this, texts);
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
    String title = title(result.rule(), result.outcome(), item);
    return result.outcome() == Outcome.UNDECIDED ? texts.get("undecided", title) : title;
  }

  /** The same of several items at once, to stand beside the mark of the row. */
  public String title(RequirementRow row) {
    String items = listed(row.items().stream().map(this::item).toList());
    return title(row.rule(), row.decisive().getFirst().outcome(), items);
  }

  private String title(Rule rule, Outcome outcome, String items) {
    String missing = of(rule.missing());
    return switch (outcome) {
      case VIOLATED ->
          items.isEmpty() || missing.contains(ITEM)
              ? missing.replace(ITEM, items).strip()
              : texts.get("about", missing, items);
      case UNDECIDED ->
          items.isEmpty() ? of(rule.name()) : texts.get("undecidedAbout", of(rule.name()), items);
      case SATISFIED, NOT_APPLICABLE -> of(rule.name());
    };
  }

  /** What a rule requires. */
  public String requirement(Rule rule) {
    return of(rule.name());
  }

  /** What the framework says, with the verb it uses and where. */
  public String why(Rule rule) {
    String why = of(rule.why());
    // Most paraphrases quote the verb themselves.
    return why.contains(rule.verb())
        ? texts.get("why", why, rule.section())
        : texts.get("whyWithVerb", why, rule.verb(), rule.section());
  }

  /** A chapter of the framework as a heading. */
  public String chapter(String chapter) {
    if (!chapter.matches("[0-9]+")) {
      return texts.get("annex");
    }
    boolean named = NAMED_CHAPTERS.contains(chapter) && catalogue.edition().startsWith(DRAFT);
    return named
        ? texts.get("chapterNamed", chapter, texts.get("chapter." + chapter))
        : texts.get("chapter", chapter);
  }

  /** Names in a row, the last one after an "og". */
  public String listed(List<String> names) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    String first = joined(names.subList(0, names.size() - 1));
    return texts.get("listed", first, names.getLast());
  }

  // Some names have commas of their own.
  private static String joined(List<String> names) {
    boolean commas = names.stream().anyMatch(name -> name.contains(","));
    return String.join(commas ? "; " : ", ", names);
  }

  /** How a requirement stands, in a word or two. */
  public String mark(Mark mark) {
    return texts.get("mark." + mark);
  }

  /** How many results have a mark, for instance "2 advarsler". */
  public String count(Mark mark, int count) {
    return texts.get("count." + mark, count);
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

  /**
   * That a plan was made under another edition than the one it is checked against, and how much
   * differs between them; empty when it was not.
   */
  public Optional<String> otherEdition(Plan plan) {
    if (plan.edition().equals(catalogue.edition())) {
      return Optional.empty();
    }
    String changed =
        state
            .framework()
            .edition(plan.edition())
            .map(before -> changed(EditionChange.between(before, catalogue)))
            .orElseGet(() -> texts.get("edition.unknown"));
    return Optional.of(texts.get("edition", plan.edition(), catalogue.edition(), changed));
  }

  private String changed(EditionChange change) {
    return texts.get(
        "edition.changed",
        change.rules().added().size(),
        change.rules().changed().size(),
        change.rules().removed().size(),
        change.items().added().size(),
        change.items().changed().size(),
        change.items().removed().size());
  }

  /** What an outcome rests on, a sentence each. */
  public List<String> evidence(Result result) {
    boolean met = result.outcome() == Outcome.SATISFIED;
    return result.evidence().stream()
        .map(piece -> met ? evidence.proof(piece) : evidence.sentence(piece))
        .distinct()
        .toList();
  }

  /** One piece of evidence as a sentence. */
  public String sentence(Evidence piece) {
    return evidence.sentence(piece);
  }

  /**
   * What the mark of a row rests on. A sentence that holds for some of the items only names them
   * first.
   */
  public List<String> evidence(RequirementRow row) {
    return lines(row, this::evidence, Integer.MAX_VALUE);
  }

  /**
   * Of the evidence of a row that is met what the plan itself says, in short, to stand beside what
   * is required; of many items only some are named.
   */
  public List<String> stated(RequirementRow row) {
    return lines(row, result -> pieces(result, true, evidence::proofInShort), MOST_NAMED);
  }

  /** Of the evidence of a row that is met what was measured or counted. */
  public List<String> measured(RequirementRow row) {
    return lines(row, result -> pieces(result, false, evidence::proof), MOST_NAMED);
  }

  private static List<String> pieces(
      Result result, boolean stated, Function<Evidence, String> words) {
    return result.evidence().stream()
        .filter(piece -> STATED.contains(piece.key()) == stated)
        .map(words)
        .distinct()
        .toList();
  }

  private List<String> lines(
      RequirementRow row, Function<Result, List<String>> sentences, int most) {
    List<Result> decisive = row.decisive();
    Map<String, List<Result>> bySentence = new LinkedHashMap<>();
    for (Result result : decisive) {
      sentences
          .apply(result)
          .forEach(s -> bySentence.computeIfAbsent(s, _ -> new ArrayList<>()).add(result));
    }
    List<String> lines = new ArrayList<>();
    bySentence.forEach((sentence, about) -> {
      String items = items(about, most);
      boolean all = about.size() == decisive.size();
      lines.add(all || items.isEmpty() ? sentence : texts.get("about", items, sentence));
    });
    return lines;
  }

  private String items(List<Result> results, int most) {
    List<String> names =
        results.stream().flatMap(result -> result.item().stream()).map(this::item).toList();
    return names.size() <= most
        ? listed(names)
        : texts.get("listedMore", joined(names.subList(0, 2)), names.size() - 2);
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

  boolean isYesOrNo(QuestionId id) {
    return catalogue.question(id).filter(q -> q.answer() == AnswerKind.YES_NO).isPresent();
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

  /** The name of an assumption; its id when the project does not have it. */
  String assumption(String id) {
    return state
        .book()
        .assumption(new AssumptionId(id))
        .map((Assumption a) -> language.of(a.da(), a.en()))
        .orElse(id);
  }
}
