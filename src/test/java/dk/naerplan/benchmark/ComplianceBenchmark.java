package dk.naerplan.benchmark;

import dk.naerplan.access.Dataset;
import dk.naerplan.access.SiteColumns;
import dk.naerplan.check.Compliance;
import dk.naerplan.check.Fix;
import dk.naerplan.check.Result;
import dk.naerplan.demand.AssumptionBook;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.exchange.DataPackage;
import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.ItemTemplate;
import dk.naerplan.framework.QuestionId;
import dk.naerplan.geo.Zone;
import dk.naerplan.geo.ZoneKind;
import dk.naerplan.plan.Holdings;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.plan.Placement;
import dk.naerplan.plan.Plan;
import dk.naerplan.plan.PlanId;
import dk.naerplan.store.CatalogueJson;
import dk.naerplan.store.ProjectState;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
 * How long it takes to check 25 nærhospitaler against the whole faglige ramme: on the sample data,
 * and on 2,100 and 40,000 made-up zones. The plan holds what every nærhospital should hold and says
 * what the findings asked for, so that no rule is done early.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class ComplianceBenchmark {
  private static final int YEAR = 2026;
  private static final int NAERHOSPITALER = 25;
  private static final int ROUNDS = 4;

  /** The number of made-up zones, or the sample. */
  @Param({"sample", "2100", "40000"})
  public String zones;

  private final Catalogue catalogue = CatalogueJson.bundled();
  private Dataset dataset;
  private Evaluation evaluation;

  /** Equips the plan. */
  @Setup
  public void prepare() {
    ProjectState sample =
        DataPackage.read(
            Path.of(System.getProperty("naerplan.sampleData", "sample-data")), Instant.EPOCH);
    boolean isSample = zones.equals("sample");
    dataset = isSample ? sample.dataset() : SyntheticCountry.dataset(Integer.parseInt(zones));
    AssumptionBook book = sample.book();
    Plan plan =
        isSample
            ? new Plan(new PlanId("towns"), "Towns", "edition", inLargestTowns())
            : SyntheticCountry.plan(NAERHOSPITALER);
    evaluation = Evaluation.of(equipped(plan), dataset, book, YEAR, SiteColumns.none());
    for (int round = 0; round < ROUNDS; round++) {
      evaluation = Evaluation.of(mended(evaluation), dataset, book, YEAR, evaluation.columns());
    }
  }

  private List<Naerhospital> inLargestTowns() {
    List<Zone> all = dataset.geography().zones();
    return IntStream.range(0, all.size())
        .boxed()
        .filter(zone -> all.get(zone).kind() == ZoneKind.TOWN)
        .sorted(
            Comparator.<Integer>comparingInt(zone -> dataset.population().persons(zone, YEAR))
                .reversed())
        .limit(NAERHOSPITALER)
        .map(all::get)
        .map(town ->
            Naerhospital.at(
                new NaerhospitalId(town.id().value()),
                town.name(),
                new Placement.AtPosition(town.centroid())))
        .toList();
  }

  private Plan equipped(Plan plan) {
    ItemTemplate everything = catalogue.templates().getFirst();
    return with(
        plan,
        plan.holdings(),
        plan.naerhospitaler().stream()
            .map(n -> n.withHoldings(_ -> Holdings.ofItems(everything.items())))
            .toList());
  }

  private Plan mended(Evaluation now) {
    Compliance compliance = Compliance.of(now, dataset, catalogue);
    return with(
        now.plan(),
        mended(now.plan().holdings(), compliance.of(Optional.empty())),
        now.plan().naerhospitaler().stream()
            .map(n -> n.withHoldings(all -> mended(all, compliance.of(Optional.of(n.id())))))
            .toList());
  }

  private Holdings mended(Holdings holdings, List<Result> results) {
    Holdings mended = holdings;
    for (Result result : results) {
      if (!result.fixes().isEmpty()) {
        mended =
            switch (result.fixes().getFirst()) {
              case Fix.Ready ready -> ready.applyTo(mended);
              case Fix.Reply reply -> reply.applyTo(mended, words(reply.question()));
              case Fix.Write write -> write.applyTo(mended, "Aftalt i maj 2026.");
              case Fix.Couple _, Fix.CoupleToNearest _, Fix.Move _, Fix.Reconsider _ -> mended;
            };
      }
    }
    return mended;
  }

  private String words(QuestionId id) {
    return switch (catalogue.question(id).orElseThrow().answer()) {
      case NUMBER -> "12.5";
      case DATE -> "2026-05-12";
      case MUNICIPALITIES -> "101";
      case TEXT, YES_NO, CHOICE, CHOICES -> "Se bilag 2.";
    };
  }

  private static Plan with(Plan plan, Holdings holdings, List<Naerhospital> all) {
    return new Plan(plan.id(), plan.name(), plan.edition(), holdings, plan.allocation(), all);
  }

  /** Every rule for every nærhospital, and those of the plan. */
  @Benchmark
  public Compliance whole() {
    return Compliance.of(evaluation, dataset, catalogue);
  }
}
