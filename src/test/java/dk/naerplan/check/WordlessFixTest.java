package dk.naerplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.CatalogueItem;
import dk.naerplan.framework.CheckUnit;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.ItemKind;
import dk.naerplan.framework.QuestionId;
import dk.naerplan.framework.Rule;
import dk.naerplan.framework.RuleId;
import dk.naerplan.framework.Selection;
import dk.naerplan.framework.Severity;
import dk.naerplan.framework.Strength;
import dk.naerplan.framework.Telemedicine;
import dk.naerplan.framework.Words;
import dk.naerplan.plan.NaerhospitalId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordlessFixTest {
  private static final Optional<NaerhospitalId> HERE = Optional.of(new NaerhospitalId("n-1"));
  private static final ItemId X_RAY = new ItemId("roentgen");
  private static final ItemId CT = new ItemId("ct");
  private static final ItemId UNIT = new ItemId("uds-roentgen");
  private static final ItemId AGREEMENT = new ItemId("sam-aftaler");
  private static final ItemId BEDS = new ItemId("ikke-senge");
  private static final QuestionId DELEGATED = new QuestionId("delegeret");

  private static final Catalogue CATALOGUE =
      new Catalogue(
          "e",
          "s",
          List.of(
              item(X_RAY, ItemKind.SHARED_FUNCTION, Strength.SHOULD),
              item(CT, ItemKind.SHARED_FUNCTION, Strength.MAY),
              item(UNIT, ItemKind.EQUIPMENT, Strength.MAY),
              item(AGREEMENT, ItemKind.COOPERATION, Strength.SHOULD),
              item(BEDS, ItemKind.EXCLUSION, Strength.MUST_NOT)),
          List.of(),
          List.of(),
          List.of());

  private static CatalogueItem item(ItemId id, ItemKind kind, Strength strength) {
    return new CatalogueItem(
        id,
        kind,
        strength,
        Words.NONE,
        Words.NONE,
        Words.NONE,
        Words.NONE,
        "6",
        CheckUnit.NAERHOSPITAL,
        Set.of(),
        List.of(),
        List.of(),
        Telemedicine.NONE,
        false);
  }

  private static Result finding(Outcome outcome, Optional<String> deviation, Fix... fixes) {
    Rule rule =
        new Rule(
            new RuleId("R"),
            Severity.ERROR,
            CheckUnit.NAERHOSPITAL,
            "bør",
            Words.NONE,
            Words.NONE,
            Words.NONE,
            "6",
            true,
            Selection.none(),
            List.of());
    return new Result(
        rule,
        HERE,
        Optional.empty(),
        outcome,
        Severity.ERROR,
        List.of(),
        List.of(fixes),
        deviation);
  }

  private static Result violated(Fix... fixes) {
    return finding(Outcome.VIOLATED, Optional.empty(), fixes);
  }

  private static List<WordlessFix> of(Result... results) {
    return WordlessFix.of(new Compliance(CATALOGUE, List.of(results)), List.of(results));
  }

  @Test
  void placingWhatIsExpectedOrNeededIsNoStatement() {
    List<WordlessFix> fixes =
        of(
            violated(new Fix.Hold(X_RAY), new Fix.Decline(X_RAY)),
            violated(new Fix.Hold(UNIT)),
            violated(new Fix.Hold(CT)),
            violated(new Fix.Hold(AGREEMENT)),
            violated(new Fix.StateAbsent(BEDS)),
            violated(new Fix.Answer(X_RAY, DELEGATED, "true")));
    assertThat(fixes)
        .extracting(WordlessFix::statement)
        .containsExactly(false, false, true, true, true, true);
  }

  @Test
  void aChoiceIsLeftToThePlanner() {
    assertThat(of(violated(new Fix.Hold(X_RAY), new Fix.Hold(CT)))).isEmpty();
    assertThat(of(violated(new Fix.Describe(AGREEMENT)))).isEmpty();
    assertThat(of(violated(new Fix.CoupleToNearest()))).isEmpty();
  }

  @Test
  void twoFindingsMendedByOneFixAreMendedOnce() {
    assertThat(of(violated(new Fix.Hold(UNIT)), violated(new Fix.Hold(UNIT)))).hasSize(1);
  }

  @Test
  void findingsThatAskForDifferentThingsAreLeftToThePlanner() {
    assertThat(
            of(
                violated(new Fix.Answer(X_RAY, DELEGATED, "true")),
                violated(new Fix.Answer(X_RAY, DELEGATED, "false")),
                violated(new Fix.Hold(CT)),
                violated(new Fix.StateAbsent(CT))))
        .isEmpty();
  }

  @Test
  void whatIsMetOrSetAsideIsLeftAlone() {
    assertThat(
            of(
                finding(Outcome.SATISFIED, Optional.empty(), new Fix.Hold(X_RAY)),
                finding(Outcome.VIOLATED, Optional.of("Naboen"), new Fix.Hold(X_RAY))))
        .isEmpty();
    assertThat(of(finding(Outcome.UNDECIDED, Optional.empty(), new Fix.StateAbsent(BEDS))))
        .hasSize(1);
  }
}
