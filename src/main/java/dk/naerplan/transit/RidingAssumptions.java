package dk.naerplan.transit;

/**
 * How people travel by a timetable. All are assumptions that must be shown beside the figures.
 *
 * @param fromMinute the earliest arrival that is wanted, minutes after midnight
 * @param toMinute the latest, not before the earliest
 * @param walkKmPerHour walking speed along the way
 * @param circuity how many times as long as the straight line a walk is
 * @param mostWalkKm nobody walks further in one go, km in a straight line
 * @param changeMinutes the least time to change between two vehicles
 */
public record RidingAssumptions(
    int fromMinute,
    int toMinute,
    double walkKmPerHour,
    double circuity,
    double mostWalkKm,
    double changeMinutes) {
  /** Arrivals are taken this often between the earliest and the latest. */
  public static final int EVERY_MINUTES = 15;

  /** A journey longer than this counts as no way. */
  public static final int LONGEST_MINUTES = 6 * 60;

  /** Arrivals from 8 to 12, walks of up to 2 km at 4.8 km/h, and 2 minutes to change. */
  public static final RidingAssumptions STANDARD =
      new RidingAssumptions(8 * 60, 12 * 60, 4.8, 1.3, 2, 2);

  /** Refuses what cannot be. */
  public RidingAssumptions {
    if (fromMinute < 0 || toMinute < fromMinute || toMinute > 48 * 60) {
      throw new IllegalArgumentException("Arrivals: " + fromMinute + ", " + toMinute);
    }
    if (!(walkKmPerHour > 0 && circuity >= 1 && mostWalkKm >= 0 && changeMinutes >= 0)) {
      throw new IllegalArgumentException(
          "Walk: " + walkKmPerHour + ", " + circuity + ", " + mostWalkKm + ", " + changeMinutes);
    }
  }

  int arrivals() {
    return (toMinute - fromMinute) / EVERY_MINUTES + 1;
  }

  /** Seconds after midnight of a wanted arrival, from 0. */
  int arrival(int number) {
    return (fromMinute + number * EVERY_MINUTES) * 60;
  }

  /** Seconds of a walk over so many km in a straight line. */
  int walkSeconds(double straightKm) {
    return (int) Math.round(straightKm * circuity / walkKmPerHour * 3600);
  }
}
