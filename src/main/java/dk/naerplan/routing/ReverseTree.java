package dk.naerplan.routing;

import java.util.Arrays;
import java.util.List;

/** Dijkstra's algorithm from the goal backwards, for any wait at ferries. */
final class ReverseTree implements Search {
  private final RoadArcs roads;
  private final float waitingSeconds;

  ReverseTree(RoadArcs roads, float waitingSeconds) {
    this.roads = roads;
    this.waitingSeconds = waitingSeconds;
  }

  private record NodeReach(float[] secondsOf, float[] metresOf) implements Reach {
    @Override
    public float seconds(int node) {
      return secondsOf[node];
    }

    @Override
    public float metres(int node) {
      return metresOf[node];
    }
  }

  @Override
  public Reach to(Iterable<Seed> goal) {
    return along(roads.incomingArcs(), goal);
  }

  private NodeReach along(RoadArcs.Listed arcs, Iterable<Seed> start) {
    float[] seconds = new float[roads.nodes()];
    float[] metres = new float[roads.nodes()];
    Arrays.fill(seconds, Float.POSITIVE_INFINITY);
    Arrays.fill(metres, Float.POSITIVE_INFINITY);
    LongHeap heap = new LongHeap();
    for (Seed seed : start) {
      reach(seed.node(), seed.seconds(), seed.metres(), seconds, metres, heap);
    }
    while (!heap.isEmpty()) {
      long entry = heap.poll();
      int node = (int) entry;
      if (LongHeap.seconds(entry) > seconds[node]) {
        continue;
      }
      for (int arc = arcs.first()[node]; arc < arcs.first()[node + 1]; arc++) {
        float wait = arcs.boarding()[arc] ? waitingSeconds : 0;
        float after = seconds[node] + (arcs.seconds()[arc] + wait);
        float metresAfter = metres[node] + arcs.metres()[arc];
        reach(arcs.other()[arc], after, metresAfter, seconds, metres, heap);
      }
    }
    return new NodeReach(seconds, metres);
  }

  private static void reach(
      int node, float after, float metresAfter, float[] seconds, float[] metres, LongHeap heap) {
    if (after < seconds[node]) {
      seconds[node] = after;
      metres[node] = metresAfter;
      heap.add(after, node);
    }
  }

  @Override
  public Search from(int[] nodes) {
    return this;
  }

  // One search from the place forwards answers for all goals.
  @Override
  public Goals goals(List<List<Seed>> goals) {
    RoadArcs.Listed outgoing = roads.outgoingArcs();
    return departures -> {
      NodeReach reach = along(outgoing, departures);
      return goals.stream().map(goal -> best(goal, reach)).toList();
    };
  }

  private static Way best(List<Seed> ends, Reach reach) {
    Way best = Way.NONE;
    for (Seed end : ends) {
      best =
          best.shorter(
              reach.seconds(end.node()) + end.seconds(), reach.metres(end.node()) + end.metres());
    }
    return best;
  }
}
