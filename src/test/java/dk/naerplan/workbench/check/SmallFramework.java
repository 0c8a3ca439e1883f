package dk.naerplan.workbench.check;

import dk.naerplan.framework.AnswerKind;
import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.CatalogueItem;
import dk.naerplan.framework.CheckUnit;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.ItemKind;
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
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.store.ProjectFile;
import dk.naerplan.store.ProjectState;
import dk.naerplan.testing.SmallCountry;
import dk.naerplan.workbench.session.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * Six rules over six items. Of an empty nærhospital they find: no beds undecided (A1); X-ray and KOL
 * missing (B1); no agreement (C1). Equipment (B2) and what is done differently (B3) are asked for
 * once a function is held. The plan as a whole lacks its health plan (D1).
 */
final class SmallFramework {
  static final NaerhospitalId VESTBY = new NaerhospitalId("n-1");
  static final NaerhospitalId OESTBY = new NaerhospitalId("n-2");
  static final ItemId X_RAY = new ItemId("roentgen");
  static final ItemId KOL = new ItemId("lunge-kol");
  static final ItemId X_RAY_UNIT = new ItemId("uds-roentgen");
  static final ItemId AGREEMENT = new ItemId("sam-aftaler");
  static final ItemId BEDS = new ItemId("ikke-senge");
  static final ItemId HEALTH_PLAN = new ItemId("sty-sundhedsplan");
  static final QuestionId DIFFERENT = new QuestionId("anderledes");

  private SmallFramework() {}

  static Catalogue catalogue() {
    return new Catalogue(
        "proeve-2",
        "Prøve",
        List.of(
            item(X_RAY, ItemKind.SHARED_FUNCTION, Strength.SHOULD, "Røntgen", X_RAY_UNIT),
            item(KOL, ItemKind.PATIENT_FUNCTION, Strength.SHOULD, "KOL"),
            item(X_RAY_UNIT, ItemKind.EQUIPMENT, Strength.SHOULD, "Røntgenudstyr"),
            item(AGREEMENT, ItemKind.COOPERATION, Strength.SHOULD, "Samarbejdsaftaler"),
            item(BEDS, ItemKind.EXCLUSION, Strength.MUST_NOT, "Sengepladser"),
            item(HEALTH_PLAN, ItemKind.GOVERNANCE, Strength.SHOULD, "Sundhedsplan")),
        List.of(
            new Question(
                DIFFERENT,
                AnswerKind.TEXT,
                words("Hvad gøres anderledes?"),
                words("Fx tværfagligt ambulatorium"),
                List.of(),
                Selection.of(X_RAY, KOL),
                "4.1")),
        List.of(
            rule(
                "A1",
                Severity.ERROR,
                "3.1",
                false,
                new RuleTest.HoldsNone(
                    Selection.of(BEDS), Silence.UNDECIDED, Optional.empty())),
            rule("B1", Severity.ERROR, "6.2.1", true, holds(Proof.HELD, X_RAY, KOL)),
            rule(
                "B2",
                Severity.WARNING,
                "6.2.1",
                true,
                new RuleTest.HoldsNeeds(Selection.of(X_RAY, KOL), ItemKind.EQUIPMENT)),
            rule(
                "B3",
                Severity.INFORMATION,
                "4.1",
                true,
                new RuleTest.Answers(
                    Selection.of(X_RAY, KOL),
                    DIFFERENT,
                    List.of(),
                    Silence.VIOLATED,
                    Optional.empty(),
                    Optional.empty())),
            rule("C1", Severity.ERROR, "5.1", true, holds(Proof.DESCRIBED, AGREEMENT)),
            rule("D1", Severity.ERROR, "9", true, holds(Proof.DESCRIBED, HEALTH_PLAN))),
        List.of());
  }

  private static RuleTest holds(Proof proof, ItemId... items) {
    return new RuleTest.Holds(
        Selection.of(items), 0, proof, Silence.VIOLATED, Optional.empty(), List.of());
  }

  private static Rule rule(
      String id, Severity severity, String section, boolean mayDeviate, RuleTest test) {
    return new Rule(
        new RuleId(id),
        severity,
        id.startsWith("D") ? CheckUnit.PLAN : CheckUnit.NAERHOSPITAL,
        "bør",
        words("Krav " + id),
        words("Mangler {item}"),
        words("Rammen siger, at det bør være sådan"),
        section,
        mayDeviate,
        Selection.none(),
        List.of(test));
  }

  private static Words words(String da) {
    return new Words(da, da);
  }

  private static CatalogueItem item(
      ItemId id, ItemKind kind, Strength strength, String name, ItemId... needs) {
    return new CatalogueItem(
        id,
        kind,
        strength,
        words(name),
        Words.NONE,
        Words.NONE,
        Words.NONE,
        "6.2.1",
        id.equals(HEALTH_PLAN) ? CheckUnit.PLAN : CheckUnit.NAERHOSPITAL,
        Set.of(),
        needs.length == 0 ? List.of() : List.of(Set.of(needs)),
        List.of(),
        Telemedicine.NONE,
        false);
  }

  /** A project of two empty nærhospitaler, Vestby and Østby Syd, and an empty plan. */
  static Session session(Path folder, Executor ui) {
    ProjectState country = SmallCountry.state();
    ProjectState state =
        new ProjectState(
            country.name(),
            country.dataset(),
            country.imports(),
            catalogue(),
            country.book(),
            country.plans().stream().map(plan -> plan.withEdition("proeve-2")).toList());
    return new Session(
        ProjectFile.create(
            folder.resolve(System.nanoTime() + ProjectFile.SUFFIX), state),
        ui);
  }

  /** Runs something and waits until an evaluation that follows from it is shown. */
  static void evaluated(Session session, Runnable change) {
    CountDownLatch shown = new CountDownLatch(1);
    var subscription = session.evaluationProperty().subscribe((_, _) -> shown.countDown());
    change.run();
    try {
      if (!shown.await(30, TimeUnit.SECONDS)) {
        throw new AssertionError("No evaluation");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    subscription.unsubscribe();
  }
}
