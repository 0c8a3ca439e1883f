package dk.naerplan.access;

import static dk.naerplan.access.TestColumns.NO_WAY;
import static dk.naerplan.access.TestColumns.column;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.naerplan.travel.TravelColumn;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AssignmentTest {
  private static final double NO_LIMIT = Double.POSITIVE_INFINITY;

  /**
   * By hand: both zones want site 0, which takes 10. Zone 0 would lose 5 minutes a person at site
   * 1, zone 1 would lose 20, so zone 1 goes first and 8 of zone 0 are sent on.
   */
  @Test
  void whoLosesLeastGivesWay() {
    Assignment result =
        Assignment.of(
            List.of(column(10, 10), column(15, 30)),
            new int[] {12, 6},
            new int[] {10, 100},
            NO_LIMIT);

    assertThat(result.persons(0, 0)).isEqualTo(4);
    assertThat(result.persons(1, 0)).isEqualTo(6);
    assertThat(result.persons(0, 1)).isEqualTo(8);
    assertThat(result.overflow()).isZero();
    assertThat(result.personMinutes()).isEqualTo(4 * 10 + 6 * 10 + 8 * 15);
    assertThat(result.price(0)).isEqualTo(5);
    assertThat(result.price(1)).isZero();
    assertThat(result.personsAt(0)).isEqualTo(10);
  }

  /** By hand: a chain. Site 0 is full; zone 1 moves from site 1 to 2, so that zone 0 can take 1. */
  @Test
  void aZoneMayGiveWayToAnother() {
    Assignment result =
        Assignment.of(
            List.of(column(1, 50, 50), column(3, 2, 50), column(60, 4, 5)),
            new int[] {4, 4, 4},
            new int[] {2, 4, 6},
            NO_LIMIT);

    assertThat(result.persons(0, 0)).isEqualTo(2);
    assertThat(result.persons(0, 1)).isEqualTo(2);
    assertThat(result.persons(1, 1)).isEqualTo(2);
    assertThat(result.persons(1, 2)).isEqualTo(2);
    assertThat(result.persons(2, 2)).isEqualTo(4);
    assertThat(result.price(0)).isEqualTo(4);
  }

  @Test
  void whoFindsNoPlaceIsOverflowOfTheZoneWithTheReason() {
    Assignment result =
        Assignment.of(
            List.of(column(10, 20, 70, NO_WAY), column(NO_WAY, NO_WAY, 80, NO_WAY)),
            new int[] {5, 5, 5, 5},
            new int[] {7, 100},
            60);

    assertThat(result.overflow(0)).isZero();
    assertThat(result.overflow(1)).isEqualTo(3);
    assertThat(result.reach(1)).isEqualTo(Reach.WITHIN);
    assertThat(result.overflow(2)).isEqualTo(5);
    assertThat(result.reach(2)).isEqualTo(Reach.BEYOND);
    assertThat(result.overflow(3)).isEqualTo(5);
    assertThat(result.reach(3)).isEqualTo(Reach.NO_WAY);
    assertThat(result.price(0)).isEqualTo(Double.POSITIVE_INFINITY);
  }

  /** The nearest is not the best: zone 1 can use site 0 only, so zone 0 must leave it. */
  @Test
  void aPlaceForEveryoneComesBeforeAShortWay() {
    Assignment result =
        Assignment.of(
            List.of(column(1, 90), column(200, NO_WAY)),
            new int[] {5, 5},
            new int[] {5, 5},
            NO_LIMIT);

    assertThat(result.persons(1, 0)).isEqualTo(5);
    assertThat(result.persons(0, 1)).isEqualTo(5);
    assertThat(result.overflow()).isZero();
  }

  @Test
  void withoutLimitsEveryoneGoesToTheNearest() {
    Assignment result =
        Assignment.of(
            List.of(column(7, 5, NO_WAY), column(7, 4, NO_WAY)),
            new int[] {3, 9, 2},
            new int[] {Integer.MAX_VALUE, Integer.MAX_VALUE},
            NO_LIMIT);

    assertThat(result.persons(0, 0)).isEqualTo(3);
    assertThat(result.persons(1, 1)).isEqualTo(9);
    assertThat(result.overflow(2)).isEqualTo(2);
  }

  @Test
  void ofNoSitesAllIsOverflow() {
    Assignment result = Assignment.of(List.of(), new int[] {3, 0}, new int[0], NO_LIMIT);

    assertThat(result.overflow()).isEqualTo(3);
    assertThat(result.reach(0)).isEqualTo(Reach.NO_WAY);
  }

  @Test
  void refusesWhatDoesNotFit() {
    List<TravelColumn> columns = List.of(column(1));
    int[] persons = {1};

    assertThatThrownBy(() -> Assignment.of(columns, persons, new int[] {-1}, NO_LIMIT))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Assignment.of(columns, persons, new int[0], NO_LIMIT))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Assignment.of(columns, persons, new int[] {1}, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property(tries = 400)
  void noOtherAssignmentIsBetter(
      @ForAll @IntRange(min = 1, max = 3) int sites,
      @ForAll @IntRange(min = 1, max = 3) int zones,
      @ForAll long seed) {
    Random random = new Random(seed);
    List<TravelColumn> columns = TestColumns.random(sites, zones, 10, random);
    int[] persons = TestColumns.persons(zones, 4, random);
    int[] capacities = TestColumns.persons(sites, 5, random);

    Assignment result = Assignment.of(columns, persons, capacities, 9);
    BruteForce best = new BruteForce(columns, persons, capacities, 9);

    assertThat(Arrays.stream(persons).sum() - result.overflow()).isEqualTo(best.placed);
    assertThat(result.personMinutes()).isCloseTo(best.minutes, within(1e-4));
  }

  /**
   * The proof by prices (complementary slackness): everyone is where minutes plus price are least,
   * sites with room have no price, and so no other assignment of as many persons has fewer minutes.
   */
  @Property(tries = 60)
  void thePricesProveIt(
      @ForAll @IntRange(min = 1, max = 12) int sites,
      @ForAll @IntRange(min = 1, max = 400) int zones,
      @ForAll @IntRange(min = 60, max = 140) int roomPerCent,
      @ForAll long seed) {
    Random random = new Random(seed);
    List<TravelColumn> columns = TestColumns.random(sites, zones, 120, random);
    int[] persons = TestColumns.persons(zones, 200, random);
    long all = Arrays.stream(persons).asLongStream().sum();
    int[] capacities =
        random.ints(sites, 0, (int) (2 * all * roomPerCent / 100 / sites) + 1).toArray();

    long[][] costs = costs(columns, zones);
    TransportSolver solved = TransportSolver.solve(costs, persons, capacities);

    int nodes = sites + 1;
    long[] used = new long[nodes];
    for (int zone = 0; zone < zones; zone++) {
      long least = solved.overflowCost();
      for (int site = 0; site < sites; site++) {
        if (costs[site][zone] != TransportSolver.NO_WAY) {
          least = Math.min(least, costs[site][zone] + solved.price(site));
        }
      }
      int count = 0;
      for (int node = 0; node < nodes; node++) {
        int flow = solved.flows()[node][zone];
        assertThat(flow).isNotNegative();
        if (flow > 0) {
          long cost = node == sites ? solved.overflowCost() : costs[node][zone];
          assertThat(cost + solved.price(node)).isEqualTo(least);
        }
        used[node] += flow;
        count += flow;
      }
      assertThat(count).isEqualTo(persons[zone]);
    }
    assertThat(solved.price(sites)).isZero();
    for (int site = 0; site < sites; site++) {
      assertThat(used[site]).isLessThanOrEqualTo(capacities[site]);
      assertThat(solved.price(site)).isNotNegative();
      if (used[site] < capacities[site]) {
        assertThat(solved.price(site)).isZero();
      }
    }
  }

  @Property(tries = 200)
  void oneMorePlaceSavesNoMoreThanItsPrice(
      @ForAll @IntRange(min = 2, max = 5) int sites, @ForAll long seed) {
    Random random = new Random(seed);
    List<TravelColumn> columns = TestColumns.random(sites, 8, 60, random);
    int[] persons = TestColumns.persons(8, 20, random);
    int[] capacities = random.ints(sites, 5, 60).toArray();
    int grown = random.nextInt(sites);
    int[] larger = capacities.clone();
    larger[grown]++;

    Assignment before = Assignment.of(columns, persons, capacities, NO_LIMIT);
    Assignment after = Assignment.of(columns, persons, larger, NO_LIMIT);

    assertThat(after.overflow()).isLessThanOrEqualTo(before.overflow());
    if (after.overflow() == before.overflow()) {
      double saved = before.personMinutes() - after.personMinutes();
      assertThat(saved)
          .isGreaterThanOrEqualTo(-1e-4)
          .isLessThanOrEqualTo(before.price(grown) + 1e-4);
    }
  }

  private static long[][] costs(List<TravelColumn> columns, int zones) {
    long[][] costs = new long[columns.size()][zones];
    for (int site = 0; site < costs.length; site++) {
      for (int zone = 0; zone < zones; zone++) {
        float minutes = columns.get(site).minutes(zone);
        costs[site][zone] =
            Float.isNaN(minutes) ? TransportSolver.NO_WAY : Math.round(minutes * 1000.0);
      }
    }
    return costs;
  }

  /** Tries every way to send every person somewhere or nowhere. */
  private static final class BruteForce {
    private final List<TravelColumn> columns;
    private final int[] room;
    private final double maxMinutes;
    private final int[] zoneOfPerson;
    private int placed;
    private double minutes;

    BruteForce(List<TravelColumn> columns, int[] persons, int[] capacities, double maxMinutes) {
      this.columns = columns;
      this.maxMinutes = maxMinutes;
      room = capacities.clone();
      zoneOfPerson = new int[Arrays.stream(persons).sum()];
      int next = 0;
      for (int zone = 0; zone < persons.length; zone++) {
        Arrays.fill(zoneOfPerson, next, next + persons[zone], zone);
        next += persons[zone];
      }
      send(0, -1, 0, 0);
    }

    // People of one zone are alike, so they choose sites in ascending order only.
    private void send(int person, int from, int soFar, double sum) {
      if (person == zoneOfPerson.length) {
        if (soFar > placed || (soFar == placed && sum < minutes)) {
          placed = soFar;
          minutes = sum;
        }
        return;
      }
      int zone = zoneOfPerson[person];
      boolean last = person + 1 == zoneOfPerson.length || zoneOfPerson[person + 1] != zone;
      for (int site = from; site < columns.size(); site++) {
        if (site < 0) {
          send(person + 1, last ? -1 : site, soFar, sum);
        } else if (columns.get(site).minutes(zone) <= maxMinutes && room[site] > 0) {
          room[site]--;
          double more = sum + columns.get(site).minutes(zone);
          send(person + 1, last ? -1 : site, soFar + 1, more);
          room[site]++;
        }
      }
    }
  }
}
