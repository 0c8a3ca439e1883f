package dk.naerplan.access;

import static dk.naerplan.access.TestColumns.NO_WAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class InequalityTest {
  private static final Offset<Double> CLOSE = within(1e-9);

  /**
   * By hand: four persons travel 0, 10, 10 and 20 minutes, 40 in all. The Lorenz curve runs through
   * 0, 0, ¼, ½ and 1; the Gini is 1 − (0 + ¼ + ¾ + 1½) / 4 = 0.375.
   */
  @Test
  void lorenzAndGiniByHand() {
    Inequality result = Inequality.of(new float[] {10, 20, 0}, new int[] {2, 1, 1});

    assertThat(result.lorenz(0)).isZero();
    assertThat(result.lorenz(0.25)).isZero();
    assertThat(result.lorenz(0.5)).isCloseTo(0.25, CLOSE);
    assertThat(result.lorenz(0.625)).isCloseTo(0.375, CLOSE);
    assertThat(result.lorenz(0.75)).isCloseTo(0.5, CLOSE);
    assertThat(result.lorenz(1)).isCloseTo(1, CLOSE);
    assertThat(result.gini()).isCloseTo(0.375, CLOSE);
    assertThat(result.meanMinutes()).isEqualTo(10);
  }

  /**
   * By hand: two regions of two persons each travel 10 and 30, and 40 and 40; the means are 20 and
   * 40 of 30. Between: (⅔·ln ⅔ + 4⁄3·ln 4⁄3) / 2. Within: the first region has a third of all
   * minutes and the index (½·ln ½ + 3⁄2·ln 3⁄2) / 2, the second has none.
   */
  @Test
  void theilSplitsBetweenAndWithinRegions() {
    Inequality result = Inequality.of(new float[] {10, 30, 40}, new int[] {1, 1, 2});

    Inequality.Theil theil = result.theil(new int[] {0, 0, 1}, 2);

    double between = (2 / 3.0 * Math.log(2 / 3.0) + 4 / 3.0 * Math.log(4 / 3.0)) / 2;
    double within = 1 / 3.0 * (0.5 * Math.log(0.5) + 1.5 * Math.log(1.5)) / 2;
    assertThat(theil.between()).isCloseTo(between, CLOSE);
    assertThat(theil.within()).isCloseTo(within, CLOSE);
    assertThat(theil.total()).isCloseTo(between + within, CLOSE);
    assertThat(theil.shareBetween()).isCloseTo(between / (between + within), CLOSE);
    assertThat(result.theil()).isCloseTo(between + within, CLOSE);
  }

  /** By hand: of 100 persons 50 travel 10, 40 travel 25, 7 travel 60 and 3 travel 90 minutes. */
  @Test
  void theWorstOffAreAShareOfPersonsNotOfZones() {
    Inequality result =
        Inequality.of(new float[] {60, 10, 90, 25, NO_WAY}, new int[] {7, 50, 3, 40, 6});

    assertThat(result.quantile(50)).isEqualTo(10);
    assertThat(result.quantile(90)).isEqualTo(25);
    assertThat(result.quantile(97)).isEqualTo(60);
    assertThat(result.quantile(100)).isEqualTo(90);
    assertThat(result.p90OverP50()).isEqualTo(2.5);
    assertThat(result.meanOfWorstOff(0.05)).isCloseTo((3 * 90 + 2 * 60) / 5.0, CLOSE);
    assertThat(result.meanOfWorstOff(1)).isCloseTo(result.meanMinutes(), CLOSE);
    assertThat(result.persons()).isEqualTo(100);
    assertThat(result.personsWithoutWay()).isEqualTo(6);
  }

  @Test
  void whereAllTravelAlikeThereIsNone() {
    for (float minutes : new float[] {0, 25}) {
      Inequality result = Inequality.of(new float[] {minutes, minutes}, new int[] {3, 9});

      assertThat(result.gini()).isCloseTo(0, CLOSE);
      assertThat(result.theil()).isCloseTo(0, CLOSE);
      assertThat(result.lorenz(0.3)).isCloseTo(0.3, CLOSE);
      assertThat(result.theil(new int[] {0, 1}, 2).shareBetween()).isNaN();
    }
    assertThat(Inequality.of(new float[] {0, 5}, new int[] {3, 1}).p90OverP50()).isNaN();
  }

  @Test
  void whereNobodyGetsThereThereAreNoFigures() {
    Inequality result = Inequality.of(new float[] {NO_WAY, 5}, new int[] {7, 0});

    assertThat(result.persons()).isZero();
    assertThat(result.personsWithoutWay()).isEqualTo(7);
    assertThat(result.gini()).isNaN();
    assertThat(result.theil()).isNaN();
    assertThat(result.lorenz(0.5)).isNaN();
    assertThat(result.quantile(50)).isNaN();
    assertThat(result.meanOfWorstOff(0.05)).isNaN();
    assertThat(result.meanMinutes()).isNaN();
  }

  @Test
  void refusesWhatDoesNotFit() {
    Inequality result = Inequality.of(new float[] {1}, new int[] {1});

    assertThatThrownBy(() -> Inequality.of(new float[] {1}, new int[] {1, 2}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> result.lorenz(1.1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> result.quantile(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> result.meanOfWorstOff(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> result.theil(new int[2], 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property(tries = 300)
  void agreesWithAListOfAllPersons(
      @ForAll @IntRange(min = 1, max = 12) int zones, @ForAll long seed) {
    Random random = new Random(seed);
    float[] minutes = new float[zones];
    int[] group = random.ints(zones, 0, 3).toArray();
    for (int zone = 0; zone < zones; zone++) {
      minutes[zone] = random.nextInt(8) == 0 ? NO_WAY : random.nextInt(160) / 2f;
    }
    int[] persons = TestColumns.persons(zones, 9, random);

    Inequality result = Inequality.of(minutes, persons);
    double[] all = everyone(minutes, persons);

    assertThat(result.persons()).isEqualTo(all.length);
    if (all.length == 0) {
      return;
    }
    double mean = Arrays.stream(all).average().orElseThrow();
    double differences = 0;
    double theil = 0;
    for (double one : all) {
      for (double other : all) {
        differences += Math.abs(one - other);
      }
      theil += one > 0 ? one / mean * Math.log(one / mean) / all.length : 0;
    }
    double gini = mean > 0 ? differences / (2.0 * all.length * all.length * mean) : 0;
    assertThat(result.meanMinutes()).isCloseTo(mean, CLOSE);
    assertThat(result.gini()).isCloseTo(gini, CLOSE);
    assertThat(result.theil()).isCloseTo(theil, CLOSE);
    Inequality.Theil split = result.theil(group, 3);
    assertThat(split.total()).isCloseTo(theil, CLOSE);
    assertThat(split.between()).isGreaterThan(-1e-9);
    assertThat(split.within()).isGreaterThan(-1e-9);
    for (int perCent = 1; perCent <= 100; perCent++) {
      int rank = (all.length * perCent + 99) / 100;
      assertThat(result.quantile(perCent)).isEqualTo(all[rank - 1]);
    }
    double sum = 0;
    for (int count = 0; count < all.length && mean > 0; count++) {
      assertThat(result.lorenz((double) count / all.length))
          .isCloseTo(sum / (mean * all.length), CLOSE)
          .isLessThanOrEqualTo((double) count / all.length + 1e-9);
      sum += all[count];
    }
  }

  /** Twice as long for everyone leaves the shape as it is; so do zones cut in two. */
  @Property(tries = 100)
  void dependsNeitherOnTheUnitNorOnHowZonesAreCut(
      @ForAll @IntRange(min = 1, max = 12) int zones, @ForAll long seed) {
    Random random = new Random(seed);
    float[] minutes = new float[zones];
    float[] twice = new float[2 * zones];
    int[] persons = TestColumns.persons(zones, 40, random);
    int[] cut = new int[2 * zones];
    for (int zone = 0; zone < zones; zone++) {
      minutes[zone] = 1 + random.nextInt(160) / 2f;
      twice[2 * zone] = 2 * minutes[zone];
      twice[2 * zone + 1] = 2 * minutes[zone];
      cut[2 * zone] = persons[zone] / 3;
      cut[2 * zone + 1] = persons[zone] - cut[2 * zone];
    }
    persons[0]++;
    cut[0]++;

    Inequality one = Inequality.of(minutes, persons);
    Inequality other = Inequality.of(twice, cut);

    assertThat(other.gini()).isCloseTo(one.gini(), CLOSE);
    assertThat(other.theil()).isCloseTo(one.theil(), CLOSE);
    assertThat(other.p90OverP50()).isCloseTo(one.p90OverP50(), CLOSE);
    assertThat(other.meanOfWorstOff(0.05)).isCloseTo(2 * one.meanOfWorstOff(0.05), within(1e-6));
  }

  private static double[] everyone(float[] minutes, int[] persons) {
    double[] all = new double[Arrays.stream(persons).sum()];
    int next = 0;
    for (int zone = 0; zone < minutes.length; zone++) {
      for (int person = 0; person < persons[zone] && !Float.isNaN(minutes[zone]); person++) {
        all[next++] = minutes[zone];
      }
    }
    double[] reached = Arrays.copyOf(all, next);
    Arrays.sort(reached);
    return reached;
  }
}
