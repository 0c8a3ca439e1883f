package dk.naerplan.check;

/** How a rule comes out. */
public enum Outcome {
  /** Met. */
  SATISFIED,
  /** Not met. */
  VIOLATED,
  /** What it would take to decide is not known to the project. */
  UNDECIDED,
  /** It does not apply here. */
  NOT_APPLICABLE
}
