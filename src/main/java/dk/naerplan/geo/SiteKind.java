package dk.naerplan.geo;

/** What stands at a site today, or what it has been named for. */
public enum SiteKind {
  /** An akutsygehus, the centre of a sundhedsklynge. */
  ACUTE_HOSPITAL,
  /** A place that the government named for a nærhospital. */
  DESIGNATED_PLACE
}
