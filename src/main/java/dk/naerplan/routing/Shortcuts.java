package dk.naerplan.routing;

import com.graphhopper.storage.CHStorage;

/**
 * Stretches and shortcuts of a contraction hierarchy in one numbering: stretches first. GraphHopper
 * rounds the weight of a shortcut to milliseconds and knows no length, so seconds and metres are
 * summed anew from the two halves of each shortcut.
 */
final class Shortcuts {
  private final RoadArcs roads;
  private final float waitingSeconds;
  private final int edges;
  private final int[] lower;
  private final int[] upper;
  private final float[] secondsUp;
  private final float[] secondsDown;
  private final float[] metres;

  Shortcuts(RoadArcs roads, CHStorage store, float waitingSeconds) {
    this.roads = roads;
    this.waitingSeconds = waitingSeconds;
    edges = roads.edges();
    int count = store.getShortcuts();
    lower = new int[count];
    upper = new int[count];
    secondsUp = new float[count];
    secondsDown = new float[count];
    metres = new float[count];
    // Halves are shortcuts of nodes contracted earlier, so they stand earlier.
    for (int i = 0; i < count; i++) {
      sum(store, i);
    }
  }

  private void sum(CHStorage store, int i) {
    long pointer = store.toShortcutPointer(i);
    lower[i] = store.getNodeA(pointer);
    upper[i] = store.getNodeB(pointer);
    int first = store.getSkippedEdge1(pointer);
    int second = store.getSkippedEdge2(pointer);
    if (!touches(first, lower[i])) {
      int swapped = first;
      first = second;
      second = swapped;
    }
    int middle = other(first, lower[i]);
    secondsUp[i] =
        store.getFwdAccess(pointer)
            ? seconds(first, lower[i]) + seconds(second, middle)
            : Float.POSITIVE_INFINITY;
    secondsDown[i] =
        store.getBwdAccess(pointer)
            ? seconds(second, upper[i]) + seconds(first, middle)
            : Float.POSITIVE_INFINITY;
    metres[i] = metres(first) + metres(second);
  }

  int count() {
    return edges + lower.length;
  }

  /** The one end; of a shortcut the one contracted first. */
  int end(int edge) {
    return edge < edges ? roads.tailOf(RoadArcs.arc(edge, false)) : lower[edge - edges];
  }

  int other(int edge, int node) {
    int one = end(edge);
    int two = edge < edges ? roads.headOf(RoadArcs.arc(edge, false)) : upper[edge - edges];
    return node == one ? two : one;
  }

  private boolean touches(int edge, int node) {
    return end(edge) == node || other(edge, end(edge)) == node;
  }

  /** Seconds along it when one starts at a node that is one of its ends. */
  float seconds(int edge, int from) {
    if (edge < edges) {
      return roads.seconds(RoadArcs.arc(edge, from != end(edge)), waitingSeconds);
    }
    return from == lower[edge - edges] ? secondsUp[edge - edges] : secondsDown[edge - edges];
  }

  float metres(int edge) {
    return edge < edges ? roads.metres(edge) : metres[edge - edges];
  }
}
