package dk.naerplan.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class ProjectionTest {
  private static final double MILLIMETRE = 0.001;

  // The first two are the examples in PROJ's own documentation; the others were computed with PROJ.
  @ParameterizedTest
  @CsvSource({
    "12, 55, 691875.6321, 6098907.8250",
    "12, 56, 687071.4391, 6210141.3267",
    "8.1, 56.7, 444888.6366, 6284353.9140",
    "10.59, 57.74, 594658.6665, 6400874.9388",
    "15.16, 55.07, 893098.1533, 6119933.4062"
  })
  void agreesWithPublishedReferencePoints(
      double longitude, double latitude, double easting, double northing) {
    Position position = Projection.fromWgs84(longitude, latitude);

    assertThat(position.easting()).isCloseTo(easting, within(MILLIMETRE));
    assertThat(position.northing()).isCloseTo(northing, within(MILLIMETRE));
  }

  @Test
  void theCentralMeridianIsAtHalfAMillion() {
    assertThat(Projection.fromWgs84(9, 56).easting()).isCloseTo(500_000, within(MILLIMETRE));
  }

  @Property(tries = 300)
  void goingThereAndBackEndsWithinAMillimetre(
      @ForAll @DoubleRange(min = 440_000, max = 895_000) double easting,
      @ForAll @DoubleRange(min = 6_049_000, max = 6_403_000) double northing) {
    Coordinate wgs84 = Projection.toWgs84(new Position(easting, northing));
    Position back = Projection.fromWgs84(wgs84.x, wgs84.y);

    assertThat(back.easting()).isCloseTo(easting, within(MILLIMETRE));
    assertThat(back.northing()).isCloseTo(northing, within(MILLIMETRE));
  }

  @Test
  void aGeometryMovesPointByPointAndTheOriginalStays() {
    Geometry line =
        new GeometryFactory()
            .createLineString(new Coordinate[] {new Coordinate(12, 55), new Coordinate(12, 56)});

    Geometry moved = Projection.fromWgs84(line);

    assertThat(moved.getCoordinates()[1].x).isCloseTo(687_071.4391, within(MILLIMETRE));
    assertThat(moved.getEnvelopeInternal().getMinY()).isCloseTo(6_098_907.825, within(MILLIMETRE));
    assertThat(line.getCoordinates()[1]).isEqualTo(new Coordinate(12, 56));
    assertThat(Projection.toWgs84(moved).getCoordinates()[1].y).isCloseTo(56, within(1e-8));
  }
}
