package dk.naerplan.workbench.plan.equip;

import dk.naerplan.framework.AnswerKind;
import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.CatalogueItem;
import dk.naerplan.framework.CheckUnit;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.ItemKind;
import dk.naerplan.framework.ItemTemplate;
import dk.naerplan.framework.Question;
import dk.naerplan.framework.QuestionId;
import dk.naerplan.framework.Selection;
import dk.naerplan.framework.Strength;
import dk.naerplan.framework.Telemedicine;
import dk.naerplan.framework.Words;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.plan.PlanId;
import dk.naerplan.store.ProjectState;
import dk.naerplan.testing.SmallCountry;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A faglig ramme with an item of most kinds and a question of every kind. */
final class SmallFramework {
  static final ItemId ROENTGEN = new ItemId("roentgen");
  static final ItemId KOL = new ItemId("lunge-kol");
  static final ItemId APPARATUS = new ItemId("uds-roentgen");
  static final ItemId RADIOGRAPHER = new ItemId("komp-radiograf");
  static final ItemId NURSE = new ItemId("komp-sygeplejerske");
  static final ItemId TOBACCO = new ItemId("kom-rygestop");
  static final ItemId TRAINING = new ItemId("kom-traening");
  static final ItemId BEDS = new ItemId("ikke-senge");
  static final ItemId AGREEMENT = new ItemId("sam-aftaler");
  static final ItemId HEALTH_PLAN = new ItemId("sty-sundhedsplan");

  static final Owner VESTBY =
      new Owner(new PlanId("plan-1"), Optional.of(new NaerhospitalId("n-1")));
  static final Owner OESTBY =
      new Owner(new PlanId("plan-1"), Optional.of(new NaerhospitalId("n-2")));
  static final Owner PLAN = new Owner(new PlanId("plan-1"), Optional.empty());

  private SmallFramework() {}

  static Catalogue catalogue() {
    return new Catalogue(
        "proeve-1",
        "Prøve",
        List.of(
            item(ROENTGEN, ItemKind.SHARED_FUNCTION, Strength.SHOULD, "Røntgen", "6.2.1")
                .needing(List.of(Set.of(APPARATUS), Set.of(RADIOGRAPHER, NURSE)), List.of()),
            item(KOL, ItemKind.PATIENT_FUNCTION, Strength.SHOULD, "KOL", "6.4.1")
                .needing(List.of(), List.of(TOBACCO, TRAINING)),
            item(TOBACCO, ItemKind.MUNICIPAL_SERVICE, Strength.MAY, "Rygestop", "6.4.2").plain(),
            item(TRAINING, ItemKind.MUNICIPAL_SERVICE, Strength.MAY, "Træning", "6.4.2").plain(),
            item(APPARATUS, ItemKind.EQUIPMENT, Strength.SHOULD, "Røntgenapparat", "6.2.1").plain(),
            item(RADIOGRAPHER, ItemKind.COMPETENCE, Strength.SHOULD, "Radiograf", "7.4").plain(),
            item(NURSE, ItemKind.COMPETENCE, Strength.SHOULD, "Sygeplejerske", "7.4").plain(),
            item(AGREEMENT, ItemKind.COOPERATION, Strength.SHOULD, "Aftaler", "5.1").plain(),
            item(HEALTH_PLAN, ItemKind.GOVERNANCE, Strength.SHOULD, "Sundhedsplan", "1.2").plain(),
            item(BEDS, ItemKind.EXCLUSION, Strength.MUST_NOT, "Senge", "4").plain()),
        List.of(
            question("anderledes", AnswerKind.TEXT, KOL),
            question("delegeret", AnswerKind.YES_NO, KOL),
            question("niveau", AnswerKind.CHOICE, KOL),
            question("specialer", AnswerKind.CHOICES, KOL),
            question("dato", AnswerKind.DATE, KOL),
            question("beloeb", AnswerKind.NUMBER, KOL),
            question("kommuner", AnswerKind.MUNICIPALITIES, KOL),
            question("udbyder", AnswerKind.CHOICE, TOBACCO),
            question("udbyder-kommuner", AnswerKind.MUNICIPALITIES, TOBACCO)),
        List.of(),
        List.of(
            new ItemTemplate(
                "lunger",
                new Words("Lunger", "Lungs"),
                new Words("KOL og rygestop", "COPD and smoking cessation"),
                List.of(KOL, TOBACCO, NURSE),
                false)));
  }

  static ProjectState state() {
    ProjectState country = SmallCountry.state();
    return new ProjectState(
        country.name(),
        country.dataset(),
        country.imports(),
        catalogue(),
        country.book(),
        country.plans());
  }

  private static Question question(String id, AnswerKind kind, ItemId of) {
    List<Question.Option> options =
        kind == AnswerKind.CHOICE || kind == AnswerKind.CHOICES
            ? List.of(
                new Question.Option("vaertskommune", new Words("Første", "First")),
                new Question.Option("anden-kommune", new Words("Anden", "Second")))
            : List.of();
    return new Question(
        new QuestionId(id),
        kind,
        new Words("Spørgsmål " + id, "Question " + id),
        new Words("Hjælp", "Help"),
        options,
        Selection.of(of),
        "6");
  }

  private record Draft(ItemId id, ItemKind kind, Strength strength, String name, String section) {
    CatalogueItem plain() {
      return needing(List.of(), List.of());
    }

    CatalogueItem needing(List<Set<ItemId>> needs, List<ItemId> goesWith) {
      return new CatalogueItem(
          id,
          kind,
          strength,
          new Words(name, name),
          new Words("Om " + name, "About " + name),
          Words.NONE,
          Words.NONE,
          section,
          kind == ItemKind.GOVERNANCE ? CheckUnit.PLAN : CheckUnit.NAERHOSPITAL,
          Set.of(),
          needs,
          goesWith,
          kind.isHospitalFunction() ? Telemedicine.CONSIDER : Telemedicine.NONE,
          false);
    }
  }

  private static Draft item(
      ItemId id, ItemKind kind, Strength strength, String name, String section) {
    return new Draft(id, kind, strength, name, section);
  }
}
