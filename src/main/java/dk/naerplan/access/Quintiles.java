package dk.naerplan.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a plan does to fifths of the persons, by something known of where they live: those with the
 * lowest values first. Zones of one value stay together, so that fifths need not be equal; they go
 * where the middle of their persons lies. Immutable.
 *
 * @param fifths those that hold persons, the lowest values first
 * @param personsWithoutValue who live where nothing is known
 */
public record Quintiles(List<Fifth> fifths, double personsWithoutValue) {
  private static final int COUNT = 5;

  /** Keeps its own copy. */
  public Quintiles {
    fifths = List.copyOf(fifths);
  }

  /**
   * One fifth.
   *
   * @param number from 1 for the lowest values to 5
   * @param from the lowest value in it
   * @param to the highest value in it
   */
  public record Fifth(int number, double from, double to, Gain gain) {}

  /**
   * The fifths of those who make some journeys.
   *
   * @param values per zone; {@code NaN} where nothing is known
   */
  public static Quintiles of(double[] values, Journeys journeys, double tripsPerPersonPerYear) {
    double[] persons = journeys.personsPerZone();
    int[] order =
        IntStream.range(0, values.length)
            .filter(zone -> !Double.isNaN(values[zone]) && persons[zone] > 0)
            .boxed()
            .sorted((a, b) -> Double.compare(values[a], values[b]))
            .mapToInt(Integer::intValue)
            .toArray();
    double all = Arrays.stream(order).mapToDouble(zone -> persons[zone]).sum();
    int[] groups = new int[values.length];
    Arrays.fill(groups, AreaIndex.NONE);
    double[] from = new double[COUNT];
    double[] to = new double[COUNT];
    Arrays.fill(from, Double.NaN);
    double before = 0;
    for (int first = 0; first < order.length; ) {
      double value = values[order[first]];
      int next = first;
      double alike = 0;
      while (next < order.length && values[order[next]] == value) {
        alike += persons[order[next++]];
      }
      int fifth = Math.min(COUNT - 1, (int) ((before + alike / 2) / all * COUNT));
      for (int i = first; i < next; i++) {
        groups[order[i]] = fifth;
      }
      from[fifth] = Double.isNaN(from[fifth]) ? value : from[fifth];
      to[fifth] = value;
      before += alike;
      first = next;
    }
    List<Gain> gains = Gains.by(groups, COUNT, journeys, tripsPerPersonPerYear);
    List<Fifth> fifths = new ArrayList<>();
    for (int fifth = 0; fifth < COUNT; fifth++) {
      if (gains.get(fifth).persons() > 0) {
        fifths.add(new Fifth(fifth + 1, from[fifth], to[fifth], gains.get(fifth)));
      }
    }
    return new Quintiles(fifths, Arrays.stream(persons).sum() - all);
  }
}
