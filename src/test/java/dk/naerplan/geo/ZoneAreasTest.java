package dk.naerplan.geo;

import static dk.naerplan.testing.SmallCountry.at;
import static dk.naerplan.testing.SmallCountry.code;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.naerplan.testing.SmallCountry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygonal;

class ZoneAreasTest {
  private static final GeometryFactory FACTORY = new GeometryFactory();

  @Test
  void townAndCountrysideMeetHalfway() {
    List<Geometry> areas = SmallCountry.geography().zoneAreas();

    // Vestby is 20 × 20 km; its centroids lie at 12 and 4 km, so the border is at 8 km.
    assertThat(areas.get(0).getArea()).isCloseTo(20e3 * 12e3, within(1.0));
    assertThat(areas.get(1).getArea()).isCloseTo(20e3 * 8e3, within(1.0));
    assertThat(areas.get(1).getEnvelopeInternal().getMaxY())
        .isCloseTo(at(0, 8).northing(), within(0.001));
  }

  @Test
  void aZoneAloneHasTheWholeMunicipality() {
    assertThat(SmallCountry.geography().zoneAreas().get(6).getArea()).isEqualTo(20e3 * 20e3);
  }

  @Test
  void aZoneOfAnUnknownMunicipalityHasNoArea() {
    Zone lost = new Zone(new ZoneId("x"), "x", ZoneKind.TOWN, code(999), at(10, 10));

    List<Geometry> areas =
        ZoneAreas.nearest(List.of(lost), SmallCountry.geography().municipalities());

    assertThat(areas.getFirst().isEmpty()).isTrue();
  }

  @Test
  void ofTwoZonesInOnePlaceTheFirstHasTheArea() {
    List<Zone> zones = zonesAt(List.of(at(5, 10), at(5, 10), at(15, 10)));

    List<Geometry> areas = ZoneAreas.nearest(zones, List.of(municipality(square())));

    assertThat(areas.get(0).getArea()).isCloseTo(200e6, within(1.0));
    assertThat(areas.get(1).isEmpty()).isTrue();
    assertThat(areas.get(2).getArea()).isCloseTo(200e6, within(1.0));
  }

  @Property(tries = 60)
  void areasShareOutTheMunicipalityAndEveryPointIsNearestToItsOwnCentroid(
      @ForAll @IntRange(min = 1, max = 40) int count,
      @ForAll @IntRange(min = 1, max = 20_000) int spreadMetres,
      @ForAll long seed) {
    Random random = new Random(seed);
    List<Position> centroids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Position corner = at(0, 0);
      centroids.add(
          new Position(
              corner.easting() + random.nextInt(spreadMetres),
              corner.northing() + random.nextInt(spreadMetres)));
    }
    Geometry outline = hourglassWithIsland();
    List<Zone> zones = zonesAt(centroids);

    List<Geometry> areas = ZoneAreas.nearest(zones, List.of(municipality(outline)));

    assertThat(areas).allMatch(area -> area instanceof Polygonal);
    assertThat(areas.stream().mapToDouble(Geometry::getArea).sum())
        .isCloseTo(outline.getArea(), within(1.0));
    for (int i = 0; i < count; i++) {
      for (Coordinate corner : areas.get(i).getCoordinates()) {
        Position point = new Position(corner.x, corner.y);
        double own = point.distanceKm(centroids.get(i));
        double nearest =
            centroids.stream().map(point::distanceKm).min(Comparator.naturalOrder()).orElseThrow();
        assertThat(own).isCloseTo(nearest, within(1e-5));
      }
    }
  }

  private static List<Zone> zonesAt(List<Position> centroids) {
    return IntStream.range(0, centroids.size())
        .mapToObj(
            i -> new Zone(new ZoneId("z" + i), "", ZoneKind.TOWN, code(101), centroids.get(i)))
        .toList();
  }

  private static Municipality municipality(Geometry outline) {
    return new Municipality(code(101), "Vestby", "1081", 1, outline);
  }

  private static Geometry square() {
    return polygon(0, 0, 20, 0, 20, 20, 0, 20);
  }

  // Two triangles that nearly meet in a narrow waist, and an island in the east.
  private static Geometry hourglassWithIsland() {
    return polygon(0, 0, 20, 0, 10.1, 10, 20, 20, 0, 20, 9.9, 10)
        .union(polygon(25, 5, 30, 5, 30, 12, 25, 12));
  }

  private static Geometry polygon(double... km) {
    Coordinate[] ring = new Coordinate[km.length / 2 + 1];
    for (int i = 0; i < km.length / 2; i++) {
      ring[i] = at(km[2 * i], km[2 * i + 1]).toCoordinate();
    }
    ring[km.length / 2] = ring[0].copy();
    return FACTORY.createPolygon(ring);
  }
}
