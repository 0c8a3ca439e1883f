package dk.naerplan.routing;

import java.util.Arrays;

/**
 * Arcs of a hierarchy per lower end. Nodes are numbered by their place, the last contracted first,
 * so that an arc leads from a place to a smaller one.
 *
 * @param first per place where its arcs begin, and one more
 * @param upper the higher end per arc
 */
record UpwardArcs(int[] first, int[] upper, float[] seconds, float[] metres) {
  /**
   * Sorts the stretches and shortcuts under their lower ends.
   *
   * @param climbing whether to keep the ways from the lower end to the higher, or those back
   */
  static UpwardArcs of(Shortcuts shortcuts, int[] place, boolean climbing) {
    int[] first = new int[place.length + 1];
    for (int edge = 0; edge < shortcuts.count(); edge++) {
      if (open(shortcuts, edge, place, climbing)) {
        first[place[lower(shortcuts, edge, place)] + 1]++;
      }
    }
    for (int i = 0; i < place.length; i++) {
      first[i + 1] += first[i];
    }
    int[] next = Arrays.copyOf(first, place.length);
    int count = first[place.length];
    UpwardArcs arcs = new UpwardArcs(first, new int[count], new float[count], new float[count]);
    for (int edge = 0; edge < shortcuts.count(); edge++) {
      if (open(shortcuts, edge, place, climbing)) {
        int lower = lower(shortcuts, edge, place);
        int upper = shortcuts.other(edge, lower);
        int at = next[place[lower]]++;
        arcs.upper[at] = place[upper];
        arcs.seconds[at] = shortcuts.seconds(edge, climbing ? lower : upper);
        arcs.metres[at] = shortcuts.metres(edge);
      }
    }
    return arcs;
  }

  private static int lower(Shortcuts shortcuts, int edge, int[] place) {
    int one = shortcuts.end(edge);
    int two = shortcuts.other(edge, one);
    return place[one] > place[two] ? one : two;
  }

  private static boolean open(Shortcuts shortcuts, int edge, int[] place, boolean climbing) {
    int lower = lower(shortcuts, edge, place);
    int upper = shortcuts.other(edge, lower);
    return lower != upper
        && shortcuts.seconds(edge, climbing ? lower : upper) < Float.POSITIVE_INFINITY;
  }

  /** The places that arcs lead up to from these, themselves included, in ascending order. */
  int[] closure(int[] places) {
    boolean[] seen = new boolean[first.length - 1];
    int[] stack = new int[Math.max(16, places.length)];
    int size = 0;
    int found = 0;
    for (int start : places) {
      if (!seen[start]) {
        seen[start] = true;
        found++;
        stack = push(stack, size++, start);
      }
    }
    while (size > 0) {
      int at = stack[--size];
      for (int arc = first[at]; arc < first[at + 1]; arc++) {
        if (!seen[upper[arc]]) {
          seen[upper[arc]] = true;
          found++;
          stack = push(stack, size++, upper[arc]);
        }
      }
    }
    int[] closure = new int[found];
    for (int i = 0, next = 0; next < found; i++) {
      if (seen[i]) {
        closure[next++] = i;
      }
    }
    return closure;
  }

  private static int[] push(int[] stack, int size, int value) {
    int[] grown = size == stack.length ? Arrays.copyOf(stack, 2 * size) : stack;
    grown[size] = value;
    return grown;
  }

  /** The arcs of some places only, which must be a closure and are numbered by their order. */
  UpwardArcs only(int[] places) {
    int[] firstOf = new int[places.length + 1];
    for (int i = 0; i < places.length; i++) {
      firstOf[i + 1] = firstOf[i] + first[places[i] + 1] - first[places[i]];
    }
    int count = firstOf[places.length];
    UpwardArcs only = new UpwardArcs(firstOf, new int[count], new float[count], new float[count]);
    for (int i = 0; i < places.length; i++) {
      int from = first[places[i]];
      int length = firstOf[i + 1] - firstOf[i];
      for (int j = 0; j < length; j++) {
        only.upper[firstOf[i] + j] = Arrays.binarySearch(places, upper[from + j]);
      }
      System.arraycopy(seconds, from, only.seconds, firstOf[i], length);
      System.arraycopy(metres, from, only.metres, firstOf[i], length);
    }
    return only;
  }
}
