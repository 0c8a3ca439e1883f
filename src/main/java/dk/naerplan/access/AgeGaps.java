package dk.naerplan.access;

import dk.naerplan.population.AgeGroup;
import dk.naerplan.population.Population;
import java.util.ArrayList;
import java.util.List;

/**
 * How long the age groups travel, and how far each is off the mean of all. Everyone in a zone has
 * the same travel time, so the gaps tell only where the ages live, not how they travel. Immutable.
 *
 * @param meanMinutes mean of all who have a way; {@code NaN} when nobody has
 * @param groups one per {@link AgeGroup}, in order
 */
public record AgeGaps(double meanMinutes, List<Group> groups) {
  /** Keeps its own copy. */
  public AgeGaps {
    groups = List.copyOf(groups);
  }

  /**
   * One age group.
   *
   * @param persons who have a way
   * @param withoutWay persons who have none
   * @param meanMinutes of those who have a way; {@code NaN} when nobody has
   */
  public record Group(AgeGroup age, long persons, long withoutWay, double meanMinutes) {}

  /**
   * The gaps in a year.
   *
   * @param minutes travel time per zone; {@code NaN} where there is no way
   * @throws IllegalArgumentException for a year that the population does not hold
   */
  public static AgeGaps of(float[] minutes, Population population, int year) {
    List<Group> groups = new ArrayList<>();
    double allMinutes = 0;
    long all = 0;
    for (AgeGroup age : AgeGroup.values()) {
      double sum = 0;
      long reached = 0;
      long without = 0;
      for (int zone = 0; zone < minutes.length; zone++) {
        int persons = population.persons(zone, age, year);
        if (Float.isNaN(minutes[zone])) {
          without += persons;
        } else {
          reached += persons;
          sum += (double) persons * minutes[zone];
        }
      }
      groups.add(new Group(age, reached, without, mean(sum, reached)));
      allMinutes += sum;
      all += reached;
    }
    return new AgeGaps(mean(allMinutes, all), groups);
  }

  private static double mean(double sum, long count) {
    return count == 0 ? Double.NaN : sum / count;
  }

  /** How many minutes a group travels longer than all do; negative when it travels shorter. */
  public double gapMinutes(AgeGroup age) {
    return groups.get(age.ordinal()).meanMinutes() - meanMinutes;
  }

  /** Minutes between the group that travels longest and the one that travels shortest. */
  public double widestGapMinutes() {
    double longest = Double.NEGATIVE_INFINITY;
    double shortest = Double.POSITIVE_INFINITY;
    for (Group group : groups) {
      if (group.persons() > 0) {
        longest = Math.max(longest, group.meanMinutes());
        shortest = Math.min(shortest, group.meanMinutes());
      }
    }
    return longest < shortest ? Double.NaN : longest - shortest;
  }
}
