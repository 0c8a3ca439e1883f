package dk.naerplan.population;

import dk.naerplan.geo.Geography;
import dk.naerplan.geo.Zone;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something known of areas, such as a figure of a health profile: a number per municipality or per
 * zone.
 *
 * @param byZone whether areas are zones, and not municipalities
 * @param values by the id of the zone or the code of the municipality
 */
public record Indicator(String name, boolean byZone, Map<String, Double> values) {
  /** Keeps its own copy, in order. */
  public Indicator {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** The value of every zone or of its municipality; {@code NaN} where there is none. */
  public double[] perZone(Geography geography) {
    List<Zone> zones = geography.zones();
    double[] perZone = new double[zones.size()];
    for (int zone = 0; zone < perZone.length; zone++) {
      Zone of = zones.get(zone);
      String area = byZone ? of.id().value() : of.municipality().value();
      perZone[zone] = values.getOrDefault(area, Double.NaN);
    }
    return perZone;
  }
}
