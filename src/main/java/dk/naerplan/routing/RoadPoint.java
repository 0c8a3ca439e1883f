package dk.naerplan.routing;

import dk.naerplan.travel.TravelEstimator;
import java.util.ArrayList;
import java.util.List;

/**
 * A place on the network next to a position.
 *
 * @param node the junction it lies at, or -1 when it lies along a stretch
 * @param edge the stretch; -1 when there is no road near enough
 * @param share how far along the stretch, 0 at its start, 1 at its end
 * @param accessMetres the straight line from the position; infinite when no road was found at all
 */
record RoadPoint(int node, int edge, float share, double accessMetres) {
  static RoadPoint none(double accessMetres) {
    return new RoadPoint(-1, -1, 0, accessMetres);
  }

  boolean onRoad() {
    return edge >= 0;
  }

  /** Km of the access leg, which winds as estimated ones do. */
  double accessKm() {
    return accessMetres / 1000 * TravelEstimator.CIRCUITY;
  }

  double accessMinutes() {
    return accessKm() / TravelEstimator.ACCESS_KM_PER_HOUR * 60;
  }

  /** The ends of the stretch from which one drives here. */
  List<Search.Seed> arrivals(RoadArcs roads) {
    return ends(roads, true);
  }

  /** The ends of the stretch to which one drives from here. */
  List<Search.Seed> departures(RoadArcs roads) {
    return ends(roads, false);
  }

  private List<Search.Seed> ends(RoadArcs roads, boolean arriving) {
    List<Search.Seed> ends = new ArrayList<>();
    if (node >= 0) {
      ends.add(new Search.Seed(node, 0, 0));
    } else if (onRoad()) {
      for (boolean back : new boolean[] {false, true}) {
        int arc = RoadArcs.arc(edge, back);
        if (roads.open(arc)) {
          float part = back == arriving ? 1 - share : share;
          ends.add(
              new Search.Seed(
                  arriving ? roads.tailOf(arc) : roads.headOf(arc),
                  part * roads.seconds(arc, 0),
                  part * roads.metres(edge)));
        }
      }
    }
    return ends;
  }

  /** Seconds to another place on the same stretch, straight along it; infinite when not so. */
  float secondsAlong(RoadPoint to, RoadArcs roads) {
    if (!onRoad() || edge != to.edge || node >= 0 || to.node >= 0) {
      return Float.POSITIVE_INFINITY;
    }
    float least = Float.POSITIVE_INFINITY;
    for (boolean back : new boolean[] {false, true}) {
      int arc = RoadArcs.arc(edge, back);
      if (roads.open(arc) && (back ? to.share <= share : to.share >= share)) {
        least = Math.min(least, shareTo(to) * roads.seconds(arc, 0));
      }
    }
    return least;
  }

  /** The part of the stretch between two places on it. */
  float shareTo(RoadPoint to) {
    return Math.abs(to.share - share);
  }
}
