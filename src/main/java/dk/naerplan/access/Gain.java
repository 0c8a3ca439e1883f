package dk.naerplan.access;

/**
 * What a plan does to the travel of a group of persons. Persons are means, so they need not be
 * whole numbers, and {@code gaining + unchanged + losing + newlyReached + noLongerReached +
 * neverReached = persons}. All travel is one way.
 *
 * @param persons all of them
 * @param meanMinutesBefore mean of those who had a way before; {@code NaN} when nobody had
 * @param meanMinutesAfter mean of those who have a way after; {@code NaN} when nobody has
 * @param gaining persons whose way gets shorter by at least {@link Gains#NOTICEABLE_MINUTES}
 * @param unchanged persons whose way changes by less
 * @param losing persons whose way gets longer by at least as much
 * @param newlyReached persons who have a way only after
 * @param noLongerReached persons who had a way only before
 * @param neverReached persons who have no way, before or after
 * @param personMinutesSavedPerYear of those who have a way before and after, what others lose taken
 *     off; negative when more is lost
 * @param personKmSavedPerYear likewise
 * @param before shares of all persons who travel long before
 * @param after shares of all persons who travel long after
 */
public record Gain(
    double persons,
    double meanMinutesBefore,
    double meanMinutesAfter,
    double gaining,
    double unchanged,
    double losing,
    double newlyReached,
    double noLongerReached,
    double neverReached,
    double personMinutesSavedPerYear,
    double personKmSavedPerYear,
    Beyond before,
    Beyond after) {
  /**
   * Shares of persons, from 0 to 1, who have no way or one of so many minutes or more; {@code NaN}
   * when there are no persons. They are the complement of {@link TravelBand}: who has exactly 30
   * minutes is beyond 30.
   *
   * @param noWay the share without any way, which is part of the others
   */
  public record Beyond(double of30, double of45, double of60, double noWay) {}
}
