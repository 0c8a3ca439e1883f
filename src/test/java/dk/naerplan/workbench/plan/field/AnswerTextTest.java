package dk.naerplan.workbench.plan.field;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.language.Language;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"12,5 | 12.5", "12.5 | 12.5", "1 250,50 | 1250.5", "0 | 0", "007 | 7"})
  void aDanishNumberIsWrittenDownWithAPoint(String typed, String written) {
    assertThat(AnswerText.number(typed, Language.DA)).contains(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.250", "tolv", "-3", "1,2,3", "12 mio.", ""})
  void whatIsNoNumberOrCouldBeTwoIsRefused(String typed) {
    assertThat(AnswerText.number(typed, Language.DA)).isEmpty();
  }

  @Test
  void aNumberIsShownAsTheLanguageWritesIt() {
    assertThat(AnswerText.shownNumber("12.5", Language.DA)).isEqualTo("12,5");
    assertThat(AnswerText.shownNumber("12.5", Language.EN)).isEqualTo("12.5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"24.11.2026", "24/11/2026", "24-11-2026", "24. 11. 2026", "2026-11-24"})
  void aDateIsReadInTheWaysItIsWritten(String typed) {
    assertThat(AnswerText.date(typed)).contains(LocalDate.of(2026, 11, 24));
  }

  @ParameterizedTest
  @ValueSource(strings = {"31.02.2026", "24.13.2026", "i går", "24.11.26", ""})
  void whatIsNoDateIsRefused(String typed) {
    assertThat(AnswerText.date(typed)).isEmpty();
  }
}
