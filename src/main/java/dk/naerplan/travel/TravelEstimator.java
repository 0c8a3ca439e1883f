package dk.naerplan.travel;

import dk.naerplan.geo.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Estimated travel from every zone to any position: along the generalised road graph, with an
 * access leg over land at either end; only neighbouring places are also joined directly. Legs that
 * would cross water are not taken, so that a fjord is driven round and an island is left by its
 * ferry. Immutable after construction; any thread may ask.
 */
public final class TravelEstimator implements TravelFinder {
  /** Ways are longer than the straight line by this factor on an access leg. */
  public static final double CIRCUITY = 1.25;

  /** Mean speed on an access leg, km per hour. */
  public static final double ACCESS_KM_PER_HOUR = 45;

  /** Two places farther apart than this, km as the crow flies, are joined by the graph only. */
  public static final double DIRECT_KM = 10;

  private static final int NEAREST_NODES = 4;
  private static final double SEARCH_RADIUS_METRES = 30_000;
  // Outlines are generalised: a creek or a harbour basin of this width does not bar the way.
  private static final double WATER_TOLERANCE_METRES = 250;

  private final RoadGraph graph;
  private final List<Position> zones;
  private final Land land;
  private final STRtree nodeIndex;
  private final Access[] zoneAccess;
  private final List<Position> landmarks;
  private final Access[] landmarkAccess;

  private record Access(int[] nodes, float[] minutes, float[] km) {}

  /**
   * Prepares estimates for the zones.
   *
   * @param landmarks further places whose travel is wanted with every estimate: the akutsygehuse
   * @param land the outlines to stay on (EPSG:25832), polygons whose union is the land
   */
  public TravelEstimator(
      RoadGraph graph, List<Geometry> land, List<Position> zones, List<Position> landmarks) {
    this.graph = graph;
    this.zones = List.copyOf(zones);
    this.landmarks = List.copyOf(landmarks);
    this.land = new Land(land);
    nodeIndex = new STRtree();
    for (int i = 0; i < graph.nodes().size(); i++) {
      nodeIndex.insert(new Envelope(graph.nodes().get(i).position().toCoordinate()), i);
    }
    nodeIndex.build();
    zoneAccess = this.zones.stream().map(this::access).toArray(Access[]::new);
    landmarkAccess = this.landmarks.stream().map(this::access).toArray(Access[]::new);
  }

  /** The road graph that estimates follow. */
  public RoadGraph graph() {
    return graph;
  }

  /** Estimated travel between a position and all else; nothing reaches a position at sea. */
  @Override
  public Found find(Position site) {
    Access start = access(site);
    RoadGraph.Reach reach = graph.from(start.nodes(), start.minutes(), start.km());
    float[] minutes = new float[zones.size()];
    float[] km = new float[zones.size()];
    for (int zone = 0; zone < minutes.length; zone++) {
      Trip trip = best(zoneAccess[zone], zones.get(zone), site, reach);
      minutes[zone] = (float) trip.minutes();
      km[zone] = (float) trip.km();
    }
    List<Trip> trips = new ArrayList<>();
    for (int i = 0; i < landmarkAccess.length; i++) {
      trips.add(best(landmarkAccess[i], landmarks.get(i), site, reach));
    }
    return new Found(new TravelColumn(Grade.ESTIMATED, minutes, km), trips);
  }

  private Trip best(Access access, Position place, Position site, RoadGraph.Reach reach) {
    float bestMinutes = Float.POSITIVE_INFINITY;
    float bestKm = Float.NaN;
    for (int i = 0; i < access.nodes().length; i++) {
      float through = reach.minutes()[access.nodes()[i]] + access.minutes()[i];
      if (through < bestMinutes) {
        bestMinutes = through;
        bestKm = reach.km()[access.nodes()[i]] + access.km()[i];
      }
    }
    double direct = place.distanceKm(site);
    if (direct <= DIRECT_KM && minutesFor(direct) < bestMinutes && staysOnLand(place, site)) {
      return new Trip(Grade.ESTIMATED, minutesFor(direct), direct * CIRCUITY);
    }
    return bestMinutes == Float.POSITIVE_INFINITY
        ? new Trip(Grade.ESTIMATED, Double.NaN, Double.NaN)
        : new Trip(Grade.ESTIMATED, bestMinutes, bestKm);
  }

  private static float minutesFor(double straightKm) {
    return (float) (straightKm * CIRCUITY / ACCESS_KM_PER_HOUR * 60);
  }

  private Access access(Position position) {
    Envelope around = new Envelope(position.toCoordinate());
    around.expandBy(SEARCH_RADIUS_METRES);
    @SuppressWarnings("unchecked")
    List<Integer> near = nodeIndex.query(around);
    int[] chosen =
        near.stream()
            .sorted(
                Comparator.comparingDouble(
                    (Integer node) -> position.distanceKm(graph.nodes().get(node).position())))
            .filter(node -> staysOnLand(position, graph.nodes().get(node).position()))
            .limit(NEAREST_NODES)
            .mapToInt(Integer::intValue)
            .toArray();
    float[] minutes = new float[chosen.length];
    float[] km = new float[chosen.length];
    for (int i = 0; i < chosen.length; i++) {
      double straight = position.distanceKm(graph.nodes().get(chosen[i]).position());
      minutes[i] = minutesFor(straight);
      km[i] = (float) (straight * CIRCUITY);
    }
    return new Access(chosen, minutes, km);
  }

  private boolean staysOnLand(Position from, Position to) {
    return land.waterMetres(from, to) <= WATER_TOLERANCE_METRES;
  }
}
