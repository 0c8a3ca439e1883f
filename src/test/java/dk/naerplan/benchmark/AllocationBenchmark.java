package dk.naerplan.benchmark;

import dk.naerplan.access.Access;
import dk.naerplan.access.AgeGaps;
import dk.naerplan.access.Allocated;
import dk.naerplan.access.AreaIndex;
import dk.naerplan.access.Assignment;
import dk.naerplan.access.Dataset;
import dk.naerplan.access.FloatingCatchment;
import dk.naerplan.access.Gain;
import dk.naerplan.access.Gains;
import dk.naerplan.access.Huff;
import dk.naerplan.access.Inequality;
import dk.naerplan.access.Journeys;
import dk.naerplan.access.SiteColumns;
import dk.naerplan.geo.MunicipalityCode;
import dk.naerplan.plan.Allocation;
import dk.naerplan.plan.AllocationModel;
import dk.naerplan.plan.Area;
import dk.naerplan.plan.Decay;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.plan.NearerAcuteHospital;
import dk.naerplan.plan.Overrides;
import dk.naerplan.plan.Plan;
import dk.naerplan.travel.TravelColumn;
import dk.naerplan.travel.TravelMode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * How long each way to allocate people to 25 nærhospitaler takes, and each measure of access: with
 * as many zones as there are municipalities, postal districts, sogne, and populated cells of a
 * kilometre grid.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 2, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class AllocationBenchmark {
  private static final int SITES = 25;
  private static final int YEAR = 2026;
  private static final Decay POWER = new Decay.Power(2, 1, Double.POSITIVE_INFINITY);

  /** The number of zones. */
  @Param({"98", "500", "2100", "40000"})
  public int zones;

  private Dataset dataset;
  private AreaIndex areas;
  private Plan plan;
  private SiteColumns siteColumns;
  private List<TravelColumn> columns;
  private int[] persons;
  private int[] capacities;
  private double[] ones;
  private float[] minutes;
  private Allocated nearest;
  private Journeys journeys;
  private Allocation overridden;

  /** Builds the country and what the measures start from. */
  @Setup
  public void prepare() {
    dataset = SyntheticCountry.dataset(zones);
    areas = new AreaIndex(dataset.geography());
    plan = SyntheticCountry.plan(SITES);
    siteColumns = SiteColumns.none().of(plan, dataset);
    columns = plan.naerhospitaler().stream().map(n -> siteColumns.column(n.id())).toList();
    persons = dataset.population().personsPerZone(YEAR);
    capacities = new int[SITES];
    Arrays.fill(capacities, (int) (1.1 * Arrays.stream(persons).sum() / SITES));
    ones = new double[SITES];
    Arrays.fill(ones, 1);
    nearest = allocate(Allocation.NEAREST);
    minutes = new float[zones];
    for (int zone = 0; zone < zones; zone++) {
      minutes[zone] = columns.get(nearest.mainSite(zone)).minutes(zone);
    }
    journeys = journeys();
    NaerhospitalId first = plan.naerhospitaler().getFirst().id();
    Map<MunicipalityCode, Overrides.Target> targets = new HashMap<>();
    for (int i = 0; i < 20; i++) {
      targets.put(
          dataset.geography().municipalities().get(i).code(), new Overrides.Target.To(first));
    }
    overridden = Allocation.NEAREST.withOverrides(new Overrides(Map.of(), targets)).withCutOff(45);
  }

  private Allocated allocate(Allocation allocation) {
    return Access.of(plan.withAllocation(allocation), dataset, siteColumns, YEAR, Optional.empty())
        .allocated();
  }

  private Allocated allocate(AllocationModel model) {
    return allocate(Allocation.of(model));
  }

  private Journeys journeys() {
    return Journeys.of(
        nearest, columns, dataset.toAcuteHospital(TravelMode.CAR), NearerAcuteHospital.FOLLOWS);
  }

  /** Everyone to the nearest. */
  @Benchmark
  public Allocated allocateNearest() {
    return allocate(Allocation.NEAREST);
  }

  /** The nearest of the municipality, or else the nearest of all. */
  @Benchmark
  public Allocated allocateInArea() {
    return allocate(
        new AllocationModel.ToNearestInArea(Area.MUNICIPALITY, AllocationModel.Elsewhere.NEAREST));
  }

  /** The nearest, with a fifth of the municipalities overridden and a cut-off. */
  @Benchmark
  public Allocated allocateOverridden() {
    return allocate(overridden);
  }

  /** Shares by attraction, packed. */
  @Benchmark
  public Allocated allocateByAttraction() {
    return allocate(new AllocationModel.ByAttraction(POWER, Map.of()));
  }

  /** Room for a tenth more than all, the same at every site. */
  @Benchmark
  public Assignment assignment() {
    return Assignment.of(columns, persons, capacities, Double.POSITIVE_INFINITY);
  }

  /** Shares with a power of the minutes. */
  @Benchmark
  public Huff huffPower() {
    return Huff.of(columns, ones, zones, POWER);
  }

  /** Shares with a bell curve. */
  @Benchmark
  public Huff huffGaussian() {
    return Huff.of(columns, ones, zones, new Decay.Gaussian(20, 60));
  }

  /** 2SFCA. */
  @Benchmark
  public FloatingCatchment floatingFlat() {
    return FloatingCatchment.of(columns, ones, persons, new Decay.Flat(30));
  }

  /** E2SFCA with the steps of its authors. */
  @Benchmark
  public FloatingCatchment floatingSteps() {
    return FloatingCatchment.of(columns, ones, persons, Decay.luoAndQi());
  }

  /** E2SFCA with a bell curve. */
  @Benchmark
  public FloatingCatchment floatingGaussian() {
    return FloatingCatchment.of(columns, ones, persons, new Decay.Gaussian(20, 60));
  }

  /** Gini and the split of Theil's index by municipality. */
  @Benchmark
  public double inequality() {
    Inequality of = Inequality.of(minutes, persons);
    int[] municipalities = areas.ofZones(Area.MUNICIPALITY);
    return of.gini() + of.theil(municipalities, areas.count(Area.MUNICIPALITY)).total();
  }

  /** Means of the age groups. */
  @Benchmark
  public AgeGaps ageGaps() {
    return AgeGaps.of(minutes, dataset.population(), YEAR);
  }

  /** Journeys before and after, from an allocation. */
  @Benchmark
  public Journeys journeysOfAll() {
    return journeys();
  }

  /** Who gains by municipality. */
  @Benchmark
  public List<Gain> gains() {
    return Gains.by(areas.ofZones(Area.MUNICIPALITY), areas.count(Area.MUNICIPALITY), journeys, 4);
  }
}
