package dk.naerplan.routing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * The outline of a set of cells of a grid. No two cells of the set may touch at a corner only, and
 * none may lie on the edge of the grid; rings then never touch themselves.
 */
final class GridOutline {
  private static final GeometryFactory FACTORY = new GeometryFactory();
  // East, north, west, south: the steps along a border that keeps the set on its left.
  private static final int[] STEP_X = {1, 0, -1, 0};
  private static final int[] STEP_Y = {0, 1, 0, -1};

  private final Grid grid;
  private final BitSet cells;
  private final int[] label;
  private final byte[] heading;

  private GridOutline(Grid grid, BitSet cells) {
    this.grid = grid;
    this.cells = cells;
    label = new int[grid.width() * grid.height()];
    heading = new byte[(grid.width() + 1) * (grid.height() + 1)];
  }

  /** One polygon per connected part; empty when the set is. */
  static Geometry of(Grid grid, BitSet cells) {
    return new GridOutline(grid, cells).trace();
  }

  private Geometry trace() {
    int parts = labelParts();
    markBorders();
    List<LinearRing> shells = new ArrayList<>();
    List<List<LinearRing>> holes = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      shells.add(null);
      holes.add(new ArrayList<>());
    }
    for (int vertex = 0; vertex < heading.length; vertex++) {
      if (heading[vertex] > 0) {
        int part = label[insideAt(vertex)] - 1;
        Coordinate[] ring = ring(vertex);
        if (Area.ofRingSigned(ring) < 0) {
          shells.set(part, FACTORY.createLinearRing(ring));
        } else {
          holes.get(part).add(FACTORY.createLinearRing(ring));
        }
      }
    }
    Polygon[] polygons = new Polygon[parts];
    for (int part = 0; part < parts; part++) {
      LinearRing[] inner = holes.get(part).toArray(LinearRing[]::new);
      polygons[part] = FACTORY.createPolygon(shells.get(part), inner);
    }
    return parts == 1 ? polygons[0] : FACTORY.createMultiPolygon(polygons);
  }

  private int labelParts() {
    int parts = 0;
    ArrayDeque<Integer> queue = new ArrayDeque<>();
    for (int cell = cells.nextSetBit(0); cell >= 0; cell = cells.nextSetBit(cell + 1)) {
      if (label[cell] > 0) {
        continue;
      }
      parts++;
      label[cell] = parts;
      queue.add(cell);
      while (!queue.isEmpty()) {
        int at = queue.poll();
        for (int neighbour : grid.neighbours(at)) {
          if (cells.get(neighbour) && label[neighbour] == 0) {
            label[neighbour] = parts;
            queue.add(neighbour);
          }
        }
      }
    }
    return parts;
  }

  private void markBorders() {
    int corners = grid.width() + 1;
    for (int cell = cells.nextSetBit(0); cell >= 0; cell = cells.nextSetBit(cell + 1)) {
      int vertex = cell / grid.width() * corners + cell % grid.width();
      mark(cell - grid.width(), vertex, 0);
      mark(cell + 1, vertex + 1, 1);
      mark(cell + grid.width(), vertex + corners + 1, 2);
      mark(cell - 1, vertex + corners, 3);
    }
  }

  private void mark(int outside, int vertex, int direction) {
    if (!cells.get(outside)) {
      heading[vertex] = (byte) (direction + 1);
    }
  }

  private int insideAt(int vertex) {
    int corners = grid.width() + 1;
    int cell = vertex / corners * grid.width() + vertex % corners;
    return switch (heading[vertex]) {
      case 1 -> cell;
      case 2 -> cell - 1;
      case 3 -> cell - grid.width() - 1;
      default -> cell - grid.width();
    };
  }

  // Follows the border from a vertex around, and takes it off the list; only bends are kept.
  private Coordinate[] ring(int start) {
    int corners = grid.width() + 1;
    List<Coordinate> bends = new ArrayList<>();
    int vertex = start;
    int before = 0;
    do {
      int direction = heading[vertex];
      if (direction != before) {
        bends.add(grid.corner(vertex % corners, vertex / corners));
      }
      heading[vertex] = 0;
      before = direction;
      vertex += STEP_X[direction - 1] + STEP_Y[direction - 1] * corners;
    } while (vertex != start);
    bends.add(bends.getFirst().copy());
    return bends.toArray(Coordinate[]::new);
  }
}
