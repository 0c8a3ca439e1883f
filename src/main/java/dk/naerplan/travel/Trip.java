package dk.naerplan.travel;

/**
 * One way between two places.
 *
 * @param minutes {@code NaN} when there is no way
 * @param km {@code NaN} when there is no way
 */
public record Trip(Grade grade, double minutes, double km) {}
