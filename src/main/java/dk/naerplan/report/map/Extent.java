package dk.naerplan.report.map;

import org.locationtech.jts.geom.Envelope;

/** A rectangle of the country, in metres of EPSG:25832. */
public record Extent(double west, double south, double east, double north) {
  /** Refuses a rectangle without area. */
  public Extent {
    if (!(east > west && north > south)) {
      throw new IllegalArgumentException(
          "No area: " + west + " " + south + " " + east + " " + north);
    }
  }

  /** The rectangle of an envelope, widened by a share of its size on every side. */
  static Extent around(Envelope envelope, double share) {
    double margin = Math.max(1000, share * Math.max(envelope.getWidth(), envelope.getHeight()));
    return new Extent(
        envelope.getMinX() - margin,
        envelope.getMinY() - margin,
        envelope.getMaxX() + margin,
        envelope.getMaxY() + margin);
  }
}
