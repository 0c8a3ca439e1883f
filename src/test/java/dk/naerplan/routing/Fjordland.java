package dk.naerplan.routing;

import dk.naerplan.geo.Position;
import java.util.List;

/**
 * A made-up coast, in km from its south-west corner: a main road along the south shore of a fjord
 * with side streets, a bridge at its east end, a north shore, an island with a ferry that tells its
 * crossing time, one with a ferry that does not, and one with roads but no ferry.
 */
final class Fjordland {
  static final double EAST = 540_000;
  static final double NORTH = 6_230_000;

  final Extract extract = new Extract();
  final Position west;
  final Position middle;
  final Position east;
  final Position northShore;
  final Position timedIsland;
  final Position untimedIsland;
  final Position deadIsland;
  final Position yard;

  Fjordland() {
    int west = node(0, 0);
    int middle = node(10, 0);
    int east = node(20, 0);
    way("primary", west, middle, east);
    // The bridge and the north shore: 20 + 6 + 20 km round a fjord 6 km wide.
    int bridge = node(20, 6);
    int north = node(0, 6);
    way("primary", east, bridge);
    way("primary", bridge, node(10, 6), north);
    // Side streets, so that the mainland is far larger than a yard.
    for (int i = 0; i < 130; i++) {
      int from = node(20 + 0.1 * (i + 1), 0);
      way("residential", i == 0 ? east : from - 2, from);
      way("residential", from, node(20 + 0.1 * (i + 1), -0.2));
    }
    int berth = node(0, -12);
    int land = node(0, -2);
    way("tertiary", west, land);
    extract.way(List.of(land, berth), "route=ferry", "duration=00:40");
    int timed = node(0, -14);
    way("tertiary", berth, timed);
    int pier = node(10, -2);
    way("tertiary", middle, pier);
    int farPier = node(10, -12);
    extract.way(List.of(pier, farPier), "route=ferry");
    int untimed = node(10, -14);
    way("tertiary", farPier, untimed);
    int dead = node(5, 3);
    way("residential", dead, node(5.2, 3));
    int yard = node(5, 0.3);
    int gate = node(5, 0.2, "barrier=gate", "access=private");
    int outside = node(5, 0.1);
    extract.way(List.of(yard, gate, outside), "highway=service");
    this.west = extract.nodes.get(west);
    this.middle = extract.nodes.get(middle);
    this.east = extract.nodes.get(east);
    northShore = extract.nodes.get(north);
    timedIsland = extract.nodes.get(timed);
    untimedIsland = extract.nodes.get(untimed);
    deadIsland = extract.nodes.get(dead);
    this.yard = extract.nodes.get(yard);
  }

  static Position at(double kmEast, double kmNorth) {
    return new Position(EAST + 1000 * kmEast, NORTH + 1000 * kmNorth);
  }

  private int node(double kmEast, double kmNorth, String... tags) {
    Position at = at(kmEast, kmNorth);
    return extract.node(at.easting(), at.northing(), tags);
  }

  private void way(String kind, Integer... nodes) {
    extract.way(List.of(nodes), "highway=" + kind);
  }
}
