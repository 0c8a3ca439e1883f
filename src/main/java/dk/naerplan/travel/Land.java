package dk.naerplan.travel;

import dk.naerplan.geo.Position;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.algorithm.Intersection;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/**
 * Land and water, asked along straight lines. Only the coast is kept, not the borders between
 * outlines, so a question takes microseconds. Immutable after construction; any thread may ask.
 */
public final class Land {
  private final STRtree coast = new STRtree();
  private final IndexedPointInAreaLocator inside;

  /** The land that outlines cover together (EPSG:25832). */
  public Land(List<Geometry> outlines) {
    Geometry area = UnaryUnionOp.union(outlines, new GeometryFactory());
    inside = new IndexedPointInAreaLocator(area);
    for (Object line : LinearComponentExtracter.getLines(area)) {
      Coordinate[] points = ((Geometry) line).getCoordinates();
      for (int i = 1; i < points.length; i++) {
        coast.insert(
            new Envelope(points[i - 1], points[i]), new LineSegment(points[i - 1], points[i]));
      }
    }
    coast.build();
  }

  /** Whether a position lies on land or on the coast. */
  public boolean holds(Position position) {
    return inside.locate(position.toCoordinate()) != Location.EXTERIOR;
  }

  /** How many metres of the straight line between two positions lie over water. */
  public double waterMetres(Position from, Position to) {
    LineSegment way = new LineSegment(from.toCoordinate(), to.toCoordinate());
    double[] cuts = cuts(way);
    double water = 0;
    for (int i = 1; i < cuts.length; i++) {
      Coordinate between = way.pointAlong((cuts[i - 1] + cuts[i]) / 2);
      if (inside.locate(between) == Location.EXTERIOR) {
        water += (cuts[i] - cuts[i - 1]) * way.getLength();
      }
    }
    return water;
  }

  // Fractions of the way at which it starts, meets the coast and ends, in order.
  private double[] cuts(LineSegment way) {
    @SuppressWarnings("unchecked")
    List<LineSegment> near = coast.query(new Envelope(way.p0, way.p1));
    double[] cuts = new double[near.size() + 2];
    cuts[1] = 1;
    int count = 2;
    for (LineSegment piece : near) {
      Coordinate crossing = Intersection.lineSegment(way.p0, way.p1, piece.p0, piece.p1);
      if (crossing != null) {
        cuts[count++] = way.segmentFraction(crossing);
      }
    }
    double[] sorted = Arrays.copyOf(cuts, count);
    Arrays.sort(sorted);
    return sorted;
  }
}
