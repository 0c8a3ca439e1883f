package dk.naerplan.access;

/**
 * Travel of a group of persons before a plan and after it, as their {@link Journeys} are.
 * Immutable.
 */
public final class BeforeAfter {
  /** How far {@link #shareUnderBefore} and {@link #shareUnderAfter} reach, in minutes. */
  public static final int MAX_MINUTES = 120;

  private final Distribution before;
  private final Distribution after;
  private final double[] underBefore;
  private final double[] underAfter;

  private BeforeAfter(Journeys journeys) {
    before = journeys.before();
    after = journeys.after();
    double[] persons = journeys.persons();
    underBefore = sharesUnder(journeys.minutesBefore(), persons);
    underAfter = sharesUnder(journeys.minutesAfter(), persons);
  }

  /** Those who make some journeys. */
  public static BeforeAfter of(Journeys journeys) {
    return new BeforeAfter(journeys);
  }

  /** Everyone. */
  public static BeforeAfter of(Access access) {
    return of(access.journeys());
  }

  /**
   * The persons of a catchment.
   *
   * @param site the place of the nærhospital in the plan
   */
  public static BeforeAfter of(Access access, int site) {
    return of(access.journeys().to(site));
  }

  private static double[] sharesUnder(float[] minutes, double[] persons) {
    double[] reaching = new double[MAX_MINUTES + 1];
    double total = 0;
    for (int i = 0; i < minutes.length; i++) {
      total += persons[i];
      if (minutes[i] < MAX_MINUTES) {
        // Under m minutes holds from the first whole minute above the travel time.
        reaching[(int) Math.floor(minutes[i]) + 1] += persons[i];
      }
    }
    double[] shares = new double[MAX_MINUTES + 1];
    double sum = 0;
    for (int m = 0; m <= MAX_MINUTES; m++) {
      sum += reaching[m];
      shares[m] = total == 0 ? 0 : sum / total;
    }
    return shares;
  }

  /** Travel to the nearest akutsygehus. */
  public Distribution before() {
    return before;
  }

  /** Travel after the plan. */
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

  /** The share who have less than so many minutes after the plan. */
  public double shareUnderAfter(int minutes) {
    return underAfter[minutes];
  }
}
