package dk.naerplan.report.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the lines between areas that lie side by side. Neighbours need not have the same vertices
 * along their common line: each side is divided at the vertices of the other that lie on it.
 */
final class BorderFinder {
  private final VertexPool pool = new VertexPool();

  /** The one or two areas at a piece of line, by the numbers of its two ends. */
  private final Map<Long, int[]> sides = new HashMap<>();

  BorderFinder(List<Rings> areas) {
    List<int[]> rings = new ArrayList<>();
    List<Integer> owners = new ArrayList<>();
    for (int area = 0; area < areas.size(); area++) {
      for (double[] line : areas.get(area).lines()) {
        rings.add(pool.numbers(line));
        owners.add(area);
      }
    }
    for (int i = 0; i < rings.size(); i++) {
      divide(rings.get(i), owners.get(i));
    }
  }

  private void divide(int[] ring, int owner) {
    for (int i = 1; i < ring.length; i++) {
      int from = ring[i - 1];
      for (int through : pool.between(from, ring[i])) {
        addPiece(from, through, owner);
        from = through;
      }
      addPiece(from, ring[i], owner);
    }
  }

  private void addPiece(int from, int to, int owner) {
    if (from != to) {
      long key = ((long) Math.min(from, to) << 32) | Math.max(from, to);
      int[] known = sides.get(key);
      if (known == null) {
        sides.put(key, new int[] {owner, Border.OUTSIDE});
      } else if (known[0] != owner && known[1] == Border.OUTSIDE) {
        known[1] = owner;
      }
    }
  }

  List<Border> borders() {
    Map<Long, List<long[]>> byPair = new LinkedHashMap<>();
    sides.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(piece -> {
          int[] side = piece.getValue();
          long pair =
              ((long) Math.min(side[0], side[1]) << 32)
                  | (Math.max(side[0], side[1]) & 0xffffffffL);
          byPair
              .computeIfAbsent(pair, _ -> new ArrayList<>())
              .add(new long[] {piece.getKey() >>> 32, piece.getKey() & 0xffffffffL});
        });
    List<Border> borders = new ArrayList<>();
    byPair.forEach((pair, pieces) -> {
      int low = (int) (pair >> 32);
      int high = (int) (long) pair;
      for (int[] chain : new Chains(pieces).all()) {
        borders.add(new Border(high, low, pool.line(chain)));
      }
    });
    borders.sort(Comparator.comparingInt(Border::one).thenComparingInt(Border::other));
    return List.copyOf(borders);
  }

  /** Joins pieces of line end to end. */
  private static final class Chains {
    private final Map<Integer, List<Integer>> piecesAt = new LinkedHashMap<>();
    private final List<long[]> pieces;
    private final boolean[] used;

    Chains(List<long[]> pieces) {
      this.pieces = pieces;
      used = new boolean[pieces.size()];
      for (int i = 0; i < pieces.size(); i++) {
        for (long end : pieces.get(i)) {
          piecesAt.computeIfAbsent((int) end, _ -> new ArrayList<>(2)).add(i);
        }
      }
    }

    List<int[]> all() {
      List<int[]> chains = new ArrayList<>();
      // Open lines first, from their ends; what is left are loops.
      for (boolean loops : new boolean[] {false, true}) {
        piecesAt.forEach((vertex, at) -> {
          if (loops || at.size() % 2 == 1) {
            int[] chain = follow(vertex);
            while (chain.length > 1) {
              chains.add(chain);
              chain = follow(vertex);
            }
          }
        });
      }
      return chains;
    }

    private int[] follow(int start) {
      int[] chain = new int[16];
      int length = 0;
      chain[length++] = start;
      int here = start;
      for (int piece = unused(here); piece >= 0; piece = unused(here)) {
        used[piece] = true;
        long[] ends = pieces.get(piece);
        here = (int) (ends[0] == here ? ends[1] : ends[0]);
        if (length == chain.length) {
          chain = Arrays.copyOf(chain, 2 * length);
        }
        chain[length++] = here;
      }
      return Arrays.copyOf(chain, length);
    }

    private int unused(int vertex) {
      for (int piece : piecesAt.get(vertex)) {
        if (!used[piece]) {
          return piece;
        }
      }
      return -1;
    }
  }
}
