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
    long[] order = new long[minutes.length];
    int reached = 0;
    long total = 0;
    double sum = 0;
    for (int zone = 0; zone < minutes.length; zone++) {
      bands[TravelBand.of(minutes[zone]).ordinal()] += persons[zone];
      if (!Float.isNaN(minutes[zone]) && persons[zone] > 0) {
        // Floats that are not negative sort as their bits do, so zones sort by minutes unboxed.
        order[reached++] = (long) Float.floatToIntBits(minutes[zone]) << Integer.SIZE | zone;
        total += persons[zone];
        sum += (double) minutes[zone] * persons[zone];
      }
    }
    Arrays.sort(order, 0, reached);
    return new Distribution(
        new PersonsByBand(bands),
        total == 0 ? Double.NaN : sum / total,
        quantile(minutes, persons, order, rank(total, 50)),
        quantile(minutes, persons, order, rank(total, 90)),
        reached == 0 ? Double.NaN : minutes[(int) order[reached - 1]]);
  }

  // The number of persons who make up at least so many per cent of all.
  private static long rank(long total, int perCent) {
    return (total * perCent + 99) / 100;
  }

  private static double quantile(float[] minutes, int[] persons, long[] order, long rank) {
    long sum = 0;
    for (int i = 0; sum < rank; i++) {
      int zone = (int) order[i];
      sum += persons[zone];
      if (sum >= rank) {
        return minutes[zone];
      }
    }
    return Double.NaN;
  }
}
