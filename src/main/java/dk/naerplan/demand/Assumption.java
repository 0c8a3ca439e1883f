package dk.naerplan.demand;

/**
 * A number the planner can question and change.
 *
 * @param value in {@code unit}, from {@code low} to {@code high}
 * @param da what it is, in Danish
 * @param en what it is, in English
 * @param source where the value comes from
 */
public record Assumption(
    AssumptionId id,
    String da,
    String en,
    double value,
    Unit unit,
    double low,
    double high,
    String source,
    AssumptionStatus status) {
  /** Refuses a value outside its range. */
  public Assumption {
    if (!(low <= value && value <= high)) {
      throw new IllegalArgumentException(id + ": " + value + " outside " + low + "–" + high);
    }
  }

  /**
   * The same with another value.
   *
   * @throws IllegalArgumentException when the value is outside the range
   */
  public Assumption withValue(double newValue) {
    return new Assumption(id, da, en, newValue, unit, low, high, source, status);
  }
}
