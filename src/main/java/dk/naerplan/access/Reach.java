package dk.naerplan.access;

/** Whether a zone takes part in a measure: far away is not the same as no way at all. */
public enum Reach {
  /** At least one site counts for the zone. */
  WITHIN,
  /** There is a way to a site, but every such site is beyond the reach of the measure. */
  BEYOND,
  /** There is no way to any site. */
  NO_WAY;

  /** The better of two. */
  Reach best(Reach other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
