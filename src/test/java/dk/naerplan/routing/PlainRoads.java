package dk.naerplan.routing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;

/**
 * Minutes along an extract worked out in the plainest way: every pair of neighbouring nodes is an
 * edge, and Dijkstra's algorithm looks for the nearest node in a list. Shares nothing with the
 * program but the extract.
 */
final class PlainRoads {
  private static final double EARTH_METRES = 6_371_000;
  private static final Map<String, Double> KM_PER_HOUR =
      Map.of(
          "motorway", 100.0,
          "primary", 65.0,
          "tertiary", 50.0,
          "residential", 30.0,
          "track", 15.0);

  private record Edge(int to, double minutes, double km, boolean ferry) {}

  private final List<List<Edge>> edges = new ArrayList<>();
  private final boolean[] ashore;
  private final double waitingMinutes;

  PlainRoads(Extract extract, double waitingMinutes) {
    this.waitingMinutes = waitingMinutes;
    ashore = new boolean[extract.nodes.size()];
    extract.nodes.forEach(node -> edges.add(new ArrayList<>()));
    for (Extract.Way way : extract.ways) {
      add(extract, way);
    }
  }

  private void add(Extract extract, Extract.Way way) {
    double length = 0;
    for (int i = 1; i < way.nodes().size(); i++) {
      length += metres(extract, way.nodes().get(i - 1), way.nodes().get(i));
    }
    for (int i = 1; i < way.nodes().size(); i++) {
      int a = way.nodes().get(i - 1);
      int b = way.nodes().get(i);
      double km = metres(extract, a, b) / 1000;
      double minutes;
      if (way.ferry()) {
        String duration = way.tags().get("duration");
        minutes = duration == null ? km / 20 * 60 : crossingMinutes(duration) * km * 1000 / length;
      } else {
        minutes = km / KM_PER_HOUR.get(way.tags().get("highway")) * 60;
        ashore[a] = true;
        ashore[b] = true;
      }
      String oneway = way.tags().getOrDefault("oneway", "no");
      if (!oneway.equals("-1")) {
        edges.get(a).add(new Edge(b, minutes, km, way.ferry()));
      }
      if (!oneway.equals("yes")) {
        edges.get(b).add(new Edge(a, minutes, km, way.ferry()));
      }
    }
  }

  private static int crossingMinutes(String duration) {
    return 60 * Integer.parseInt(duration.substring(0, 2))
        + Integer.parseInt(duration.substring(3));
  }

  private static double metres(Extract extract, int a, int b) {
    Coordinate from = extract.degrees(a);
    Coordinate to = extract.degrees(b);
    double lat = Math.sin(Math.toRadians(to.y - from.y) / 2);
    double lon = Math.sin(Math.toRadians(to.x - from.x) / 2);
    double h =
        lat * lat + Math.cos(Math.toRadians(from.y)) * Math.cos(Math.toRadians(to.y)) * lon * lon;
    return 2 * EARTH_METRES * Math.asin(Math.sqrt(h));
  }

  boolean ashore(int node) {
    return ashore[node];
  }

  /** Minutes and km from a node to every other, infinite where there is no way. */
  double[][] from(int start) {
    double[] minutes = new double[edges.size()];
    double[] km = new double[edges.size()];
    boolean[] done = new boolean[edges.size()];
    Arrays.fill(minutes, Double.POSITIVE_INFINITY);
    Arrays.fill(km, Double.POSITIVE_INFINITY);
    minutes[start] = 0;
    km[start] = 0;
    while (true) {
      int nearest = -1;
      for (int node = 0; node < minutes.length; node++) {
        if (!done[node]
            && minutes[node] < Double.POSITIVE_INFINITY
            && (nearest < 0 || minutes[node] < minutes[nearest])) {
          nearest = node;
        }
      }
      if (nearest < 0) {
        return new double[][] {minutes, km};
      }
      done[nearest] = true;
      for (Edge edge : edges.get(nearest)) {
        double wait = edge.ferry() && ashore[nearest] ? waitingMinutes : 0;
        double after = minutes[nearest] + edge.minutes() + wait;
        if (after < minutes[edge.to()]) {
          minutes[edge.to()] = after;
          km[edge.to()] = km[nearest] + edge.km();
        }
      }
    }
  }
}
