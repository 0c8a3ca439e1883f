package dk.naerplan.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalityCodeTest {
  @ParameterizedTest
  @ValueSource(strings = {"101", "0101", " 101 "})
  void readsTheFormsOfDanmarksStatistikAndOfDagi(String text) {
    assertThat(MunicipalityCode.parse(text)).contains(new MunicipalityCode("101"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "10", "1011", "001", "0001", "1O1", "DK101", "00101", "-101"})
  void readsNothingElse(String text) {
    assertThat(MunicipalityCode.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0101", "10", "abc"})
  void isNeverAnythingButThreeDigits(String text) {
    assertThatThrownBy(() -> new MunicipalityCode(text))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
