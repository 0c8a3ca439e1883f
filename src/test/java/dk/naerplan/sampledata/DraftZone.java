package dk.naerplan.sampledata;

import dk.naerplan.geo.ZoneKind;
import org.locationtech.jts.geom.Coordinate;

/**
 * A zone before it has an id.
 *
 * @param weight about how many live there; only the proportions within a municipality count
 */
record DraftZone(
    String name, ZoneKind kind, String municipality, Coordinate middle, double weight) {}
