package dk.naerplan.access;

import static dk.naerplan.access.TestColumns.NO_WAY;
import static dk.naerplan.access.TestColumns.column;
import static dk.naerplan.testing.SmallCountry.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.naerplan.geo.Position;
import dk.naerplan.plan.Allocation;
import dk.naerplan.plan.AllocationModel;
import dk.naerplan.plan.Area;
import dk.naerplan.plan.Decay;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.plan.NearerAcuteHospital;
import dk.naerplan.plan.Overrides;
import dk.naerplan.testing.SmallCountry;
import dk.naerplan.travel.Grade;
import dk.naerplan.travel.TravelColumn;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Gains by hand in the zones of the small country; km are twice the minutes. One nærhospital lies
 * in Vestby (zones 0 and 1), with a cut-off of 50 minutes; Midtby has 2 and 3, Østby 4 and 5, Øen
 * 6.
 */
class GainsTest {
  private static final Offset<Double> CLOSE = within(1e-9);
  private static final AreaIndex AREAS = new AreaIndex(SmallCountry.geography());
  private static final Position VESTBY = at(10, 12);
  private static final int[] PERSONS = {100, 50, 200, 80, 300, 60, 40};

  private static final TravelColumn TO_ACUTE = column(40, 60, 10, 20.5f, 5, 15, NO_WAY);
  private static final TravelColumn TO_NEW = column(10, 45, 30, 20, 55, NO_WAY, 35);

  private static final AllocationProblem PROBLEM =
      TestColumns.problem(
          AREAS, List.of(new NaerhospitalId("a")), List.of(VESTBY), List.of(TO_NEW), PERSONS);
  private static final Allocated ALLOCATED =
      Allocator.allocate(
          TestColumns.rule(new AllocationModel.ToNearest(), Overrides.NONE, 50), PROBLEM);

  private static Journeys journeys(NearerAcuteHospital nearer) {
    return Journeys.of(
        ALLOCATED, List.of(TO_NEW), Nearest.of(List.of(TO_ACUTE), PERSONS.length), nearer);
  }

  /**
   * By hand: zone 0 saves 30, zone 1 saves 15, zone 2 loses 20, zone 3 saves half a minute, zones 4
   * and 5 stay, zone 6 gets a way.
   */
  @Test
  void whoGainsAndWhoLoses() {
    Gain gain = Gains.of(journeys(NearerAcuteHospital.FOLLOWS), 4);

    double saved = 100 * 30 + 50 * 15 - 200 * 20 + 80 * 0.5;
    assertThat(journeys(NearerAcuteHospital.FOLLOWS).grade()).contains(Grade.ESTIMATED);
    assertThat(gain.persons()).isEqualTo(830);
    assertThat(gain.gaining()).isEqualTo(150);
    assertThat(gain.losing()).isEqualTo(200);
    assertThat(gain.unchanged()).isEqualTo(80 + 300 + 60);
    assertThat(gain.newlyReached()).isEqualTo(40);
    assertThat(gain.noLongerReached()).isZero();
    assertThat(gain.neverReached()).isZero();
    assertThat(gain.personMinutesSavedPerYear()).isCloseTo(4 * saved, CLOSE);
    assertThat(gain.personKmSavedPerYear()).isCloseTo(4 * 2 * saved, CLOSE);
    double before = 4000 + 3000 + 2000 + 80 * 20.5 + 1500 + 900;
    double after = 1000 + 2250 + 6000 + 1600 + 1500 + 900 + 1400;
    assertThat(gain.meanMinutesBefore()).isCloseTo(before / 790, CLOSE);
    assertThat(gain.meanMinutesAfter()).isCloseTo(after / 830, CLOSE);
    assertThat(gain.before().of30()).isCloseTo(190 / 830.0, CLOSE);
    assertThat(gain.before().of45()).isCloseTo(90 / 830.0, CLOSE);
    assertThat(gain.before().of60()).isCloseTo(90 / 830.0, CLOSE);
    assertThat(gain.before().noWay()).isCloseTo(40 / 830.0, CLOSE);
    assertThat(gain.after().of30()).isCloseTo(290 / 830.0, CLOSE);
    assertThat(gain.after().of45()).isCloseTo(50 / 830.0, CLOSE);
    assertThat(gain.after().of60()).isZero();
    assertThat(gain.after().noWay()).isZero();
  }

  @Test
  void nobodyLosesWhoMayKeepTheNearerAkutsygehus() {
    Gain gain = Gains.of(journeys(NearerAcuteHospital.CHOOSES), 1);

    assertThat(gain.losing()).isZero();
    assertThat(gain.unchanged()).isEqualTo(200 + 80 + 300 + 60);
    assertThat(gain.personMinutesSavedPerYear()).isCloseTo(3000 + 750 + 40, CLOSE);
  }

  @Test
  void byMunicipalityAndByPartyToThePlan() {
    Journeys journeys = journeys(NearerAcuteHospital.FOLLOWS);
    List<Gain> municipalities =
        Gains.by(AREAS.ofZones(Area.MUNICIPALITY), AREAS.count(Area.MUNICIPALITY), journeys, 1);
    int[] parties = Party.ofZones(ALLOCATED, AREAS, List.of(VESTBY));
    List<Gain> byParty = Gains.by(parties, Party.values().length, journeys, 1);

    assertThat(municipalities.get(0).gaining()).isEqualTo(150);
    assertThat(municipalities.get(1).losing()).isEqualTo(200);
    assertThat(municipalities.get(2).unchanged()).isEqualTo(360);
    assertThat(municipalities.get(3).newlyReached()).isEqualTo(40);
    assertThat(parties).containsExactly(0, 0, 1, 1, 2, 2, 1);
    assertThat(byParty.get(Party.HOST.ordinal()).persons()).isEqualTo(150);
    assertThat(byParty.get(Party.CATCHMENT.ordinal()).persons()).isEqualTo(320);
    assertThat(byParty.get(Party.OUTSIDE.ordinal()).unchanged()).isEqualTo(360);
    assertThat(Gains.byZone(journeys, 1).get(1).meanMinutesAfter()).isEqualTo(45);
  }

  @Test
  void aPartOfAZoneMayGainWhileAnotherLoses() {
    Allocation halves =
        TestColumns.rule(
            new AllocationModel.ByAttraction(new Decay.Flat(Double.POSITIVE_INFINITY), Map.of()),
            Overrides.NONE,
            Double.POSITIVE_INFINITY);
    List<TravelColumn> columns =
        List.of(column(10, 10, 10, 10, 10, 10, 10), column(40, 40, 40, 40, 40, 40, 40));
    Allocated allocated =
        Allocator.allocate(
            halves,
            TestColumns.problem(
                AREAS,
                List.of(new NaerhospitalId("a"), new NaerhospitalId("b")),
                List.of(VESTBY, VESTBY),
                columns,
                PERSONS));
    Nearest today = Nearest.of(List.of(column(20, 20, 20, 20, 20, 20, 20)), PERSONS.length);

    Journeys journeys = Journeys.of(allocated, columns, today, NearerAcuteHospital.FOLLOWS);
    Gain gain = Gains.of(journeys, 1);

    assertThat(gain.gaining()).isCloseTo(415, CLOSE);
    assertThat(gain.losing()).isCloseTo(415, CLOSE);
    assertThat(gain.meanMinutesAfter()).isCloseTo(25, CLOSE);
    assertThat(journeys.inequalityBefore().gini()).isCloseTo(0, CLOSE);
    assertThat(journeys.inequalityAfter().gini()).isCloseTo(0.3, CLOSE);
    Inequality.Theil theil =
        journeys
            .inequalityAfter()
            .theil(journeys.groupOfRows(AREAS.ofZones(Area.REGION)), AREAS.count(Area.REGION));
    assertThat(theil.between()).isCloseTo(0, CLOSE);
    assertThat(theil.within()).isPositive();
  }

  @Test
  void aGroupWithoutPersonsHasNoMeans() {
    Gain nobody = Gains.by(new int[7], 2, journeys(NearerAcuteHospital.CHOOSES), 1).get(1);

    assertThat(nobody.persons()).isZero();
    assertThat(nobody.meanMinutesBefore()).isNaN();
    assertThat(nobody.before().of30()).isNaN();
    assertThatThrownBy(() -> Gains.of(journeys(NearerAcuteHospital.CHOOSES), -1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Gains.by(new int[3], 1, journeys(NearerAcuteHospital.CHOOSES), 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property(tries = 200)
  void groupsAddUpToAll(@ForAll @IntRange(min = 1, max = 5) int sites, @ForAll long seed) {
    Random random = new Random(seed);
    AllocationProblem problem = RandomPlans.problem(AREAS, sites, random);
    Nearest today = Nearest.of(TestColumns.random(2, AREAS.zones(), 60, random), AREAS.zones());
    Allocated allocated =
        Allocator.allocate(
            TestColumns.rule(
                new AllocationModel.ByAttraction(new Decay.Gaussian(20, 45), Map.of()),
                Overrides.NONE,
                40),
            problem);
    Journeys journeys =
        Journeys.of(allocated, problem.columns(), today, NearerAcuteHospital.FOLLOWS);

    Gain all = Gains.of(journeys, 3);
    for (Area area : Area.values()) {
      List<Gain> parts = Gains.by(AREAS.ofZones(area), AREAS.count(area), journeys, 3);
      assertThat(parts.stream().mapToDouble(Gain::persons).sum()).isCloseTo(all.persons(), CLOSE);
      assertThat(parts.stream().mapToDouble(Gain::gaining).sum()).isCloseTo(all.gaining(), CLOSE);
      assertThat(parts.stream().mapToDouble(Gain::personMinutesSavedPerYear).sum())
          .isCloseTo(all.personMinutesSavedPerYear(), within(1e-6));
    }
    assertThat(
            all.gaining()
                + all.unchanged()
                + all.losing()
                + all.newlyReached()
                + all.noLongerReached()
                + all.neverReached())
        .isCloseTo(all.persons(), CLOSE);
    double persons = 0;
    for (int zone = 0; zone < problem.zones(); zone++) {
      persons += problem.persons()[zone];
    }
    assertThat(all.persons()).isCloseTo(persons, CLOSE);
  }
}
