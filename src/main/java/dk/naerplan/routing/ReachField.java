package dk.naerplan.routing;

import dk.naerplan.travel.TravelEstimator;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import org.locationtech.jts.geom.Geometry;

/**
 * Minutes to a site from the cells of a grid: in a cell that a road crosses the least along it,
 * beside it a little more. Cells of roads without any way to the site are barred.
 */
final class ReachField {
  private static final double OFF_ROAD_METRES = 300;
  // Fields and woods between roads belong to the area round them, a fjord or a bay does not.
  private static final double FILLED_SQUARE_METRES = 4e6;

  private final Grid grid;
  private final float[] onRoad;
  private final BitSet barred = new BitSet();

  ReachField(Grid grid) {
    this.grid = grid;
    onRoad = new float[grid.cells()];
    Arrays.fill(onRoad, Float.POSITIVE_INFINITY);
  }

  /** A place on a road that is so far from the site. */
  void reached(double easting, double northing, float minutes) {
    int cell = grid.cell(easting, northing);
    onRoad[cell] = Math.min(onRoad[cell], minutes);
  }

  /** A place on a road without a way to the site. */
  void unreached(double easting, double northing) {
    if (grid.holds(easting, northing)) {
      barred.set(grid.cell(easting, northing));
    }
  }

  /** The areas within so many minutes; a longer time always covers a shorter one. */
  Geometry[] within(int[] minutes) {
    float[] field = spread();
    removeCornerTouches(field);
    Geometry[] areas = new Geometry[minutes.length];
    for (int i = 0; i < minutes.length; i++) {
      BitSet cells = new BitSet(field.length);
      for (int cell = 0; cell < field.length; cell++) {
        cells.set(cell, field[cell] <= minutes[i]);
      }
      fillSmallHoles(cells);
      areas[i] = GridOutline.of(grid, cells);
    }
    return areas;
  }

  private float[] spread() {
    float[] field = onRoad.clone();
    int reach = (int) (OFF_ROAD_METRES / grid.cellMetres());
    for (int cell = 0; cell < onRoad.length; cell++) {
      if (onRoad[cell] < Float.POSITIVE_INFINITY) {
        barred.clear(cell);
      }
    }
    for (int cell = 0; cell < onRoad.length; cell++) {
      if (onRoad[cell] < Float.POSITIVE_INFINITY) {
        spread(field, cell, reach);
      }
    }
    return field;
  }

  private void spread(float[] field, int cell, int reach) {
    for (int dy = -reach; dy <= reach; dy++) {
      for (int dx = -reach; dx <= reach; dx++) {
        double metres = Math.hypot(dx, dy) * grid.cellMetres();
        int beside = cell + dy * grid.width() + dx;
        if (metres <= OFF_ROAD_METRES && !barred.get(beside)) {
          double km = metres / 1000 * TravelEstimator.CIRCUITY;
          float minutes = (float) (onRoad[cell] + km / TravelEstimator.ACCESS_KM_PER_HOUR * 60);
          field[beside] = Math.min(field[beside], minutes);
        }
      }
    }
  }

  // Where two cells would touch at a corner only, one of the cells between them joins earlier. It
  // does so for every number of minutes, so areas stay nested.
  private void removeCornerTouches(float[] field) {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int y = 0; y < grid.height() - 1; y++) {
        for (int x = 0; x < grid.width() - 1; x++) {
          int a = y * grid.width() + x;
          int d = a + grid.width() + 1;
          changed |= join(field, a, d, a + 1, d - 1);
          changed |= join(field, a + 1, d - 1, a, d);
        }
      }
    }
  }

  private static boolean join(float[] field, int one, int other, int between, int orBetween) {
    float both = Math.max(field[one], field[other]);
    if (both >= Math.min(field[between], field[orBetween])) {
      return false;
    }
    field[field[between] <= field[orBetween] ? between : orBetween] = both;
    return true;
  }

  private void fillSmallHoles(BitSet cells) {
    double limit = FILLED_SQUARE_METRES / (grid.cellMetres() * grid.cellMetres());
    BitSet seen = (BitSet) cells.clone();
    for (int cell = seen.nextClearBit(0); cell < grid.cells(); cell = seen.nextClearBit(cell)) {
      BitSet hole = new BitSet();
      if (flood(cell, seen, hole) && hole.cardinality() <= limit && !hole.intersects(barred)) {
        cells.or(hole);
      }
    }
  }

  // Whether what is connected to the cell is closed in on all sides.
  private boolean flood(int start, BitSet seen, BitSet hole) {
    boolean closed = true;
    ArrayDeque<Integer> queue = new ArrayDeque<>();
    seen.set(start);
    queue.add(start);
    while (!queue.isEmpty()) {
      int at = queue.poll();
      hole.set(at);
      int x = at % grid.width();
      int y = at / grid.width();
      closed &= !grid.onEdge(at);
      visit(x > 0, at - 1, seen, queue);
      visit(x < grid.width() - 1, at + 1, seen, queue);
      visit(y > 0, at - grid.width(), seen, queue);
      visit(y < grid.height() - 1, at + grid.width(), seen, queue);
    }
    return closed;
  }

  private static void visit(boolean inside, int cell, BitSet seen, ArrayDeque<Integer> queue) {
    if (inside && !seen.get(cell)) {
      seen.set(cell);
      queue.add(cell);
    }
  }
}
