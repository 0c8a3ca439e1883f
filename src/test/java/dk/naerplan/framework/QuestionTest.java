package dk.naerplan.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionTest {
  private static Question question(AnswerKind kind) {
    return new Question(
        new QuestionId("spoergsmaal"),
        kind,
        Words.NONE,
        Words.NONE,
        Stream.of("fysisk", "telemedicin")
            .map(option -> new Question.Option(option, Words.NONE))
            .toList(),
        Selection.none(),
        "7.4");
  }

  @ParameterizedTest
  @CsvSource({
    "TEXT, Aftalt i maj",
    "YES_NO, true",
    "YES_NO, false",
    "CHOICE, fysisk",
    "CHOICES, fysisk",
    "CHOICES, 'telemedicin,fysisk'",
    "DATE, 2026-05-12",
    "NUMBER, 12.5",
    "NUMBER, 0",
    "MUNICIPALITIES, 101",
    "MUNICIPALITIES, '101,751'"
  })
  void admitsWhatItAsksFor(AnswerKind kind, String answer) {
    assertThat(question(kind).admits(answer)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "TEXT, ' '",
    "YES_NO, ja",
    "CHOICE, begge",
    "CHOICE, 'fysisk,telemedicin'",
    "CHOICES, 'fysisk,begge'",
    "CHOICES, ''",
    "DATE, 12. maj 2026",
    "DATE, 2026-13-01",
    "DATE, 2026-05-32",
    "NUMBER, '12,5'",
    "NUMBER, mange",
    "MUNICIPALITIES, Odense",
    "MUNICIPALITIES, '101,'"
  })
  void refusesWhatItDoesNotAskFor(AnswerKind kind, String answer) {
    assertThat(question(kind).admits(answer)).isFalse();
  }
}
