package dk.naerplan.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.travel.Grade;
import dk.naerplan.travel.TravelColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NearestTest {
  @Test
  void ofEqualsTheFirstIsNearestAndTheKmAreItsOwn() {
    Nearest nearest =
        Nearest.of(
            List.of(
                column(Grade.IMPORTED, new float[] {10, Float.NaN, 7}, new float[] {8, 0, 9}),
                column(Grade.IMPORTED, new float[] {10, Float.NaN, 5}, new float[] {6, 0, 3})),
            3);

    assertThat(nearest.site(0)).isZero();
    assertThat(nearest.km(0)).isEqualTo(8);
    assertThat(nearest.site(1)).isEqualTo(Nearest.NONE);
    assertThat(nearest.minutes(1)).isNaN();
    assertThat(nearest.km(1)).isNaN();
    assertThat(nearest.site(2)).isEqualTo(1);
    assertThat(nearest.km(2)).isEqualTo(3);
  }

  @Test
  void carriesTheWorstGrade() {
    float[] none = {};
    assertThat(
            Nearest.of(
                    List.of(
                        column(Grade.IMPORTED, none, none),
                        column(Grade.ESTIMATED, none, none),
                        column(Grade.ROUTED, none, none)),
                    0)
                .grade())
        .contains(Grade.ESTIMATED);
    assertThat(Nearest.of(List.of(), 3).grade()).isEmpty();
  }

  @Test
  void ofNoSitesNoneIsNearest() {
    Nearest nearest = Nearest.of(List.of(), 2);

    assertThat(nearest.zones()).isEqualTo(2);
    assertThat(nearest.site(1)).isEqualTo(Nearest.NONE);
    assertThat(nearest.minutes(1)).isNaN();
  }

  @Property(tries = 200)
  void noOtherSiteIsNearer(
      @ForAll @IntRange(min = 1, max = 8) int sites,
      @ForAll @IntRange(min = 1, max = 20) int zones,
      @ForAll long seed) {
    Random random = new Random(seed);
    List<TravelColumn> columns = new ArrayList<>();
    for (int s = 0; s < sites; s++) {
      float[] minutes = new float[zones];
      for (int zone = 0; zone < zones; zone++) {
        // Few different values, so that many are equal.
        minutes[zone] = random.nextInt(4) == 0 ? Float.NaN : random.nextInt(5);
      }
      columns.add(column(Grade.ESTIMATED, minutes, minutes));
    }

    Nearest nearest = Nearest.of(columns, zones);

    for (int zone = 0; zone < zones; zone++) {
      int best = Nearest.NONE;
      for (int s = 0; s < sites; s++) {
        float candidate = columns.get(s).minutes(zone);
        boolean nearer = best == Nearest.NONE || candidate < columns.get(best).minutes(zone);
        best = !Float.isNaN(candidate) && nearer ? s : best;
      }
      assertThat(nearest.site(zone)).isEqualTo(best);
      Float minutes = best == Nearest.NONE ? Float.NaN : columns.get(best).minutes(zone);
      assertThat(nearest.minutes(zone)).isEqualTo(minutes);
    }
  }

  private static TravelColumn column(Grade grade, float[] minutes, float[] km) {
    return new TravelColumn(grade, minutes, km);
  }
}
