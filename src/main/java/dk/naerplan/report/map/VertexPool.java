package dk.naerplan.report.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Vertices by number; those within a metre of each other are one. */
final class VertexPool {
  private static final double TOLERANCE_METRES = 1;
  private static final double CELL_METRES = 1000;

  private final Map<Long, List<Integer>> cells = new HashMap<>();
  private double[] coordinates = new double[1 << 12];
  private int count;

  /** The numbers of the vertices of a line. */
  int[] numbers(double[] line) {
    int[] numbers = new int[line.length / 2];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = number(line[2 * i], line[2 * i + 1]);
    }
    return numbers;
  }

  private int number(double x, double y) {
    for (long column = cell(x - TOLERANCE_METRES); column <= cell(x + TOLERANCE_METRES); column++) {
      for (long row = cell(y - TOLERANCE_METRES); row <= cell(y + TOLERANCE_METRES); row++) {
        for (int candidate : cells.getOrDefault(key(column, row), List.of())) {
          if (Math.hypot(x(candidate) - x, y(candidate) - y) < TOLERANCE_METRES) {
            return candidate;
          }
        }
      }
    }
    if (2 * count + 2 > coordinates.length) {
      coordinates = Arrays.copyOf(coordinates, 2 * coordinates.length);
    }
    coordinates[2 * count] = x;
    coordinates[2 * count + 1] = y;
    cells.computeIfAbsent(key(cell(x), cell(y)), _ -> new ArrayList<>()).add(count);
    return count++;
  }

  /** The vertices that lie on the straight line between two others, in order from the first. */
  List<Integer> between(int from, int to) {
    double dx = x(to) - x(from);
    double dy = y(to) - y(from);
    double length = Math.hypot(dx, dy);
    List<Integer> found = new ArrayList<>(0);
    if (length == 0) {
      return found;
    }
    for (long column = cell(Math.min(x(from), x(to)) - TOLERANCE_METRES);
        column <= cell(Math.max(x(from), x(to)) + TOLERANCE_METRES);
        column++) {
      for (long row = cell(Math.min(y(from), y(to)) - TOLERANCE_METRES);
          row <= cell(Math.max(y(from), y(to)) + TOLERANCE_METRES);
          row++) {
        for (int candidate : cells.getOrDefault(key(column, row), List.of())) {
          double px = x(candidate) - x(from);
          double py = y(candidate) - y(from);
          double along = (px * dx + py * dy) / length;
          double off = Math.abs(px * dy - py * dx) / length;
          if (off < TOLERANCE_METRES
              && along > 0
              && along < length
              && candidate != from
              && candidate != to) {
            found.add(candidate);
          }
        }
      }
    }
    found.sort(Comparator.comparingDouble(v -> (x(v) - x(from)) * dx + (y(v) - y(from)) * dy));
    return found;
  }

  /** Easting and northing of some vertices in turn. */
  double[] line(int[] numbers) {
    double[] line = new double[2 * numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      line[2 * i] = x(numbers[i]);
      line[2 * i + 1] = y(numbers[i]);
    }
    return line;
  }

  private double x(int vertex) {
    return coordinates[2 * vertex];
  }

  private double y(int vertex) {
    return coordinates[2 * vertex + 1];
  }

  private static long cell(double metres) {
    return (long) Math.floor(metres / CELL_METRES);
  }

  private static long key(long column, long row) {
    return column * 1_000_003 + row;
  }
}
