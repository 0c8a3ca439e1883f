package dk.naerplan.routing;

import dk.naerplan.geo.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.locationtech.jts.geom.Geometry;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long routing takes on a made-up network of some 600,000 junctions: a patchy net of streets
 * with main roads and motorways over 190 by 190 km. The first run builds it in {@code target}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 3)
public class RoutingBenchmark {
  private static final Path FOLDER = Path.of("target", "benchmark-roads");
  private static final int SIDE = 775;
  private static final double STREET_METRES = 250;
  private static final int ZONES = 2100;
  private static final int SITES = 25;

  private RoadNetwork network;
  private RoadNetwork otherWait;
  private Hierarchy hierarchy;
  private List<Position> zonePositions;
  private List<Position> sites;
  private Origins zones;
  private Origins zonesOtherWait;
  private int step;

  /** Loads the network and sets 2,100 zones on it. */
  @Setup
  public void prepare() {
    network = Files.exists(FOLDER) ? RoadNetwork.open(FOLDER) : build();
    otherWait = network.withWaiting(network.identity().waitingMinutes() + 1);
    hierarchy = (Hierarchy) network.search();
    Random random = new Random(25);
    zonePositions = places(ZONES, random);
    sites = places(SITES, random);
    zones = network.origins(zonePositions);
    zonesOtherWait = otherWait.origins(zonePositions);
  }

  private static List<Position> places(int count, Random random) {
    List<Position> places = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double east = random.nextDouble() * SIDE * STREET_METRES;
      double north = random.nextDouble() * SIDE * STREET_METRES;
      places.add(new Position(430_000 + east, 6_100_000 + north));
    }
    return places;
  }

  private static RoadNetwork build() {
    try {
      Path file = FOLDER.resolveSibling("benchmark-roads.osm.pbf");
      Files.createDirectories(FOLDER.toAbsolutePath().getParent());
      country().writePbf(file);
      return RoadNetwork.build(file, FOLDER, Progress.NONE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Extract country() {
    Random random = new Random(7);
    Extract country = new Extract();
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        double east = (x + 0.6 * random.nextDouble()) * STREET_METRES;
        double north = (y + 0.6 * random.nextDouble()) * STREET_METRES;
        country.node(430_000 + east, 6_100_000 + north);
      }
    }
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        int node = y * SIDE + x;
        if (x < SIDE - 1) {
          road(country, node, node + 1, y, random);
        }
        if (y < SIDE - 1) {
          road(country, node, node + SIDE, x, random);
        }
      }
    }
    return country;
  }

  private static void road(Extract country, int from, int to, int line, Random random) {
    boolean large = line % 10 == 0;
    if (large || random.nextInt(5) > 0) {
      String kind = line % 80 == 0 ? "motorway" : large ? "primary" : "residential";
      country.way(List.of(from, to), "highway=" + kind);
    }
  }

  private Position site() {
    return sites.get(step++ % SITES);
  }

  /** What a dragged pin asks for: the minutes from every zone to a new place. */
  @Benchmark
  public RoutedColumn column() {
    return network.column(site(), zones);
  }

  /** The same for a wait that the network was not built for: Dijkstra's algorithm. */
  @Benchmark
  public RoutedColumn columnByDijkstra() {
    return otherWait.column(site(), zonesOtherWait);
  }

  /** The way from every junction, one pass over the hierarchy. */
  @Benchmark
  public Object everyJunction() {
    return hierarchy.to(List.of(new Search.Seed(step++ * 7919 % network.junctions(), 0, 0)));
  }

  /** 25 sites and 2,100 zones on all cores. */
  @Benchmark
  public List<RoutedColumn> matrix() {
    return network.matrix(sites, zones, Progress.NONE);
  }

  /** Setting the zones on the network, once per set of zones. */
  @Benchmark
  public Origins setZones() {
    return network.origins(zonePositions);
  }

  /** Areas of 15, 30 and 45 minutes. */
  @Benchmark
  public List<Geometry> isochrones() {
    return network.within(site(), 15, 30, 45);
  }

  /** From one place to another. */
  @Benchmark
  public Object trip() {
    return network.trip(site(), zonePositions.get(step * 31 % ZONES));
  }
}
