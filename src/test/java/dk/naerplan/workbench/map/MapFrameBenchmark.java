package dk.naerplan.workbench.map;

import dk.naerplan.access.Dataset;
import dk.naerplan.access.SiteColumns;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.exchange.DataPackage;
import dk.naerplan.geo.Geography;
import dk.naerplan.geo.Municipality;
import dk.naerplan.geo.Position;
import dk.naerplan.geo.ZoneAreas;
import dk.naerplan.language.Language;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.plan.Placement;
import dk.naerplan.plan.Plan;
import dk.naerplan.plan.PlanEdit;
import dk.naerplan.report.map.MapGeometry;
import dk.naerplan.report.map.MapScene;
import dk.naerplan.report.map.Viewport;
import dk.naerplan.store.ProjectState;
import dk.naerplan.travel.TravelMode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.locationtech.jts.densify.Densifier;
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
 * Frames of the map on the sample data at 1400 × 900 pixels, from the wish to the finished pixels,
 * by the code the screen uses. They are painted on a thread of their own; the user interface only
 * shows them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Djava.awt.headless=true", "-Xmx2g"})
public class MapFrameBenchmark {
  private static final NaerhospitalId TARM = new NaerhospitalId("tarm");

  /** Longest stretch of an outline in metres: 0 leaves the 45,000 vertices, 140 makes 110,000. */
  @Param({"0", "140"})
  public int densifyMetres;

  private final BlockingQueue<MapFrames.Frame> painted = new ArrayBlockingQueue<>(16);
  private MapFrames frames;
  private ProjectState state;
  private Dataset dataset;
  private Plan plan;
  private Evaluation evaluation;
  private Viewport view;
  private int step;

  /** Reads the sample and paints it once. */
  @Setup
  public void open() throws InterruptedException {
    state =
        DataPackage.read(
            Path.of(System.getProperty("naerplan.sampleData", "sample-data")), Instant.EPOCH);
    dataset = densifyMetres == 0 ? state.dataset() : densified(state.dataset());
    plan = state.plans().getFirst();
    evaluation = evaluate(plan, SiteColumns.none());
    view = Viewport.fit(MapGeometry.extent(dataset.geography()), 1400, 900);
    frames = new MapFrames(Runnable::run, painted::add);
    sharp();
  }

  private Dataset densified(Dataset from) {
    Geography geography = from.geography();
    List<Municipality> municipalities =
        geography.municipalities().stream()
            .map(m ->
                new Municipality(
                    m.code(),
                    m.name(),
                    m.region(),
                    m.cluster(),
                    Densifier.densify(m.outline(), densifyMetres)))
            .toList();
    System.out.println(
        "Vertices: " + municipalities.stream().mapToInt(m -> m.outline().getNumPoints()).sum());
    return new Dataset(
        new Geography(
            geography.regions(),
            geography.clusters(),
            municipalities,
            geography.zones(),
            ZoneAreas.nearest(geography.zones(), municipalities),
            geography.sites(),
            geography.neighbours(),
            geography.outlineNote()),
        from.population(),
        from.travel(TravelMode.CAR).times(),
        from.estimator());
  }

  private Evaluation evaluate(Plan of, SiteColumns known) {
    return Evaluation.of(of, dataset, state.book(), 2026, known);
  }

  private MapScene scene() {
    return MapScene.plan(dataset, evaluation, Language.DA);
  }

  private MapFrames.Frame frame(boolean live, Viewport at) throws InterruptedException {
    painted.clear();
    frames.request(new MapFrames.Request(scene(), at, 1, live));
    MapFrames.Frame frame = painted.take();
    while (!live && !frame.sharp()) {
      frame = painted.take();
    }
    return frame;
  }

  /** A step of a dragged pin: the plan evaluated anew and the frame that follows the mouse. */
  @Benchmark
  public MapFrames.Frame drag() throws InterruptedException {
    Naerhospital before = plan.naerhospital(TARM).orElseThrow();
    Position at = before.placement().position();
    double east = step++ % 2 == 0 ? 400 : -400;
    Placement to = new Placement.AtPosition(new Position(at.easting() + east, at.northing()));
    Plan moved = new PlanEdit.Change(before, before.withPlacement(to)).applyTo(plan);
    plan = moved;
    evaluation = evaluate(moved, evaluation.columns());
    return frame(true, view);
  }

  /** The first frame after the map has been pulled or zoomed. */
  @Benchmark
  public MapFrames.Frame pan() throws InterruptedException {
    view = view.panned(step++ % 2 == 0 ? 25 : -25, 0);
    return frame(true, view);
  }

  /** The smooth frame once the map is at rest, first frame included. */
  @Benchmark
  public MapFrames.Frame sharp() throws InterruptedException {
    view = view.panned(step++ % 2 == 0 ? 25 : -25, 0);
    return frame(false, view);
  }
}
