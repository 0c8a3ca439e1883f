package dk.naerplan.roads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.naerplan.geo.Position;
import dk.naerplan.travel.Grade;
import dk.naerplan.travel.Land;
import dk.naerplan.travel.RoadEdge;
import dk.naerplan.travel.RoadGraph;
import dk.naerplan.travel.RoadKind;
import dk.naerplan.travel.RoadNode;
import dk.naerplan.travel.TravelEstimator;
import dk.naerplan.travel.TravelFinder;
import dk.naerplan.travel.Trip;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Estimates between two lands, 40 by 40 km west and 20 by 40 km east of a strait that is 10 km
 * wide. A road of 30 km runs in the middle of the western land.
 */
class EstimateTest {
  private static final List<Geometry> LAND = List.of(land(0, 40), land(50, 70));
  private static final List<RoadNode> NODES =
      List.of(
          new RoadNode("a", "A", at(5, 20)),
          new RoadNode("b", "B", at(35, 20)),
          new RoadNode("c", "C", at(55, 20)));
  private static final RoadEdge ROAD = new RoadEdge("a", "b", RoadKind.MAIN, 30, 25, 0, "1");
  private static final RoadEdge FERRY = new RoadEdge("b", "c", RoadKind.FERRY, 20, 40, 15, "F");

  @Test
  void aWayIsTheRoadWithAnAccessLegAtEitherEnd() {
    // 6 km to A at 45 km/h, a quarter longer than the straight line: 7.5 km, 10 minutes; the same
    // at B.
    Trip trip = trip(List.of(ROAD), at(5, 14), at(35, 26));
    assertThat(trip.minutes()).isCloseTo(10 + 25 + 10, within(1e-3));
    assertThat(trip.km()).isCloseTo(7.5 + 30 + 7.5, within(1e-3));
    assertThat(trip.grade()).isEqualTo(Grade.ESTIMATED);
  }

  @Test
  void neighbouringPlacesAreJoinedDirectly() {
    Trip trip = trip(List.of(ROAD), at(20, 5), at(20, 11));
    assertThat(trip.minutes()).isCloseTo(10, within(1e-3));
    assertThat(trip.km()).isCloseTo(7.5, within(1e-3));
  }

  @Test
  void distantPlacesAreJoinedByTheGraphOnly() {
    // 16 km apart, so 20 km if straight were allowed; over A it is 2 × 10 km, a quarter longer.
    Trip trip = trip(List.of(ROAD), at(11, 12), at(11, 28));
    assertThat(trip.km()).isCloseTo(2 * 12.5, within(1e-3));
  }

  @Test
  void anIslandWithoutAFerryIsOutOfReach() {
    assertThat(trip(List.of(ROAD), at(35, 20), at(55, 20)).minutes()).isNaN();
    assertThat(trip(List.of(ROAD), at(39, 5), at(51, 5)).minutes()).isNaN();
  }

  @Test
  void anIslandIsReachedByItsFerryWaitIncluded() {
    Trip trip = trip(List.of(ROAD, FERRY), at(5, 20), at(55, 20));
    assertThat(trip.minutes()).isCloseTo(25 + 40 + 15, within(1e-3));
  }

  @Test
  void aPositionAtSeaIsOutOfReach() {
    assertThat(trip(List.of(ROAD, FERRY), at(45, 20), at(35, 20)).minutes()).isNaN();
  }

  @Test
  void aWayIsAsLongBackAsForth() {
    List<Position> places = List.of(at(3, 3), at(20, 30), at(38, 12), at(52, 35), at(69, 1));
    for (Position from : places) {
      for (Position to : places) {
        assertThat(trip(List.of(ROAD, FERRY), from, to).minutes())
            .isCloseTo(trip(List.of(ROAD, FERRY), to, from).minutes(), within(1e-3));
      }
    }
  }

  @Test
  void theZonesColumnAndTheLandmarksAgree() {
    TravelEstimator estimator =
        new TravelEstimator(
            new RoadGraph(NODES, List.of(ROAD, FERRY)), LAND, List.of(at(3, 3)), List.of(at(3, 3)));
    TravelFinder.Found estimate = estimator.find(at(60, 30));
    assertThat((double) estimate.zones().minutes(0))
        .isEqualTo(estimate.landmarks().getFirst().minutes());
  }

  @Test
  void waterIsMeasuredAlongTheStraightLine() {
    Land land = new Land(LAND);
    assertThat(land.waterMetres(at(10, 10), at(30, 10))).isZero();
    assertThat(land.waterMetres(at(35, 10), at(55, 10))).isCloseTo(10_000, within(0.01));
    // 3-4-5: along (30, 40) the strait takes a third of the way.
    assertThat(land.waterMetres(at(30, 0), at(60, 40))).isCloseTo(50_000 / 3.0, within(0.01));
    assertThat(land.waterMetres(at(42, 1), at(48, 1))).isCloseTo(6_000, within(0.01));
    assertThat(land.holds(at(1, 1))).isTrue();
    assertThat(land.holds(at(45, 1))).isFalse();
    assertThat(new Land(List.of()).holds(at(1, 1))).isFalse();
  }

  @Test
  void theBorderBetweenTwoOutlinesIsNoWater() {
    Land land = new Land(List.of(land(0, 20), land(20, 40)));
    assertThat(land.waterMetres(at(10, 10), at(30, 30))).isZero();
    assertThat(land.waterMetres(at(20, 5), at(20, 35))).isZero();
  }

  private static Trip trip(List<RoadEdge> edges, Position from, Position to) {
    return new TravelEstimator(new RoadGraph(NODES, edges), LAND, List.of(), List.of(to))
        .find(from)
        .landmarks()
        .getFirst();
  }

  private static Position at(double eastKm, double northKm) {
    return new Position(500_000 + 1000 * eastKm, 6_200_000 + 1000 * northKm);
  }

  private static Geometry land(double westKm, double eastKm) {
    return new GeometryFactory()
        .toGeometry(new Envelope(at(westKm, 0).toCoordinate(), at(eastKm, 40).toCoordinate()));
  }
}
