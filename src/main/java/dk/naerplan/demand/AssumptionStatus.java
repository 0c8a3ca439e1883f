package dk.naerplan.demand;

/** How well an assumption is founded. */
public enum AssumptionStatus {
  /** A published figure, with its source. */
  DOCUMENTED,
  /** A judgement by people who know the field, or a figure derived from published ones. */
  EXPERT_ESTIMATE,
  /** A number to show how the calculation works; replace it before it carries a decision. */
  ILLUSTRATION
}
