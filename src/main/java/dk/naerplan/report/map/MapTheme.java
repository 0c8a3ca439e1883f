package dk.naerplan.report.map;

/** What the colours of the map stand for. */
public enum MapTheme {
  /** Which nærhospital is nearest. */
  CATCHMENTS,
  /** Persons per km². */
  DENSITY,
  /** Share of persons of 65 years and over. */
  SHARE_65_PLUS,
  /** Share of persons of 80 years and over. */
  SHARE_80_PLUS,
  /** Growth of the population from the first year to the last, in per cent. */
  GROWTH,
  /** Minutes to the nearest akutsygehus. */
  MINUTES_TO_ACUTE_HOSPITAL,
  /** Minutes to the nearest nærhospital of the plan. */
  MINUTES_TO_NAERHOSPITAL,
  /** Plain land. */
  PLAIN
}
