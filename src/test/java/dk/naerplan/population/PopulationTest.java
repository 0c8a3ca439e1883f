package dk.naerplan.population;

import static dk.naerplan.testing.SmallCountry.code;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.naerplan.testing.SmallCountry;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PopulationTest {
  private final Population population = SmallCountry.population();

  @Test
  void holdsPersonsPerZoneAgeAndYear() {
    assertThat(population.persons(0, AgeGroup.AGE_0_5, 2026)).isEqualTo(100);
    assertThat(population.persons(6, AgeGroup.AGE_80_PLUS, 2040)).isEqualTo(163);
  }

  @Test
  void addsUpOverAgesAndZones() {
    assertThat(population.persons(2, 2026)).isEqualTo(7 * 120);
    assertThat(population.personsPerZone(2026))
        .containsExactly(700, 770, 840, 910, 980, 1050, 1120);
    assertThat(population.total(2026)).isEqualTo(6370);
    assertThat(population.personsByAge(new int[] {0, 6}, 2030)).containsOnly(101 + 161).hasSize(7);
    assertThat(population.personsByAge(new int[0], 2030)).containsOnly(0).hasSize(7);
  }

  @Test
  void sumsOfZonesAgreeWithTheOfficialFigures() {
    assertThat(population.official(code(101), 2035).orElseThrow().total())
        .isEqualTo(population.persons(0, 2035) + population.persons(1, 2035));
  }

  @Test
  void knowsWhichYearsItHolds() {
    assertThat(population.years()).containsExactly(2026, 2030, 2035, 2040);
    assertThat(population.has(2035)).isTrue();
    assertThat(population.has(2018)).isFalse();
    assertThatThrownBy(() -> population.persons(0, 2018))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2018");
  }

  @Test
  void findsOfficialFiguresAlsoOfYearsThatAreNotHeldPerZone() {
    assertThat(population.official(code(104), 2018).orElseThrow().total()).isEqualTo(1050);
    assertThat(population.official(code(104), 2019)).isEmpty();
    assertThat(population.official(code(999), 2018)).isEmpty();
  }

  @Test
  void ofTwoOfficialFiguresForAYearTheFirstCounts() {
    MunicipalFigure counted = figure("FOLK1A", 70);
    MunicipalFigure projected = figure("FRKM126", 77);

    Population both =
        new Population(0, new int[] {2026}, new int[1][0], List.of(counted, projected));

    assertThat(both.official(code(101), 2026)).contains(counted);
    assertThat(both.official()).containsExactly(counted, projected);
  }

  @Test
  void isNotChangedThroughItsArrays() {
    int[][] cells = {new int[AgeGroup.COUNT]};
    Population held = new Population(1, new int[] {2026}, cells, List.of());
    cells[0][0] = 5;
    held.personsPerZone(2026)[0] = 5;

    assertThat(held.total(2026)).isZero();
    assertThat(held.personsPerZone(2026)).containsExactly(0);
  }

  @Test
  void refusesWhatCannotBeAPopulation() {
    int[] cells = new int[AgeGroup.COUNT];
    int[] negative = cells.clone();
    negative[3] = -1;

    assertRefused(1, new int[] {2026}, new int[][] {new int[AgeGroup.COUNT - 1]});
    assertRefused(1, new int[] {2026, 2030}, new int[][] {cells});
    assertRefused(1, new int[] {2030, 2026}, new int[][] {cells, cells});
    assertRefused(1, new int[] {2026}, new int[][] {negative});
  }

  private static void assertRefused(int zones, int[] years, int[][] persons) {
    assertThatThrownBy(() -> new Population(zones, years, persons, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static MunicipalFigure figure(String source, int total) {
    Integer[] byAge = new Integer[AgeGroup.COUNT];
    Arrays.fill(byAge, total / AgeGroup.COUNT);
    return new MunicipalFigure(code(101), 2026, source, total, List.of(byAge));
  }
}
