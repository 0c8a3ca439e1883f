package dk.naerplan.roads;

import dk.naerplan.geo.Position;
import dk.naerplan.travel.Land;
import dk.naerplan.travel.RoadEdge;
import dk.naerplan.travel.RoadGraph;
import dk.naerplan.travel.RoadNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;

/**
 * The small roads between places. A straight link over land is laid where the way along what is
 * there already takes noticeably longer (a greedy spanner), shortest links first; then whatever
 * still hangs loose is joined over land, with bends where it must be.
 */
final class Mesh {
  private static final double REACH_KM = 20;
  private static final double FAR_REACH_KM = 30;
  private static final double DETOUR = 1.12;

  private final List<RoadNode> nodes = new ArrayList<>();
  private final List<RoadEdge> edges = new ArrayList<>();
  private final Set<String> closed;
  private final Land land;
  private final RoadSpeeds speeds;
  private final Map<String, Integer> rows = new HashMap<>();
  private final List<List<Arc>> arcs = new ArrayList<>();
  // Each node points towards the first node of the connected part it lies in.
  private final List<Integer> part = new ArrayList<>();

  private record Arc(int to, double minutes) {}

  private record Link(int from, int to, double km) {}

  private record Reached(int node, double minutes) {}

  private Mesh(List<RoadNode> places, Backbone backbone, Land land, RoadSpeeds speeds) {
    this.closed = backbone.closed();
    this.land = land;
    this.speeds = speeds;
    places.forEach(this::add);
    backbone.edges().forEach(this::lay);
  }

  /** The whole graph: the places and the backbone's edges, then the small roads. */
  static RoadGraph around(List<RoadNode> places, Backbone backbone, Land land, RoadSpeeds speeds) {
    Mesh mesh = new Mesh(places, backbone, land, speeds);
    mesh.links(REACH_KM).forEach(mesh::layIfShorter);
    mesh.joinLooseParts();
    return new RoadGraph(mesh.nodes, mesh.edges);
  }

  private void add(RoadNode node) {
    rows.put(node.id(), nodes.size());
    part.add(nodes.size());
    nodes.add(node);
    arcs.add(new ArrayList<>());
  }

  private void lay(RoadEdge edge) {
    edges.add(edge);
    int from = rows.get(edge.from());
    int to = rows.get(edge.to());
    double minutes = edge.minutes() + edge.waitingMinutes();
    arcs.get(from).add(new Arc(to, minutes));
    arcs.get(to).add(new Arc(from, minutes));
    part.set(Math.max(partOf(from), partOf(to)), Math.min(partOf(from), partOf(to)));
  }

  private int partOf(int node) {
    int at = node;
    while (part.get(at) != at) {
      at = part.get(at);
    }
    return at;
  }

  private List<Link> links(double reachKm) {
    List<Link> links = new ArrayList<>();
    for (int a = 0; a < nodes.size(); a++) {
      for (int b = a + 1; b < nodes.size(); b++) {
        double km = position(a).distanceKm(position(b));
        if (km <= reachKm
            && !closed.contains(nodes.get(a).id())
            && !closed.contains(nodes.get(b).id())) {
          links.add(new Link(a, b, km));
        }
      }
    }
    links.sort(
        Comparator.comparingDouble(Link::km)
            .thenComparingInt(Link::from)
            .thenComparingInt(Link::to));
    return links;
  }

  private Position position(int node) {
    return nodes.get(node).position();
  }

  private void layIfShorter(Link link) {
    RoadEdge edge = speeds.local(nodes.get(link.from()), nodes.get(link.to()));
    if (overLand(link) && !reaches(link.from(), link.to(), edge.minutes() * DETOUR)) {
      lay(edge);
    }
  }

  private boolean overLand(Link link) {
    return land.waterMetres(position(link.from()), position(link.to()))
        <= RoadRecipe.WATER_TOLERANCE_METRES;
  }

  private boolean reaches(int from, int to, double within) {
    Map<Integer, Double> best = new HashMap<>(Map.of(from, 0.0));
    PriorityQueue<Reached> queue =
        new PriorityQueue<>(Comparator.comparingDouble(Reached::minutes));
    queue.add(new Reached(from, 0));
    while (!queue.isEmpty()) {
      Reached reached = queue.poll();
      if (reached.node() == to) {
        return true;
      }
      for (Arc arc : arcs.get(reached.node())) {
        double minutes = reached.minutes() + arc.minutes();
        if (minutes <= within && minutes < best.getOrDefault(arc.to(), Double.MAX_VALUE)) {
          best.put(arc.to(), minutes);
          queue.add(new Reached(arc.to(), minutes));
        }
      }
    }
    return false;
  }

  private void joinLooseParts() {
    List<Link> apart =
        links(FAR_REACH_KM).stream()
            .filter(link -> partOf(link.from()) != partOf(link.to()))
            .toList();
    for (Link link : apart) {
      if (partOf(link.from()) != partOf(link.to()) && overLand(link)) {
        lay(speeds.local(nodes.get(link.from()), nodes.get(link.to())));
      }
    }
    for (Link link : apart) {
      if (partOf(link.from()) != partOf(link.to())) {
        layBent(nodes.get(link.from()), nodes.get(link.to()));
      }
    }
    Set<String> loose = new TreeSet<>();
    for (int node = 0; node < nodes.size(); node++) {
      if (partOf(node) != 0) {
        loose.add(nodes.get(node).id());
      }
    }
    if (!loose.isEmpty()) {
      throw new IllegalStateException(
          "No way over land to " + loose + "; add a bridge or ferry to roads-crossings.csv");
    }
  }

  private void layBent(RoadNode from, RoadNode to) {
    List<Position> bends = LandWay.bends(land, from.position(), to.position());
    if (!bends.isEmpty()) {
      RoadNode last = from;
      for (Position bend : bends) {
        RoadNode next = new RoadNode(from.id() + "~" + to.id() + "~" + nodes.size(), "", bend);
        add(next);
        lay(speeds.local(last, next));
        last = next;
      }
      lay(speeds.local(last, to));
    }
  }
}
