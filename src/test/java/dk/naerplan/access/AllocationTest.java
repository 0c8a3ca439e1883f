package dk.naerplan.access;

import static dk.naerplan.access.TestColumns.NO_WAY;
import static dk.naerplan.access.TestColumns.column;
import static dk.naerplan.testing.SmallCountry.at;
import static dk.naerplan.testing.SmallCountry.code;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.naerplan.geo.Geography;
import dk.naerplan.geo.Position;
import dk.naerplan.geo.ZoneId;
import dk.naerplan.plan.Allocation;
import dk.naerplan.plan.AllocationModel;
import dk.naerplan.plan.AllocationModel.ByAttraction;
import dk.naerplan.plan.AllocationModel.Elsewhere;
import dk.naerplan.plan.AllocationModel.ToNearest;
import dk.naerplan.plan.AllocationModel.ToNearestInArea;
import dk.naerplan.plan.AllocationModel.UpToCapacity;
import dk.naerplan.plan.Area;
import dk.naerplan.plan.Decay;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.plan.NearerAcuteHospital;
import dk.naerplan.plan.Overrides;
import dk.naerplan.plan.Overrides.Target;
import dk.naerplan.plan.Plan;
import dk.naerplan.testing.SmallCountry;
import dk.naerplan.travel.TravelColumn;
import dk.naerplan.travel.TravelMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/**
 * Allocations by hand in the zones of the small country: rows 0 and 1 lie in Vestby, 2 and 3 in
 * Midtby (both cluster 1), 4 and 5 in Østby and 6 on Øen (cluster 2).
 */
class AllocationTest {
  private static final double NO_CUT_OFF = Double.POSITIVE_INFINITY;
  private static final Geography GEOGRAPHY = SmallCountry.geography();
  private static final AreaIndex AREAS = new AreaIndex(GEOGRAPHY);
  private static final Position VESTBY = at(10, 12);
  private static final Position OESTBY = at(60, 12);
  private static final Position AT_SEA = at(45, 12);
  private static final NaerhospitalId A = new NaerhospitalId("a");
  private static final NaerhospitalId B = new NaerhospitalId("b");
  private static final int[] PERSONS = {10, 20, 30, 40, 50, 60, 70};

  /** A in Vestby and B in Østby; Midtby is nearer to B. Øen cannot be reached from anywhere. */
  private static final TravelColumn TO_A = column(5, 15, 30, 35, 60, 70, NO_WAY);

  private static final TravelColumn TO_B = column(50, 60, 25, 20, 4, 12, NO_WAY);

  private static Allocated allocate(Allocation allocation) {
    return Allocator.allocate(allocation, problem(VESTBY, OESTBY));
  }

  private static AllocationProblem problem(Position ofA, Position ofB) {
    return TestColumns.problem(
        AREAS, List.of(A, B), List.of(ofA, ofB), List.of(TO_A, TO_B), PERSONS);
  }

  private static Allocation model(AllocationModel model) {
    return TestColumns.rule(model, Overrides.NONE, NO_CUT_OFF);
  }

  private static List<Integer> mainSites(Allocated allocated) {
    List<Integer> sites = new ArrayList<>();
    for (int zone = 0; zone < allocated.zones(); zone++) {
      sites.add(allocated.mainSite(zone));
    }
    return sites;
  }

  @Test
  void everyoneGoesToTheNearest() {
    Allocated allocated = allocate(Allocation.NEAREST);

    assertThat(mainSites(allocated)).containsExactly(0, 0, 1, 1, 1, 1, -1);
    assertThat(allocated.personsAt(0)).isEqualTo(30);
    assertThat(allocated.personsAt(1)).isEqualTo(180);
    assertThat(allocated.zonesAt(1)).isEqualTo(4);
    assertThat(allocated.stays(6)).contains(Stays.NO_WAY);
    assertThat(allocated.personsStaying(Stays.NO_WAY)).isEqualTo(70);
    assertThat(allocated.shareStaying(6)).isEqualTo(1);
    assertThat(allocated.shareStaying(0)).isZero();
  }

  @Test
  void theClusterKeepsItsPeople() {
    Allocated allocated = allocate(model(new ToNearestInArea(Area.CLUSTER, Elsewhere.STAY)));

    assertThat(mainSites(allocated)).containsExactly(0, 0, 0, 0, 1, 1, -1);
    assertThat(allocated.stays(6)).contains(Stays.NO_WAY);
  }

  @Test
  void whoseAreaHasNoneStaysOrGoesElsewhere() {
    Allocated stay = allocate(model(new ToNearestInArea(Area.MUNICIPALITY, Elsewhere.STAY)));
    Allocated nearest = allocate(model(new ToNearestInArea(Area.MUNICIPALITY, Elsewhere.NEAREST)));

    assertThat(mainSites(stay)).containsExactly(0, 0, -1, -1, 1, 1, -1);
    assertThat(stay.stays(2)).contains(Stays.NONE_IN_AREA);
    assertThat(stay.personsStaying(Stays.NONE_IN_AREA)).isEqualTo(70);
    assertThat(mainSites(nearest)).containsExactly(0, 0, 1, 1, 1, 1, -1);
  }

  @Test
  void aSiteAtSeaLiesInNoArea() {
    Allocated allocated =
        Allocator.allocate(
            model(new ToNearestInArea(Area.REGION, Elsewhere.STAY)), problem(AT_SEA, OESTBY));

    assertThat(mainSites(allocated)).containsExactly(-1, -1, -1, -1, 1, 1, -1);
  }

  /** The rule is administrative: who has one in the own cluster is not sent to a nearer one. */
  @Test
  void theCutOffDoesNotSendAnyoneToAnotherArea() {
    Allocated allocated =
        Allocator.allocate(
            TestColumns.rule(
                new ToNearestInArea(Area.CLUSTER, Elsewhere.NEAREST), Overrides.NONE, 32),
            problem(VESTBY, OESTBY));

    assertThat(mainSites(allocated)).containsExactly(0, 0, 0, -1, 1, 1, -1);
    assertThat(allocated.stays(3)).contains(Stays.TOO_FAR);
  }

  @Test
  void theCutOffLeavesExactlyThoseBeyond() {
    Allocated allocated = allocate(TestColumns.rule(new ToNearest(), Overrides.NONE, 15));

    assertThat(mainSites(allocated)).containsExactly(0, 0, -1, -1, 1, 1, -1);
    assertThat(allocated.personsStaying(Stays.TOO_FAR)).isEqualTo(70);
    assertThat(allocated.personsStaying(Stays.NO_WAY)).isEqualTo(70);
  }

  @Test
  void overridesWinOverModelAndCutOffAndTheZoneOverItsMunicipality() {
    Overrides overrides =
        new Overrides(
            Map.of(
                new ZoneId("102-land"), new Target.To(B),
                new ZoneId("103-by"), new Target.Stay(),
                new ZoneId("104-by"), new Target.To(A)),
            Map.of(code(102), new Target.To(A), code(101), new Target.To(new NaerhospitalId("?"))));

    Allocated allocated = allocate(TestColumns.rule(new ToNearest(), overrides, 15));

    assertThat(mainSites(allocated)).containsExactly(0, 0, 0, 1, -1, 1, 0);
    assertThat(allocated.stays(4)).contains(Stays.CHOSEN);
    assertThat(overrides.unknown(List.of(A, B))).containsExactly(new NaerhospitalId("?"));
  }

  /** By hand in zone 2: pulls 3/30 and 1/25, so 0.1 and 0.04 of 0.14. */
  @Test
  void peopleSpreadByAttraction() {
    Allocated allocated =
        allocate(model(new ByAttraction(new Decay.Power(1, 1, NO_CUT_OFF), Map.of(A, 3.0))));

    assertThat(allocated.parts(2)).isEqualTo(2);
    assertThat(allocated.share(2, 0)).isCloseTo(0.1 / 0.14, within(1e-12));
    assertThat(allocated.site(2, 1)).isEqualTo(1);
    assertThat(allocated.share(2, 1)).isCloseTo(0.04 / 0.14, within(1e-12));
    assertThat(allocated.mainSite(2)).isZero();
    assertThat(allocated.stays(6)).contains(Stays.NO_WAY);
  }

  @Test
  void attractionEndsAtTheCutOff() {
    Allocated allocated =
        Allocator.allocate(
            TestColumns.rule(
                new ByAttraction(new Decay.Flat(NO_CUT_OFF), Map.of()), Overrides.NONE, 28),
            problem(VESTBY, OESTBY));

    assertThat(mainSites(allocated)).containsExactly(0, 0, 1, 1, 1, 1, -1);
    assertThat(allocated.parts(2)).isEqualTo(1);
  }

  /** By hand: B takes 120 of 180. Zone 2 loses 5 a person at A, zone 3 loses 15: 30 of each go. */
  @Test
  void capacityIsKeptByThoseWhoLoseLeast() {
    Allocated allocated = allocate(model(new UpToCapacity(Map.of(B, 120))));

    assertThat(allocated.personsAt(1)).isCloseTo(120, within(1e-9));
    assertThat(allocated.personsAt(0)).isCloseTo(90, within(1e-9));
    assertThat(mainSites(allocated)).containsExactly(0, 0, 0, 0, 1, 1, -1);
    assertThat(allocated.share(3, 0)).isCloseTo(0.75, within(1e-12));
    assertThat(allocated.share(3, 1)).isCloseTo(0.25, within(1e-12));
  }

  @Test
  void overriddenPeopleTakeTheirPlacesFirstAndTheRestIsOverflow() {
    Overrides overrides = new Overrides(Map.of(), Map.of(code(101), new Target.To(B)));
    Allocated allocated =
        allocate(TestColumns.rule(new UpToCapacity(Map.of(B, 120)), overrides, 28));

    assertThat(mainSites(allocated).subList(0, 2)).containsExactly(1, 1);
    assertThat(allocated.personsAt(1)).isCloseTo(120, within(1e-9));
    assertThat(allocated.personsStaying(Stays.FULL)).isCloseTo(90, within(1e-9));
    assertThat(allocated.personsStaying(Stays.NO_WAY)).isEqualTo(70);
    assertThat(allocated.stays(2)).contains(Stays.FULL);
  }

  /** A plan that says nothing else sends everyone to the nearest. */
  @Property(tries = 60)
  void aPlanSendsEveryoneToTheNearest(
      @ForAll @IntRange(min = 0, max = 6) int count, @ForAll long seed) {
    Dataset dataset = SmallCountry.dataset();
    Plan plan = RandomPlans.anywhere(count, seed);
    SiteColumns columns = SiteColumns.none().of(plan, dataset);
    Access access = Access.of(plan, dataset, columns, 2030, Optional.empty());

    Allocated allocated = access.allocated();

    List<TravelColumn> inOrder =
        plan.naerhospitaler().stream().map(n -> columns.column(n.id())).toList();
    long unreached = access.outsideCatchments().stream().mapToLong(Integer::longValue).sum();
    assertThat(allocated.personsStaying(Stays.NO_WAY)).isEqualTo((double) unreached);
    assertThat(allocated.personsStaying()).isEqualTo((double) unreached);
    for (int site = 0; site < count; site++) {
      Catchment catchment = access.catchments().get(site);
      List<Integer> zones = new ArrayList<>();
      for (int zone = 0; zone < allocated.zones(); zone++) {
        if (allocated.parts(zone) == 1 && allocated.site(zone, 0) == site) {
          assertThat(allocated.share(zone, 0)).isEqualTo(1);
          assertThat(inOrder.get(site).minutes(zone))
              .isEqualTo(access.toNaerhospital().minutes(zone));
          zones.add(zone);
        }
      }
      assertThat(zones).isEqualTo(catchment.zones());
      assertThat(allocated.personsAt(site)).isEqualTo(catchment.persons());
      assertThat(allocated.zonesAt(site)).isEqualTo(zones.size());
    }
    Journeys journeys =
        Journeys.of(
            allocated,
            inOrder,
            dataset.toAcuteHospital(TravelMode.CAR),
            NearerAcuteHospital.CHOOSES);
    Gain everyone = Gains.of(journeys, 1);
    assertThat(everyone.meanMinutesBefore()).isCloseTo(access.before().meanMinutes(), within(1e-9));
    assertThat(everyone.meanMinutesAfter()).isCloseTo(access.after().meanMinutes(), within(1e-9));
  }

  @Property(tries = 300)
  void everyModelKeepsItsPromises(
      @ForAll @IntRange(min = 1, max = 5) int sites,
      @ForAll @IntRange(min = 0, max = 3) int kind,
      @ForAll boolean limited,
      @ForAll long seed) {
    Random random = new Random(seed);
    AllocationProblem problem = RandomPlans.problem(AREAS, sites, random);
    double cutOff = limited ? random.nextInt(60) : NO_CUT_OFF;
    Overrides overrides =
        new Overrides(
            Map.of(new ZoneId("102-by"), new Target.To(problem.ids().getFirst())),
            Map.of(code(103), new Target.Stay()));
    AllocationModel model =
        List.of(
                new ToNearest(),
                new ToNearestInArea(Area.CLUSTER, Elsewhere.NEAREST),
                new ByAttraction(new Decay.Gaussian(20, 45), Map.of()),
                new UpToCapacity(Map.of(problem.ids().getLast(), 100)))
            .get(kind);

    Allocated allocated = Allocator.allocate(TestColumns.rule(model, overrides, cutOff), problem);

    double all = 0;
    for (int zone = 0; zone < allocated.zones(); zone++) {
      double shares = allocated.shareStaying(zone);
      for (int part = 0; part < allocated.parts(zone); part++) {
        assertThat(allocated.share(zone, part)).isPositive();
        shares += allocated.share(zone, part);
        float minutes = problem.columns().get(allocated.site(zone, part)).minutes(zone);
        assertThat(zone == 2 || minutes <= cutOff).isTrue();
      }
      assertThat(shares).isCloseTo(1, within(1e-12));
      assertThat(allocated.parts(zone) > 0 || allocated.stays(zone).isPresent()).isTrue();
      all += allocated.persons(zone);
    }
    assertThat(allocated.mainSite(2)).isZero();
    assertThat(allocated.stays(4)).contains(Stays.CHOSEN);
    double sum = allocated.personsStaying();
    for (int site = 0; site < sites; site++) {
      sum += allocated.personsAt(site);
    }
    assertThat(sum).isCloseTo(all, within(1e-9));
  }

  @Property(tries = 200)
  void theCutOffChangesNothingForTheOthers(
      @ForAll @IntRange(min = 1, max = 5) int sites, @ForAll long seed) {
    Random random = new Random(seed);
    AllocationProblem problem = RandomPlans.problem(AREAS, sites, random);
    double cutOff = random.nextInt(100) / 2.0;
    Nearest nearest = Nearest.of(problem.columns(), problem.zones());

    Allocated allocated =
        Allocator.allocate(TestColumns.rule(new ToNearest(), Overrides.NONE, cutOff), problem);

    for (int zone = 0; zone < problem.zones(); zone++) {
      boolean goes = nearest.minutes(zone) <= cutOff;
      assertThat(allocated.mainSite(zone)).isEqualTo(goes ? nearest.site(zone) : Allocated.NONE);
    }
  }

  @Property(tries = 200)
  void oneMoreSiteLengthensNobodysWay(
      @ForAll @IntRange(min = 2, max = 6) int sites, @ForAll long seed) {
    AllocationProblem more = RandomPlans.problem(AREAS, sites, new Random(seed));
    AllocationProblem fewer =
        TestColumns.problem(
            AREAS,
            more.ids().subList(1, sites),
            more.positions().subList(1, sites),
            more.columns().subList(1, sites),
            more.persons());

    Allocated withMore = Allocator.allocate(Allocation.NEAREST, more);
    Allocated withFewer = Allocator.allocate(Allocation.NEAREST, fewer);

    for (int zone = 0; zone < more.zones(); zone++) {
      if (withFewer.mainSite(zone) != Allocated.NONE) {
        float before = fewer.columns().get(withFewer.mainSite(zone)).minutes(zone);
        float after = more.columns().get(withMore.mainSite(zone)).minutes(zone);
        assertThat(after).isLessThanOrEqualTo(before);
      }
    }
  }

  @Test
  void refusesWhatMakesNoSense() {
    assertThatThrownBy(() -> TestColumns.rule(new ToNearest(), Overrides.NONE, -1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TestColumns.rule(new ToNearest(), Overrides.NONE, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new UpToCapacity(Map.of(A, -1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ByAttraction(new Decay.Flat(30), Map.of(A, Double.NaN)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> TestColumns.problem(AREAS, List.of(A), List.of(), List.of(TO_A), PERSONS))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
