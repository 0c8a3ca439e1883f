package dk.naerplan.testing;

import dk.naerplan.access.SiteColumns;
import dk.naerplan.check.Compliance;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.framework.AnswerKind;
import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.CatalogueItem;
import dk.naerplan.framework.CheckUnit;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.ItemKind;
import dk.naerplan.framework.Measure;
import dk.naerplan.framework.Question;
import dk.naerplan.framework.QuestionId;
import dk.naerplan.framework.Rule;
import dk.naerplan.framework.RuleId;
import dk.naerplan.framework.RuleTest;
import dk.naerplan.framework.Selection;
import dk.naerplan.framework.Severity;
import dk.naerplan.framework.Strength;
import dk.naerplan.framework.Telemedicine;
import dk.naerplan.framework.Words;
import dk.naerplan.plan.DeviationKey;
import dk.naerplan.plan.Holding;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.Plan;
import dk.naerplan.store.ProjectState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Six rules over the items of {@link SmallCountry}, and a plan that meets some of them.
 *
 * <ul>
 *   <li>A1 (error, 6.2.1): Røntgen and CT are held
 *   <li>A2 (error, 7.4): each function that is held says who the specialist is
 *   <li>A3 (warning, 4 nr. 9, never set aside): no heel prick; undecided where nothing is said
 *   <li>A4 (information, 6.4.2): there is some municipal service
 *   <li>A5 (error, 4.2): coupled to an akutsygehus
 *   <li>A6 (error, 10.1, the plan as a whole): the sundhedsplan is described
 * </ul>
 */
public final class SmallRules {
  /** An item of the plan as a whole. */
  public static final ItemId HEALTH_PLAN = new ItemId("sty-sundhedsplan");

  /** Who the specialist of a function is. */
  public static final QuestionId SPECIALIST = new QuestionId("speciallaege");

  /** Røntgen. */
  public static final ItemId X_RAY = new ItemId("roentgen");

  /** CT. */
  public static final ItemId CT = new ItemId("ct");

  /** KOL. */
  public static final ItemId COPD = new ItemId("lunge-kol");

  private SmallRules() {}

  /** The catalogue of {@link SmallCountry} with the rules. */
  public static Catalogue catalogue() {
    Catalogue bare = SmallCountry.catalogue();
    List<CatalogueItem> items = new ArrayList<>(bare.items());
    items.add(
        new CatalogueItem(
            HEALTH_PLAN,
            ItemKind.GOVERNANCE,
            Strength.SHOULD,
            new Words("Sundhedsplan", "Health plan"),
            Words.NONE,
            Words.NONE,
            Words.NONE,
            "10.1",
            CheckUnit.PLAN,
            Set.of(),
            List.of(),
            List.of(),
            Telemedicine.NONE,
            false));
    return new Catalogue(
        bare.edition(), bare.source(), items, List.of(specialist()), rules(), List.of());
  }

  private static Question specialist() {
    return new Question(
        SPECIALIST,
        AnswerKind.CHOICE,
        new Words("Hvordan er speciallægen med?", "How does the specialist take part?"),
        Words.NONE,
        List.of(
            new Question.Option("fysisk", new Words("Fysisk", "In person")),
            new Question.Option("virtuelt", new Words("Virtuelt", "Virtually"))),
        functions(),
        "7.4");
  }

  private static Selection functions() {
    return kinds(ItemKind.SHARED_FUNCTION, ItemKind.PATIENT_FUNCTION);
  }

  private static Selection kinds(ItemKind... kinds) {
    return new Selection(
        Set.of(), Set.of(kinds), Set.of(), Optional.empty(), Optional.empty(), Set.of());
  }

  private static List<Rule> rules() {
    return List.of(
        rule(
            "A1",
            Severity.ERROR,
            "Røntgen og CT er til stede",
            "{item} mangler",
            "6.2.1",
            holds(Selection.of(X_RAY, CT), 0, RuleTest.Proof.HELD)),
        rule(
            "A2",
            Severity.ERROR,
            "Speciallægen er angivet",
            "{item}: speciallægen er ikke angivet",
            "7.4",
            new RuleTest.Answers(
                functions(),
                SPECIALIST,
                List.of(),
                RuleTest.Silence.VIOLATED,
                Optional.empty(),
                Optional.empty())),
        rule(
            "A3",
            Severity.WARNING,
            "Hælblodprøven tages ikke her",
            "{item} hører ikke til her",
            "4 nr. 9",
            new RuleTest.HoldsNone(
                Selection.of(new ItemId("ikke-haelblodproeve")),
                RuleTest.Silence.UNDECIDED,
                Optional.empty())),
        rule(
            "A4",
            Severity.INFORMATION,
            "Mindst én kommunal indsats er i huset",
            "Der er ingen kommunale indsatser",
            "6.4.2",
            holds(kinds(ItemKind.MUNICIPAL_SERVICE), 1, RuleTest.Proof.HELD)),
        rule(
            "A5",
            Severity.ERROR,
            "Nærhospitalet er koblet til et akutsygehus",
            "Nærhospitalet er ikke koblet",
            "4.2",
            new RuleTest.Measured(Measure.COUPLED)),
        rule(
            "A6",
            Severity.ERROR,
            "Sundhedsplanen er beskrevet",
            "{item} er ikke beskrevet",
            "10.1",
            holds(Selection.of(HEALTH_PLAN), 0, RuleTest.Proof.DESCRIBED)));
  }

  private static RuleTest holds(Selection items, int atLeast, RuleTest.Proof proof) {
    return new RuleTest.Holds(
        items, atLeast, proof, RuleTest.Silence.VIOLATED, Optional.empty(), List.of());
  }

  private static Rule rule(
      String id, Severity severity, String name, String missing, String section, RuleTest test) {
    return new Rule(
        new RuleId(id),
        severity,
        id.equals("A6") ? CheckUnit.PLAN : CheckUnit.NAERHOSPITAL,
        "bør",
        new Words(name, name + " (en)"),
        new Words(missing, missing + " (en)"),
        new Words("Det »bør« være sådan.", "It should (»bør«) be so."),
        section,
        !id.equals("A3"),
        Selection.none(),
        List.of(test));
  }

  /**
   * Vestby holds Røntgen with a specialist and KOL without, and sets the missing CT aside; Østby
   * Syd holds nothing. The plan as a whole says nothing.
   */
  public static Plan plan() {
    Plan plan = SmallCountry.plan();
    Naerhospital vestby =
        plan.naerhospitaler()
            .get(0)
            .withHoldings(all ->
                all.with(X_RAY, _ -> Holding.held().withAnswer(SPECIALIST, "virtuelt"))
                    .holding(COPD)
                    .settingAside(
                        new DeviationKey(new RuleId("A1"), Optional.of(CT)), "CT er i Midtby."));
    return new Plan(
        plan.id(), plan.name(), plan.edition(), List.of(vestby, plan.naerhospitaler().get(1)));
  }

  /** {@link SmallCountry} with the rules and a plan. */
  public static ProjectState state(Plan plan) {
    ProjectState state = SmallCountry.state();
    return new ProjectState(
        state.name(),
        state.dataset(),
        state.imports(),
        catalogue(),
        state.book(),
        List.of(plan));
  }

  /** The plan checked in 2026. */
  public static Compliance compliance(ProjectState state) {
    Evaluation evaluation =
        Evaluation.of(
            state.plans().getFirst(), state.dataset(), state.book(), 2026, SiteColumns.none());
    return Compliance.of(evaluation, state.dataset(), state.catalogue());
  }
}
