package dk.naerplan.access;

/** Bands of travel time, in minutes: from (inclusive) up to (exclusive). */
public enum TravelBand {
  UNDER_10(0, 10),
  UNDER_20(10, 20),
  UNDER_30(20, 30),
  UNDER_45(30, 45),
  UNDER_60(45, 60),
  OVER_60(60, Double.POSITIVE_INFINITY),
  /** There is no way at all. */
  UNREACHABLE(Double.NaN, Double.NaN);

  /** The number of bands, the unreachable among them. */
  public static final int COUNT = values().length;

  private static final TravelBand[] BANDS = values();

  private final double fromMinutes;
  private final double toMinutes;

  TravelBand(double fromMinutes, double toMinutes) {
    this.fromMinutes = fromMinutes;
    this.toMinutes = toMinutes;
  }

  /** Where the band begins, in minutes; {@code NaN} for the unreachable. */
  public double fromMinutes() {
    return fromMinutes;
  }

  /** Where the band ends, in minutes; infinite for the last, {@code NaN} for the unreachable. */
  public double toMinutes() {
    return toMinutes;
  }

  /** The band of a travel time; {@code NaN} is unreachable. */
  public static TravelBand of(double minutes) {
    for (TravelBand band : BANDS) {
      if (minutes < band.toMinutes) {
        return band;
      }
    }
    return Double.isNaN(minutes) ? UNREACHABLE : OVER_60;
  }
}
