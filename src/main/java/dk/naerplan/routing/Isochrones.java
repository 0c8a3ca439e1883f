package dk.naerplan.routing;

import com.graphhopper.storage.BaseGraph;
import com.graphhopper.util.EdgeIteratorState;
import com.graphhopper.util.FetchMode;
import com.graphhopper.util.PointList;
import dk.naerplan.geo.Projection;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;

/**
 * Areas from which a site is reached within some minutes. Every reached stretch of road is entered
 * into a grid, and the areas are outlines of cells. A hull round the reached nodes would be
 * smoother, but spans fjords and sounds, and hulls of different minutes may cross each other.
 */
final class Isochrones {
  private static final double CELL_METRES = 200;
  private static final int MOST_CELLS = 2500;
  // Room for what is off the road, and for the grid's empty edge.
  private static final int MARGIN_CELLS = 3;

  private final BaseGraph graph;
  private final RoadArcs roads;
  private final RoadPoint site;
  private final Search.Reach reach;
  private final float limit;

  Isochrones(
      BaseGraph graph, RoadArcs roads, RoadPoint site, Search.Reach reach, int limitMinutes) {
    this.graph = graph;
    this.roads = roads;
    this.site = site;
    this.reach = reach;
    limit = (float) ((limitMinutes - site.accessMinutes()) * 60);
  }

  /** The areas, in the order of the minutes. */
  List<Geometry> within(int[] minutes) {
    int[] reached = edges(true);
    if (reached.length == 0) {
      Geometry empty = new GeometryFactory().createMultiPolygon();
      return Collections.nCopies(minutes.length, empty);
    }
    LineString[] lines = lines(reached);
    Envelope area = new Envelope();
    for (LineString line : lines) {
      area.expandToInclude(line.getEnvelopeInternal());
    }
    Grid grid = Grid.over(area, CELL_METRES, MOST_CELLS, MARGIN_CELLS);
    ReachField field = new ReachField(grid);
    for (int i = 0; i < reached.length; i++) {
      enter(field, reached[i], lines[i], grid.cellMetres() / 2);
    }
    for (LineString line : lines(edges(false))) {
      walk(line, grid.cellMetres() / 2, (x, y, share) -> field.unreached(x, y));
    }
    return List.of(field.within(minutes));
  }

  // Stretches of road on which some place is within the limit, or those without any way at all.
  private int[] edges(boolean reached) {
    int[] found = new int[roads.edges()];
    int count = 0;
    for (int edge = 0; edge < found.length; edge++) {
      float least = Math.min(seconds(edge, 0), seconds(edge, 1));
      boolean within = least <= limit || (edge == site.edge() && limit >= 0);
      boolean wanted = reached ? within : least == Float.POSITIVE_INFINITY;
      if (wanted && !roads.ferry(edge)) {
        found[count++] = edge;
      }
    }
    return Arrays.copyOf(found, count);
  }

  private float seconds(int edge, float share) {
    int ahead = RoadArcs.arc(edge, false);
    int back = RoadArcs.arc(edge, true);
    float byHead = part(1 - share, ahead) + reach.seconds(roads.headOf(ahead));
    float byTail = part(share, back) + reach.seconds(roads.tailOf(ahead));
    float along = new RoadPoint(-1, edge, share, 0).secondsAlong(site, roads);
    return Math.min(along, Math.min(byHead, byTail));
  }

  // Infinite on a closed stretch, its very end too: 0 times infinity would be no number.
  private float part(float share, int arc) {
    return roads.open(arc) ? share * roads.seconds(arc, 0) : Float.POSITIVE_INFINITY;
  }

  private void enter(ReachField field, int edge, LineString line, double every) {
    walk(
        line,
        every,
        (x, y, share) -> {
          float seconds = seconds(edge, share);
          if (seconds <= limit) {
            field.reached(x, y, (float) (seconds / 60 + site.accessMinutes()));
          }
        });
  }

  private interface Visitor {
    void at(double easting, double northing, float share);
  }

  private static void walk(LineString line, double every, Visitor visitor) {
    CoordinateSequence points = line.getCoordinateSequence();
    double length = line.getLength();
    double done = 0;
    visitor.at(points.getX(0), points.getY(0), 0);
    for (int i = 1; i < points.size(); i++) {
      double dx = points.getX(i) - points.getX(i - 1);
      double dy = points.getY(i) - points.getY(i - 1);
      double piece = Math.hypot(dx, dy);
      int steps = (int) Math.max(1, Math.ceil(piece / every));
      for (int step = 1; step <= steps; step++) {
        double part = step / (double) steps;
        double share = length == 0 ? 1 : (done + part * piece) / length;
        visitor.at(
            points.getX(i - 1) + part * dx,
            points.getY(i - 1) + part * dy,
            (float) Math.min(1, share));
      }
      done += piece;
    }
  }

  // Projected all at once: making a transformation costs more than using it.
  private LineString[] lines(int[] edges) {
    GeometryFactory factory = new GeometryFactory();
    LineString[] lines = new LineString[edges.length];
    for (int i = 0; i < edges.length; i++) {
      EdgeIteratorState edge = graph.getEdgeIteratorState(edges[i], Integer.MIN_VALUE);
      PointList points = edge.fetchWayGeometry(FetchMode.ALL);
      double[] xy = new double[2 * points.size()];
      for (int p = 0; p < points.size(); p++) {
        xy[2 * p] = points.getLon(p);
        xy[2 * p + 1] = points.getLat(p);
      }
      lines[i] = factory.createLineString(new PackedCoordinateSequence.Double(xy, 2, 0));
    }
    Geometry projected = Projection.fromWgs84(factory.createMultiLineString(lines));
    for (int i = 0; i < edges.length; i++) {
      lines[i] = (LineString) projected.getGeometryN(i);
    }
    return lines;
  }
}
