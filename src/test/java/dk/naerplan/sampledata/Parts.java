package dk.naerplan.sampledata;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;

/** Splits an area into compact parts by k-means on a grid of points, the same way every time. */
final class Parts {
  private static final int ROUNDS = 30;

  /** The middle of a part and how many grid points it has. */
  record Part(Coordinate middle, int size) {}

  private Parts() {}

  /** Grid points of an area. */
  static List<Coordinate> grid(Geometry area, double spacing) {
    IndexedPointInAreaLocator inside = new IndexedPointInAreaLocator(area);
    Envelope box = area.getEnvelopeInternal();
    List<Coordinate> points = new ArrayList<>();
    for (double x = Math.ceil(box.getMinX() / spacing) * spacing; x < box.getMaxX(); x += spacing) {
      for (double y = Math.ceil(box.getMinY() / spacing) * spacing;
          y < box.getMaxY();
          y += spacing) {
        Coordinate point = new Coordinate(x, y);
        if (inside.locate(point) == Location.INTERIOR) {
          points.add(point);
        }
      }
    }
    return points;
  }

  /**
   * Parts around the fixed middles, which stay where they are, followed by free ones up to the
   * count; a free middle is one of the grid points. Parts without a point keep size 0.
   */
  static List<Part> split(List<Coordinate> points, List<Coordinate> fixed, int count) {
    List<Coordinate> middles = new ArrayList<>(fixed);
    while (middles.size() < count) {
      middles.add(farthest(points, middles));
    }
    int[] sizes = new int[middles.size()];
    for (int round = 0; round < ROUNDS; round++) {
      double[] x = new double[middles.size()];
      double[] y = new double[middles.size()];
      sizes = new int[middles.size()];
      for (Coordinate point : points) {
        int part = nearest(middles, point);
        x[part] += point.x;
        y[part] += point.y;
        sizes[part]++;
      }
      for (int part = fixed.size(); part < middles.size(); part++) {
        if (sizes[part] > 0) {
          Coordinate mean = new Coordinate(x[part] / sizes[part], y[part] / sizes[part]);
          middles.set(part, points.get(nearest(points, mean)));
        }
      }
    }
    List<Part> parts = new ArrayList<>();
    for (int part = 0; part < middles.size(); part++) {
      parts.add(new Part(middles.get(part), sizes[part]));
    }
    return parts;
  }

  private static Coordinate farthest(List<Coordinate> points, List<Coordinate> middles) {
    if (middles.isEmpty()) {
      return points.getFirst();
    }
    Coordinate farthest = points.getFirst();
    double most = -1;
    for (Coordinate point : points) {
      double distance = middles.get(nearest(middles, point)).distance(point);
      if (distance > most) {
        most = distance;
        farthest = point;
      }
    }
    return farthest;
  }

  private static int nearest(List<Coordinate> candidates, Coordinate point) {
    int nearest = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < candidates.size(); i++) {
      Coordinate candidate = candidates.get(i);
      double dx = candidate.x - point.x;
      double dy = candidate.y - point.y;
      if (dx * dx + dy * dy < least) {
        least = dx * dx + dy * dy;
        nearest = i;
      }
    }
    return nearest;
  }
}
