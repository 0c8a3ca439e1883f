package dk.naerplan.access;

import java.util.ArrayList;
import java.util.List;

/**
 * Who gains and who loses by a plan: journeys before and after summed up by groups of zones, be
 * they {@linkplain AreaIndex#ofZones areas} or {@linkplain Party parties to the plan}.
 */
public final class Gains {
  /** A change that counts, in minutes one way. Less is within what travel times are good for. */
  public static final double NOTICEABLE_MINUTES = 1;

  private Gains() {}

  /**
   * Everyone together.
   *
   * @param tripsPerPersonPerYear one-way journeys; a visit there and back is two
   */
  public static Gain of(Journeys journeys, double tripsPerPersonPerYear) {
    return by(new int[journeys.zones()], 1, journeys, tripsPerPersonPerYear).getFirst();
  }

  /** Every zone by itself. */
  public static List<Gain> byZone(Journeys journeys, double tripsPerPersonPerYear) {
    int[] self = new int[journeys.zones()];
    for (int zone = 0; zone < self.length; zone++) {
      self[zone] = zone;
    }
    return by(self, self.length, journeys, tripsPerPersonPerYear);
  }

  /**
   * By groups of zones.
   *
   * @param groupOfZone the number of the group of each zone; a negative one leaves the zone out
   * @param groups the number of groups
   * @throws IllegalArgumentException when groups are missing or the trips are negative or no number
   */
  public static List<Gain> by(
      int[] groupOfZone, int groups, Journeys journeys, double tripsPerPersonPerYear) {
    if (groupOfZone.length != journeys.zones()
        || !(tripsPerPersonPerYear >= 0 && Double.isFinite(tripsPerPersonPerYear))) {
      throw new IllegalArgumentException(
          "Zones: " + groupOfZone.length + ", trips: " + tripsPerPersonPerYear);
    }
    List<Tally> tallies = new ArrayList<>();
    for (int group = 0; group < groups; group++) {
      tallies.add(new Tally());
    }
    for (int row = 0; row < journeys.rows(); row++) {
      int group = groupOfZone[journeys.zone(row)];
      if (group >= 0) {
        tallies.get(group).add(journeys, row);
      }
    }
    return tallies.stream().map(tally -> tally.gain(tripsPerPersonPerYear)).toList();
  }

  /**
   * The shares of persons who travel long.
   *
   * @param minutes travel time per zone; {@code NaN} where there is no way
   * @param persons persons per zone; they need not be whole numbers
   */
  public static Gain.Beyond beyond(float[] minutes, double[] persons) {
    Side side = new Side();
    double all = 0;
    for (int zone = 0; zone < minutes.length; zone++) {
      side.add(persons[zone], minutes[zone]);
      all += persons[zone];
    }
    return side.beyond(all);
  }

  private static final class Tally {
    private double persons;
    private double gaining;
    private double unchanged;
    private double losing;
    private double newlyReached;
    private double noLongerReached;
    private double neverReached;
    private double minutesSaved;
    private double kmSaved;
    private final Side before = new Side();
    private final Side after = new Side();

    void add(Journeys journeys, int row) {
      double count = journeys.persons(row);
      double minutesBefore = journeys.minutesBefore(row);
      double minutesAfter = journeys.minutesAfter(row);
      persons += count;
      before.add(count, minutesBefore);
      after.add(count, minutesAfter);
      boolean had = !Double.isNaN(minutesBefore);
      boolean has = !Double.isNaN(minutesAfter);
      if (had && has) {
        double saved = minutesBefore - minutesAfter;
        minutesSaved += count * saved;
        kmSaved += count * ((double) journeys.kmBefore(row) - journeys.kmAfter(row));
        gaining += saved >= NOTICEABLE_MINUTES ? count : 0;
        losing += -saved >= NOTICEABLE_MINUTES ? count : 0;
        unchanged += Math.abs(saved) < NOTICEABLE_MINUTES ? count : 0;
      } else {
        newlyReached += has ? count : 0;
        noLongerReached += had ? count : 0;
        neverReached += !has && !had ? count : 0;
      }
    }

    Gain gain(double trips) {
      return new Gain(
          persons,
          before.mean(),
          after.mean(),
          gaining,
          unchanged,
          losing,
          newlyReached,
          noLongerReached,
          neverReached,
          minutesSaved * trips,
          kmSaved * trips,
          before.beyond(persons),
          after.beyond(persons));
    }
  }

  private static final class Side {
    private double reached;
    private double minutes;
    private double under30;
    private double under45;
    private double under60;
    private double noWay;

    void add(double count, double time) {
      if (Double.isNaN(time)) {
        noWay += count;
        return;
      }
      reached += count;
      minutes += count * time;
      under30 += time < 30 ? count : 0;
      under45 += time < 45 ? count : 0;
      under60 += time < 60 ? count : 0;
    }

    double mean() {
      return reached > 0 ? minutes / reached : Double.NaN;
    }

    Gain.Beyond beyond(double all) {
      return new Gain.Beyond(
          share(all - under30, all),
          share(all - under45, all),
          share(all - under60, all),
          share(noWay, all));
    }

    private static double share(double part, double all) {
      return all > 0 ? Math.clamp(part / all, 0, 1) : Double.NaN;
    }
  }
}
