package dk.naerplan.geo;

import org.locationtech.jts.geom.Coordinate;

/** A point in ETRS89 / UTM zone 32N (EPSG:25832), in metres. Always finite. */
public record Position(double easting, double northing) {
  /** Refuses coordinates that are not finite. */
  public Position {
    if (!Double.isFinite(easting) || !Double.isFinite(northing)) {
      throw new IllegalArgumentException("Not a position: " + easting + ", " + northing);
    }
  }

  /** The straight-line distance to another position, in km. */
  public double distanceKm(Position other) {
    return Math.hypot(easting - other.easting, northing - other.northing) / 1000;
  }

  /** The same point for JTS. */
  public Coordinate toCoordinate() {
    return new Coordinate(easting, northing);
  }
}
