package dk.naerplan.access;

import static dk.naerplan.access.TestColumns.NO_WAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.naerplan.population.AgeGroup;
import dk.naerplan.population.Population;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgeGapsTest {
  private static final int[] YEAR = {2026};

  /**
   * By hand: the town (10 min) has 60 aged 20–34 and 20 aged 80+, the country (40 min) 20 and 20,
   * and the island (no way) 5 aged 80+. Means: 17.5, 25 and 20 for all.
   */
  @Test
  void agesThatLiveFurtherAwayTravelLonger() {
    int[] cells = new int[3 * AgeGroup.COUNT];
    put(cells, 0, AgeGroup.AGE_20_34, 60);
    put(cells, 0, AgeGroup.AGE_80_PLUS, 20);
    put(cells, 1, AgeGroup.AGE_20_34, 20);
    put(cells, 1, AgeGroup.AGE_80_PLUS, 20);
    put(cells, 2, AgeGroup.AGE_80_PLUS, 5);
    Population population = new Population(3, YEAR, new int[][] {cells}, List.of());

    AgeGaps gaps = AgeGaps.of(new float[] {10, 40, NO_WAY}, population, 2026);

    assertThat(gaps.meanMinutes()).isEqualTo(20);
    assertThat(gaps.groups().get(AgeGroup.AGE_80_PLUS.ordinal()))
        .isEqualTo(new AgeGaps.Group(AgeGroup.AGE_80_PLUS, 40, 5, 25));
    assertThat(gaps.gapMinutes(AgeGroup.AGE_80_PLUS)).isCloseTo(5, within(1e-9));
    assertThat(gaps.gapMinutes(AgeGroup.AGE_20_34)).isCloseTo(-2.5, within(1e-9));
    assertThat(gaps.gapMinutes(AgeGroup.AGE_0_5)).isNaN();
    assertThat(gaps.widestGapMinutes()).isCloseTo(7.5, within(1e-9));
  }

  @Test
  void withoutPersonsThereAreNoGaps() {
    int[] cells = new int[AgeGroup.COUNT];
    AgeGaps gaps =
        AgeGaps.of(new float[] {10}, new Population(1, YEAR, new int[][] {cells}, List.of()), 2026);

    assertThat(gaps.meanMinutes()).isNaN();
    assertThat(gaps.widestGapMinutes()).isNaN();
  }

  private static void put(int[] cells, int zone, AgeGroup age, int persons) {
    cells[zone * AgeGroup.COUNT + age.ordinal()] = persons;
  }
}
