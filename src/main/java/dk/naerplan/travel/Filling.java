package dk.naerplan.travel;

import java.util.BitSet;

/**
 * A column whose gaps are filled from another way of knowing the same travel.
 *
 * @param column the column with its gaps filled; if any was, it is as a whole only as good as the
 *     worse of the two that it is made of, for nobody can tell its figures apart
 * @param pairs how many gaps were filled
 */
public record Filling(TravelColumn column, int pairs) {
  /**
   * A column whose missing ways, whatever the reason, are taken from an estimate; a column in which
   * nothing was filled stays as it is.
   *
   * @throws IllegalArgumentException when the two do not have the same number of zones
   */
  public static TravelColumn fill(TravelColumn column, TravelColumn estimate) {
    BitSet gaps = new BitSet();
    for (int zone = 0; zone < column.zones(); zone++) {
      gaps.set(zone, Float.isNaN(column.minutes(zone)));
    }
    return fill(column, gaps, estimate).column();
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
      boolean gap = gaps.get(zone);
      if (gap && !Float.isNaN(column.minutes(zone))) {
        throw new IllegalArgumentException("No gap at zone " + zone);
      }
      boolean filled = gap && !Float.isNaN(from.minutes(zone));
      minutes[zone] = (filled ? from : column).minutes(zone);
      km[zone] = (filled ? from : column).km(zone);
      pairs += filled ? 1 : 0;
    }
    return pairs == 0
        ? new Filling(column, 0)
        : new Filling(new TravelColumn(column.grade().worst(from.grade()), minutes, km), pairs);
  }
}
