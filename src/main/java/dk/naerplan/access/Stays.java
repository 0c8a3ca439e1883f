package dk.naerplan.access;

/** Why persons are allocated to no site and stay with the akutsygehus. */
public enum Stays {
  /** There is no way to any site. */
  NO_WAY,
  /** The sites they could go to are beyond the cut-off, or beyond the reach of the decay. */
  TOO_FAR,
  /** No site that can be reached lies in their own area. */
  NONE_IN_AREA,
  /** The sites they could go to are full. */
  FULL,
  /** An akutsygehus is nearer, and the plan lets people stay there. */
  NEARER_ACUTE_HOSPITAL,
  /** The planner said so. */
  CHOSEN;

  static Stays of(Reach reach) {
    return switch (reach) {
      case WITHIN -> FULL;
      case BEYOND -> TOO_FAR;
      case NO_WAY -> NO_WAY;
    };
  }
}
