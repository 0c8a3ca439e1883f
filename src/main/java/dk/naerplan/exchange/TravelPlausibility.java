package dk.naerplan.exchange;

import dk.naerplan.geo.Site;
import dk.naerplan.geo.Zone;
import dk.naerplan.language.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Notices a matrix in other units than its header says, by the speed that the times mean along the
 * straight line. Only the median counts: single ways may be odd.
 */
final class TravelPlausibility {
  private static final double SHORTEST_KM = 5;
  private static final double SLOWEST_KM_PER_HOUR = 4;
  private static final double FASTEST_KM_PER_HOUR = 250;
  // A way is never shorter than the straight line, but positions of zones are approximate.
  private static final double SHORTEST_WAY = 0.5;
  private static final double LONGEST_WAY = 20;

  private TravelPlausibility() {}

  static void check(String file, Map<Site, float[][]> cells, List<Zone> zones) {
    List<Double> speeds = new ArrayList<>();
    List<Double> detours = new ArrayList<>();
    cells.forEach((site, column) -> {
      for (int zone = 0; zone < zones.size(); zone++) {
        double straightKm = zones.get(zone).centroid().distanceKm(site.position());
        if (straightKm >= SHORTEST_KM) {
          add(speeds, straightKm / column[0][zone] * 60);
          add(detours, column[1][zone] / straightKm);
        }
      }
    });
    double speed = median(speeds);
    if (speed < SLOWEST_KM_PER_HOUR) {
      throw Bad.input("tooSlow", Place.file(file), speed);
    }
    if (speed > FASTEST_KM_PER_HOUR) {
      throw Bad.input("tooFast", Place.file(file), speed);
    }
    double detour = median(detours);
    if (detour < SHORTEST_WAY || detour > LONGEST_WAY) {
      throw Bad.input("kmImplausible", Place.file(file), detour);
    }
  }

  private static void add(List<Double> values, double value) {
    if (!Double.isNaN(value)) {
      values.add(value);
    }
  }

  /** The median; {@code NaN}, which fails no comparison, of nothing. */
  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.isEmpty() ? Double.NaN : sorted.get(sorted.size() / 2);
  }
}
