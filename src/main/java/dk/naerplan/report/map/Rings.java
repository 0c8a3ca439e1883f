package dk.naerplan.report.map;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;

/**
 * Outlines ready to paint: rings of easting and northing in turn, shells one way round and holes
 * the other, so that many areas can be filled as one without seams between them.
 */
final class Rings {
  /** Vertices nearer than this to the one before, in pixels, are not painted. */
  static final double DETAIL_PIXELS = 0.6;

  private final List<double[]> rings;

  private Rings(List<double[]> rings) {
    this.rings = rings;
  }

  static Rings of(Geometry geometry) {
    List<double[]> rings = new ArrayList<>();
    for (Object part : PolygonExtracter.getPolygons(geometry)) {
      Polygon polygon = (Polygon) part;
      if (!polygon.isEmpty()) {
        rings.add(ring(polygon.getExteriorRing(), false));
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
          rings.add(ring(polygon.getInteriorRingN(i), true));
        }
      }
    }
    return new Rings(rings);
  }

  private static double[] ring(LinearRing ring, boolean counterClockwise) {
    Coordinate[] coordinates = ring.getCoordinates();
    boolean turn = Orientation.isCCW(coordinates) != counterClockwise;
    double[] line = new double[coordinates.length * 2];
    for (int i = 0; i < coordinates.length; i++) {
      Coordinate c = coordinates[turn ? coordinates.length - 1 - i : i];
      line[2 * i] = c.x;
      line[2 * i + 1] = c.y;
    }
    return line;
  }

  List<double[]> lines() {
    return rings;
  }

  boolean isEmpty() {
    return rings.isEmpty();
  }

  void addTo(Path2D path, Viewport view) {
    for (double[] ring : rings) {
      addLine(path, ring, view);
      path.closePath();
    }
  }

  /** Adds a line to a path, as detailed as the view can show. */
  static void addLine(Path2D path, double[] line, Viewport view) {
    addLine(path, line, view, DETAIL_PIXELS);
  }

  /** Adds a line to a path, leaving out vertices nearer to the one before than so many pixels. */
  static void addLine(Path2D path, double[] line, Viewport view, double detail) {
    double lastX = view.x(line[0]);
    double lastY = view.y(line[1]);
    path.moveTo(lastX, lastY);
    for (int i = 2; i < line.length; i += 2) {
      double x = view.x(line[i]);
      double y = view.y(line[i + 1]);
      boolean end = i == line.length - 2;
      if (end || Math.abs(x - lastX) + Math.abs(y - lastY) >= detail) {
        path.lineTo(x, y);
        lastX = x;
        lastY = y;
      }
    }
  }

  static boolean seen(double[] line, Viewport view) {
    double minX = Double.POSITIVE_INFINITY;
    double maxX = Double.NEGATIVE_INFINITY;
    double minY = Double.POSITIVE_INFINITY;
    double maxY = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < line.length; i += 2) {
      minX = Math.min(minX, line[i]);
      maxX = Math.max(maxX, line[i]);
      minY = Math.min(minY, line[i + 1]);
      maxY = Math.max(maxY, line[i + 1]);
    }
    double margin = 20;
    return view.x(maxX) > -margin
        && view.x(minX) < view.width() + margin
        && view.y(minY) > -margin
        && view.y(maxY) < view.height() + margin;
  }

  @Override
  public String toString() {
    return rings.stream().map(Arrays::toString).toList().toString();
  }
}
