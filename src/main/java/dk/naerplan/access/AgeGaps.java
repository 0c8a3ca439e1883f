package dk.naerplan.access;

import dk.naerplan.population.AgeGroup;
import dk.naerplan.population.Population;
import java.util.ArrayList;
import java.util.Arrays;
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
  public record Group(AgeGroup age, double persons, double withoutWay, double meanMinutes) {}

  /**
   * The gaps in a year.
   *
   * @param minutes travel time per zone; {@code NaN} where there is no way
   * @throws IllegalArgumentException for a year that the population does not hold
   */
  public static AgeGaps of(float[] minutes, Population population, int year) {
    Sums sums = new Sums(population, year);
    for (int zone = 0; zone < minutes.length; zone++) {
      sums.add(zone, 1, minutes[zone]);
    }
    return sums.gaps();
  }

  /**
   * The gaps between those who make some journeys, before the plan. Of a zone whose persons part,
   * every age group parts alike.
   *
   * @throws IllegalArgumentException for a year that the population does not hold
   */
  public static AgeGaps before(Journeys journeys, Population population, int year) {
    return of(journeys, journeys::minutesBefore, population, year);
  }

  /** The same after the plan. */
  public static AgeGaps after(Journeys journeys, Population population, int year) {
    return of(journeys, journeys::minutesAfter, population, year);
  }

  private interface Minutes {
    float of(int row);
  }

  private static AgeGaps of(Journeys journeys, Minutes minutes, Population population, int year) {
    int[] persons = population.personsPerZone(year);
    Sums sums = new Sums(population, year);
    for (int row = 0; row < journeys.rows(); row++) {
      int zone = journeys.zone(row);
      if (persons[zone] > 0) {
        sums.add(zone, journeys.persons(row) / persons[zone], minutes.of(row));
      }
    }
    return sums.gaps();
  }

  private static final class Sums {
    private final Population population;
    private final int year;
    private final double[] minutes = new double[AgeGroup.COUNT];
    private final double[] reached = new double[AgeGroup.COUNT];
    private final double[] without = new double[AgeGroup.COUNT];

    Sums(Population population, int year) {
      this.population = population;
      this.year = year;
    }

    void add(int zone, double share, float time) {
      if (Float.isNaN(time)) {
        population.addTo(without, zone, share, year);
        return;
      }
      population.addTo(reached, zone, share, year);
      population.addTo(minutes, zone, share * time, year);
    }

    AgeGaps gaps() {
      List<Group> groups = new ArrayList<>();
      for (AgeGroup age : AgeGroup.values()) {
        int at = age.ordinal();
        groups.add(new Group(age, reached[at], without[at], mean(minutes[at], reached[at])));
      }
      return new AgeGaps(mean(Arrays.stream(minutes).sum(), Arrays.stream(reached).sum()), groups);
    }
  }

  private static double mean(double sum, double count) {
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
