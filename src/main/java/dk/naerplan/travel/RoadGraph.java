package dk.naerplan.travel;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * A generalised road graph: nodes and two-way edges with km and minutes. Immutable; searches hold
 * their own state, so any thread may ask.
 */
public final class RoadGraph {
  private final List<RoadNode> nodes;
  private final List<RoadEdge> edges;
  private final int[] firstArc;
  private final int[] head;
  private final float[] arcMinutes;
  private final float[] arcKm;

  /**
   * Builds the graph.
   *
   * @throws IllegalArgumentException when an edge names an unknown node
   */
  public RoadGraph(List<RoadNode> nodes, List<RoadEdge> edges) {
    this.nodes = List.copyOf(nodes);
    this.edges = List.copyOf(edges);
    Map<String, Integer> index = new HashMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      index.put(nodes.get(i).id(), i);
    }
    int[] from = new int[edges.size()];
    int[] to = new int[edges.size()];
    firstArc = new int[nodes.size() + 1];
    for (int e = 0; e < edges.size(); e++) {
      from[e] = indexOf(index, edges.get(e).from());
      to[e] = indexOf(index, edges.get(e).to());
      firstArc[from[e] + 1]++;
      firstArc[to[e] + 1]++;
    }
    for (int i = 0; i < nodes.size(); i++) {
      firstArc[i + 1] += firstArc[i];
    }
    int[] next = Arrays.copyOf(firstArc, nodes.size());
    head = new int[2 * edges.size()];
    arcMinutes = new float[2 * edges.size()];
    arcKm = new float[2 * edges.size()];
    for (int e = 0; e < edges.size(); e++) {
      arc(next[from[e]]++, to[e], edges.get(e));
      arc(next[to[e]]++, from[e], edges.get(e));
    }
  }

  private static int indexOf(Map<String, Integer> index, String id) {
    Integer node = index.get(id);
    if (node == null) {
      throw new IllegalArgumentException("Unknown road node: " + id);
    }
    return node;
  }

  private void arc(int at, int to, RoadEdge edge) {
    head[at] = to;
    arcMinutes[at] = (float) (edge.minutes() + edge.waitingMinutes());
    arcKm[at] = (float) edge.km();
  }

  /** The nodes; their order is the order of {@link Reach}. */
  public List<RoadNode> nodes() {
    return nodes;
  }

  /** The edges. */
  public List<RoadEdge> edges() {
    return edges;
  }

  /**
   * Minutes and km from a set of starting nodes to every node along the fastest way; {@code
   * POSITIVE_INFINITY} where there is none.
   */
  public record Reach(float[] minutes, float[] km) {}

  /**
   * The fastest way to every node (Dijkstra) from starting nodes that are themselves some minutes
   * and km away.
   */
  public Reach from(int[] starts, float[] startMinutes, float[] startKm) {
    float[] minutes = new float[nodes.size()];
    float[] km = new float[nodes.size()];
    Arrays.fill(minutes, Float.POSITIVE_INFINITY);
    Arrays.fill(km, Float.POSITIVE_INFINITY);
    PriorityQueue<long[]> queue = new PriorityQueue<>((a, b) -> Long.compare(a[0], b[0]));
    for (int i = 0; i < starts.length; i++) {
      if (startMinutes[i] < minutes[starts[i]]) {
        minutes[starts[i]] = startMinutes[i];
        km[starts[i]] = startKm[i];
        queue.add(new long[] {Float.floatToIntBits(startMinutes[i]), starts[i]});
      }
    }
    while (!queue.isEmpty()) {
      long[] entry = queue.poll();
      int node = (int) entry[1];
      if (Float.intBitsToFloat((int) entry[0]) > minutes[node]) {
        continue;
      }
      for (int arc = firstArc[node]; arc < firstArc[node + 1]; arc++) {
        float reached = minutes[node] + arcMinutes[arc];
        if (reached < minutes[head[arc]]) {
          minutes[head[arc]] = reached;
          km[head[arc]] = km[node] + arcKm[arc];
          queue.add(new long[] {Float.floatToIntBits(reached), head[arc]});
        }
      }
    }
    return new Reach(minutes, km);
  }
}
