package dk.naerplan.exchange;

import dk.naerplan.geo.Position;
import org.locationtech.jts.geom.Envelope;

/** The box around Denmark, with some room: what lies outside is in another reference system. */
final class DanishBounds {
  private static final Envelope BOX = new Envelope(400_000, 950_000, 6_000_000, 6_450_000);

  private DanishBounds() {}

  static boolean contains(Position position) {
    return BOX.contains(position.toCoordinate());
  }

  /** Whether everything in an envelope (EPSG:25832) lies in the box. */
  static boolean contains(Envelope envelope) {
    return BOX.contains(envelope);
  }

  static boolean looksLikeDegrees(Position position) {
    return isDegrees(position.easting(), position.northing());
  }

  static boolean isDegrees(double x, double y) {
    return Math.abs(x) <= 180 && Math.abs(y) <= 90;
  }
}
