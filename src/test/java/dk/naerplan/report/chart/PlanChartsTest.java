package dk.naerplan.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.naerplan.access.SiteColumns;
import dk.naerplan.access.TravelBand;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.language.Language;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.plan.Plan;
import dk.naerplan.store.ImportRecord;
import dk.naerplan.store.ProjectState;
import dk.naerplan.testing.SmallCountry;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanChartsTest {
  private static final ProjectState STATE = SmallCountry.state();
  private static final Optional<NaerhospitalId> VESTBY = Optional.of(new NaerhospitalId("n-1"));

  private static Evaluation evaluation(Plan plan, int year) {
    return Evaluation.of(
        plan, SmallCountry.dataset(), SmallCountry.book(), year, SiteColumns.none());
  }

  private static ChartFigures figures(ChartKind kind, Optional<NaerhospitalId> selected) {
    return PlanCharts.of(evaluation(SmallCountry.plan(), 2026), STATE, selected, Language.DA)
        .get(kind.ordinal());
  }

  private static double sum(ChartFigures figures, int series) {
    return figures.series().get(series).values().stream().mapToDouble(Double::doubleValue).sum();
  }

  @Test
  void ageChartOfOneCatchmentHoldsItsZones() {
    // The four zones of Vestby and Midtby: 100 + 110 + 120 + 130 in each age group.
    ChartFigures age = figures(ChartKind.AGE, VESTBY);
    assertThat(age.subject()).isEqualTo("Vestby");
    assertThat(age.categories())
        .containsExactly("0–5", "6–16", "17–19", "20–34", "35–64", "65–79", "80+");
    assertThat(age.series().getFirst().values()).containsOnly(460.0).hasSize(7);
  }

  @Test
  void ageChartOfThePlanHoldsEveryone() {
    // All seven zones: 100 + 110 + … + 160 = 910 in each age group.
    ChartFigures age = figures(ChartKind.AGE, Optional.empty());
    assertThat(age.subject()).isEqualTo("Prøveplan");
    assertThat(age.series().getFirst().values()).containsOnly(910.0);
  }

  @Test
  void routedFiguresCreditTheMapThatTheyAreRoutedOn() {
    ImportRecord roads =
        new ImportRecord(
            "dk.osm.pbf",
            "0".repeat(64),
            SmallCountry.IMPORTED,
            "Vejnet",
            "",
            "© OpenStreetMap contributors",
            "ODbL 1.0",
            1,
            0);
    ProjectState routed = STATE.withData(STATE.dataset(), List.of(roads), Optional.empty());
    Evaluation evaluation = evaluation(SmallCountry.plan(), 2026);
    assertThat(PlanCharts.of(evaluation, routed, Optional.empty(), Language.DA))
        .allSatisfy(chart -> assertThat(chart.note()).endsWith("© OpenStreetMap contributors"));
    assertThat(figures(ChartKind.AGE, VESTBY).note()).doesNotContain("OpenStreetMap");
  }

  @Test
  void bandsAddUpToThePersonsOfTheCatchment() {
    assertThat(sum(figures(ChartKind.TRAVEL, VESTBY), 0)).isEqualTo(7 * 460);
    assertThat(sum(figures(ChartKind.TRAVEL, Optional.empty()), 0)).isEqualTo(7 * 910);
  }

  @Test
  void townOfTheNaerhospitalIsInTheNearestBand() {
    // The town itself has 7 × 100 persons and no way to go; Midtby lies 20 min. off.
    List<Double> bands = figures(ChartKind.TRAVEL, VESTBY).series().getFirst().values();
    assertThat(bands.getFirst()).isGreaterThanOrEqualTo(700);
    assertThat(bands.get(TravelBand.UNDER_30.ordinal())).isGreaterThanOrEqualTo(7 * 120);
  }

  @Test
  void noWayIsABandOnlyWhenSomeoneHasNone() {
    assertThat(figures(ChartKind.TRAVEL, Optional.empty()).categories())
        .containsExactly("0–10", "10–20", "20–30", "30–45", "45–60", ">60");
  }

  @Test
  void patientsAreOnePerCentOfEveryAgeGroup() {
    ChartFigures patients = figures(ChartKind.PATIENTS, VESTBY);
    assertThat(patients.series())
        .extracting(ChartFigures.Series::name)
        .containsExactly("KOL", "Type 2-diabetes");
    patients
        .series()
        .forEach(s ->
            assertThat(s.values()).allSatisfy(v -> assertThat(v).isCloseTo(4.6, within(1e-9))));
    assertThat(patients.note()).contains("14 af 14 forekomster er illustrationer");
    assertThat(patients.valueTitle()).contains("skøn");
  }

  @Test
  void beforeAndAfterCountTheSamePersons() {
    ChartFigures bands = figures(ChartKind.BEFORE_AFTER, Optional.empty());
    assertThat(sum(bands, 0)).isEqualTo(7 * 910);
    assertThat(sum(bands, 1)).isEqualTo(7 * 910);
  }

  @Test
  void beforeAndAfterOfOneNaerhospitalCountItsCatchment() {
    ChartFigures bands = figures(ChartKind.BEFORE_AFTER, VESTBY);
    assertThat(sum(bands, 0)).isEqualTo(7 * 460);
    assertThat(sum(bands, 1)).isEqualTo(7 * 460);
  }

  @Test
  void reachAgreesWithTheBandsAndNeverFalls() {
    ChartFigures reach = figures(ChartKind.REACH, Optional.empty());
    ChartFigures bands = figures(ChartKind.BEFORE_AFTER, Optional.empty());
    for (int series = 0; series < 2; series++) {
      double under30 =
          bands.series().get(series).values().subList(0, 3).stream()
              .mapToDouble(Double::doubleValue)
              .sum();
      List<Double> shares = reach.series().get(series).values();
      assertThat(shares.get(reach.categories().indexOf("30")))
          .isCloseTo(100 * under30 / (7 * 910), within(1e-9));
      assertThat(shares).isSorted();
    }
  }

  @Test
  void afterIsNeverWorseThanBefore() {
    ChartFigures reach = figures(ChartKind.REACH, Optional.empty());
    for (int i = 0; i < reach.categories().size(); i++) {
      assertThat(reach.series().get(1).values().get(i))
          .isGreaterThanOrEqualTo(reach.series().get(0).values().get(i));
    }
  }

  @Test
  void emptyPlanHasNothingToShowButItsBefore() {
    List<ChartFigures> charts =
        PlanCharts.of(evaluation(SmallCountry.emptyPlan(), 2026), STATE, VESTBY, Language.DA);
    assertThat(charts.get(ChartKind.AGE.ordinal()).isEmpty()).isTrue();
    assertThat(charts.get(ChartKind.TRAVEL.ordinal()).isEmpty()).isTrue();
    ChartFigures bands = charts.get(ChartKind.BEFORE_AFTER.ordinal());
    assertThat(bands.series().get(1).values()).isEqualTo(bands.series().get(0).values());
  }

  @Test
  void notesNameYearSourceAndGrade() {
    ChartFigures later =
        PlanCharts.of(evaluation(SmallCountry.plan(), 2035), STATE, VESTBY, Language.DA).getFirst();
    assertThat(later.note()).isEqualTo("estimeret rejsetid, 1. januar 2035 (FRKM126)");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void tableAndClipboardTextAreTheFiguresOfTheChart(Language language) {
    for (ChartFigures chart :
        PlanCharts.of(evaluation(SmallCountry.plan(), 2026), STATE, VESTBY, language)) {
      List<String> lines = chart.tsv().lines().toList();
      assertThat(lines).hasSize(chart.categories().size() + 1);
      assertThat(Arrays.asList(lines.getFirst().split("\t", -1))).isEqualTo(chart.columns());
      for (int row = 0; row < chart.categories().size(); row++) {
        String[] cells = lines.get(row + 1).split("\t", -1);
        assertThat(cells[0]).isEqualTo(chart.categories().get(row));
        for (int s = 0; s < chart.series().size(); s++) {
          double value = chart.series().get(s).values().get(row);
          String decimal = language == Language.DA ? "," : ".";
          assertThat(Double.parseDouble(cells[s + 1].replace(decimal, ".")))
              .isCloseTo(value, within(chart.kind().unit() == ChartKind.Unit.PERSONS ? 0.5 : 0.05));
        }
      }
      assertThat(chart.rows()).hasSameSizeAs(chart.categories());
    }
  }

  @Test
  void thousandsAreSeparatedForPeopleAndNotForSpreadsheets() {
    ChartFigures figures =
        new ChartFigures(
            ChartKind.AGE,
            Language.DA,
            "Plan",
            "Alder",
            "",
            "",
            "",
            "Alder (år)",
            "Borgere",
            List.of("80+"),
            List.of(new ChartFigures.Series("Borgere", List.of(1234567.0))),
            List.of(0));
    assertThat(figures.rows()).containsExactly(List.of("80+", "1.234.567"));
    assertThat(figures.tsv()).isEqualTo("Alder (år)\tBorgere\n80+\t1234567\n");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyChartSaysInWordsWhatItShows(Language language) {
    for (ChartFigures chart :
        PlanCharts.of(evaluation(SmallCountry.plan(), 2026), STATE, VESTBY, language)) {
      assertThat(chart.summary()).startsWith("Vestby: ").doesNotContain("{");
      assertThat(chart.title().toLowerCase(Locale.ROOT)).isNotBlank();
      assertThat(chart.note()).contains("2026").doesNotContain("{");
      assertThat(chart.categoryTitle()).contains("(");
    }
  }
}
