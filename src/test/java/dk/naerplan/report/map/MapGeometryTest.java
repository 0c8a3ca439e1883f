package dk.naerplan.report.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.naerplan.geo.Geography;
import dk.naerplan.testing.SmallCountry;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** The lines between areas. */
class MapGeometryTest {
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private static double length(double[] line) {
    double length = 0;
    for (int i = 2; i < line.length; i += 2) {
      length += Math.hypot(line[i] - line[i - 2], line[i + 1] - line[i - 1]);
    }
    return length;
  }

  @Test
  void everyLineIsThereOnceWithItsKind() {
    Geography geography = SmallCountry.geography();
    MapGeometry geometry = MapGeometry.of(geography);
    Map<BorderKind, Double> km = new EnumMap<>(BorderKind.class);
    for (Border border : geometry.borders()) {
      km.merge(geometry.kind(border), length(border.line()) / 1000, Double::sum);
    }

    // Four squares of 20 km, the first two side by side, three of them cut across.
    assertThat(km.get(BorderKind.ZONE)).isCloseTo(60, within(0.01));
    assertThat(km.get(BorderKind.MUNICIPALITY)).isCloseTo(20, within(0.01));
    assertThat(km.get(BorderKind.COAST)).isCloseTo(60 + 60 + 80 + 80, within(0.01));
    assertThat(km).doesNotContainKeys(BorderKind.CLUSTER, BorderKind.REGION);
  }

  @Test
  void aLineIsFoundWhereTheSidesHaveDifferentVertices() {
    Geometry tall = FACTORY.toGeometry(new Envelope(0, 1000, 0, 3000));
    Geometry upper = FACTORY.toGeometry(new Envelope(1000, 2000, 1200, 3000));
    Geometry lower = FACTORY.toGeometry(new Envelope(1000, 2000, 0, 1200));

    List<Border> borders =
        new BorderFinder(List.of(Rings.of(tall), Rings.of(upper), Rings.of(lower))).borders();

    assertThat(lengthBetween(borders, 1, 0)).isCloseTo(1800, within(0.01));
    assertThat(lengthBetween(borders, 2, 0)).isCloseTo(1200, within(0.01));
    assertThat(lengthBetween(borders, 2, 1)).isCloseTo(1000, within(0.01));
    assertThat(lengthBetween(borders, 0, Border.OUTSIDE)).isCloseTo(5000, within(0.01));
  }

  private static double lengthBetween(List<Border> borders, int one, int other) {
    return borders.stream()
        .filter(b -> b.one() == one && b.other() == other)
        .mapToDouble(b -> length(b.line()))
        .sum();
  }
}
