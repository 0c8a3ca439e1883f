package dk.naerplan.exchange;

import dk.naerplan.language.Place;
import java.util.Arrays;

/**
 * Notices a matrix in other units than it says, by the speed that the times mean along the straight
 * line. Only the median counts: single ways may be odd. Of a large matrix some pairs are enough,
 * evenly over all of it.
 */
final class TravelPlausibility {
  private static final double SHORTEST_KM = 5;
  private static final double SLOWEST_KM_PER_HOUR = 4;
  private static final double FASTEST_KM_PER_HOUR = 250;
  // A way is never shorter than the straight line, but positions of zones are approximate.
  private static final double SHORTEST_WAY = 0.5;
  private static final double LONGEST_WAY = 20;
  private static final int ENOUGH = 100_000;

  private final double[] speeds = new double[2 * ENOUGH];
  private final double[] detours = new double[2 * ENOUGH];
  private int speedCount;
  private int detourCount;

  private TravelPlausibility() {}

  /** Looks at the pairs of the file that is being read. */
  static void check(MatrixCells cells) {
    new TravelPlausibility().look(cells);
  }

  private void look(MatrixCells cells) {
    long pairs = (long) cells.columns().size() * cells.zones().size();
    int step = (int) Math.max(1, pairs / ENOUGH);
    int[] pair = {0};
    cells.columns().forEach((site, column) -> {
      for (int zone = 0; zone < cells.zones().size(); zone++) {
        if (pair[0]++ % step == 0 && column.isOfThisFile(zone)) {
          add(
              cells.zones().get(zone).centroid().distanceKm(site.position()),
              column.minutes(zone),
              column.km(zone));
        }
      }
    });
    judge(Place.file(cells.file()));
  }

  private void add(double straightKm, double minutes, double km) {
    if (straightKm >= SHORTEST_KM) {
      if (!Double.isNaN(minutes)) {
        speeds[speedCount++] = straightKm / minutes * 60;
      }
      if (!Double.isNaN(km)) {
        detours[detourCount++] = km / straightKm;
      }
    }
  }

  private void judge(Place file) {
    double speed = median(speeds, speedCount);
    if (speed < SLOWEST_KM_PER_HOUR) {
      throw Bad.input("tooSlow", file, speed);
    }
    if (speed > FASTEST_KM_PER_HOUR) {
      throw Bad.input("tooFast", file, speed);
    }
    double detour = median(detours, detourCount);
    if (detour < SHORTEST_WAY || detour > LONGEST_WAY) {
      throw Bad.input("kmImplausible", file, detour);
    }
  }

  /** The median; {@code NaN}, which fails no comparison, of nothing. */
  private static double median(double[] values, int count) {
    double[] sorted = Arrays.copyOf(values, count);
    Arrays.sort(sorted);
    return count == 0 ? Double.NaN : sorted[count / 2];
  }
}
