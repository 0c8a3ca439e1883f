package dk.naerplan.routing;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The zones that columns are wanted for, set on the road network once. Made by {@link
 * RoadNetwork#origins}; immutable.
 */
public final class Origins {
  private final RoadPoint[] points;
  private final Search search;

  Origins(List<RoadPoint> points, RoadArcs roads, Search search) {
    this.points = points.toArray(RoadPoint[]::new);
    this.search =
        search.from(
            points.stream()
                .flatMap(point -> point.departures(roads).stream())
                .mapToInt(Search.Seed::node)
                .distinct()
                .toArray());
  }

  /** The number of zones. */
  public int size() {
    return points.length;
  }

  /** Metres in a straight line from a zone to its road; infinite when none was found. */
  public double snappedMetres(int zone) {
    return points[zone].accessMetres();
  }

  /** The zones whose nearest road lies farther away than this. */
  public List<Integer> snappedBeyond(double metres) {
    return IntStream.range(0, points.length)
        .filter(zone -> points[zone].accessMetres() > metres)
        .boxed()
        .toList();
  }

  RoadPoint point(int zone) {
    return points[zone];
  }

  Search search() {
    return search;
  }
}
