package dk.naerplan.access;

import static dk.naerplan.testing.SmallCountry.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.naerplan.geo.Geography;
import dk.naerplan.geo.Municipality;
import dk.naerplan.geo.Position;
import dk.naerplan.geo.Site;
import dk.naerplan.geo.SiteId;
import dk.naerplan.geo.Zone;
import dk.naerplan.plan.AcuteCoupling;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.plan.Placement;
import dk.naerplan.plan.Plan;
import dk.naerplan.plan.PlanId;
import dk.naerplan.testing.SmallCountry;
import dk.naerplan.travel.Grade;
import dk.naerplan.travel.RoadGraph;
import dk.naerplan.travel.RoadKind;
import dk.naerplan.travel.TravelEstimator;
import dk.naerplan.travel.TravelTimes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Who goes where, worked out by hand on the small country: the towns lie 20 min, 25 min and 30 + 15
 * min apart, and the countryside 8 km from its town.
 */
class AccessTest {
  /** Minutes over 8 km of local ways: 8 × 1.25 km at 45 km/h. */
  private static final double LEG =
      8 * TravelEstimator.CIRCUITY / TravelEstimator.ACCESS_KM_PER_HOUR * 60;

  private static final double LEG_KM = 8 * TravelEstimator.CIRCUITY;
  private static final Offset<Double> CLOSE = within(1e-4);
  private static final Dataset DATASET = SmallCountry.dataset();

  private final Access access = access(SmallCountry.plan(), DATASET);

  @Test
  void everyoneGoesToTheNearestNaerhospital() {
    assertThat(access.catchments().get(0).zones()).containsExactly(0, 1, 2, 3);
    assertThat(access.catchments().get(1).zones()).containsExactly(4, 5, 6);
    assertThat(access.catchments().get(0).persons()).isEqualTo(700 + 770 + 840 + 910);
    assertThat(access.catchments().get(1).persons()).isEqualTo(980 + 1050 + 1120);
    assertThat(access.catchments().get(0).personsByAge()).hasSize(7).containsOnly(460);
    assertThat(access.outsideCatchments()).hasSize(7).containsOnly(0);
  }

  @Test
  void timesAndDistancesFollowTheRoads() {
    double[] minutes = {0, LEG, 20, 20 + LEG, LEG, 0, LEG + 45};
    double[] km = {0, LEG_KM, 20, 20 + LEG_KM, LEG_KM, 0, LEG_KM + 30};
    for (int zone = 0; zone < 7; zone++) {
      assertThat((double) access.toNaerhospital().minutes(zone)).isCloseTo(minutes[zone], CLOSE);
      assertThat((double) access.toNaerhospital().km(zone)).isCloseTo(km[zone], CLOSE);
    }
  }

  @Test
  void aCatchmentTellsHowItsPersonsTravel() {
    Distribution travel = access.catchments().get(0).travel();

    assertThat(travel.personsByBand().in(TravelBand.UNDER_10)).isEqualTo(700);
    assertThat(travel.personsByBand().in(TravelBand.of(LEG))).isEqualTo(770);
    assertThat(travel.personsByBand().in(TravelBand.UNDER_30)).isEqualTo(840);
    assertThat(travel.personsByBand().in(TravelBand.of(20 + LEG))).isEqualTo(910);
    assertThat(travel.meanMinutes())
        .isCloseTo((770 * LEG + 840 * 20 + 910 * (20 + LEG)) / 3220, CLOSE);
    assertThat(travel.medianMinutes()).isEqualTo(20);
    assertThat(travel.worstMinutes()).isCloseTo(20 + LEG, CLOSE);
  }

  @Test
  void beforeAndAfterCompareWithTheAkutsygehuseOfToday() {
    double before = 700 * 20 + 770 * (20 + LEG) + 910 * LEG + 1050 * LEG + 1120 * 45;
    double after = 770 * LEG + 910 * LEG + 1120 * 45;

    assertThat(access.before().meanMinutes()).isCloseTo(before / 6370, CLOSE);
    assertThat(access.after().meanMinutes()).isCloseTo(after / 6370, CLOSE);
    assertThat(access.toAcuteHospital().site(1)).isZero();
    assertThat(access.toAcuteHospital().site(6)).isEqualTo(1);
  }

  @Test
  void aNaerhospitalIsCoupledToTheNearestAkutsygehusAndHostedByItsMunicipality() {
    Catchment south = access.catchments().get(1);

    assertThat(south.host().map(Municipality::name)).contains("Østby");
    assertThat(south.acuteHospital().map(Site::name)).contains("Østby Sygehus");
    assertThat(south.tripToAcuteHospital().minutes()).isCloseTo(LEG, CLOSE);
    assertThat(south.tripToAcuteHospital().km()).isCloseTo(LEG_KM, CLOSE);
    assertThat(south.grade()).isEqualTo(Grade.ESTIMATED);
  }

  @Test
  void aChosenAkutsygehusHoldsThoughAnotherIsNearer() {
    Catchment west =
        coupledCatchment(new AcuteCoupling.Chosen(new SiteId("akut-2"), "Samarbejde i dag"));

    assertThat(west.acuteHospital().map(Site::name)).contains("Østby Sygehus");
    assertThat(west.tripToAcuteHospital().minutes()).isCloseTo(45, CLOSE);
    assertThat(west.tripToAcuteHospital().km()).isCloseTo(50, CLOSE);
  }

  @Test
  void aChosenAkutsygehusThatIsNotInTheDataIsNone() {
    Catchment west = coupledCatchment(new AcuteCoupling.Chosen(new SiteId("akut-9"), "?"));

    assertThat(west.acuteHospital()).isEmpty();
    assertThat(west.tripToAcuteHospital().minutes()).isNaN();
  }

  @Test
  void anEmptyPlanReachesNobodyAndChangesNothing() {
    Access empty = access(SmallCountry.emptyPlan(), DATASET);

    assertThat(empty.catchments()).isEmpty();
    assertThat(empty.outsideCatchments())
        .hasSize(7)
        .containsOnly(100 + 110 + 120 + 130 + 140 + 150 + 160);
    assertThat(empty.after().meanMinutes()).isEqualTo(empty.before().meanMinutes());
  }

  @Test
  void whoeverHasNoWayIsUnreached() {
    Access withoutFerry = access(SmallCountry.plan(), withoutFerry());

    assertThat(withoutFerry.outsideCatchments()).hasSize(7).containsOnly(160);
    assertThat(withoutFerry.catchments().get(1).zones()).containsExactly(4, 5);
    assertThat(withoutFerry.after().personsByBand().in(TravelBand.UNREACHABLE)).isEqualTo(1120);
    assertThat(withoutFerry.after().worstMinutes()).isCloseTo(LEG, CLOSE);
  }

  @Test
  void anotherYearHasOtherPersonsInTheSameCatchments() {
    Plan plan = SmallCountry.plan();
    Access later =
        Access.of(plan, DATASET, SiteColumns.none().of(plan, DATASET), 2040, Optional.empty());

    assertThat(later.catchments().get(0).zones()).containsExactly(0, 1, 2, 3);
    assertThat(later.catchments().get(0).personsByAge()).containsOnly(460 + 4 * 3);
    assertThatThrownBy(() ->
            Access.of(plan, DATASET, SiteColumns.none().of(plan, DATASET), 2018, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property(tries = 100)
  void catchmentsShareOutThePopulation(
      @ForAll @IntRange(min = 0, max = 6) int count, @ForAll long seed) {
    Access random = access(randomPlan(count, seed), DATASET);

    List<Integer> zones = new ArrayList<>();
    random.catchments().forEach(catchment -> zones.addAll(catchment.zones()));
    long inCatchments = random.catchments().stream().mapToLong(Catchment::persons).sum();
    long unreached = random.outsideCatchments().stream().mapToLong(Integer::longValue).sum();
    assertThat(zones).doesNotHaveDuplicates();
    assertThat(inCatchments + unreached).isEqualTo(6370);
    for (Catchment catchment : random.catchments()) {
      assertThat(catchment.travel().personsByBand().total()).isEqualTo(catchment.persons());
    }
  }

  @Property(tries = 100)
  void oneNaerhospitalMoreLengthensNobodysWay(
      @ForAll @IntRange(min = 1, max = 6) int count, @ForAll long seed) {
    Plan more = randomPlan(count, seed);
    Plan fewer =
        new Plan(more.id(), "Færre", more.edition(), more.naerhospitaler().subList(0, count - 1));
    Access withMore = access(more, DATASET);
    Access withFewer = access(fewer, DATASET);

    for (int zone = 0; zone < 7; zone++) {
      float before = withFewer.toNaerhospital().minutes(zone);
      if (!Float.isNaN(before)) {
        assertThat(withMore.toNaerhospital().minutes(zone)).isLessThanOrEqualTo(before);
      }
    }
    assertThat(withMore.after().meanMinutes())
        .isLessThanOrEqualTo(withFewer.after().meanMinutes())
        .isLessThanOrEqualTo(withMore.before().meanMinutes());
    assertThat(withMore.after().p90Minutes()).isLessThanOrEqualTo(withMore.before().p90Minutes());
    assertThat(withMore.before()).isEqualTo(withFewer.before());
  }

  private static Access access(Plan plan, Dataset dataset) {
    return Access.of(plan, dataset, SiteColumns.none().of(plan, dataset), 2026, Optional.empty());
  }

  private static Catchment coupledCatchment(AcuteCoupling coupling) {
    Naerhospital west = SmallCountry.plan().naerhospitaler().getFirst().withCoupling(coupling);
    Plan plan = new Plan(new PlanId("p"), "Plan", "proeve-1", List.of(west));
    return access(plan, DATASET).catchments().getFirst();
  }

  // Anywhere in the country, at sea too.
  private static Plan randomPlan(int count, long seed) {
    Random random = new Random(seed);
    List<Naerhospital> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Position position = at(random.nextDouble() * 100, random.nextDouble() * 20);
      all.add(
          Naerhospital.at(
              new NaerhospitalId("n-" + i), "Nr. " + i, new Placement.AtPosition(position)));
    }
    return new Plan(new PlanId("p"), "Plan", "proeve-1", all);
  }

  private static Dataset withoutFerry() {
    Geography geography = SmallCountry.geography();
    RoadGraph roads = SmallCountry.roads();
    TravelEstimator estimator =
        new TravelEstimator(
            new RoadGraph(
                roads.nodes(),
                roads.edges().stream().filter(edge -> edge.kind() != RoadKind.FERRY).toList()),
            geography.municipalities().stream().map(Municipality::outline).toList(),
            geography.zones().stream().map(Zone::centroid).toList(),
            DATASET.acuteHospitals().stream().map(Site::position).toList());
    return new Dataset(geography, SmallCountry.population(), new TravelTimes(Map.of()), estimator);
  }
}
