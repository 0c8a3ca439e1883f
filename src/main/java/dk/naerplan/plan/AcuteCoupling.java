package dk.naerplan.plan;

import dk.naerplan.geo.SiteId;

/** Which akutsygehus a nærhospital is coupled to (faglig ramme 4.1). */
public sealed interface AcuteCoupling {
  /**
   * The akutsygehus with the shortest travel time, whichever that is where the nærhospital lies.
   */
  record Nearest() implements AcuteCoupling {}

  /**
   * One that the planner chose.
   *
   * @param reason why, in the planner's words; never blank
   */
  record Chosen(SiteId hospital, String reason) implements AcuteCoupling {
    /** Refuses a choice without a reason. */
    public Chosen {
      if (reason.isBlank()) {
        throw new IllegalArgumentException("A chosen akutsygehus needs a reason");
      }
    }
  }
}
