package dk.naerplan.access;

import java.util.Arrays;

/** A binary heap of zones by what it costs to move one of their persons; the cheapest on top. */
final class MoveHeap {
  private long[] costs;
  private int[] zones;
  private int size;

  MoveHeap(int capacity) {
    costs = new long[capacity];
    zones = new int[capacity];
  }

  boolean isEmpty() {
    return size == 0;
  }

  long cost() {
    return costs[0];
  }

  int zone() {
    return zones[0];
  }

  /** Adds without keeping the order; {@link #order} restores it. */
  void append(long cost, int zone) {
    if (size == zones.length) {
      int larger = size + (size >> 1) + 8;
      costs = Arrays.copyOf(costs, larger);
      zones = Arrays.copyOf(zones, larger);
    }
    costs[size] = cost;
    zones[size++] = zone;
  }

  void order() {
    for (int i = size / 2 - 1; i >= 0; i--) {
      sink(i, costs[i], zones[i]);
    }
  }

  void add(long cost, int zone) {
    append(cost, zone);
    int at = size - 1;
    while (at > 0 && cost < costs[(at - 1) / 2]) {
      place(at, costs[(at - 1) / 2], zones[(at - 1) / 2]);
      at = (at - 1) / 2;
    }
    place(at, cost, zone);
  }

  void remove() {
    size--;
    if (size > 0) {
      sink(0, costs[size], zones[size]);
    }
  }

  private void sink(int from, long cost, int zone) {
    int at = from;
    while (2 * at + 1 < size) {
      int child = 2 * at + 1;
      if (child + 1 < size && costs[child + 1] < costs[child]) {
        child++;
      }
      if (costs[child] >= cost) {
        break;
      }
      place(at, costs[child], zones[child]);
      at = child;
    }
    place(at, cost, zone);
  }

  private void place(int at, long cost, int zone) {
    costs[at] = cost;
    zones[at] = zone;
  }
}
