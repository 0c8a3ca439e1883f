package dk.naerplan.routing;

import java.util.Arrays;

/** Nodes by their seconds, smallest first, in a heap of four branches packed into longs. */
final class LongHeap {
  private long[] entries = new long[1024];
  private int size;

  boolean isEmpty() {
    return size == 0;
  }

  static long entry(float seconds, int node) {
    // The bits of floats that are not negative are ordered as the floats are.
    return (long) Float.floatToRawIntBits(seconds) << 32 | node;
  }

  static float seconds(long entry) {
    return Float.intBitsToFloat((int) (entry >> 32));
  }

  void add(float seconds, int node) {
    if (size == entries.length) {
      entries = Arrays.copyOf(entries, 2 * size);
    }
    long added = entry(seconds, node);
    int at = size++;
    while (at > 0) {
      int parent = (at - 1) >> 2;
      if (entries[parent] <= added) {
        break;
      }
      entries[at] = entries[parent];
      at = parent;
    }
    entries[at] = added;
  }

  long poll() {
    long first = entries[0];
    long moved = entries[--size];
    int at = 0;
    while (true) {
      int child = 4 * at + 1;
      if (child >= size) {
        break;
      }
      int smallest = child;
      int end = Math.min(child + 4, size);
      for (int other = child + 1; other < end; other++) {
        if (entries[other] < entries[smallest]) {
          smallest = other;
        }
      }
      if (entries[smallest] >= moved) {
        break;
      }
      entries[at] = entries[smallest];
      at = smallest;
    }
    entries[at] = moved;
    return first;
  }
}
