package dk.naerplan.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.naerplan.geo.Position;
import dk.naerplan.travel.Grade;
import dk.naerplan.travel.Trip;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ways on a coast whose minutes can be worked out by hand. */
class RoadNetworkTest {
  // Roads are measured on a sphere and these by the UTM grid: up to 0.4 % apart.
  private static final double MINUTES = 0.2;
  private static final double SHARE = 0.004;

  @TempDir static Path folder;

  private static final Fjordland LAND = new Fjordland();
  private static RoadNetwork network;

  @BeforeAll
  static void build() throws IOException {
    Path file = LAND.extract.writePbf(folder.resolve("fjordland.osm.pbf"));
    network = RoadNetwork.build(file, folder.resolve("network"), Progress.NONE);
  }

  private static double minutes(Position from, Position to) {
    return network.trip(from, to).minutes();
  }

  @Test
  void aMainRoadIsDrivenAtItsSpeed() {
    Trip trip = network.trip(LAND.west, LAND.east);
    assertThat(trip.grade()).isEqualTo(Grade.ROUTED);
    assertThat(trip.km()).isCloseTo(20, within(20 * SHARE));
    assertThat(trip.minutes()).isCloseTo(20 / 65.0 * 60, within(MINUTES));
  }

  @Test
  void aFjordIsDrivenRound() {
    assertThat(network.trip(LAND.west, LAND.northShore).km()).isCloseTo(46, within(46 * SHARE));
  }

  @Test
  void aFerryTakesItsCrossingAndOneWait() {
    // 2 km by road, wait, 40 minutes, 2 km by road.
    double roads = 4 / 50.0 * 60;
    assertThat(minutes(LAND.west, LAND.timedIsland)).isCloseTo(roads + 15 + 40, within(MINUTES));
    assertThat(network.withWaiting(5).trip(LAND.west, LAND.timedIsland).minutes())
        .isCloseTo(roads + 5 + 40, within(MINUTES));
    assertThat(network.withWaiting(0).trip(LAND.timedIsland, LAND.west).minutes())
        .isCloseTo(roads + 40, within(MINUTES));
  }

  @Test
  void aFerryWithoutCrossingTimeSailsAtTheAssumedSpeed() {
    double roads = 4 / 50.0 * 60;
    assertThat(minutes(LAND.middle, LAND.untimedIsland))
        .isCloseTo(roads + 15 + 10 / 20.0 * 60, within(MINUTES));
    assertThat(network.ferries()).isEqualTo(2);
    assertThat(network.ferriesWithoutTime()).isEqualTo(1);
  }

  @Test
  void anIslandWithoutFerryIsNotReached() {
    Origins zones = network.origins(List.of(LAND.west, LAND.deadIsland, LAND.timedIsland));
    RoutedColumn toMainland = network.column(LAND.east, zones);
    assertThat(toMainland.column().minutes(1)).isNaN();
    assertThat(toMainland.column().km(1)).isNaN();
    assertThat(toMainland.withoutWay()).containsExactly(1);
    RoutedColumn toIsland = network.column(LAND.deadIsland, zones);
    assertThat(toIsland.withoutWay()).containsExactly(0, 2);
    assertThat(toIsland.column().minutes(1)).isCloseTo(0, within(0.001f));
  }

  @Test
  void aYardBehindALockedGateUsesTheRoadOutside() {
    // On the street outside the gate, or on the main road 300 m away: not cut off either way.
    assertThat(minutes(LAND.yard, LAND.east)).isBetween(13.0, 16.0);
  }

  @Test
  void aLegToTheRoadCountsWithItsDetour() {
    // 800 m north of the main road, 2 km from its west end: 1 km of leg at 45 km/h.
    Position beside = Fjordland.at(2, 0.8);
    Trip trip = network.trip(beside, LAND.west);
    assertThat(trip.km()).isCloseTo(2 + 1, within(0.01));
    assertThat(trip.minutes()).isCloseTo(2 / 65.0 * 60 + 1 / 45.0 * 60, within(MINUTES));
    assertThat(network.origins(List.of(beside)).snappedMetres(0)).isCloseTo(800, within(3.0));
  }

  @Test
  void aPlaceFarFromEveryRoadHasNoWay() {
    Position atSea = Fjordland.at(5, -5);
    Origins zones = network.origins(List.of(atSea, LAND.west));
    assertThat(zones.snappedMetres(0)).isCloseTo(5000, within(20.0));
    assertThat(zones.snappedBeyond(RoadNetwork.SNAP_LIMIT_METRES)).containsExactly(0);
    assertThat(network.column(LAND.east, zones).withoutWay()).containsExactly(0);
    assertThat(network.withSnapLimit(6000).trip(atSea, LAND.east).minutes()).isPositive();
    RoutedColumn toSea = network.column(Fjordland.at(-30, 30), zones);
    assertThat(toSea.siteSnappedMetres()).isGreaterThan(38_000);
    assertThat(toSea.withoutWay()).containsExactly(0, 1);
  }

  @Test
  void oneWayStreetsMakeThereAndBackDiffer() throws IOException {
    Extract ring = new Extract();
    int a = ring.node(540_000, 6_230_000);
    int b = ring.node(541_000, 6_230_000);
    int c = ring.node(541_000, 6_231_000);
    ring.way(List.of(a, b), "highway=residential", "oneway=yes");
    ring.way(List.of(c, b), "highway=residential", "oneway=-1");
    ring.way(List.of(c, a), "highway=motorway", "oneway=yes", "maxspeed=100");
    Path file = ring.writeXml(folder.resolve("ring.osm"));
    RoadNetwork oneWay = RoadNetwork.build(file, folder.resolve("ring"), Progress.NONE);
    Position start = ring.nodes.get(a);
    Position end = ring.nodes.get(b);
    assertThat(oneWay.trip(start, end).minutes()).isCloseTo(2, within(0.01));
    // Back by the third corner; nine tenths of the limit are driven.
    assertThat(oneWay.trip(end, start).minutes())
        .isCloseTo(2 + Math.sqrt(2) / 90 * 60, within(0.01));
    // Two places on one one-way street: straight along it, or all the way round.
    Position early = new Position(540_200, 6_230_000);
    Position late = new Position(540_700, 6_230_000);
    assertThat(oneWay.trip(early, late).minutes()).isCloseTo(1, within(0.01));
    assertThat(oneWay.trip(late, early).minutes())
        .isCloseTo(3 + Math.sqrt(2) / 90 * 60, within(0.02));
  }

  @Test
  void aTrackDoesNotBeatAMotorwayTwiceAsLong() throws IOException {
    Extract extract = new Extract();
    int a = extract.node(540_000, 6_230_000);
    int b = extract.node(550_000, 6_230_000);
    int detour = extract.node(545_000, 6_238_000);
    extract.way(List.of(a, b), "highway=track");
    extract.way(List.of(a, detour, b), "highway=motorway");
    Path file = extract.writeGzip(folder.resolve("track.osm.gz"));
    RoadNetwork roads = RoadNetwork.build(file, folder.resolve("track"), Progress.NONE);
    Trip trip = roads.trip(extract.nodes.get(a), extract.nodes.get(b));
    assertThat(trip.km()).isCloseTo(2 * Math.hypot(5, 8), within(19 * SHARE));
  }

  @Test
  void aMatrixHoldsTheColumnsOfItsSites() {
    List<Position> zones =
        List.of(LAND.west, LAND.middle, LAND.timedIsland, LAND.deadIsland, LAND.yard);
    List<Position> sites = List.of(LAND.east, LAND.northShore, LAND.untimedIsland);
    Origins origins = network.origins(zones);
    List<Double> heard = Collections.synchronizedList(new ArrayList<>());
    List<RoutedColumn> matrix =
        network.matrix(sites, origins, (step, fraction) -> heard.add(fraction));
    assertThat(heard).isSorted().startsWith(0.0).endsWith(1.0);
    for (int site = 0; site < sites.size(); site++) {
      for (int zone = 0; zone < zones.size(); zone++) {
        assertThat(matrix.get(site).column().minutes(zone))
            .isEqualTo(
                Float.valueOf(network.column(sites.get(site), origins).column().minutes(zone)));
      }
    }
  }

  @Test
  void aMatrixCanBeCalledOff() {
    Origins origins = network.origins(List.of(LAND.west));
    List<Position> sites = Collections.nCopies(1000, LAND.east);
    Progress afterTen =
        new Progress() {
          private volatile boolean stop;

          @Override
          public void reached(Step step, double fraction) {
            stop = fraction >= 0.01;
          }

          @Override
          public boolean cancelled() {
            return stop;
          }
        };
    assertThatThrownBy(() -> network.matrix(sites, origins, afterTen))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void aNetworkThatIsOpenedAgainGivesTheSameFigures() {
    RoadNetwork again = RoadNetwork.open(folder.resolve("network"));
    assertThat(again.identity()).isEqualTo(network.identity());
    assertThat(again.trip(LAND.west, LAND.timedIsland))
        .isEqualTo(network.trip(LAND.west, LAND.timedIsland));
    assertThat(again.junctions()).isEqualTo(network.junctions());
    assertThat(again.stretches()).isEqualTo(network.stretches());
  }

  @Test
  void noWaitIsNegative() {
    assertThatThrownBy(() -> network.withWaiting(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> network.withWaiting(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
