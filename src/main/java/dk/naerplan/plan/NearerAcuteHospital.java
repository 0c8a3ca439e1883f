package dk.naerplan.plan;

/** What is assumed of people who have an akutsygehus nearer than the nærhospital they belong to. */
public enum NearerAcuteHospital {
  /**
   * They belong to the catchment of the nærhospital, but may choose the akutsygehus, so that nobody
   * travels longer than today.
   */
  CHOOSES,
  /** They stay with the akutsygehus and belong to no catchment. */
  STAYS,
  /** They go to the nærhospital, for what it offers is no longer at the akutsygehus. */
  FOLLOWS
}
