package dk.naerplan.access;

import java.util.Arrays;

/**
 * How persons are spread over travel times.
 *
 * @param personsByBand persons per {@link TravelBand}, in order
 * @param meanMinutes mean over persons who can get there; {@code NaN} when there are none
 * @param medianMinutes median over persons who can get there
 * @param p90Minutes the time that nine of ten do not exceed
 * @param worstMinutes the longest time of anyone
 */
public record Distribution(
    PersonsByBand personsByBand,
    double meanMinutes,
    double medianMinutes,
    double p90Minutes,
    double worstMinutes) {

  /** Persons per travel band. */
  public static final class PersonsByBand {
    private final long[] persons;

    PersonsByBand(long[] persons) {
      this.persons = persons.clone();
    }

    /** Persons in a band. */
    public long in(TravelBand band) {
      return persons[band.ordinal()];
    }

    /** Persons in all bands, the unreachable among them. */
    public long total() {
      return Arrays.stream(persons).sum();
    }
  }

  /** The distribution of persons per zone over minutes per zone ({@code NaN}: unreachable). */
  static Distribution of(float[] minutes, int[] persons) {
    long[] bands = new long[TravelBand.COUNT];
    Integer[] order = new Integer[minutes.length];
    int reached = 0;
    long total = 0;
    double sum = 0;
    for (int zone = 0; zone < minutes.length; zone++) {
      bands[TravelBand.of(minutes[zone]).ordinal()] += persons[zone];
      if (!Float.isNaN(minutes[zone]) && persons[zone] > 0) {
        order[reached++] = zone;
        total += persons[zone];
        sum += (double) minutes[zone] * persons[zone];
      }
    }
    Arrays.sort(order, 0, reached, (a, b) -> Float.compare(minutes[a], minutes[b]));
    return new Distribution(
        new PersonsByBand(bands),
        total == 0 ? Double.NaN : sum / total,
        quantile(minutes, persons, order, reached, total * 0.5),
        quantile(minutes, persons, order, reached, total * 0.9),
        reached == 0 ? Double.NaN : minutes[order[reached - 1]]);
  }

  private static double quantile(
      float[] minutes, int[] persons, Integer[] order, int reached, double target) {
    double sum = 0;
    for (int i = 0; i < reached; i++) {
      sum += persons[order[i]];
      if (sum >= target) {
        return minutes[order[i]];
      }
    }
    return Double.NaN;
  }
}
