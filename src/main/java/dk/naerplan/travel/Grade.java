package dk.naerplan.travel;

/**
 * How well a travel time is known, best first. A figure carries the worst grade that went into it.
 */
public enum Grade {
  /** Brought in by the planner as a finished matrix. */
  IMPORTED,
  /** Routed on a road network held by the project. */
  ROUTED,
  /** Estimated on a generalised road graph. */
  ESTIMATED;

  /** The worse of two grades. */
  public Grade worst(Grade other) {
    return ordinal() >= other.ordinal() ? this : other;
  }
}
