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
    return of(minutes, Arrays.stream(persons).asDoubleStream().toArray());
  }

  /**
   * The same for persons that need not be whole numbers; those of the bands are rounded so that
   * they add up to the rounded sum.
   */
  static Distribution of(float[] minutes, double[] persons) {
    double[] bands = new double[TravelBand.COUNT];
    long[] order = new long[minutes.length];
    int reached = 0;
    double total = 0;
    double sum = 0;
    for (int zone = 0; zone < minutes.length; zone++) {
      bands[TravelBand.of(minutes[zone]).ordinal()] += persons[zone];
      if (!Float.isNaN(minutes[zone]) && persons[zone] > 0) {
        // Floats that are not negative sort as their bits do, so zones sort by minutes unboxed.
        order[reached++] = (long) Float.floatToIntBits(minutes[zone]) << Integer.SIZE | zone;
        total += persons[zone];
        sum += minutes[zone] * persons[zone];
      }
    }
    Arrays.sort(order, 0, reached);
    return new Distribution(
        new PersonsByBand(Rounding.toWhole(bands)),
        total == 0 ? Double.NaN : sum / total,
        quantile(minutes, persons, order, reached, total * 50 / 100),
        quantile(minutes, persons, order, reached, total * 90 / 100),
        reached == 0 ? Double.NaN : minutes[(int) order[reached - 1]]);
  }

  private static double quantile(
      float[] minutes, double[] persons, long[] order, int reached, double rank) {
    double sum = 0;
    for (int i = 0; i < reached; i++) {
      int zone = (int) order[i];
      sum += persons[zone];
      if (sum >= rank) {
        return minutes[zone];
      }
    }
    return reached == 0 ? Double.NaN : minutes[(int) order[reached - 1]];
  }
}
