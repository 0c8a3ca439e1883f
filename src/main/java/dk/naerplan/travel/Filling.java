package dk.naerplan.travel;

/** Fills what a column does not know with what is estimated. */
public final class Filling {
  private Filling() {}

  /**
   * A column whose missing ways are taken from an estimate. It is then of grade estimated as a
   * whole, for nobody can tell its figures apart; a column without missing ways stays as it is.
   *
   * @throws IllegalArgumentException when the two do not have the same number of zones
   */
  public static TravelColumn fill(TravelColumn column, TravelColumn estimate) {
    int zones = column.zones();
    if (estimate.zones() != zones) {
      throw new IllegalArgumentException("Zones: " + zones + ", " + estimate.zones());
    }
    float[] minutes = new float[zones];
    float[] km = new float[zones];
    boolean filled = false;
    for (int zone = 0; zone < zones; zone++) {
      boolean missing = Float.isNaN(column.minutes(zone));
      TravelColumn from = missing ? estimate : column;
      minutes[zone] = from.minutes(zone);
      km[zone] = from.km(zone);
      filled |= missing && !Float.isNaN(minutes[zone]);
    }
    return filled ? new TravelColumn(column.grade().worst(estimate.grade()), minutes, km) : column;
  }
}
