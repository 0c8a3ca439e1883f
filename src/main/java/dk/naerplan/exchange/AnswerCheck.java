package dk.naerplan.exchange;

import dk.naerplan.framework.AnswerKind;
import dk.naerplan.framework.Question;
import dk.naerplan.geo.Geography;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether an answer is written as {@link AnswerKind} says. */
final class AnswerCheck {
  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");

  private final Set<String> municipalities;

  AnswerCheck(Geography geography) {
    municipalities =
        geography.municipalities().stream()
            .map(municipality -> municipality.code().value())
            .collect(Collectors.toSet());
  }

  /** The key of what is wrong with an answer; empty when nothing is. */
  Optional<String> problem(Question question, String answer) {
    return switch (question.answer()) {
      case TEXT -> Optional.empty();
      case YES_NO -> unless(Set.of("true", "false").contains(answer), "answerYesNo");
      case CHOICE -> unless(optionIds(question).contains(answer), "answerOption");
      case CHOICES -> unless(eachIn(answer, optionIds(question)), "answerOptions");
      case DATE -> unless(isDate(answer), "answerDate");
      case NUMBER -> unless(NUMBER.matcher(answer).matches(), "answerNumber");
      case MUNICIPALITIES -> unless(eachIn(answer, municipalities), "answerMunicipalities");
    };
  }

  /** The options of a question, for a message. */
  static String options(Question question) {
    return question.options().stream().map(Question.Option::id).collect(Collectors.joining(", "));
  }

  private static Set<String> optionIds(Question question) {
    return question.options().stream().map(Question.Option::id).collect(Collectors.toSet());
  }

  private static boolean eachIn(String answer, Set<String> known) {
    List<String> parts = Arrays.asList(answer.split(",", -1));
    return known.containsAll(parts) && new HashSet<>(parts).size() == parts.size();
  }

  private static boolean isDate(String answer) {
    try {
      LocalDate.parse(answer);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static Optional<String> unless(boolean fits, String key) {
    return fits ? Optional.empty() : Optional.of(key);
  }
}
