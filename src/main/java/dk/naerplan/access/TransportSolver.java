package dk.naerplan.access;

import java.util.Arrays;

/**
 * The transportation problem with many zones and few sites, exactly, in whole numbers.
 *
 * <p>Everyone starts at the nearest site, whether it has room or not. As long as a site has too
 * many, persons are moved along the cheapest chain of sites (one zone giving way to the next) to a
 * site with room: successive shortest paths with node prices. The chains run over the sites only;
 * what it costs to move someone from site a to site b is the least difference of any zone that has
 * persons at a, kept in a heap per pair. An extra site with room for all and a cost above every
 * chain takes the overflow, so that there always is an answer.
 */
final class TransportSolver {
  /** The cost between a zone and a site it cannot use. */
  static final long NO_WAY = Long.MAX_VALUE;

  private final int zones;
  private final int nodes;
  private final long overflowCost;
  private final long[][] costs;
  private final int[][] flows;
  private final long[] room;
  private final long[] potential;
  private long sinkPotential;

  private final MoveHeap[][] moves;
  private final long[][] cheapest;

  private final long[] distance;
  private final int[] parent;
  private final boolean[] settled;

  private TransportSolver(long[][] siteCosts, int[] persons, int[] capacities) {
    zones = persons.length;
    nodes = siteCosts.length + 1;
    costs = Arrays.copyOf(siteCosts, nodes);
    long most = 0;
    for (long[] ofSite : siteCosts) {
      for (long cost : ofSite) {
        most = cost == NO_WAY ? most : Math.max(most, cost);
      }
    }
    overflowCost = 4L * nodes * (most + 1);
    costs[nodes - 1] = new long[zones];
    Arrays.fill(costs[nodes - 1], overflowCost);
    flows = new int[nodes][zones];
    room = new long[nodes];
    for (int site = 0; site < capacities.length; site++) {
      if (capacities[site] < 0) {
        throw new IllegalArgumentException("Capacity: " + capacities[site]);
      }
      room[site] = capacities[site] == Integer.MAX_VALUE ? Long.MAX_VALUE : capacities[site];
    }
    room[nodes - 1] = Long.MAX_VALUE;
    potential = new long[nodes];
    moves = new MoveHeap[nodes][];
    cheapest = new long[nodes][nodes];
    distance = new long[nodes];
    parent = new int[nodes];
    settled = new boolean[nodes];
  }

  /**
   * Solves it.
   *
   * @param siteCosts per site and zone, not negative, or {@link #NO_WAY}
   * @param capacities per site; {@link Integer#MAX_VALUE} is no limit
   */
  static TransportSolver solve(long[][] siteCosts, int[] persons, int[] capacities) {
    TransportSolver solver = new TransportSolver(siteCosts, persons, capacities);
    solver.toTheNearest(persons);
    while (solver.someSiteHasTooMany()) {
      solver.move(solver.cheapestChain());
    }
    return solver;
  }

  /** Persons per site and zone; those of the last site are the overflow. */
  int[][] flows() {
    return flows;
  }

  /** What one more place at a site can save at most. */
  long price(int site) {
    return sinkPotential - potential[site];
  }

  /** What it counts when someone finds no place. */
  long overflowCost() {
    return overflowCost;
  }

  // Room below zero means too many.
  private void toTheNearest(int[] persons) {
    for (int zone = 0; zone < zones; zone++) {
      int nearest = nodes - 1;
      for (int site = nodes - 2; site >= 0; site--) {
        nearest = costs[site][zone] <= costs[nearest][zone] ? site : nearest;
      }
      flows[nearest][zone] = persons[zone];
      room[nearest] -= persons[zone];
    }
  }

  private boolean someSiteHasTooMany() {
    for (long left : room) {
      if (left < 0) {
        return true;
      }
    }
    return false;
  }

  // Dijkstra over the sites, from all that have too many to the nearest with room.
  private int cheapestChain() {
    for (int node = 0; node < nodes; node++) {
      distance[node] = room[node] < 0 ? -potential[node] : NO_WAY;
      parent[node] = -1;
      settled[node] = false;
    }
    int end = -1;
    long toSink = NO_WAY;
    for (int from = next(toSink); from >= 0; from = next(toSink)) {
      settled[from] = true;
      if (room[from] > 0 && distance[from] + potential[from] - sinkPotential < toSink) {
        toSink = distance[from] + potential[from] - sinkPotential;
        end = from;
      }
      relax(from);
    }
    for (int node = 0; node < nodes; node++) {
      potential[node] += Math.min(distance[node], toSink);
    }
    sinkPotential += toSink;
    return end;
  }

  private int next(long bound) {
    int best = -1;
    for (int node = 0; node < nodes; node++) {
      if (!settled[node]
          && distance[node] < bound
          && (best < 0 || distance[node] < distance[best])) {
        best = node;
      }
    }
    return best;
  }

  private void relax(int from) {
    if (moves[from] == null) {
      collectMoves(from);
    }
    for (int to = 0; to < nodes; to++) {
      if (to != from && cheapest[from][to] != NO_WAY) {
        long candidate = distance[from] + cheapest[from][to] + potential[from] - potential[to];
        if (candidate < distance[to]) {
          distance[to] = candidate;
          parent[to] = from;
        }
      }
    }
  }

  private void collectMoves(int from) {
    int count = 0;
    for (int zone = 0; zone < zones; zone++) {
      count += flows[from][zone] > 0 ? 1 : 0;
    }
    moves[from] = new MoveHeap[nodes];
    for (int to = 0; to < nodes; to++) {
      MoveHeap heap = new MoveHeap(count);
      moves[from][to] = heap;
      for (int zone = 0; zone < zones && to != from; zone++) {
        if (flows[from][zone] > 0 && costs[to][zone] != NO_WAY) {
          heap.append(costs[to][zone] - costs[from][zone], zone);
        }
      }
      heap.order();
    }
    refresh(from);
  }

  // Zones that have nobody left at the site go out of its heaps when they come to the top.
  private void refresh(int from) {
    for (int to = 0; to < nodes; to++) {
      MoveHeap heap = moves[from][to];
      while (!heap.isEmpty() && flows[from][heap.zone()] == 0) {
        heap.remove();
      }
      cheapest[from][to] = heap.isEmpty() ? NO_WAY : heap.cost();
    }
  }

  private void move(int end) {
    long count = room[end];
    int start = end;
    while (parent[start] >= 0) {
      int from = parent[start];
      count = Math.min(count, flows[from][moves[from][start].zone()]);
      start = from;
    }
    int persons = (int) Math.min(count, -room[start]);
    for (int to = end; parent[to] >= 0; to = parent[to]) {
      int from = parent[to];
      int zone = moves[from][to].zone();
      flows[from][zone] -= persons;
      flows[to][zone] += persons;
      if (moves[to] != null && flows[to][zone] == persons) {
        offer(to, zone);
      }
    }
    for (int site = end; site >= 0; site = parent[site]) {
      if (moves[site] != null) {
        refresh(site);
      }
    }
    room[end] -= persons;
    room[start] += persons;
  }

  private void offer(int from, int zone) {
    for (int to = 0; to < nodes; to++) {
      if (to != from && costs[to][zone] != NO_WAY) {
        moves[from][to].add(costs[to][zone] - costs[from][zone], zone);
      }
    }
  }
}
