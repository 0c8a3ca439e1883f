package dk.naerplan.testing;

import dk.naerplan.framework.AnswerKind;
import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.CatalogueItem;
import dk.naerplan.framework.CheckUnit;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.ItemKind;
import dk.naerplan.framework.ItemTemplate;
import dk.naerplan.framework.Measure;
import dk.naerplan.framework.Question;
import dk.naerplan.framework.QuestionId;
import dk.naerplan.framework.Rule;
import dk.naerplan.framework.RuleId;
import dk.naerplan.framework.RuleTest;
import dk.naerplan.framework.RuleTest.Proof;
import dk.naerplan.framework.RuleTest.Silence;
import dk.naerplan.framework.Selection;
import dk.naerplan.framework.Severity;
import dk.naerplan.framework.Strength;
import dk.naerplan.framework.Telemedicine;
import dk.naerplan.framework.Words;
import dk.naerplan.store.ProjectState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A later edition for {@link SmallCountry}: its items, of which two have become more, and besides
 * them an item for everything an item can say, a question of every kind of answer and a rule of
 * every kind of test.
 */
public final class SmallFramework {
  /** The id of the edition. */
  public static final String EDITION = "proeve-2";

  private SmallFramework() {}

  /** The edition: 11 items, 7 questions, 7 rules, 1 template. */
  public static Catalogue edition() {
    return edition(EDITION);
  }

  /** The same edition under another id. */
  public static Catalogue edition(String id) {
    return new Catalogue(id, "Prøve, anden udgave", items(), questions(), rules(), templates());
  }

  /**
   * The country of {@link SmallCountry} with this edition in force, and the first one before it.
   */
  public static ProjectState state() {
    ProjectState state = SmallCountry.state();
    return new ProjectState(
        state.name(),
        state.dataset(),
        state.imports(),
        state.framework().withEdition(edition()),
        state.book(),
        state.plans());
  }

  /** An item of the planner's own; it names what the edition has. */
  public static CatalogueItem regionalItem(String id, Catalogue edition) {
    ItemId equipment = new ItemId("uds-roentgen");
    ItemId service = new ItemId("kom-rygestop");
    return new CatalogueItem(
        new ItemId(id),
        ItemKind.PATIENT_FUNCTION,
        Strength.MAY,
        words("Eget tilbud"),
        Words.NONE,
        Words.NONE,
        Words.NONE,
        "regional",
        CheckUnit.NAERHOSPITAL,
        Set.of("level-open"),
        edition.item(equipment).isPresent() ? List.of(Set.of(equipment)) : List.of(),
        edition.item(service).isPresent() ? List.of(service) : List.of(),
        Telemedicine.CONSIDER,
        true);
  }

  /** A template of the planner's own. */
  public static ItemTemplate ownTemplate(String id, String... items) {
    return new ItemTemplate(
        id,
        words("Egen pakke"),
        Words.NONE,
        List.of(items).stream().map(ItemId::new).toList(),
        true);
  }

  private static List<CatalogueItem> items() {
    List<CatalogueItem> items = new ArrayList<>();
    for (CatalogueItem old : SmallCountry.catalogue().items()) {
      items.add(
          switch (old.id().value()) {
            case "roentgen" ->
                item(
                    "roentgen",
                    old.kind(),
                    old.strength(),
                    CheckUnit.NAERHOSPITAL,
                    Set.of("imaging"),
                    List.of(Set.of(new ItemId("uds-roentgen"))),
                    List.of());
            case "lunge-kol" ->
                item(
                    "lunge-kol",
                    old.kind(),
                    old.strength(),
                    CheckUnit.NAERHOSPITAL,
                    Set.of("chronic"),
                    List.of(),
                    List.of(new ItemId("kom-rygestop")));
            default -> old;
          });
    }
    items.add(plain("uds-roentgen", ItemKind.EQUIPMENT, CheckUnit.NAERHOSPITAL));
    items.add(plain("sam-aftaler", ItemKind.COOPERATION, CheckUnit.NAERHOSPITAL));
    items.add(plain("sty-sundhedsplan", ItemKind.GOVERNANCE, CheckUnit.PLAN));
    items.add(plain("sty-ansoegere", ItemKind.GOVERNANCE, CheckUnit.NAERHOSPITAL));
    items.add(plain("ikke-senge", ItemKind.EXCLUSION, CheckUnit.NAERHOSPITAL));
    return items;
  }

  private static CatalogueItem plain(String id, ItemKind kind, CheckUnit unit) {
    Strength strength = kind == ItemKind.EXCLUSION ? Strength.MUST_NOT : Strength.SHOULD;
    return item(id, kind, strength, unit, Set.of(), List.of(), List.of());
  }

  private static CatalogueItem item(
      String id,
      ItemKind kind,
      Strength strength,
      CheckUnit unit,
      Set<String> tags,
      List<Set<ItemId>> needs,
      List<ItemId> goesWith) {
    return new CatalogueItem(
        new ItemId(id),
        kind,
        strength,
        words(id),
        words("Hvad " + id + " er"),
        Words.NONE,
        words("For alle"),
        "6.4.1",
        unit,
        tags,
        needs,
        goesWith,
        Telemedicine.NONE,
        false);
  }

  private static Words words(String da) {
    return new Words(da, da + " (en)");
  }

  private static List<Question> questions() {
    return List.of(
        question("anderledes", AnswerKind.TEXT),
        question("delegeret", AnswerKind.YES_NO),
        question("niveau", AnswerKind.CHOICE, "hovedfunktion", "regionsfunktion"),
        question("specialer", AnswerKind.CHOICES, "kirurgi", "oeje", "oere"),
        question("klynge-dato", AnswerKind.DATE),
        question("beloeb", AnswerKind.NUMBER),
        question("ansoegere", AnswerKind.MUNICIPALITIES));
  }

  private static Question question(String id, AnswerKind answer, String... options) {
    return new Question(
        new QuestionId(id),
        answer,
        words(id + "?"),
        answer == AnswerKind.TEXT ? words("Hvad et godt svar siger") : Words.NONE,
        List.of(options).stream().map(o -> new Question.Option(o, words(o))).toList(),
        selection(Set.of(ItemKind.values()), Set.of(), Set.of("ikke-senge")),
        "4.1");
  }

  private static Selection selection(Set<ItemKind> kinds, Set<String> tags, Set<String> except) {
    return new Selection(Set.of(), kinds, tags, Optional.empty(), Optional.empty(), except);
  }

  private static List<Rule> rules() {
    Selection functions =
        selection(Set.of(ItemKind.SHARED_FUNCTION, ItemKind.PATIENT_FUNCTION), Set.of(), Set.of());
    return List.of(
        rule(
            "R01",
            Severity.ERROR,
            CheckUnit.NAERHOSPITAL,
            new RuleTest.Holds(
                Selection.of(new ItemId("roentgen"), new ItemId("lunge-kol")),
                0,
                Proof.HELD,
                Silence.VIOLATED,
                Optional.of(new QuestionId("niveau")),
                List.of("regionsfunktion"))),
        rule(
            "R02",
            Severity.ERROR,
            CheckUnit.NAERHOSPITAL,
            new RuleTest.HoldsNone(
                Selection.of(new ItemId("ikke-senge")),
                Silence.UNDECIDED,
                Optional.of(new QuestionId("anderledes")))),
        rule(
            "R03",
            Severity.WARNING,
            CheckUnit.NAERHOSPITAL,
            new RuleTest.Answers(
                functions,
                new QuestionId("niveau"),
                List.of("hovedfunktion"),
                Silence.SATISFIED,
                Optional.of(new QuestionId("anderledes")),
                Optional.of(new ItemId("sam-aftaler")))),
        rule(
            "R04",
            Severity.ERROR,
            CheckUnit.NAERHOSPITAL,
            new RuleTest.HoldsNeeds(functions, ItemKind.EQUIPMENT)),
        rule(
            "R05",
            Severity.WARNING,
            CheckUnit.NAERHOSPITAL,
            new RuleTest.HoldsPaired(selection(Set.of(), Set.of("chronic"), Set.of()))),
        rule("R06", Severity.ERROR, CheckUnit.NAERHOSPITAL, new RuleTest.Measured(Measure.COUPLED)),
        rule(
            "R07",
            Severity.INFORMATION,
            CheckUnit.PLAN,
            new RuleTest.Holds(
                Selection.of(new ItemId("sty-sundhedsplan")),
                1,
                Proof.DESCRIBED,
                Silence.UNDECIDED,
                Optional.empty(),
                List.of())));
  }

  private static Rule rule(String id, Severity severity, CheckUnit unit, RuleTest test) {
    return new Rule(
        new RuleId(id),
        severity,
        unit,
        "bør",
        words("Krav " + id),
        words("Mangler: {item}"),
        words("Fordi"),
        "6.4.1",
        !id.equals("R02"),
        id.equals("R05") ? Selection.of(new ItemId("lunge-kol")) : Selection.none(),
        List.of(test));
  }

  private static List<ItemTemplate> templates() {
    return List.of(
        new ItemTemplate(
            "alt",
            words("Alt"),
            words("Det hele"),
            List.of(new ItemId("roentgen"), new ItemId("lunge-kol")),
            false));
  }
}
