package dk.naerplan.report.map;

/** What the colours of the map stand for. */
public enum MapTheme {
  /** Who goes to which nærhospital. */
  CATCHMENTS,
  /** Minutes to the nearest nærhospital of the plan. */
  MINUTES_TO_NAERHOSPITAL,
  /** Minutes before the plan less minutes after it. */
  MINUTES_SAVED,
  /** Isochrones round the selected nærhospital, or round all. */
  TIME_BANDS,
  /** Minutes to the nearest akutsygehus. */
  MINUTES_TO_ACUTE_HOSPITAL,
  /** Persons per km². */
  DENSITY,
  /** Share of persons of 65 years and over. */
  SHARE_65_PLUS,
  /** Share of persons of 80 years and over. */
  SHARE_80_PLUS,
  /** Growth of the population from the first year to the last, in per cent. */
  GROWTH,
  /** Plain land. */
  PLAIN
}
