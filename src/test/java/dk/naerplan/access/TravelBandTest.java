package dk.naerplan.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TravelBandTest {
  @ParameterizedTest
  @CsvSource({
    "0, UNDER_10",
    "9.999, UNDER_10",
    "10, UNDER_20",
    "19.999, UNDER_20",
    "20, UNDER_30",
    "30, UNDER_45",
    "45, UNDER_60",
    "59.999, UNDER_60",
    "60, OVER_60",
    "100000, OVER_60",
    "Infinity, OVER_60",
    "NaN, UNREACHABLE"
  })
  void aBandHoldsItsBeginningButNotItsEnd(double minutes, TravelBand band) {
    assertThat(TravelBand.of(minutes)).isEqualTo(band);
  }

  @Test
  void bandsFollowEachOtherWithoutGaps() {
    TravelBand[] bands = TravelBand.values();
    for (int i = 1; i < TravelBand.COUNT - 1; i++) {
      assertThat(bands[i].fromMinutes()).isEqualTo(bands[i - 1].toMinutes());
    }
  }
}
