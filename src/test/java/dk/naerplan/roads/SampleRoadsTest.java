package dk.naerplan.roads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.naerplan.geo.Position;
import dk.naerplan.travel.Land;
import dk.naerplan.travel.RoadEdge;
import dk.naerplan.travel.RoadGraph;
import dk.naerplan.travel.RoadKind;
import dk.naerplan.travel.TravelColumn;
import dk.naerplan.travel.TravelEstimator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The road graph and travel times of the sample project against what is known of Denmark. */
class SampleRoadsTest {
  private static SampleRoads roads;
  private static Map<String, Position> nodes;

  @BeforeAll
  static void read() throws IOException {
    roads = SampleRoads.read();
    nodes = roads.nodePositions();
  }

  @TestFactory
  Stream<DynamicTest> aKnownDriveIsEstimatedWithinAFifth() throws IOException {
    List<CheckedPairs.Pair> pairs =
        CheckedPairs.measure(SampleRoads.FOLDER.resolve("recipe"), roads.graph(), roads.outlines())
            .pairs();
    assertThat(pairs).hasSizeGreaterThanOrEqualTo(40);
    return pairs.stream()
        .map(pair ->
            DynamicTest.dynamicTest(
                pair.from() + "–" + pair.to(),
                () -> assertThat(pair.deviation()).isBetween(-0.2, 0.2)));
  }

  @Test
  void knownDrivesAreOnTheWholeNeitherTooFastNorTooSlow() throws IOException {
    List<CheckedPairs.Pair> pairs =
        CheckedPairs.measure(SampleRoads.FOLDER.resolve("recipe"), roads.graph(), roads.outlines())
            .pairs();
    double mean = pairs.stream().mapToDouble(CheckedPairs.Pair::deviation).average().orElseThrow();
    assertThat(mean).isBetween(-0.05, 0.05);
  }

  @Test
  void everyZoneReachesEverySite() {
    assertThat(roads.times()).hasSize(roads.zones().size() * roads.sites().size());
  }

  @Test
  void theTravelTimesAreThoseOfTheGraph() {
    List<Position> zones = roads.zones().stream().map(SampleRoads::position).toList();
    TravelEstimator estimator =
        new TravelEstimator(roads.graph(), roads.outlines(), zones, List.of());
    List<TravelColumn> columns =
        roads.sites().stream()
            .map(site -> estimator.find(SampleRoads.position(site)).zones())
            .toList();
    int row = 0;
    for (int zone = 0; zone < zones.size(); zone++) {
      for (int site = 0; site < columns.size(); site++) {
        NamedCsvRecord time = roads.times().get(row++);
        assertThat(time.getField("zone")).isEqualTo(roads.zones().get(zone).getField("id"));
        assertThat(time.getField("site")).isEqualTo(roads.sites().get(site).getField("id"));
        assertThat(Csv.number(time, "minutes"))
            .isCloseTo(columns.get(site).minutes(zone), within(0.06));
        assertThat(Csv.number(time, "km")).isCloseTo(columns.get(site).km(zone), within(0.06));
      }
    }
  }

  @Test
  void noRoadCrossesOpenWater() {
    Land land = new Land(roads.outlines());
    assertThat(roads.graph().edges())
        .filteredOn(edge -> edge.kind() != RoadKind.BRIDGE && edge.kind() != RoadKind.FERRY)
        // The road through Skåne, where the sample has no outlines.
        .filteredOn(edge -> !edge.name().equals("E65"))
        .allSatisfy(edge ->
            assertThat(land.waterMetres(nodes.get(edge.from()), nodes.get(edge.to())))
                .isLessThanOrEqualTo(RoadRecipe.WATER_TOLERANCE_METRES));
  }

  @Test
  void everyRoadIsDrivenAtAPlausibleSpeedAndNoShorterThanTheStraightLine() {
    assertThat(roads.graph().edges())
        .filteredOn(edge -> edge.kind() != RoadKind.BRIDGE && edge.kind() != RoadKind.FERRY)
        .allSatisfy(edge -> {
          assertThat(edge.km() / edge.minutes() * 60).isBetween(20.0, 110.0);
          assertThat(edge.km() + 0.01)
              .isGreaterThan(nodes.get(edge.from()).distanceKm(nodes.get(edge.to())));
        });
  }

  @Test
  void withoutTheFerryTheWayRoundTheFjordIsFarLonger() {
    double byFerry = minutes(roads.graph(), "nykoebing-sjaelland", "hundested");
    double round =
        minutes(without(edge -> edge.kind() == RoadKind.FERRY), "nykoebing-sjaelland", "hundested");
    assertThat(byFerry).isBetween(35.0, 65.0);
    assertThat(round).isBetween(80.0, 150.0);
  }

  @Test
  void withoutTheFerryTheWayFromOddenToEbeltoftGoesOverFyn() {
    double byFerry = minutes(roads.graph(), "odden-havn", "ebeltoft");
    double round =
        minutes(without(edge -> edge.kind() == RoadKind.FERRY), "odden-havn", "ebeltoft");
    assertThat(byFerry).isBetween(75.0, 110.0);
    assertThat(round).isGreaterThan(200);
  }

  @Test
  void withoutItsBridgeMorsIsFarFromSkive() {
    double byBridge = minutes(roads.graph(), "skive", "nykoebing-mors");
    double round =
        minutes(without(edge -> edge.name().equals("Sallingsundbroen")), "skive", "nykoebing-mors");
    assertThat(round).isGreaterThan(byBridge + 30);
  }

  @TestFactory
  Stream<DynamicTest> withoutFerriesAnIslandIsCutOff() {
    RoadGraph noFerries = without(edge -> edge.kind() == RoadKind.FERRY);
    return Stream.of("ballen", "vesteroe", "aeroeskoebing", "roenne", "fanoe-nordby", "anholt")
        .map(island ->
            DynamicTest.dynamicTest(
                island, () -> assertThat(minutes(noFerries, island, "koebenhavn")).isNaN()));
  }

  @Test
  void withoutBridgesAndFerriesFynIsAnIsland() {
    RoadGraph roadsOnly =
        without(edge -> edge.kind() == RoadKind.FERRY || edge.kind() == RoadKind.BRIDGE);
    assertThat(minutes(roadsOnly, "odense", "kolding")).isNaN();
    assertThat(minutes(roadsOnly, "odense", "slagelse")).isNaN();
    assertThat(minutes(roadsOnly, "odense", "nyborg")).isBetween(20.0, 40.0);
  }

  private static RoadGraph without(Predicate<RoadEdge> dropped) {
    return new RoadGraph(
        roads.graph().nodes(), roads.graph().edges().stream().filter(dropped.negate()).toList());
  }

  private static double minutes(RoadGraph graph, String from, String to) {
    return new TravelEstimator(graph, roads.outlines(), List.of(), List.of(nodes.get(to)))
        .find(nodes.get(from))
        .landmarks()
        .getFirst()
        .minutes();
  }
}
