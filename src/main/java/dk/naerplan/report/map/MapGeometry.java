package dk.naerplan.report.map;

import dk.naerplan.geo.Cluster;
import dk.naerplan.geo.Geography;
import dk.naerplan.geo.Municipality;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * A geography made ready for painting: areas as rings and every line between two areas once. Areas
 * are the zones, in their order, then the outlines of municipalities that have no zone.
 */
public final class MapGeometry {
  // Making one takes a good part of a second; a project is painted thousands of times. It holds
  // nothing of the geography, so a closed project is let go.
  private static final Map<Geography, MapGeometry> MADE =
      Collections.synchronizedMap(new WeakHashMap<>());

  private static final double PIN_SHARE = 0.04;

  /** Side of the smallest zone whose borders are drawn, in units of size. */
  private static final double LEAST_ZONE_UNITS = 7;

  private final List<Rings> areas;
  private final int zones;
  private final double squareMetresPerZone;
  private final List<Border> borders;
  private final Rings neighbours;
  private final int[] municipality;
  private final int[] cluster;
  private final List<String> region;

  private MapGeometry(Geography geography) {
    zones = geography.zones().size();
    areas = new ArrayList<>();
    List<Integer> municipalities = new ArrayList<>();
    Map<Object, Integer> indexByCode = new HashMap<>();
    for (int i = 0; i < geography.municipalities().size(); i++) {
      indexByCode.put(geography.municipalities().get(i).code(), i);
    }
    boolean[] covered = new boolean[geography.municipalities().size()];
    for (int zone = 0; zone < zones; zone++) {
      Rings rings = Rings.of(geography.zoneAreas().get(zone));
      int of = indexByCode.getOrDefault(geography.zones().get(zone).municipality(), -1);
      areas.add(rings);
      municipalities.add(of);
      if (of >= 0 && !rings.isEmpty()) {
        covered[of] = true;
      }
    }
    for (int i = 0; i < covered.length; i++) {
      if (!covered[i]) {
        areas.add(Rings.of(geography.municipalities().get(i).outline()));
        municipalities.add(i);
      }
    }
    municipality = municipalities.stream().mapToInt(Integer::intValue).toArray();
    cluster = geography.municipalities().stream().mapToInt(Municipality::cluster).toArray();
    region = geography.municipalities().stream().map(m -> regionOf(m, geography)).toList();
    squareMetresPerZone =
        geography.zoneAreas().stream().mapToDouble(Geometry::getArea).sum() / Math.max(1, zones);
    neighbours = Rings.of(geography.neighbours());
    borders = new BorderFinder(areas).borders();
  }

  private static String regionOf(Municipality municipality, Geography geography) {
    return geography
        .cluster(municipality.cluster())
        .map(Cluster::region)
        .orElse(municipality.region());
  }

  /** The geometry of a geography, made once for each; the first call takes up to a second. */
  public static MapGeometry of(Geography geography) {
    return MADE.computeIfAbsent(geography, MapGeometry::new);
  }

  /** All of a country with a margin; found at once. */
  public static Extent extent(Geography geography) {
    Envelope envelope = new Envelope();
    geography
        .municipalities()
        .forEach(m -> envelope.expandToInclude(m.outline().getEnvelopeInternal()));
    if (envelope.isNull()) {
      envelope.expandToInclude(0, 0);
    }
    // Pins stand above their point: room for one at the northern tip.
    envelope.expandToInclude(
        envelope.getMinX(), envelope.getMaxY() + PIN_SHARE * envelope.getHeight());
    return Extent.around(envelope, 0.03);
  }

  List<Rings> areas() {
    return areas;
  }

  boolean isZone(int area) {
    return area >= 0 && area < zones;
  }

  /** Whether zones are so large in a view that their borders tell anything. */
  boolean zonesAreSeen(Viewport view, double unit) {
    return Math.sqrt(squareMetresPerZone) / view.metresPerPixel() >= LEAST_ZONE_UNITS * unit;
  }

  List<Border> borders() {
    return borders;
  }

  Rings neighbours() {
    return neighbours;
  }

  /** What kind of line a border is, by the largest unit it bounds. */
  BorderKind kind(Border border) {
    if (border.other() == Border.OUTSIDE) {
      return BorderKind.COAST;
    }
    int one = municipality[border.one()];
    int other = municipality[border.other()];
    if (one == other) {
      return BorderKind.ZONE;
    } else if (one < 0 || other < 0) {
      return BorderKind.MUNICIPALITY;
    } else if (!region.get(one).equals(region.get(other))) {
      return BorderKind.REGION;
    }
    return cluster[one] == cluster[other] ? BorderKind.MUNICIPALITY : BorderKind.CLUSTER;
  }
}
