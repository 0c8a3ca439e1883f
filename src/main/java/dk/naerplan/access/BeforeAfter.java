package dk.naerplan.access;

import dk.naerplan.population.Population;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Travel of a group of persons before a plan (to the nearest akutsygehus) and after it (to the
 * nearest nærhospital or akutsygehus, whichever is nearer). Immutable.
 */
public final class BeforeAfter {
  /** How far {@link #shareUnderBefore} and {@link #shareUnderAfter} reach, in minutes. */
  public static final int MAX_MINUTES = 120;

  private final Distribution before;
  private final Distribution after;
  private final double[] underBefore;
  private final double[] underAfter;

  private BeforeAfter(float[] minutesBefore, float[] minutesAfter, int[] persons) {
    before = Distribution.of(minutesBefore, persons);
    after = Distribution.of(minutesAfter, persons);
    underBefore = sharesUnder(minutesBefore, persons);
    underAfter = sharesUnder(minutesAfter, persons);
  }

  /** Everyone. */
  public static BeforeAfter of(Access access, Population population) {
    return of(access, IntStream.range(0, population.zones()).boxed().toList(), population);
  }

  /** The persons of a catchment. */
  public static BeforeAfter of(Access access, Catchment catchment, Population population) {
    return of(access, catchment.zones(), population);
  }

  private static BeforeAfter of(Access access, List<Integer> zones, Population population) {
    float[] before = new float[zones.size()];
    float[] after = new float[zones.size()];
    int[] persons = new int[zones.size()];
    for (int i = 0; i < persons.length; i++) {
      int zone = zones.get(i);
      float toNaerhospital = access.toNaerhospital().minutes(zone);
      before[i] = access.toAcuteHospital().minutes(zone);
      after[i] = Float.isNaN(before[i]) || toNaerhospital < before[i] ? toNaerhospital : before[i];
      persons[i] = population.persons(zone, access.year());
    }
    return new BeforeAfter(before, after, persons);
  }

  private static double[] sharesUnder(float[] minutes, int[] persons) {
    long[] reaching = new long[MAX_MINUTES + 1];
    long total = 0;
    for (int i = 0; i < minutes.length; i++) {
      total += persons[i];
      if (minutes[i] < MAX_MINUTES) {
        // Under m minutes holds from the first whole minute above the travel time.
        reaching[(int) Math.floor(minutes[i]) + 1] += persons[i];
      }
    }
    double[] shares = new double[MAX_MINUTES + 1];
    long sum = 0;
    for (int m = 0; m <= MAX_MINUTES; m++) {
      sum += reaching[m];
      shares[m] = total == 0 ? 0 : (double) sum / total;
    }
    return shares;
  }

  /** Travel to the nearest akutsygehus. */
  public Distribution before() {
    return before;
  }

  /** Travel to the nearest nærhospital or akutsygehus. */
  public Distribution after() {
    return after;
  }

  /**
   * The share of the persons who had less than so many minutes to the nearest akutsygehus, from 0
   * to 1; who cannot get there counts as not reaching it.
   *
   * @param minutes from 0 to {@link #MAX_MINUTES}
   */
  public double shareUnderBefore(int minutes) {
    return underBefore[minutes];
  }

  /** The share who have less than so many minutes to a nærhospital or akutsygehus. */
  public double shareUnderAfter(int minutes) {
    return underAfter[minutes];
  }
}
