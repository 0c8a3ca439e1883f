package dk.naerplan.access;

import static dk.naerplan.access.TestColumns.NO_WAY;
import static dk.naerplan.access.TestColumns.column;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.naerplan.plan.Decay;
import dk.naerplan.travel.Grade;
import dk.naerplan.travel.TravelColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class FloatingCatchmentTest {
  private static final Offset<Double> CLOSE = within(1e-12);

  /**
   * By hand. Site 0 has 10 and serves zones 0 and 1 (100 + 300 persons): 10/400. Site 1 has 6 and
   * serves zones 1 and 2 (300 + 300): 6/600. Zone 1 has both.
   */
  @Test
  void sharesSupplyWithAllInTheCatchment() {
    FloatingCatchment result =
        FloatingCatchment.of(
            List.of(column(5, 30, 31, 90, NO_WAY), column(40, 10, 20, 90, NO_WAY)),
            new double[] {10, 6},
            new int[] {100, 300, 300, 50, 20},
            new Decay.Flat(30));

    assertThat(result.ratio(0)).isCloseTo(0.025, CLOSE);
    assertThat(result.ratio(1)).isCloseTo(0.01, CLOSE);
    assertThat(result.supplyPerPerson(0)).isCloseTo(0.025, CLOSE);
    assertThat(result.supplyPerPerson(1)).isCloseTo(0.035, CLOSE);
    assertThat(result.supplyPerPerson(2)).isCloseTo(0.01, CLOSE);
    assertThat(result.supplyPerPerson(3)).isZero();
    assertThat(result.supplyPerPerson(4)).isZero();
    assertThat(result.weightedPersons(1)).isEqualTo(600);
  }

  @Test
  void tellsFarAwayFromNoWay() {
    FloatingCatchment result =
        FloatingCatchment.of(
            List.of(column(5, 90, NO_WAY), column(NO_WAY, NO_WAY, NO_WAY)),
            new double[] {1, 1},
            new int[] {1, 1, 1},
            new Decay.Flat(30));

    assertThat(result.reach(0)).isEqualTo(Reach.WITHIN);
    assertThat(result.reach(1)).isEqualTo(Reach.BEYOND);
    assertThat(result.reach(2)).isEqualTo(Reach.NO_WAY);
  }

  /** By hand: 100·1 + 50·0.68 + 200·0.22 = 178 weighted persons share 8.9, which is 0.05 each. */
  @Test
  void whoLivesFurtherAwayCompetesLessAndGetsLess() {
    FloatingCatchment result =
        FloatingCatchment.of(
            List.of(column(8, 15, 30)),
            new double[] {8.9},
            new int[] {100, 50, 200},
            Decay.luoAndQi());

    assertThat(result.weightedPersons(0)).isCloseTo(178, CLOSE);
    assertThat(result.supplyPerPerson(0)).isCloseTo(0.05, CLOSE);
    assertThat(result.supplyPerPerson(1)).isCloseTo(0.034, CLOSE);
    assertThat(result.supplyPerPerson(2)).isCloseTo(0.011, CLOSE);
  }

  @Test
  void supplyThatNobodyReachesIsUnused() {
    FloatingCatchment result =
        FloatingCatchment.of(
            List.of(column(10, 10), column(NO_WAY, 99), column(50, 5)),
            new double[] {4, 7, 9},
            new int[] {100, 0},
            new Decay.Flat(30));

    assertThat(result.unusedSupply()).isEqualTo(16);
    assertThat(result.ratio(1)).isNaN();
    assertThat(result.supplyPerPerson(0)).isCloseTo(0.04, CLOSE);
  }

  @Test
  void carriesTheWorstGradeAndRefusesWhatDoesNotFit() {
    List<TravelColumn> columns = List.of(column(Grade.IMPORTED, 1), column(Grade.ROUTED, 2));
    int[] persons = {1};
    Decay decay = new Decay.Flat(30);

    assertThat(FloatingCatchment.of(columns, new double[] {1, 1}, persons, decay).grade())
        .contains(Grade.ROUTED);
    assertThat(FloatingCatchment.of(List.of(), new double[0], persons, decay).reach(0))
        .isEqualTo(Reach.NO_WAY);
    assertThatThrownBy(() -> FloatingCatchment.of(columns, new double[] {1}, persons, decay))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> FloatingCatchment.of(columns, new double[] {1, -1}, persons, decay))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> FloatingCatchment.of(columns, new double[] {1, 1}, new int[] {1, 2}, decay))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property(tries = 300)
  void agreesWithAPlainReferenceAndGivesOutAllSupply(
      @ForAll @IntRange(min = 0, max = 6) int sites,
      @ForAll @IntRange(min = 1, max = 15) int zones,
      @ForAll @IntRange(min = 0, max = 3) int kind,
      @ForAll long seed) {
    Random random = new Random(seed);
    List<TravelColumn> columns = TestColumns.random(sites, zones, 60, random);
    int[] persons = TestColumns.persons(zones, 500, random);
    double[] supplies = random.doubles(sites, 0, 40).toArray();
    Decay decay =
        List.of(
                new Decay.Flat(30),
                Decay.luoAndQi(),
                new Decay.Gaussian(12, 45),
                new Decay.Exponential(0.1, Double.POSITIVE_INFINITY))
            .get(kind);

    FloatingCatchment result = FloatingCatchment.of(columns, supplies, persons, decay);

    double given = 0;
    List<Double> reference = reference(columns, supplies, persons, decay);
    for (int zone = 0; zone < zones; zone++) {
      assertThat(result.supplyPerPerson(zone)).isCloseTo(reference.get(zone), within(1e-9));
      given += result.supplyPerPerson(zone) * persons[zone];
    }
    double all = 0;
    for (double supply : supplies) {
      all += supply;
    }
    assertThat(given + result.unusedSupply()).isCloseTo(all, within(1e-9));
  }

  /** Both steps as the papers write them, over a list of pairs. */
  private static List<Double> reference(
      List<TravelColumn> columns, double[] supplies, int[] persons, Decay decay) {
    record Pair(int site, int zone, double weight) {}

    List<Pair> pairs = new ArrayList<>();
    for (int site = 0; site < supplies.length; site++) {
      for (int zone = 0; zone < persons.length; zone++) {
        float minutes = columns.get(site).minutes(zone);
        if (!Float.isNaN(minutes)) {
          pairs.add(new Pair(site, zone, decay.weight(minutes)));
        }
      }
    }
    Map<Integer, Double> demand = new HashMap<>();
    pairs.forEach(p -> demand.merge(p.site(), persons[p.zone()] * p.weight(), Double::sum));
    Double[] access = new Double[persons.length];
    Arrays.fill(access, 0.0);
    for (Pair p : pairs) {
      if (demand.get(p.site()) > 0) {
        access[p.zone()] += supplies[p.site()] / demand.get(p.site()) * p.weight();
      }
    }
    return List.of(access);
  }
}
