package dk.naerplan.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.naerplan.geo.Position;
import dk.naerplan.travel.TravelColumn;
import dk.naerplan.travel.Trip;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Routed minutes against Dijkstra's algorithm in its plainest form, on random networks. */
class RoutedAgainstPlainTest {
  private static final double ON_ROAD_METRES = 1;
  private static final double MINUTES = 0.02;
  private static final String[] ROADS = {
    "motorway", "primary", "tertiary", "residential", "residential", "track"
  };

  private static Extract random(int nodes, int ways, Random random) {
    Extract extract = new Extract();
    for (int i = 0; i < nodes; i++) {
      extract.node(
          500_000 + 60_000 * random.nextDouble(), 6_200_000 + 60_000 * random.nextDouble());
    }
    List<Integer> order = new ArrayList<>(IntStream.range(0, nodes).boxed().toList());
    for (int i = 0; i < ways; i++) {
      Collections.shuffle(order, random);
      List<Integer> over = order.subList(0, 2 + random.nextInt(Math.min(4, nodes - 1)));
      int kind = random.nextInt(ROADS.length + 2);
      if (kind < ROADS.length) {
        String oneway = List.of("no", "no", "no", "yes", "-1").get(random.nextInt(5));
        extract.way(over, "highway=" + ROADS[kind], "oneway=" + oneway);
      } else if (kind == ROADS.length) {
        extract.way(
            over,
            "route=ferry",
            "duration=0%d:%02d".formatted(3 + random.nextInt(6), random.nextInt(60)));
      } else {
        extract.way(over, "route=ferry");
      }
    }
    extract.way(order.subList(0, 2), "highway=primary");
    return extract;
  }

  @Property(tries = 60)
  void everyColumnAgrees(
      @ForAll @IntRange(min = 3, max = 40) int nodes,
      @ForAll @IntRange(min = 1, max = 40) int ways,
      @ForAll @DoubleRange(min = 0, max = 60) double waiting,
      @ForAll long seed)
      throws IOException {
    Extract extract = random(nodes, ways, new Random(seed));
    PlainRoads plain = new PlainRoads(extract, waiting);
    List<Integer> places = IntStream.range(0, nodes).filter(plain::ashore).boxed().toList();
    double[][][] expected = places.stream().map(plain::from).toArray(double[][][]::new);
    Path folder = Files.createTempDirectory("naerplan-routing");
    try {
      Path file = extract.writePbf(folder.resolve("random.osm.pbf"));
      RoadNetwork built =
          RoadNetwork.build(file, folder.resolve("network"), waiting, Progress.NONE);
      agrees(built, extract, places, expected);
      tripsAgree(built, extract, places, expected);
      // Built for another wait, so that the other search answers.
      RoadNetwork other =
          RoadNetwork.build(file, folder.resolve("other"), 90, Progress.NONE).withWaiting(waiting);
      agrees(other, extract, places, expected);
      tripsAgree(other, extract, places, expected);
    } finally {
      delete(folder);
    }
  }

  private static void agrees(
      RoadNetwork network, Extract extract, List<Integer> places, double[][][] expected) {
    Origins zones = network.origins(places.stream().map(extract.nodes::get).toList());
    for (int goal : places) {
      RoutedColumn routed = network.column(extract.nodes.get(goal), zones);
      if (routed.siteSnappedMetres() > ON_ROAD_METRES) {
        continue;
      }
      TravelColumn column = routed.column();
      for (int zone = 0; zone < zones.size(); zone++) {
        if (zones.snappedMetres(zone) > ON_ROAD_METRES) {
          continue;
        }
        double minutes = expected[zone][0][goal];
        if (minutes == Double.POSITIVE_INFINITY) {
          assertThat(column.minutes(zone)).isNaN();
          assertThat(column.km(zone)).isNaN();
          assertThat(routed.withoutWay()).contains(zone);
        } else {
          assertThat((double) column.minutes(zone))
              .isCloseTo(minutes, within(MINUTES + minutes * 1e-3));
          assertThat((double) column.km(zone))
              .isCloseTo(expected[zone][1][goal], within(0.05 + minutes * 1e-3));
        }
      }
    }
  }

  private static void tripsAgree(
      RoadNetwork network, Extract extract, List<Integer> places, double[][][] expected) {
    List<Position> positions = places.stream().map(extract.nodes::get).toList();
    Origins onRoad = network.origins(positions);
    Destinations all = network.destinations(positions);
    for (int from = 0; from < places.size(); from++) {
      List<Trip> trips = network.trips(positions.get(from), all);
      for (int to = 0; to < places.size(); to++) {
        if (Math.max(onRoad.snappedMetres(from), onRoad.snappedMetres(to)) > ON_ROAD_METRES) {
          continue;
        }
        double minutes = expected[from][0][places.get(to)];
        if (minutes == Double.POSITIVE_INFINITY) {
          assertThat(trips.get(to).minutes()).isNaN();
          assertThat(trips.get(to).km()).isNaN();
        } else {
          assertThat(trips.get(to).minutes()).isCloseTo(minutes, within(MINUTES + minutes * 1e-3));
          assertThat(trips.get(to).km())
              .isCloseTo(expected[from][1][places.get(to)], within(0.05 + minutes * 1e-3));
        }
      }
    }
  }

  @Property(tries = 15)
  void noDetourIsQuickerThanTheWayItself(@ForAll long seed) throws IOException {
    Extract extract = random(20, 25, new Random(seed));
    PlainRoads plain = new PlainRoads(extract, 15);
    List<Integer> places = IntStream.range(0, 20).filter(plain::ashore).boxed().toList();
    Path folder = Files.createTempDirectory("naerplan-routing");
    try {
      Path file = extract.writeXml(folder.resolve("random.osm"));
      RoadNetwork network = RoadNetwork.build(file, folder.resolve("network"), Progress.NONE);
      Origins zones = network.origins(places.stream().map(extract.nodes::get).toList());
      List<RoutedColumn> matrix =
          network.matrix(places.stream().map(extract.nodes::get).toList(), zones, Progress.NONE);
      for (int a = 0; a < places.size(); a++) {
        for (int b = 0; b < places.size(); b++) {
          for (int c = 0; c < places.size(); c++) {
            float direct = matrix.get(c).column().minutes(a);
            float detour = matrix.get(b).column().minutes(a) + matrix.get(c).column().minutes(b);
            assertThat(Float.isNaN(detour) || direct <= detour + MINUTES).isTrue();
          }
        }
      }
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path each : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
