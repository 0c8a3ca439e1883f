package dk.naerplan.plan;

import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How people choose, or are given, a nærhospital where the planner overrides nothing. */
public sealed interface AllocationModel {
  /** The same without what is said of nærhospitaler that do not pass. */
  default AllocationModel only(Predicate<NaerhospitalId> known) {
    return switch (this) {
      case ToNearest nearest -> nearest;
      case ToNearestInArea inArea -> inArea;
      case ByAttraction(Decay decay, Map<NaerhospitalId, Double> attractiveness) ->
          new ByAttraction(decay, only(attractiveness, known));
      case UpToCapacity(Map<NaerhospitalId, Integer> capacities) ->
          new UpToCapacity(only(capacities, known));
    };
  }

  private static <V> Map<NaerhospitalId, V> only(
      Map<NaerhospitalId, V> values, Predicate<NaerhospitalId> known) {
    return values.entrySet().stream()
        .filter(entry -> known.test(entry.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /**
   * Everyone goes to the nearest by minutes, the first of equals. Each site then serves the places
   * that lie nearest to it: the assumption of the p-median (Hakimi 1964).
   */
  record ToNearest() implements AllocationModel {}

  /**
   * Everyone goes to the nearest that lies in the same area.
   *
   * @param elsewhere what happens where the area has none that can be reached
   */
  record ToNearestInArea(Area area, Elsewhere elsewhere) implements AllocationModel {}

  /** What people do whose area has no nærhospital that they can reach. */
  enum Elsewhere {
    /** They go to the nearest of any area. */
    NEAREST,
    /** They stay with the akutsygehus. */
    STAY
  }

  /**
   * The people of a zone spread over all within reach, after Huff (1963).
   *
   * @param attractiveness of each nærhospital, not negative; 1 where nothing is said
   */
  record ByAttraction(Decay decay, Map<NaerhospitalId, Double> attractiveness)
      implements AllocationModel {
    /** Keeps its own copy; refuses what is negative or no number. */
    public ByAttraction {
      attractiveness = Map.copyOf(attractiveness);
      for (double value : attractiveness.values()) {
        if (!(value >= 0 && Double.isFinite(value))) {
          throw new IllegalArgumentException("Attractiveness: " + value);
        }
      }
    }
  }

  /**
   * Nobody beyond the capacity: as many as possible get a place, with the fewest person-minutes.
   *
   * @param capacities persons of each nærhospital, not negative; no limit where nothing is said
   */
  record UpToCapacity(Map<NaerhospitalId, Integer> capacities) implements AllocationModel {
    /** Keeps its own copy; refuses what is negative. */
    public UpToCapacity {
      capacities = Map.copyOf(capacities);
      for (int value : capacities.values()) {
        if (value < 0) {
          throw new IllegalArgumentException("Capacity: " + value);
        }
      }
    }
  }
}
