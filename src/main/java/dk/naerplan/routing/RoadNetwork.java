package dk.naerplan.routing;

import com.graphhopper.storage.BaseGraph;
import com.graphhopper.storage.CHStorage;
import com.graphhopper.storage.RAMDirectory;
import com.graphhopper.storage.index.LocationIndexTree;
import dk.naerplan.geo.Position;
import dk.naerplan.language.UserFacingException;
import dk.naerplan.travel.Grade;
import dk.naerplan.travel.IsochroneFinder;
import dk.naerplan.travel.TravelColumn;
import dk.naerplan.travel.Trip;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Geometry;

/**
 * A network of drivable roads and car ferries in memory. Immutable; any thread may ask. Ways follow
 * one-way streets, so there and back may differ; turns cost nothing. A ferry costs its crossing
 * and, at every boarding, a wait.
 */
public final class RoadNetwork implements IsochroneFinder {
  /** Minutes of wait and boarding per ferry, unless another figure is asked for. */
  public static final double STANDARD_WAITING_MINUTES = 15;

  /** A position farther than this from every road, metres, has no way. */
  public static final double SNAP_LIMIT_METRES = 2000;

  private final NetworkIdentity identity;
  private final Optional<LocalDate> extractDate;
  private final BaseGraph graph;
  private final RoadArcs roads;
  private final Snapper snapper;
  private final Hierarchy prepared;
  private final Search search;

  private RoadNetwork(
      NetworkIdentity identity,
      Optional<LocalDate> extractDate,
      BaseGraph graph,
      RoadArcs roads,
      Snapper snapper,
      Hierarchy prepared,
      Search search) {
    this.identity = identity;
    this.extractDate = extractDate;
    this.graph = graph;
    this.roads = roads;
    this.snapper = snapper;
    this.prepared = prepared;
    this.search = search;
  }

  /**
   * Makes a network from an OpenStreetMap extract ({@code .osm.pbf}, {@code .osm}, {@code .osm.gz})
   * for the standard wait at ferries; an older network in the folder is replaced.
   *
   * @throws CancellationException when it was called off; nothing is left behind
   * @throws UserFacingException when the file is not such an extract or the folder cannot be
   *     written; nothing is left behind
   */
  public static RoadNetwork build(Path extract, Path folder, Progress progress) {
    return build(extract, folder, STANDARD_WAITING_MINUTES, progress);
  }

  /**
   * Makes a network whose columns are quickest for another wait at ferries.
   *
   * @see #build(Path, Path, Progress)
   */
  public static RoadNetwork build(
      Path extract, Path folder, double waitingMinutes, Progress progress) {
    requireWaiting(waitingMinutes);
    new NetworkBuilder(
            OsmFile.of(extract), new NetworkFolder(folder), (float) waitingMinutes, progress)
        .build();
    return open(folder);
  }

  /** Whether a file is an OpenStreetMap extract, by its first bytes or its name. */
  public static boolean recognises(Path file) {
    return OsmFile.recognise(file);
  }

  /**
   * Loads a network that was built before.
   *
   * @throws UserFacingException when there is none, it is damaged, or it was built by another
   *     version of the program and must be built anew
   */
  public static RoadNetwork open(Path path) {
    NetworkFolder folder = new NetworkFolder(path);
    NetworkIdentity identity = folder.identity();
    try {
      return load(folder, identity);
    } catch (UserFacingException e) {
      throw e;
    } catch (RuntimeException e) {
      throw folder.problem("networkDamaged", e);
    }
  }

  /**
   * What the network in a folder was made from, without loading it.
   *
   * @throws UserFacingException when there is none, or it was built by another version
   */
  public static NetworkIdentity identity(Path path) {
    return new NetworkFolder(path).identity();
  }

  private static RoadNetwork load(NetworkFolder folder, NetworkIdentity identity) {
    CarTags tags = new CarTags();
    RAMDirectory directory = new RAMDirectory(folder.path().toString(), true);
    BaseGraph graph = tags.graph(directory);
    if (!graph.loadExisting()) {
      throw new IllegalStateException("No graph");
    }
    LocationIndexTree index = new LocationIndexTree(graph, directory);
    CHStorage store = new CHStorage(directory, "car", graph.getSegmentSize(), false);
    if (!index.loadExisting() || !store.loadExisting()) {
      throw new IllegalStateException("No index or no shortcuts");
    }
    RoadArcs roads = new RoadArcs(graph, tags);
    Hierarchy prepared = new Hierarchy(roads, store, (float) identity.waitingMinutes() * 60);
    store.close();
    Snapper snapper = new Snapper(graph, roads, index, SNAP_LIMIT_METRES);
    return new RoadNetwork(
        identity, folder.extractDate(), graph, roads, snapper, prepared, prepared);
  }

  private static void requireWaiting(double minutes) {
    if (!(minutes >= 0 && minutes <= 24 * 60)) {
      throw new IllegalArgumentException("Minutes of wait: " + minutes);
    }
  }

  /**
   * The same roads with another wait per ferry boarding. Columns take longer to find than for the
   * wait the network was built for.
   */
  public RoadNetwork withWaiting(double minutes) {
    requireWaiting(minutes);
    Search other =
        (float) minutes == (float) identity.waitingMinutes()
            ? prepared
            : new ReverseTree(roads, (float) minutes * 60);
    return new RoadNetwork(identity, extractDate, graph, roads, snapper, prepared, other);
  }

  /** The same roads with another limit to how far a position may lie from its road, in metres. */
  public RoadNetwork withSnapLimit(double metres) {
    return new RoadNetwork(
        identity, extractDate, graph, roads, snapper.withLimit(metres), prepared, search);
  }

  /** What the network was made from. */
  public NetworkIdentity identity() {
    return identity;
  }

  /** The day whose map the extract holds, when it says so. */
  public Optional<LocalDate> extractDate() {
    return extractDate;
  }

  /** The number of junctions and ends of roads. */
  public int junctions() {
    return roads.nodes();
  }

  /** The number of stretches between junctions. */
  public int stretches() {
    return roads.edges();
  }

  /** The number of stretches that are ferries. */
  public int ferries() {
    return roads.ferries();
  }

  /** The number of ferry stretches whose crossing time is assumed, as the extract has none. */
  public int ferriesWithoutTime() {
    return roads.ferriesWithoutTime();
  }

  Search search() {
    return search;
  }

  /** Sets zones on the network, once for all columns from them. */
  public Origins origins(List<Position> zones) {
    List<RoadPoint> points = zones.parallelStream().map(snapper::snap).toList();
    return new Origins(points, roads, search);
  }

  /** The way from every zone to a position. */
  public RoutedColumn column(Position to, Origins zones) {
    RoadPoint site = snapper.snap(to);
    Search.Reach reach = zones.search().to(site.arrivals(roads));
    float[] minutes = new float[zones.size()];
    float[] km = new float[zones.size()];
    for (int zone = 0; zone < minutes.length; zone++) {
      way(zones.point(zone), site, reach, zone, minutes, km);
    }
    return new RoutedColumn(new TravelColumn(Grade.ROUTED, minutes, km), site.accessMetres());
  }

  private void way(
      RoadPoint from, RoadPoint site, Search.Reach reach, int zone, float[] minutes, float[] km) {
    float seconds = from.secondsAlong(site, roads);
    float metres = roadMetresAlong(from, site);
    for (Search.Seed end : from.departures(roads)) {
      float through = reach.seconds(end.node()) + end.seconds();
      if (through < seconds) {
        seconds = through;
        metres = reach.metres(end.node()) + end.metres();
      }
    }
    boolean way = seconds < Float.POSITIVE_INFINITY;
    double access = from.accessMinutes() + site.accessMinutes();
    minutes[zone] = way ? (float) (seconds / 60 + access) : Float.NaN;
    km[zone] = way ? (float) (metres / 1000 + from.accessKm() + site.accessKm()) : Float.NaN;
  }

  private float roadMetresAlong(RoadPoint from, RoadPoint site) {
    return from.onRoad() ? from.shareTo(site) * roads.metres(from.edge()) : 0;
  }

  /**
   * The columns of many positions, found on all cores.
   *
   * @throws CancellationException when it was called off
   */
  public List<RoutedColumn> matrix(List<Position> sites, Origins zones, Progress progress) {
    Checkpoint checkpoint = new Checkpoint(progress);
    AtomicInteger done = new AtomicInteger();
    checkpoint.at(Progress.Step.COLUMNS, 0, 1, 0);
    return IntStream.range(0, sites.size())
        .parallel()
        .mapToObj(i -> {
          checkpoint.check();
          RoutedColumn column = column(sites.get(i), zones);
          double share = done.incrementAndGet() / (double) sites.size();
          checkpoint.at(Progress.Step.COLUMNS, 0, 1, share);
          return column;
        })
        .toList();
  }

  /** The way from one position to another; {@code NaN} when there is none. */
  public Trip trip(Position from, Position to) {
    TravelColumn column = column(to, origins(List.of(from))).column();
    return new Trip(Grade.ROUTED, column.minutes(0), column.km(0));
  }

  /** Sets places on the network, once for all ways to them. */
  public Destinations destinations(List<Position> places) {
    return new Destinations(places.stream().map(snapper::snap).toList(), roads, search);
  }

  /** The way from a position to each place, in their order; {@code NaN} where there is none. */
  public List<Trip> trips(Position from, Destinations to) {
    RoadPoint start = snapper.snap(from);
    List<Search.Way> ways = to.from(start.departures(roads));
    return IntStream.range(0, ways.size())
        .mapToObj(i -> trip(start, to.points().get(i), ways.get(i)))
        .toList();
  }

  private Trip trip(RoadPoint from, RoadPoint to, Search.Way over) {
    Search.Way best =
        new Search.Way(from.secondsAlong(to, roads), roadMetresAlong(from, to))
            .shorter(over.seconds(), over.metres());
    if (best.seconds() == Float.POSITIVE_INFINITY) {
      return new Trip(Grade.ROUTED, Double.NaN, Double.NaN);
    }
    return new Trip(
        Grade.ROUTED,
        best.seconds() / 60 + from.accessMinutes() + to.accessMinutes(),
        best.metres() / 1000 + from.accessKm() + to.accessKm());
  }

  /**
   * The areas from which a site is reached within some minutes, each a polygon or multipolygon in
   * EPSG:25832, in the order of the minutes. Areas are cells of 200 m (more for areas beyond 500
   * km) along reached roads and up to 300 m beside them; they hold every reached junction, more
   * minutes cover fewer, and water is crossed by bridges and ferries only.
   */
  @Override
  public List<Geometry> within(Position site, int... minutes) {
    RoadPoint point = snapper.snap(site);
    Search.Reach reach = search.to(point.arrivals(roads));
    int limit = Arrays.stream(minutes).max().orElse(0);
    return new Isochrones(graph, roads, point, reach, limit).within(minutes);
  }
}
