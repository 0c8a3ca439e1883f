package dk.naerplan.routing;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.cursors.IntCursor;
import com.graphhopper.routing.subnetwork.TarjanSCC;
import com.graphhopper.routing.util.EdgeFilter;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.storage.index.LocationIndexTree;
import com.graphhopper.storage.index.Snap;
import com.graphhopper.util.DistanceCalcEarth;
import com.graphhopper.util.FetchMode;
import com.graphhopper.util.PointList;
import com.graphhopper.util.shapes.GHPoint;
import dk.naerplan.geo.Position;
import dk.naerplan.geo.Projection;
import java.util.BitSet;
import org.locationtech.jts.geom.Coordinate;

/**
 * Finds the road next to a position. A yard behind a gate is passed over for the road network
 * outside, if that is close; an island keeps its own roads, be they few, rather than those across
 * the water.
 */
final class Snapper {
  // Rings of index cells of some 300 m: distances are known up to some 10 km.
  private static final int SEARCH_RINGS = 36;
  private static final int SMALL_NETWORK_NODES = 200;
  private static final double SMALL_NETWORK_SHARE = 0.01;
  private static final double PASSED_OVER_WITHIN_METRES = 500;

  private final RoadArcs roads;
  private final LocationIndexTree index;
  private final BitSet inLargeNetwork;
  private final double limitMetres;

  Snapper(BaseGraph graph, RoadArcs roads, LocationIndexTree index, double limitMetres) {
    this(roads, index.setMaxRegionSearch(SEARCH_RINGS), largeNetworks(graph, roads), limitMetres);
  }

  private Snapper(
      RoadArcs roads, LocationIndexTree index, BitSet inLargeNetwork, double limitMetres) {
    this.roads = roads;
    this.index = index;
    this.inLargeNetwork = inLargeNetwork;
    this.limitMetres = limitMetres;
  }

  Snapper withLimit(double metres) {
    return new Snapper(roads, index, inLargeNetwork, metres);
  }

  private static BitSet largeNetworks(BaseGraph graph, RoadArcs roads) {
    EdgeFilter open =
        edge -> roads.open(RoadArcs.arc(edge.getEdge(), (edge.getEdgeKey() & 1) != 0));
    TarjanSCC.ConnectedComponents networks = TarjanSCC.findComponents(graph, open, true);
    int largest = networks.getBiggestComponent().size();
    double least = Math.min(SMALL_NETWORK_NODES, SMALL_NETWORK_SHARE * largest);
    BitSet large = new BitSet(graph.getNodes());
    for (IntArrayList network : networks.getComponents()) {
      if (network.size() >= least) {
        for (IntCursor node : network) {
          large.set(node.value);
        }
      }
    }
    return large;
  }

  /** The road next to a position, no farther off than the limit. */
  RoadPoint snap(Position position) {
    Coordinate degrees = Projection.toWgs84(position);
    Snap nearest = index.findClosest(degrees.y, degrees.x, edge -> drivable(edge.getEdge()));
    if (!nearest.isValid()) {
      return RoadPoint.none(Double.POSITIVE_INFINITY);
    }
    double metres = nearest.getQueryDistance();
    if (metres > limitMetres) {
      return RoadPoint.none(metres);
    }
    if (!large(nearest.getClosestEdge().getEdge())) {
      Snap outside =
          index.findClosest(
              degrees.y, degrees.x, edge -> drivable(edge.getEdge()) && large(edge.getEdge()));
      double within = Math.min(metres + PASSED_OVER_WITHIN_METRES, limitMetres);
      if (outside.isValid() && outside.getQueryDistance() <= within) {
        return point(outside);
      }
    }
    return point(nearest);
  }

  private boolean drivable(int edge) {
    return !roads.ferry(edge)
        && (roads.open(RoadArcs.arc(edge, false)) || roads.open(RoadArcs.arc(edge, true)));
  }

  private boolean large(int edge) {
    int arc = RoadArcs.arc(edge, false);
    return inLargeNetwork.get(roads.tailOf(arc)) && inLargeNetwork.get(roads.headOf(arc));
  }

  private static RoadPoint point(Snap snap) {
    int edge = snap.getClosestEdge().getEdge();
    if (snap.getSnappedPosition() == Snap.Position.TOWER) {
      return new RoadPoint(snap.getClosestNode(), edge, 0, snap.getQueryDistance());
    }
    return new RoadPoint(-1, edge, share(snap), snap.getQueryDistance());
  }

  private static float share(Snap snap) {
    PointList points = snap.getClosestEdge().fetchWayGeometry(FetchMode.ALL);
    GHPoint at = snap.getSnappedPoint();
    double before = 0;
    double whole = 0;
    for (int i = 0; i < points.size() - 1; i++) {
      double piece =
          distance(points.getLat(i), points.getLon(i), points.getLat(i + 1), points.getLon(i + 1));
      if (i < snap.getWayIndex()) {
        before += piece;
      } else if (i == snap.getWayIndex()) {
        before += distance(points.getLat(i), points.getLon(i), at.getLat(), at.getLon());
      }
      whole += piece;
    }
    return whole == 0 ? 0 : (float) Math.min(1, before / whole);
  }

  private static double distance(double lat1, double lon1, double lat2, double lon2) {
    return DistanceCalcEarth.DIST_EARTH.calcDist(lat1, lon1, lat2, lon2);
  }
}
