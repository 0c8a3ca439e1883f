package dk.naerplan.roads;

import dk.naerplan.geo.Position;
import dk.naerplan.travel.Land;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Finds where a road between two places bends so as to stay on land: the shortest way over a grid
 * of squares whose middle is land, drawn taut.
 */
final class LandWay {
  private static final double STEP_METRES = 250;
  private static final double MARGIN_METRES = 10_000;
  private static final double WATER_METRES = 120;

  private final Land land;
  private final Position from;
  private final Position to;
  private final double west;
  private final double south;
  private final int columns;
  private final int rows;
  private final int start;
  private final int goal;
  private final boolean[] dry;

  private record Reached(int cell, double metres, double estimate) {}

  private LandWay(Land land, Position from, Position to) {
    this.land = land;
    this.from = from;
    this.to = to;
    west = Math.min(from.easting(), to.easting()) - MARGIN_METRES;
    south = Math.min(from.northing(), to.northing()) - MARGIN_METRES;
    columns = cells(Math.abs(from.easting() - to.easting()));
    rows = cells(Math.abs(from.northing() - to.northing()));
    start = cellOf(from);
    goal = cellOf(to);
    dry = new boolean[columns * rows];
    for (int cell = 0; cell < dry.length; cell++) {
      dry[cell] = land.holds(middle(cell));
    }
  }

  /** The bends between two places; empty when no way is found or none is needed. */
  static List<Position> bends(Land land, Position from, Position to) {
    return new LandWay(land, from, to).taut();
  }

  private static int cells(double metres) {
    return (int) ((metres + 2 * MARGIN_METRES) / STEP_METRES) + 1;
  }

  private Position middle(int cell) {
    if (cell == start || cell == goal) {
      return cell == start ? from : to;
    }
    int column = cell % columns;
    int row = cell / columns;
    return new Position(
        Math.rint(west + (column + 0.5) * STEP_METRES),
        Math.rint(south + (row + 0.5) * STEP_METRES));
  }

  private int cellOf(Position position) {
    int column = (int) ((position.easting() - west) / STEP_METRES);
    int row = (int) ((position.northing() - south) / STEP_METRES);
    return row * columns + column;
  }

  private List<Position> taut() {
    List<Position> way = way();
    List<Position> bends = new ArrayList<>();
    int at = 0;
    while (at < way.size() - 1) {
      int next = at + 1;
      for (int far = way.size() - 1; far > next; far--) {
        if (land.waterMetres(way.get(at), way.get(far)) <= WATER_METRES) {
          next = far;
        }
      }
      at = next;
      if (at < way.size() - 1) {
        bends.add(way.get(at));
      }
    }
    return bends;
  }

  // The squares along the shortest way (A*), with the two places at its ends.
  private List<Position> way() {
    double[] metres = new double[dry.length];
    int[] previous = new int[dry.length];
    Arrays.fill(metres, Double.POSITIVE_INFINITY);
    PriorityQueue<Reached> queue =
        new PriorityQueue<>(
            Comparator.comparingDouble(Reached::estimate).thenComparingInt(Reached::cell));
    metres[start] = 0;
    previous[start] = -1;
    queue.add(new Reached(start, 0, 0));
    while (!queue.isEmpty()) {
      Reached reached = queue.poll();
      if (reached.cell() == goal) {
        return traced(previous);
      }
      if (reached.metres() > metres[reached.cell()]) {
        continue;
      }
      for (int next : neighbours(reached.cell())) {
        double length = metres[reached.cell()] + 1000 * between(reached.cell(), next);
        if ((dry[next] || next == goal) && length < metres[next] && passes(reached.cell(), next)) {
          metres[next] = length;
          previous[next] = reached.cell();
          queue.add(new Reached(next, length, length + 1000 * between(next, goal)));
        }
      }
    }
    return List.of();
  }

  private double between(int a, int b) {
    return middle(a).distanceKm(middle(b));
  }

  private boolean passes(int a, int b) {
    return land.waterMetres(middle(a), middle(b)) <= WATER_METRES;
  }

  private List<Position> traced(int[] previous) {
    Deque<Position> way = new ArrayDeque<>(List.of(to));
    for (int cell = previous[goal]; cell >= 0 && previous[cell] >= 0; cell = previous[cell]) {
      way.addFirst(middle(cell));
    }
    way.addFirst(from);
    return List.copyOf(way);
  }

  private int[] neighbours(int cell) {
    int column = cell % columns;
    int row = cell / columns;
    int[] found = new int[8];
    int count = 0;
    for (int r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
      for (int c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++) {
        if (r != row || c != column) {
          found[count++] = r * columns + c;
        }
      }
    }
    return Arrays.copyOf(found, count);
  }
}
