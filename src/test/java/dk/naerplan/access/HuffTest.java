package dk.naerplan.access;

import static dk.naerplan.access.TestColumns.NO_WAY;
import static dk.naerplan.access.TestColumns.column;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.naerplan.plan.Decay;
import dk.naerplan.travel.TravelColumn;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HuffTest {
  private static final Decay SQUARE = new Decay.Power(2, 1, Double.POSITIVE_INFINITY);

  /** By hand: pulls 4000/10² = 40, 1000/10² = 10, 2000/20² = 5, so 40, 10 and 5 of 55. */
  @Test
  void peopleSpreadByAttractivenessAndDistance() {
    Huff huff =
        Huff.of(
            List.of(column(10), column(10), column(20)),
            new double[] {4000, 1000, 2000},
            1,
            SQUARE);

    assertThat(huff.share(0, 0)).isCloseTo(40 / 55.0, within(1e-12));
    assertThat(huff.share(0, 1)).isCloseTo(10 / 55.0, within(1e-12));
    assertThat(huff.share(0, 2)).isCloseTo(5 / 55.0, within(1e-12));
    assertThat(huff.persons(0, new int[] {110})).isCloseTo(80, within(1e-9));
  }

  @Test
  void nobodyIsSharedOutWhereNoSiteIsWithinReach() {
    Huff huff =
        Huff.of(
            List.of(column(10, 70, NO_WAY), column(NO_WAY, 80, NO_WAY)),
            new double[] {1, 1},
            3,
            new Decay.Flat(60));

    assertThat(huff.share(0, 0)).isEqualTo(1);
    assertThat(huff.share(0, 1)).isZero();
    assertThat(huff.share(1, 0)).isZero();
    assertThat(huff.reach(0)).isEqualTo(Reach.WITHIN);
    assertThat(huff.reach(1)).isEqualTo(Reach.BEYOND);
    assertThat(huff.reach(2)).isEqualTo(Reach.NO_WAY);
  }

  @Test
  void refusesWhatDoesNotFit() {
    List<TravelColumn> columns = List.of(column(10));

    assertThatThrownBy(() -> Huff.of(columns, new double[] {-1}, 1, SQUARE))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Huff.of(columns, new double[] {1, 2}, 1, SQUARE))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Huff.of(columns, new double[] {1}, 2, SQUARE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property(tries = 300)
  void sharesAddUpAndDoNotDependOnTheUnit(
      @ForAll @IntRange(min = 0, max = 6) int sites,
      @ForAll @IntRange(min = 1, max = 15) int zones,
      @ForAll long seed) {
    Random random = new Random(seed);
    List<TravelColumn> columns = TestColumns.random(sites, zones, 90, random);
    double[] attractiveness = random.doubles(sites, 0, 3).toArray();
    double[] thousandfold = Arrays.stream(attractiveness).map(a -> 1000 * a).toArray();
    Decay decay = new Decay.Gaussian(20, 60);

    Huff huff = Huff.of(columns, attractiveness, zones, decay);
    Huff inOtherUnit = Huff.of(columns, thousandfold, zones, decay);

    for (int zone = 0; zone < zones; zone++) {
      double sum = 0;
      for (int site = 0; site < sites; site++) {
        assertThat(huff.share(zone, site)).isBetween(0.0, 1.0);
        assertThat(inOtherUnit.share(zone, site)).isCloseTo(huff.share(zone, site), within(1e-12));
        sum += huff.share(zone, site);
      }
      assertThat(sum).isCloseTo(huff.reach(zone) == Reach.WITHIN ? 1 : 0, within(1e-12));
    }
  }

  /** A site that gets nearer never loses anyone. */
  @Property(tries = 300)
  void aNearerSiteDrawsMore(@ForAll @IntRange(min = 1, max = 5) int sites, @ForAll long seed) {
    Random random = new Random(seed);
    List<TravelColumn> columns = TestColumns.random(sites, 1, 90, random);
    double[] attractiveness = random.doubles(sites, 0.1, 3).toArray();
    int moved = random.nextInt(sites);
    TravelColumn[] nearer = columns.toArray(TravelColumn[]::new);
    nearer[moved] = column(columns.get(moved).minutes(0) / 2);

    Huff before = Huff.of(columns, attractiveness, 1, SQUARE);
    Huff after = Huff.of(List.of(nearer), attractiveness, 1, SQUARE);

    assertThat(after.share(0, moved)).isGreaterThanOrEqualTo(before.share(0, moved) - 1e-12);
  }
}
