package dk.naerplan.report.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.check.Compliance;
import dk.naerplan.language.Language;
import dk.naerplan.plan.Holding;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.plan.Plan;
import dk.naerplan.store.ProjectState;
import dk.naerplan.testing.SmallRules;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RequirementRowTest {
  private static final Optional<NaerhospitalId> VESTBY = Optional.of(new NaerhospitalId("n-1"));
  private static final Optional<NaerhospitalId> OESTBY = Optional.of(new NaerhospitalId("n-2"));

  private final ProjectState state = SmallRules.state(SmallRules.plan());
  private final Compliance compliance = SmallRules.compliance(state);
  private final ComplianceWording wording = new ComplianceWording(state, Language.DA);

  private static List<String> marks(List<RequirementRow> rows) {
    return rows.stream().map(row -> row.rule().id() + " " + row.mark()).toList();
  }

  @Test
  void aRuleHasOneRowWithItsGravestMark() {
    assertThat(marks(RequirementRow.perRule(compliance.of(VESTBY))))
        .containsExactly(
            "A1 DEVIATION", "A2 ERROR", "A3 UNDECIDED", "A4 INFORMATION", "A5 MET");
    assertThat(marks(RequirementRow.perRule(compliance.of(OESTBY))))
        .containsExactly(
            "A1 ERROR", "A2 NOT_APPLICABLE", "A3 UNDECIDED", "A4 INFORMATION", "A5 MET");
  }

  @Test
  void findingsStandGravestFirstAndLeaveOutWhatIsMet() {
    assertThat(marks(RequirementRow.findings(compliance.of(VESTBY))))
        .containsExactly("A2 ERROR", "A4 INFORMATION", "A3 UNDECIDED", "A1 DEVIATION");
    assertThat(marks(RequirementRow.findings(compliance.results())))
        .startsWith("A2 ERROR", "A1 ERROR", "A6 ERROR");
  }

  @Test
  void aRowNamesTheItemsThatDecideIt() {
    RequirementRow specialist = RequirementRow.perRule(compliance.of(VESTBY)).get(1);
    assertThat(specialist.items()).containsExactly(SmallRules.COPD);
    assertThat(specialist.met()).isEqualTo(new Compliance.Progress(1, 2));

    RequirementRow imaging = RequirementRow.perRule(compliance.of(OESTBY)).getFirst();
    assertThat(imaging.items()).containsExactly(SmallRules.X_RAY, SmallRules.CT);
    assertThat(imaging.fixes()).hasSize(4);
    assertThat(wording.title(imaging)).isEqualTo("Røntgen og CT mangler");
    assertThat(wording.evidence(imaging)).containsExactly("Ikke valgt.");
  }

  @Test
  void aRowGivesTheReasonsOfWhatIsSetAside() {
    assertThat(RequirementRow.perRule(compliance.of(VESTBY)).getFirst().reasons())
        .containsExactly("CT er i Midtby.");
  }

  @Test
  void anUndecidedRowAsksRatherThanAccuses() {
    RequirementRow row = RequirementRow.perRule(compliance.of(VESTBY)).get(2);
    assertThat(wording.title(row))
        .isEqualTo("Hælblodprøven tages ikke her – Hælblodprøve");
    assertThat(wording.title(row.results().getFirst()))
        .isEqualTo("Ikke afgjort: Hælblodprøven tages ikke her – Hælblodprøve");
  }

  @Test
  void evidenceThatHoldsForSomeItemsNamesThem() {
    ProjectState both =
        SmallRules.state(
            new Plan(
                state.plans().getFirst().id(),
                "Prøveplan",
                "proeve-1",
                List.of(
                    state
                        .plans()
                        .getFirst()
                        .naerhospitaler()
                        .get(1)
                        .withHoldings(all ->
                            all.with(
                                SmallRules.CT, h -> Holding.declined(""))))));
    RequirementRow row =
        RequirementRow.perRule(SmallRules.compliance(both).results()).getFirst();
    assertThat(new ComplianceWording(both, Language.DA).evidence(row))
        .containsExactly("Røntgen: Ikke valgt.", "CT: Fravalgt uden begrundelse.");
  }

  @Test
  void aTallyCountsResults() {
    Tally vestby = Tally.of(compliance.of(VESTBY));
    assertThat(vestby.count(Mark.ERROR)).isEqualTo(1);
    assertThat(vestby.count(Mark.INFORMATION)).isEqualTo(1);
    assertThat(vestby.count(Mark.UNDECIDED)).isEqualTo(1);
    assertThat(vestby.count(Mark.DEVIATION)).isEqualTo(1);
    assertThat(vestby.count(Mark.WARNING)).isZero();
    // Røntgen, CT; specialist of Røntgen and KOL; coupled: of five, all but CT and KOL.
    assertThat(vestby.progress()).isEqualTo(new Compliance.Progress(3, 5));
    assertThat(Tally.of(compliance.results()).count(Mark.ERROR)).isEqualTo(4);
  }

  @Test
  void theMatrixOrdersChaptersByNumberAndThePlanLast() {
    ComplianceMatrix matrix = ComplianceMatrix.of(compliance);
    assertThat(matrix.columns()).containsExactly(VESTBY, OESTBY, Optional.empty());
    assertThat(matrix.chapters().stream().map(ComplianceMatrix.Chapter::chapter))
        .containsExactly("4", "6", "7", "10");
    ComplianceMatrix.Chapter six = matrix.chapters().get(1);
    assertThat(six.lines().stream().map(line -> line.rule().id().value()))
        .containsExactly("A1", "A4");
    assertThat(six.lines().getFirst().cell(OESTBY).orElseThrow().mark()).isEqualTo(Mark.ERROR);
    assertThat(six.lines().getFirst().cell(Optional.empty())).isEmpty();
    assertThat(six.tally(VESTBY).orElseThrow().progress())
        .isEqualTo(new Compliance.Progress(1, 2));
    assertThat(six.tally(Optional.empty())).isEmpty();
    assertThat(six.tally().progress()).isEqualTo(new Compliance.Progress(1, 4));
  }
}
