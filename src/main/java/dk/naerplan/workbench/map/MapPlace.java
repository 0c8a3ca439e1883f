package dk.naerplan.workbench.map;

import dk.naerplan.geo.Municipality;
import dk.naerplan.geo.Position;
import dk.naerplan.geo.Site;
import dk.naerplan.geo.Zone;

/**
 * A place that can be found by name.
 *
 * @param name its name
 * @param label its name with what it is and where, one of a kind
 * @param position where it lies
 */
public record MapPlace(String name, String label, Position position, Target target) {
  /** What was found. */
  public sealed interface Target {
    /** An akutsygehus or a designated place. */
    record AtSite(Site site) implements Target {}

    /** A town or a part of the countryside. */
    record InZone(Zone zone) implements Target {}

    /** A municipality. */
    record InMunicipality(Municipality municipality) implements Target {}
  }
}
