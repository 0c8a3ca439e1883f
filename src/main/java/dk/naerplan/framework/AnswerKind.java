package dk.naerplan.framework;

/** How a question is answered, and how the answer is written down. */
public enum AnswerKind {
  /** In the planner's own words. */
  TEXT,
  /** {@code true} or {@code false}. */
  YES_NO,
  /** The id of one {@link Question.Option}. */
  CHOICE,
  /** The ids of one or more options, separated by commas. */
  CHOICES,
  /** A date as {@code 2026-11-24}. */
  DATE,
  /** A number with a decimal point, in the unit that the question names. */
  NUMBER,
  /** Codes of municipalities, separated by commas. */
  MUNICIPALITIES
}
