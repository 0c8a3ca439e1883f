package dk.naerplan.travel;

import java.util.BitSet;

/**
 * A column whose gaps are filled from another way of knowing the same travel.
 *
 * @param column the column with its gaps filled; if any was, it is only as good as the worse of the
 *     two that it is made of
 * @param pairs how many gaps were filled
 */
public record Filling(TravelColumn column, int pairs) {
  /** Takes every missing way from another column, as one that is not known. */
  public static TravelColumn fillAll(TravelColumn column, TravelColumn from) {
    BitSet gaps = new BitSet();
    for (int zone = 0; zone < column.zones(); zone++) {
      gaps.set(zone, Float.isNaN(column.minutes(zone)));
    }
    return fill(column, gaps, from).column();
  }

  /**
   * Fills gaps. Never done unless asked for: a gap is not a way that does not exist, but the filled
   * column is no longer what the planner brought.
   *
   * @param gaps zones of which the column does not know whether there is a way; it must have no
   *     minutes there. Where {@code from} has no way either, the gap stays.
   * @param from travel to the same site from the same zones
   * @throws IllegalArgumentException when the columns have different numbers of zones, or minutes
   *     stand in a gap
   */
  public static Filling fill(TravelColumn column, BitSet gaps, TravelColumn from) {
    if (column.zones() != from.zones()) {
      throw new IllegalArgumentException("Zones: " + column.zones() + ", " + from.zones());
    }
    float[] minutes = new float[column.zones()];
    float[] km = new float[column.zones()];
    int pairs = 0;
    for (int zone = 0; zone < minutes.length; zone++) {
      minutes[zone] = column.minutes(zone);
      km[zone] = column.km(zone);
      if (gaps.get(zone)) {
        if (!Float.isNaN(minutes[zone])) {
          throw new IllegalArgumentException("No gap at zone " + zone);
        }
        if (!Float.isNaN(from.minutes(zone))) {
          minutes[zone] = from.minutes(zone);
          km[zone] = from.km(zone);
          pairs++;
        }
      }
    }
    Grade grade = pairs == 0 ? column.grade() : column.grade().worst(from.grade());
    return new Filling(new TravelColumn(grade, minutes, km), pairs);
  }
}
