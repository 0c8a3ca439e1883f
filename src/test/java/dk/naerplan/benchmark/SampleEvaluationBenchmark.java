package dk.naerplan.benchmark;

import dk.naerplan.access.Dataset;
import dk.naerplan.access.SiteColumns;
import dk.naerplan.demand.AssumptionBook;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.exchange.DataPackage;
import dk.naerplan.geo.Position;
import dk.naerplan.geo.Zone;
import dk.naerplan.geo.ZoneKind;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.plan.Placement;
import dk.naerplan.plan.Plan;
import dk.naerplan.plan.PlanEdit;
import dk.naerplan.plan.PlanId;
import dk.naerplan.store.ProjectState;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
 * How long the evaluation of 25 nærhospitaler takes on the sample data: its zones, roads and
 * crossings rather than the even grid of {@link EvaluationBenchmark}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class SampleEvaluationBenchmark {
  private static final int YEAR = 2026;
  private static final int NAERHOSPITALER = 25;

  private Dataset dataset;
  private AssumptionBook book;
  private Plan plan;
  private SiteColumns columns;
  private int step;

  /** Reads the sample and puts a nærhospital in each of its most populous towns or districts. */
  @Setup
  public void prepare() {
    ProjectState sample =
        DataPackage.read(
            Path.of(System.getProperty("naerplan.sampleData", "sample-data")), Instant.EPOCH);
    dataset = sample.dataset();
    book = sample.book();
    plan = new Plan(new PlanId("towns"), "Towns", "edition", inLargestTowns());
    columns = SiteColumns.none().of(plan, dataset);
  }

  private List<Naerhospital> inLargestTowns() {
    List<Zone> zones = dataset.geography().zones();
    return IntStream.range(0, zones.size())
        .boxed()
        .filter(zone -> zones.get(zone).kind() == ZoneKind.TOWN)
        .sorted(
            Comparator.<Integer>comparingInt(zone -> dataset.population().persons(zone, YEAR))
                .reversed())
        .limit(NAERHOSPITALER)
        .map(zones::get)
        .map(SampleEvaluationBenchmark::in)
        .toList();
  }

  private static Naerhospital in(Zone town) {
    return Naerhospital.at(
        new NaerhospitalId(town.id().value()),
        town.name(),
        new Placement.AtPosition(town.centroid()));
  }

  /** A plan that is opened: every column is computed. */
  @Benchmark
  public Evaluation whole() {
    return Evaluation.of(plan, dataset, book, YEAR, SiteColumns.none());
  }

  /** A drag step: one nærhospital has moved, the other columns are carried over. */
  @Benchmark
  public Evaluation oneMoved() {
    Naerhospital moving = plan.naerhospitaler().get(step % NAERHOSPITALER);
    Position from = moving.placement().position();
    step++;
    Position to = new Position(from.easting() + 1 + step % 100, from.northing());
    Naerhospital moved = moving.withPlacement(new Placement.AtPosition(to));
    Plan dragged = new PlanEdit.Change(moving, moved).applyTo(plan);
    return Evaluation.of(dragged, dataset, book, YEAR, columns);
  }
}
