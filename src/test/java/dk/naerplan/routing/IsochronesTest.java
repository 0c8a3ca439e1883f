package dk.naerplan.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.geo.Position;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Isochrones: nested, complete, and never across water. */
class IsochronesTest {
  private static final GeometryFactory FACTORY = new GeometryFactory();

  @TempDir static Path folder;

  private static final Fjordland LAND = new Fjordland();
  private static RoadNetwork network;

  @BeforeAll
  static void build() throws IOException {
    Path file = LAND.extract.writePbf(folder.resolve("fjordland.osm.pbf"));
    network = RoadNetwork.build(file, folder.resolve("network"), Progress.NONE);
  }

  private static boolean holds(Geometry area, Position position) {
    return area.covers(FACTORY.createPoint(position.toCoordinate()));
  }

  @Test
  void anAreaFollowsTheRoads() {
    Geometry area = network.within(LAND.middle, 5).getFirst();
    // 5 minutes at 65 km/h are 5.4 km either way along the main road.
    assertThat(holds(area, Fjordland.at(5, 0))).isTrue();
    assertThat(holds(area, Fjordland.at(15, 0))).isTrue();
    assertThat(holds(area, Fjordland.at(4, 0))).isFalse();
    assertThat(holds(area, Fjordland.at(10, 0.2))).isTrue();
    assertThat(holds(area, Fjordland.at(10, 1))).isFalse();
  }

  @Test
  void waterIsNotBridged() {
    Geometry area = network.within(LAND.west, 30).getFirst();
    // The other shore is 6 km away, but 43 minutes round the fjord.
    assertThat(holds(area, LAND.northShore)).isFalse();
    assertThat(holds(area, Fjordland.at(10, 3))).isFalse();
    assertThat(holds(area, LAND.timedIsland)).isFalse();
    Geometry longer = network.within(LAND.west, 120).getFirst();
    assertThat(holds(longer, LAND.northShore)).isTrue();
    assertThat(holds(longer, LAND.timedIsland)).isTrue();
    assertThat(holds(longer, Fjordland.at(0, -7))).isFalse();
    assertThat(holds(longer, LAND.deadIsland)).isFalse();
    assertThat(holds(longer, Fjordland.at(10, 3))).isFalse();
  }

  @Test
  void aSiteWithoutRoadHasEmptyAreas() {
    List<Geometry> areas = network.within(Fjordland.at(5, -5), 10, 60);
    assertThat(areas).hasSize(2).allMatch(Geometry::isEmpty);
  }

  @Test
  void anAreaTooShortForTheLegToTheRoadIsEmpty() {
    assertThat(network.within(Fjordland.at(5, -1.9), 1).getFirst().isEmpty()).isTrue();
  }

  @RepeatedTest(8)
  void areasAreValidNestedAndHoldEveryReachedJunction(RepetitionInfo repetition)
      throws IOException {
    Extract town = town(new Random(repetition.getCurrentRepetition()));
    Path here = folder.resolve("town" + repetition.getCurrentRepetition());
    Path file = town.writePbf(folder.resolve(here.getFileName() + ".osm.pbf"));
    RoadNetwork roads = RoadNetwork.build(file, here, Progress.NONE);
    Position site = town.nodes.get(repetition.getCurrentRepetition());
    int[] minutes = {4, 8, 15, 30, 45};
    List<Geometry> areas = roads.within(site, minutes);
    Origins zones = roads.origins(town.nodes);
    RoutedColumn column = roads.column(site, zones);
    for (int i = 0; i < minutes.length; i++) {
      assertThat(areas.get(i).isValid()).isTrue();
      if (i > 0) {
        assertThat(areas.get(i).covers(areas.get(i - 1))).isTrue();
      }
      for (int node = 0; node < town.nodes.size(); node++) {
        boolean junction = zones.snappedMetres(node) < 1;
        if (junction && column.column().minutes(node) <= minutes[i] - 0.001) {
          assertThat(holds(areas.get(i), town.nodes.get(node))).isTrue();
        }
      }
    }
  }

  // A patchy net of streets with gaps, one-ways and faster roads, over some 15 km.
  private static Extract town(Random random) {
    Extract town = new Extract();
    List<Integer> row = new ArrayList<>();
    int size = 25;
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        row.add(
            town.node(
                540_000 + 600 * x + 400 * random.nextDouble(),
                6_230_000 + 600 * y + 400 * random.nextDouble()));
      }
    }
    for (int i = 0; i < row.size(); i++) {
      if (i % size < size - 1 && random.nextInt(4) > 0) {
        street(town, i, i + 1, random);
      }
      if (i + size < row.size() && random.nextInt(4) > 0) {
        street(town, i, i + size, random);
      }
    }
    return town;
  }

  private static void street(Extract town, int from, int to, Random random) {
    String kind = List.of("primary", "tertiary", "residential").get(random.nextInt(3));
    String oneway = random.nextInt(6) == 0 ? "yes" : "no";
    town.way(List.of(from, to), "highway=" + kind, "oneway=" + oneway);
  }
}
