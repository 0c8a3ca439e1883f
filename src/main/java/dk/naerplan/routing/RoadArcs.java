package dk.naerplan.routing;

import com.graphhopper.routing.util.AllEdgesIterator;
import com.graphhopper.storage.BaseGraph;
import java.util.Arrays;

/**
 * The network as plain arrays: per stretch its ends, metres and driving seconds either way, and per
 * node the arcs that lead to it. Immutable.
 */
final class RoadArcs {
  /** Crossing speed of a ferry that the data give no crossing time for, km per hour. */
  static final double UNKNOWN_FERRY_KM_PER_HOUR = 20;

  private static final byte FERRY = 1;
  private static final byte BOARDING_AHEAD = 2;
  private static final byte BOARDING_BACK = 4;

  private final int nodes;
  private final int[] tail;
  private final int[] head;
  private final float[] metres;
  private final float[] secondsAhead;
  private final float[] secondsBack;
  private final byte[] kind;
  private final Listed incoming;
  private int ferries;
  private int ferriesWithoutTime;

  RoadArcs(BaseGraph graph, CarTags tags) {
    nodes = graph.getNodes();
    int edges = graph.getEdges();
    tail = new int[edges];
    head = new int[edges];
    metres = new float[edges];
    secondsAhead = new float[edges];
    secondsBack = new float[edges];
    kind = new byte[edges];
    boolean[] ashore = new boolean[nodes];
    AllEdgesIterator edge = graph.getAllEdges();
    while (edge.next()) {
      int e = edge.getEdge();
      tail[e] = edge.getBaseNode();
      head[e] = edge.getAdjNode();
      metres[e] = (float) edge.getDistance();
      boolean ahead = edge.get(tags.access());
      boolean back = edge.getReverse(tags.access());
      if (edge.get(tags.ferry())) {
        kind[e] = FERRY;
        double known = edge.get(tags.ferrySpeed());
        double speed = known > 0 ? known : UNKNOWN_FERRY_KM_PER_HOUR;
        secondsAhead[e] = seconds(ahead, edge.getDistance(), speed);
        secondsBack[e] = seconds(back, edge.getDistance(), speed);
        ferries++;
        ferriesWithoutTime += known > 0 ? 0 : 1;
      } else {
        secondsAhead[e] = seconds(ahead, edge.getDistance(), edge.get(tags.speed()));
        secondsBack[e] = seconds(back, edge.getDistance(), edge.getReverse(tags.speed()));
        if (ahead || back) {
          ashore[tail[e]] = true;
          ashore[head[e]] = true;
        }
      }
    }
    markBoarding(ashore);
    incoming = listed(false);
  }

  /**
   * The open arcs under the node at one of their ends, side by side in memory for a search.
   *
   * @param first per node where its arcs begin, and one more
   * @param other the node at the other end
   */
  record Listed(int[] first, int[] other, float[] seconds, float[] metres, boolean[] boarding) {}

  private static float seconds(boolean open, double metres, double kmPerHour) {
    return open && kmPerHour > 0 ? (float) (metres / kmPerHour * 3.6) : Float.POSITIVE_INFINITY;
  }

  // One boards where a ferry meets a road, not where two ferry lines meet at sea.
  private void markBoarding(boolean[] ashore) {
    for (int e = 0; e < kind.length; e++) {
      if (kind[e] == FERRY) {
        kind[e] |= ashore[tail[e]] ? BOARDING_AHEAD : 0;
        kind[e] |= ashore[head[e]] ? BOARDING_BACK : 0;
      }
    }
  }

  private Listed listed(boolean underTail) {
    int[] first = new int[nodes + 1];
    for (int arc = 0; arc < 2 * head.length; arc++) {
      if (open(arc)) {
        first[(underTail ? tailOf(arc) : headOf(arc)) + 1]++;
      }
    }
    for (int node = 0; node < nodes; node++) {
      first[node + 1] += first[node];
    }
    int[] next = Arrays.copyOf(first, nodes);
    int count = first[nodes];
    Listed listed =
        new Listed(first, new int[count], new float[count], new float[count], new boolean[count]);
    for (int arc = 0; arc < 2 * head.length; arc++) {
      if (open(arc)) {
        int at = next[underTail ? tailOf(arc) : headOf(arc)]++;
        listed.other[at] = underTail ? headOf(arc) : tailOf(arc);
        listed.seconds[at] = driving(arc);
        listed.metres[at] = metres[arc >> 1];
        listed.boarding[at] = boards(arc);
      }
    }
    return listed;
  }

  int nodes() {
    return nodes;
  }

  int edges() {
    return head.length;
  }

  int ferries() {
    return ferries;
  }

  int ferriesWithoutTime() {
    return ferriesWithoutTime;
  }

  /** The arc along a stretch: 2 × its number ahead, and one more back. */
  static int arc(int edge, boolean back) {
    return 2 * edge + (back ? 1 : 0);
  }

  int tailOf(int arc) {
    return (arc & 1) == 0 ? tail[arc >> 1] : head[arc >> 1];
  }

  int headOf(int arc) {
    return (arc & 1) == 0 ? head[arc >> 1] : tail[arc >> 1];
  }

  float metres(int edge) {
    return metres[edge];
  }

  boolean ferry(int edge) {
    return (kind[edge] & FERRY) != 0;
  }

  /** Whether one may drive an arc. */
  boolean open(int arc) {
    return driving(arc) < Float.POSITIVE_INFINITY;
  }

  private float driving(int arc) {
    return (arc & 1) == 0 ? secondsAhead[arc >> 1] : secondsBack[arc >> 1];
  }

  private boolean boards(int arc) {
    return (kind[arc >> 1] & ((arc & 1) == 0 ? BOARDING_AHEAD : BOARDING_BACK)) != 0;
  }

  /** Seconds along an arc, the wait for a ferry included; infinite where one may not drive. */
  float seconds(int arc, float waitingSeconds) {
    return boards(arc) ? driving(arc) + waitingSeconds : driving(arc);
  }

  /** The arcs that lead to each node. */
  Listed incomingArcs() {
    return incoming;
  }

  /** The arcs that lead from each node; listed anew at every call. */
  Listed outgoingArcs() {
    return listed(true);
  }
}
