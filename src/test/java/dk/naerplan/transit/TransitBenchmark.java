package dk.naerplan.transit;

import dk.naerplan.geo.Position;
import dk.naerplan.routing.Progress;
import dk.naerplan.testing.SmallCountry;
import dk.naerplan.travel.TravelFinder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
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
 * A made-up timetable of about the size of the Danish one: 36,000 stops on a grid of 300 by 300 km
 * and 40,000 trips of 25 stretches, a million in all.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 3)
public class TransitBenchmark {
  private static final int SIDE = 190;
  private static final double SPACING_KM = 1.6;
  private static final int TRIPS = 40_000;
  private static final int STRETCHES = 25;

  private Path zip;
  private byte[] saved = {};
  private TravelFinder finder;
  private final Random random = new Random(1);

  /** Writes the feed and reads it. */
  @Setup
  public void prepare() throws IOException {
    Path temporary = Files.createTempDirectory("naerplan-timetable");
    zip = feed().write(temporary.resolve("feed.zip"));
    TransitNetwork network = read();
    List<Position> zones = new ArrayList<>();
    for (int zone = 0; zone < 2100; zone++) {
      zones.add(anywhere());
    }
    finder = new TimetableTravel(network, RidingAssumptions.STANDARD, zones, List.of());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    network.save(out);
    saved = out.toByteArray();
  }

  private FeedFile feed() {
    FeedFile feed = new FeedFile();
    for (int stop = 0; stop < SIDE * SIDE; stop++) {
      feed.stop(
          "s" + stop,
          SmallCountry.at(stop % SIDE * SPACING_KM, Math.floorDiv(stop, SIDE) * SPACING_KM));
    }
    String[] calls = new String[2 * (STRETCHES + 1)];
    for (int trip = 0; trip < TRIPS; trip++) {
      int x = random.nextInt(SIDE);
      int y = random.nextInt(SIDE);
      int time = 5 * 3600 + random.nextInt(17 * 3600);
      for (int call = 0; call <= STRETCHES; call++) {
        calls[2 * call] = "s" + (y * SIDE + x);
        calls[2 * call + 1] = "%d:%02d:%02d".formatted(time / 3600, time / 60 % 60, time % 60);
        time += 120;
        if (random.nextBoolean()) {
          x = (x + 1) % SIDE;
        } else {
          y = (y + 1) % SIDE;
        }
      }
      feed.trip("t" + trip, calls);
    }
    return feed;
  }

  private Position anywhere() {
    double most = SIDE * SPACING_KM;
    return SmallCountry.at(random.nextDouble() * most, random.nextDouble() * most);
  }

  /** The column of a site that is dropped anywhere, of 2,100 zones and 17 arrivals. */
  @Benchmark
  public TravelFinder.Found column() {
    return finder.find(anywhere());
  }

  /** Reading the feed. */
  @Benchmark
  public TransitNetwork read() {
    return TransitNetwork.read(zip, Optional.empty(), Progress.NONE);
  }

  /** Opening what was read before. */
  @Benchmark
  public Optional<TransitNetwork> load() throws IOException {
    return TransitNetwork.load(new ByteArrayInputStream(saved));
  }
}
