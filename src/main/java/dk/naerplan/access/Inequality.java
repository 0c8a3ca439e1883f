package dk.naerplan.access;

import java.util.Arrays;

/**
 * How unevenly travel time is spread over persons. It speaks of those who have a way; {@link
 * #personsWithoutWay} must be shown beside it, for they are the worst off of all. All figures are
 * {@code NaN} when nobody has a way.
 *
 * <p>Uneven is not the same as bad: if everyone travels an hour, Gini and Theil are 0. A plan that
 * halves everyone's time leaves both as they are. Read them with mean and P90. Immutable.
 */
public final class Inequality {
  private final float[] minutes;
  private final double[] persons;
  private final double withoutWay;

  // Rows that have persons and a way, by minutes; and the sums up to and with each.
  private final int[] order;
  private final double[] personsUpTo;
  private final double[] minutesUpTo;

  private Inequality(float[] minutes, double[] persons) {
    this.minutes = minutes;
    this.persons = persons;
    long[] keys = new long[minutes.length];
    int reached = 0;
    double without = 0;
    for (int row = 0; row < minutes.length; row++) {
      if (Float.isNaN(minutes[row])) {
        without += persons[row];
      } else if (persons[row] > 0) {
        // Floats that are not negative sort as their bits do.
        keys[reached++] = (long) Float.floatToIntBits(minutes[row]) << Integer.SIZE | row;
      }
    }
    withoutWay = without;
    Arrays.sort(keys, 0, reached);
    order = new int[reached];
    personsUpTo = new double[reached];
    minutesUpTo = new double[reached];
    double personsSum = 0;
    double minutesSum = 0;
    for (int i = 0; i < reached; i++) {
      int row = (int) keys[i];
      order[i] = row;
      personsSum += persons[row];
      minutesSum += persons[row] * minutes[row];
      personsUpTo[i] = personsSum;
      minutesUpTo[i] = minutesSum;
    }
  }

  /**
   * The inequality between persons who live in zones.
   *
   * @param minutes travel time per zone, not negative; {@code NaN} where there is no way
   * @param persons persons per zone
   */
  public static Inequality of(float[] minutes, int[] persons) {
    return of(minutes, Arrays.stream(persons).asDoubleStream().toArray());
  }

  /** The same for persons that need not be whole numbers, such as means of a model. */
  static Inequality of(float[] minutes, double[] persons) {
    if (minutes.length != persons.length) {
      throw new IllegalArgumentException("Rows: " + minutes.length + ", " + persons.length);
    }
    return new Inequality(minutes.clone(), persons.clone());
  }

  /** Persons who have a way. */
  public double persons() {
    return order.length == 0 ? 0 : personsUpTo[order.length - 1];
  }

  /** Persons who have no way, of whom nothing else here speaks. */
  public double personsWithoutWay() {
    return withoutWay;
  }

  /** Minutes per person. */
  public double meanMinutes() {
    return order.length == 0 ? Double.NaN : minutesUpTo[order.length - 1] / persons();
  }

  /**
   * The Lorenz curve (Lorenz 1905): the share of all minutes that falls on the given share of
   * persons, those with the shortest way first. It runs from (0, 0) to (1, 1), never above the
   * diagonal; it is the diagonal when all travel equally long, also if that is not at all.
   *
   * @param shareOfPersons from 0 to 1
   */
  public double lorenz(double shareOfPersons) {
    if (!(shareOfPersons >= 0 && shareOfPersons <= 1)) {
      throw new IllegalArgumentException("Share: " + shareOfPersons);
    }
    if (order.length == 0) {
      return Double.NaN;
    }
    double all = minutesUpTo[order.length - 1];
    return all == 0
        ? shareOfPersons
        : Math.min(1, minutesOfFirst(shareOfPersons * persons()) / all);
  }

  // The minutes of so many persons, those with the shortest way first; a row may be cut.
  private double minutesOfFirst(double count) {
    int at = Arrays.binarySearch(personsUpTo, count);
    int last = Math.min(at >= 0 ? at : -at - 1, order.length - 1);
    return minutesUpTo[last] - (personsUpTo[last] - count) * minutes[order[last]];
  }

  /**
   * The Gini coefficient (Gini 1912): twice the area between the Lorenz curve and the diagonal,
   * which is half the mean difference between any two persons over the mean. From 0 (all alike) up
   * to, but not, 1; it does not depend on the unit.
   */
  public double gini() {
    if (order.length == 0) {
      return Double.NaN;
    }
    double all = minutesUpTo[order.length - 1];
    if (all == 0) {
      return 0;
    }
    double twiceArea = 0;
    double before = 0;
    for (int i = 0; i < order.length; i++) {
      twiceArea += persons[order[i]] * (before + minutesUpTo[i]);
      before = minutesUpTo[i];
    }
    return Math.max(0, 1 - twiceArea / (persons() * all));
  }

  /**
   * The minutes that so many per cent of the persons do not exceed.
   *
   * @param perCent from 1 to 100
   */
  public double quantile(int perCent) {
    if (perCent < 1 || perCent > 100) {
      throw new IllegalArgumentException("Per cent: " + perCent);
    }
    if (order.length == 0) {
      return Double.NaN;
    }
    double rank = persons() * perCent / 100;
    int at = Arrays.binarySearch(personsUpTo, rank);
    return minutes[order[Math.min(at >= 0 ? at : -at - 1, order.length - 1)]];
  }

  /**
   * P90 over P50: how many times as long the way is that nine of ten do not exceed as the way in
   * the middle. At least 1; {@code NaN} when the way in the middle is 0.
   */
  public double p90OverP50() {
    double median = quantile(50);
    return median > 0 ? quantile(90) / median : Double.NaN;
  }

  /**
   * The mean minutes of those who travel longest.
   *
   * @param share their share of the persons, above 0, at most 1; 0.05 is the worst-off 5 %
   */
  public double meanOfWorstOff(double share) {
    if (!(share > 0 && share <= 1)) {
      throw new IllegalArgumentException("Share: " + share);
    }
    if (order.length == 0) {
      return Double.NaN;
    }
    double count = share * persons();
    return (minutesUpTo[order.length - 1] - minutesOfFirst(persons() - count)) / count;
  }

  /** Theil's index without groups. */
  public double theil() {
    return theil(new int[minutes.length], 1).total();
  }

  /**
   * Theil's index T (Theil 1967), the mean of {@code (t/µ)·ln(t/µ)}, and the split that Theil and
   * Shorrocks (1980) are known for: the part that would remain if everyone in a group travelled the
   * mean of the group, and the part within groups, each group weighing by its share of all minutes.
   *
   * @param group the group of each row, from 0
   * @param groups the number of groups
   */
  public Theil theil(int[] group, int groups) {
    if (group.length != minutes.length) {
      throw new IllegalArgumentException("Rows: " + group.length + ", " + minutes.length);
    }
    if (order.length == 0) {
      return new Theil(Double.NaN, Double.NaN, Double.NaN);
    }
    double[] count = new double[groups];
    double[] sum = new double[groups];
    for (int row : order) {
      count[group[row]] += persons[row];
      sum[group[row]] += persons[row] * minutes[row];
    }
    double mean = meanMinutes();
    double between = 0;
    for (int g = 0; g < groups; g++) {
      between += count[g] > 0 ? count[g] * term(sum[g] / count[g] / mean) : 0;
    }
    double within = 0;
    for (int row : order) {
      double ofGroup = sum[group[row]] / count[group[row]];
      within += ofGroup > 0 ? persons[row] * ofGroup / mean * term(minutes[row] / ofGroup) : 0;
    }
    double all = persons();
    return new Theil((between + within) / all, between / all, within / all);
  }

  private static double term(double ratio) {
    // The limit at 0 is 0; and where all travel 0 minutes, nobody is off the mean.
    return ratio > 0 ? ratio * Math.log(ratio) : 0;
  }

  /**
   * Theil's index and its split. Each is at least 0, but for rounding.
   *
   * @param total from 0 (all alike) up to the logarithm of the number of persons
   */
  public record Theil(double total, double between, double within) {
    /** The share of the inequality that lies between groups; {@code NaN} when there is none. */
    public double shareBetween() {
      return total > 0 ? between / total : Double.NaN;
    }
  }
}
