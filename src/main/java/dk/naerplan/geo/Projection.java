package dk.naerplan.geo;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.ProjCoordinate;

/**
 * Between WGS84 longitude and latitude (EPSG:4326, degrees) and ETRS89 / UTM zone 32N (EPSG:25832,
 * metres). WGS84 and ETRS89 are taken as equal, which holds within a metre.
 */
public final class Projection {
  private static final CoordinateReferenceSystem WGS84 =
      new CRSFactory().createFromParameters("EPSG:4326", "+proj=longlat +ellps=GRS80 +no_defs");
  private static final CoordinateReferenceSystem UTM32 =
      new CRSFactory()
          .createFromParameters("EPSG:25832", "+proj=utm +zone=32 +ellps=GRS80 +units=m +no_defs");

  private Projection() {}

  /** The position of a longitude and latitude in degrees. */
  public static Position fromWgs84(double longitude, double latitude) {
    ProjCoordinate to = transform(transformation(WGS84, UTM32), longitude, latitude);
    return new Position(to.x, to.y);
  }

  /** Longitude (x) and latitude (y) of a position, in degrees. */
  public static Coordinate toWgs84(Position position) {
    ProjCoordinate to =
        transform(transformation(UTM32, WGS84), position.easting(), position.northing());
    return new Coordinate(to.x, to.y);
  }

  /** A copy of a geometry in longitude and latitude, moved to EPSG:25832. */
  public static Geometry fromWgs84(Geometry geometry) {
    return copy(geometry, transformation(WGS84, UTM32));
  }

  /** A copy of a geometry in EPSG:25832, moved to longitude and latitude. */
  public static Geometry toWgs84(Geometry geometry) {
    return copy(geometry, transformation(UTM32, WGS84));
  }

  // A transform keeps scratch state, so each call has its own.
  private static CoordinateTransform transformation(
      CoordinateReferenceSystem from, CoordinateReferenceSystem to) {
    return new CoordinateTransformFactory().createTransform(from, to);
  }

  private static ProjCoordinate transform(CoordinateTransform transform, double x, double y) {
    return transform.transform(new ProjCoordinate(x, y), new ProjCoordinate());
  }

  private static Geometry copy(Geometry geometry, CoordinateTransform transform) {
    Geometry moved = geometry.copy();
    moved.apply(
        new CoordinateSequenceFilter() {
          @Override
          public void filter(CoordinateSequence sequence, int i) {
            ProjCoordinate to = transform(transform, sequence.getX(i), sequence.getY(i));
            sequence.setOrdinate(i, 0, to.x);
            sequence.setOrdinate(i, 1, to.y);
          }

          @Override
          public boolean isDone() {
            return false;
          }

          @Override
          public boolean isGeometryChanged() {
            return true;
          }
        });
    moved.geometryChanged();
    return moved;
  }
}
