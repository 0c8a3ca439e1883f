package dk.naerplan.report.map;

import dk.naerplan.demand.Evaluation;
import dk.naerplan.geo.Position;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.NaerhospitalId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which colour of the qualitative palette each catchment has: neighbours differ, and a catchment
 * keeps its colour from one version of a plan to the next as long as they do.
 *
 * @param numbers from 0 up to {@link #COLOURS} (exclusive)
 */
public record CatchmentColours(Map<NaerhospitalId, Integer> numbers) {
  /** How many colours there are. */
  public static final int COLOURS = 8;

  /** Keeps its own copy. */
  public CatchmentColours {
    numbers = Collections.unmodifiableMap(new HashMap<>(numbers));
  }

  /** No colours yet. */
  public static CatchmentColours none() {
    return new CatchmentColours(Map.of());
  }

  /** The colours of a plan, changing as few as possible of those given before. */
  public static CatchmentColours of(
      Evaluation evaluation, MapGeometry geometry, CatchmentColours before) {
    List<Naerhospital> all = evaluation.plan().naerhospitaler();
    List<Set<Integer>> neighbours = neighbours(evaluation, geometry);
    int[] colour = new int[all.size()];
    boolean[] given = new boolean[all.size()];
    for (int i = 0; i < colour.length; i++) {
      Integer kept = before.numbers.get(all.get(i).id());
      if (kept != null
          && neighbours.get(i).stream().noneMatch(n -> given[n] && colour[n] == kept)) {
        colour[i] = kept;
        given[i] = true;
      }
    }
    for (int i = 0; i < colour.length; i++) {
      if (!given[i]) {
        colour[i] = choose(i, all, neighbours.get(i), colour, given);
        given[i] = true;
      }
    }
    Map<NaerhospitalId, Integer> numbers = new HashMap<>();
    for (int i = 0; i < colour.length; i++) {
      numbers.put(all.get(i).id(), colour[i]);
    }
    return new CatchmentColours(numbers);
  }

  // Of the colours no neighbour has, the one whose nearest bearer is farthest away: so catchments
  // that face each other over water differ too.
  private static int choose(
      int site, List<Naerhospital> all, Set<Integer> neighbours, int[] colour, boolean[] given) {
    Position here = all.get(site).placement().position();
    int best = 0;
    double bestScore = -1;
    for (int candidate = 0; candidate < COLOURS; candidate++) {
      double score = 1e6;
      for (int other = 0; other < colour.length; other++) {
        if (given[other] && colour[other] == candidate) {
          double km = all.get(other).placement().position().distanceKm(here);
          score = Math.min(score, neighbours.contains(other) ? km / 1e6 : km);
        }
      }
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return best;
  }

  private static List<Set<Integer>> neighbours(Evaluation evaluation, MapGeometry geometry) {
    List<Set<Integer>> neighbours = new ArrayList<>();
    evaluation.plan().naerhospitaler().forEach(n -> neighbours.add(new TreeSet<>()));
    int[] catchments = CatchmentFills.catchments(evaluation.access().allocated());
    for (Border border : geometry.borders()) {
      int one = geometry.isZone(border.one()) ? catchments[border.one()] : -1;
      int other = geometry.isZone(border.other()) ? catchments[border.other()] : -1;
      if (one >= 0 && other >= 0 && one != other) {
        neighbours.get(one).add(other);
        neighbours.get(other).add(one);
      }
    }
    return neighbours;
  }
}
