package dk.naerplan.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {
  @Test
  void distancesAreStraightAndInKm() {
    assertThat(new Position(500_000, 6_200_000).distanceKm(new Position(503_000, 6_204_000)))
        .isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void aPositionIsSomewhere(double coordinate) {
    assertThatThrownBy(() -> new Position(coordinate, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Position(0, coordinate))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void noIdIsBlank() {
    assertThatThrownBy(() -> new SiteId(" ")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ZoneId("")).isInstanceOf(IllegalArgumentException.class);
  }
}
