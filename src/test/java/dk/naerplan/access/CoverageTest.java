package dk.naerplan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.naerplan.framework.ItemId;
import dk.naerplan.geo.Practice;
import dk.naerplan.plan.Area;
import dk.naerplan.plan.Decay;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.plan.Plan;
import dk.naerplan.plan.PlanEdit;
import dk.naerplan.testing.SmallCountry;
import dk.naerplan.travel.Grade;
import dk.naerplan.travel.TravelMode;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * On the small country: towns lie 20 (Vestby–Midtby), 25 (Midtby–Østby) and 45 minutes apart, the
 * countryside 40/3 minutes from its town. Persons per zone: 700, 770, 840, 910, 980, 1050, 1120.
 */
class CoverageTest {
  private static final Offset<Double> CLOSE = within(1e-6);
  private static final ItemId XRAY = new ItemId("roentgen");
  private static final Dataset DATASET =
      SmallCountry.dataset()
          .with(
              new LocalData(
                  List.of(
                      new Practice("p1", "Torvet", SmallCountry.at(10, 12), 4),
                      new Practice("p2", "Havnen", SmallCountry.at(90, 12), 2)),
                  List.of()));

  private static Coverage practices(Decay decay) {
    return Coverage.ofPractices(DATASET, TravelMode.CAR, 2026, decay);
  }

  @Test
  void practicesAreSharedByAllWithinReach() {
    // Within 30 min. of Vestby: its own two zones and the town of Midtby; of Øen: itself.
    Coverage coverage = practices(new Decay.Flat(30));
    double vestby = 4 / (700.0 + 770 + 840) * 1000;

    assertThat(coverage.perZone())
        .usingComparatorWithPrecision(1e-6)
        .containsExactly(vestby, vestby, vestby, 0, 0, 0, 2 / 1120.0 * 1000);
    assertThat(coverage.personsBeyond()).isEqualTo(910 + 980 + 1050);
    assertThat(coverage.perThousand()).isCloseTo(6 / 6370.0 * 1000, CLOSE);
    assertThat(coverage.unusedSupply()).isZero();
    assertThat(coverage.grade()).contains(Grade.ESTIMATED);
  }

  @Test
  void stepsGiveLessToThoseFurtherAway() {
    // Weights: 1 in the town, 0.68 in its countryside (13 min.) and in Midtby (20 min.).
    double[] perZone = practices(Decay.luoAndQi()).perZone();
    double ratio = 4 / (700 + 0.68 * 770 + 0.68 * 840) * 1000;

    assertThat(perZone[0]).isCloseTo(ratio, CLOSE);
    assertThat(perZone[1]).isCloseTo(0.68 * ratio, CLOSE);
  }

  @Test
  void municipalitiesHaveTheMeanOfTheirPersons() {
    List<Coverage.OfArea> areas =
        practices(new Decay.Flat(30)).by(Area.MUNICIPALITY, DATASET.areas());
    double vestby = 4 / (700.0 + 770 + 840) * 1000;

    assertThat(areas).hasSize(4);
    assertThat(areas.get(1).perThousand()).isCloseTo(vestby * 840 / (840 + 910), CLOSE);
    assertThat(areas.get(1).beyond()).isEqualTo(910);
    assertThat(areas.get(2)).isEqualTo(new Coverage.OfArea(2, 980 + 1050, 0, 980 + 1050));
  }

  @Test
  void daysOfAFunctionAreSharedByAllWithinReach() {
    Plan plan = holding(2.5);
    SiteColumns columns = SiteColumns.none().of(plan, DATASET);
    Coverage coverage =
        Coverage.ofFunction(plan, XRAY, columns, DATASET, 2026, new Decay.Flat(30));

    assertThat(coverage.supply()).isEqualTo(2.5);
    assertThat(coverage.perZone()[0]).isCloseTo(2.5 / 2310 * 1000, CLOSE);
    assertThat(coverage.perZone()[6]).isZero();
  }

  @Test
  void aFunctionWithoutDaysIsNoSupply() {
    Plan plan = holding(0);
    Coverage coverage =
        Coverage.ofFunction(
            plan, XRAY, SiteColumns.none().of(plan, DATASET), DATASET, 2026, new Decay.Flat(30));

    assertThat(coverage.supply()).isZero();
    assertThat(coverage.perThousand()).isZero();
    assertThat(coverage.grade()).isEmpty();
  }

  private static Plan holding(double days) {
    var before = SmallCountry.plan().naerhospital(new NaerhospitalId("n-1")).orElseThrow();
    return new PlanEdit.Change(
            before,
            before.withHoldings(held -> held.with(XRAY, item -> item.withDaysPerWeek(days))))
        .applyTo(SmallCountry.plan());
  }

  @Test
  void bellsHaveFallenToAHundredthAtTheirEnd() {
    assertThat(CoverageDecay.BELL_30.decay().weight(30)).isCloseTo(0.011, within(0.001));
    assertThat(CoverageDecay.BELL_60.decay().weight(60)).isCloseTo(0.011, within(0.001));
  }

  @Test
  void fifthsHoldTheSamePersonsWhereValuesAllow() {
    double[] values = {3, 1, 2, 5, 4, Double.NaN, 5};
    Journeys journeys =
        Access.of(
                SmallCountry.plan(),
                DATASET,
                SiteColumns.none().of(SmallCountry.plan(), DATASET),
                2026,
                Optional.empty())
            .journeys();

    Quintiles quintiles = Quintiles.of(values, journeys, 2);

    // Middles, of 5320 persons: 385 (1), 1190 (2), 1960 (3), 2800 (4), and 4305 for both of 5.
    assertThat(quintiles.fifths())
        .extracting(Quintiles.Fifth::number)
        .containsExactly(1, 2, 3, 5);
    assertThat(quintiles.fifths().getLast().gain().persons()).isEqualTo(910 + 1120);
    assertThat(quintiles.fifths().getFirst().from()).isEqualTo(1);
    assertThat(quintiles.fifths().get(1).gain().persons()).isEqualTo(840 + 700);
    assertThat(quintiles.fifths().get(1).to()).isEqualTo(3);
    assertThat(quintiles.personsWithoutValue()).isEqualTo(1050);
  }
}
