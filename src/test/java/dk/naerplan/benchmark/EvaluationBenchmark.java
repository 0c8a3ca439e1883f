package dk.naerplan.benchmark;

import dk.naerplan.access.Dataset;
import dk.naerplan.access.SiteColumns;
import dk.naerplan.demand.AssumptionBook;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.geo.Position;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.Placement;
import dk.naerplan.plan.Plan;
import dk.naerplan.plan.PlanEdit;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long the evaluation of a plan of 25 nærhospitaler takes: of 600 and 2,100 demand zones, and
 * of 40,000 cells of a grid. Times are sampled: a pin follows the mouse smoothly when nearly every
 * step is quick, not when steps are quick on average.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 2, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class EvaluationBenchmark {
  /** The number of zones. */
  @Param({"98", "500", "2100", "40000"})
  public int zones;

  private Dataset dataset;
  private AssumptionBook book;
  private Plan plan;
  private SiteColumns columns;
  private int step;

  /** Builds the country and the columns that a drag step or a change of year starts from. */
  @Setup
  public void prepare() {
    dataset = SyntheticCountry.dataset(zones);
    book = SyntheticCountry.book();
    plan = SyntheticCountry.plan(25);
    columns = SiteColumns.none().of(plan, dataset);
  }

  /** A plan that is opened: every column is computed. */
  @Benchmark
  public Evaluation whole() {
    return Evaluation.of(plan, dataset, book, 2026, SiteColumns.none());
  }

  /** A drag step: one nærhospital has moved, the other columns are carried over. */
  @Benchmark
  public Evaluation oneMoved() {
    Naerhospital moving = plan.naerhospitaler().get(step % 25);
    Position from = moving.placement().position();
    step++;
    Position to = new Position(from.easting() + step % 100, from.northing());
    Naerhospital moved = moving.withPlacement(new Placement.AtPosition(to));
    Plan dragged = new PlanEdit.Change(moving, moved).applyTo(plan);
    return Evaluation.of(dragged, dataset, book, 2026, columns);
  }

  /** Another year: every column is carried over, so this is the evaluation alone. */
  @Benchmark
  public Evaluation anotherYear() {
    step++;
    return Evaluation.of(plan, dataset, book, SyntheticCountry.YEARS.get(step % 4), columns);
  }
}
