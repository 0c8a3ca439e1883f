package dk.naerplan.workbench.demand;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.demand.Unit;
import dk.naerplan.language.Language;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTextTest {
  private static final Unit RATE = Unit.CONTACTS_PER_PATIENT_PER_YEAR;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12,5 %|0.125",
        "12.5|0.125",
        "12,5%|0.125",
        "  12,5  |0.125",
        "12,5\u00a0%|0.125",
        "0|0",
        "100|1",
        "-1|-0.01",
        "0,05|0.0005"
      })
  void aShareIsReadInPerCentWithCommaOrPoint(String typed, double share) {
    for (Language language : Language.values()) {
      assertThat(ValueText.parse(typed, Unit.SHARE, language)).hasValue(share);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "%", "ti", "1,2,3", "1.2.3", "12 5", "1e3", ",5", "5,", "NaN", "∞"})
  void whatIsNoNumberIsRefused(String typed) {
    for (Language language : Language.values()) {
      assertThat(ValueText.parse(typed, Unit.SHARE, language)).isEmpty();
      assertThat(ValueText.parse(typed, RATE, language)).isEmpty();
    }
  }

  @Test
  void whatCouldBeThousandsIsRefusedInTheLanguageWhereItCould() {
    assertThat(ValueText.parse("1.250", RATE, Language.DA)).isEmpty();
    assertThat(ValueText.parse("1.250", RATE, Language.EN)).hasValue(1.25);
    assertThat(ValueText.parse("1,250", RATE, Language.EN)).isEmpty();
    assertThat(ValueText.parse("1,250", RATE, Language.DA)).hasValue(1.25);
    assertThat(ValueText.parse("0.125", RATE, Language.DA)).hasValue(0.125);
  }

  @Test
  void aRateIsNoShare() {
    assertThat(ValueText.parse("2 %", RATE, Language.DA)).isEmpty();
    assertThat(ValueText.parse("2", RATE, Language.DA)).hasValue(2);
  }

  @Test
  void valuesAreWrittenAsTheLanguageWritesThem() {
    assertThat(ValueText.format(0.125, Unit.SHARE, Language.DA)).isEqualTo("12,5\u00a0%");
    assertThat(ValueText.format(0.125, Unit.SHARE, Language.EN)).isEqualTo("12.5\u00a0%");
    assertThat(ValueText.format(0.0005, Unit.SHARE, Language.DA)).isEqualTo("0,05\u00a0%");
    assertThat(ValueText.format(1.5, RATE, Language.DA)).isEqualTo("1,5");
  }

  @Property
  void whatIsWrittenIsReadBackAsTheSameShare(
      @ForAll Language language, @ForAll @IntRange(max = 1_000_000) int millionths) {
    double share = millionths / 1e6;
    String written = ValueText.format(share, Unit.SHARE, language);
    assertThat(ValueText.parse(written, Unit.SHARE, language)).hasValue(share);
  }

  @Property
  void whatIsWrittenIsReadBackAsTheSameRate(
      @ForAll Language language, @ForAll @IntRange(max = 600_000) int tenThousandths) {
    double rate = tenThousandths / 1e4;
    String written = ValueText.number(rate, RATE, language);
    assertThat(ValueText.parse(written, RATE, language)).hasValue(rate);
  }
}
