package dk.naerplan.framework;

import java.util.List;

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
  /** Keeps its own copy. */
  public Question {
    options = List.copyOf(options);
  }

  /** An answer that can be chosen. */
  public record Option(String id, Words name) {}
}
