package dk.naerplan.routing;

import java.util.List;

/**
 * Places that ways to are wanted for from ever new positions, set on the road network once. Made by
 * {@link RoadNetwork#destinations}; immutable.
 */
public final class Destinations {
  private final List<RoadPoint> points;
  private final Search.Goals goals;

  Destinations(List<RoadPoint> points, RoadArcs roads, Search search) {
    this.points = List.copyOf(points);
    goals = search.goals(points.stream().map(point -> point.arrivals(roads)).toList());
  }

  List<RoadPoint> points() {
    return points;
  }

  /** The way to each from behind these seeds. */
  List<Search.Way> from(List<Search.Seed> departures) {
    return goals.from(departures);
  }
}
