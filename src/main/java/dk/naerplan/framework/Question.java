package dk.naerplan.framework;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the faglige ramme wants to know of an item that a nærhospital holds, for instance who gives
 * the specialist cover of a function.
 *
 * @param name the question
 * @param help what a good answer says; may be empty
 * @param options what can be chosen; empty for other kinds of answers
 * @param of the items that are asked
 * @param section the section of the framework
 */
public record Question(
    QuestionId id,
    AnswerKind answer,
    Words name,
    Words help,
    List<Option> options,
    Selection of,
    String section) {
  private static final Pattern DATE =
      Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");
  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");
  private static final Pattern CODE = Pattern.compile("\\d{3}");

  /** Keeps its own copy. */
  public Question {
    options = List.copyOf(options);
  }

  /**
   * Whether an answer is written down as {@link AnswerKind} says, and chosen among the options where
   * there are some. It says nothing of whether the answer makes sense.
   */
  public boolean admits(String given) {
    return switch (answer) {
      case TEXT -> !given.isBlank();
      case YES_NO -> given.equals("true") || given.equals("false");
      case CHOICE -> isOption(given);
      case CHOICES -> Arrays.stream(given.split(",", -1)).allMatch(this::isOption);
      case DATE -> DATE.matcher(given).matches();
      case NUMBER -> NUMBER.matcher(given).matches();
      case MUNICIPALITIES ->
          Arrays.stream(given.split(",", -1)).allMatch(code -> CODE.matcher(code.strip()).matches());
    };
  }

  private boolean isOption(String id) {
    return options.stream().anyMatch(option -> option.id().equals(id.strip()));
  }

  /** An answer that can be chosen. */
  public record Option(String id, Words name) {}
}
