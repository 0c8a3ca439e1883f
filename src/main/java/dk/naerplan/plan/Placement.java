package dk.naerplan.plan;

import dk.naerplan.geo.Position;
import dk.naerplan.geo.SiteId;

/** Where a nærhospital lies. */
public sealed interface Placement {
  /** The position on the map. */
  Position position();

  /** At a known site, whose own travel times hold. */
  record AtSite(SiteId site, Position position) implements Placement {}

  /** Anywhere else. */
  record AtPosition(Position position) implements Placement {}
}
