package dk.naerplan.exchange;

import dk.naerplan.access.Dataset;
import dk.naerplan.geo.Geography;
import dk.naerplan.geo.Position;
import dk.naerplan.geo.Site;
import dk.naerplan.geo.SiteId;
import dk.naerplan.geo.SiteKind;
import dk.naerplan.geo.Zone;
import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import dk.naerplan.language.UserFacingException;
import dk.naerplan.routing.Progress;
import dk.naerplan.routing.RoadNetwork;
import dk.naerplan.routing.RoutedTravel;
import dk.naerplan.store.ImportRecord;
import dk.naerplan.store.ProjectState;
import dk.naerplan.store.RoadFolder;
import dk.naerplan.store.RoadSource;
import dk.naerplan.travel.Grade;
import dk.naerplan.travel.Travel;
import dk.naerplan.travel.TravelColumn;
import dk.naerplan.travel.TravelFinder;
import dk.naerplan.travel.TravelMode;
import dk.naerplan.travel.TravelTimes;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * Puts travel times on a road network made from an OpenStreetMap extract in place of estimated
 * ones, or estimates in place of routed ones. Imported columns stay. The project it is given stays
 * as it was.
 */
public final class RoadImport {
  /** The line of attribution that the licence of OpenStreetMap asks for. */
  public static final String ATTRIBUTION = "© OpenStreetMap contributors";

  private static final String LICENCE = "ODbL 1.0";
  private static final double BUILT = 0.9;

  private RoadImport() {}

  /** The data after the change. */
  public static final class Result {
    private final Dataset dataset;
    private final List<ImportRecord> imports;
    private final Optional<RoadSource> roads;
    private final Map<Site, TravelColumn> found;

    private Result(
        Dataset dataset,
        List<ImportRecord> imports,
        Optional<RoadSource> roads,
        Map<Site, TravelColumn> found) {
      this.dataset = dataset;
      this.imports = List.copyOf(imports);
      this.roads = roads;
      this.found = found;
    }

    /** The data with the columns found. */
    public Dataset dataset() {
      return dataset;
    }

    /** All imports of the project, oldest first. */
    public List<ImportRecord> imports() {
      return imports;
    }

    /** The road network; empty when it was given up. */
    public Optional<RoadSource> roads() {
      return roads;
    }

    /** What there is to know of roads and travel times, in lines to be read. */
    public String report(Language language) {
      int kept = dataset.travel(TravelMode.CAR).times().columns().size() - found.size();
      return roads.isPresent() && finder(dataset) instanceof RoutedTravel travel
          ? new RoadReport(roads.get(), dataset.geography(), travel).in(language, found, kept)
          : Texts.of(RoadImport.class, language).get("roads.removed", found.size());
    }
  }

  private static TravelFinder finder(Dataset dataset) {
    return dataset.travel(TravelMode.CAR).finder();
  }

  /**
   * Makes a road network from an extract and routes on it, with the wait at ferries that the
   * project assumes. The network lies in {@link RoadFolder#pending} until the project takes it.
   *
   * @param now the time that the import carries
   * @throws CancellationException when it was called off; nothing is left behind
   * @throws UserFacingException when the extract cannot be used or the network cannot be written;
   *     nothing is left behind
   */
  public static Result read(
      Path extract, ProjectState state, RoadFolder folder, Instant now, Progress progress) {
    boolean done = false;
    try {
      RoadNetwork network =
          RoadNetwork.build(extract, folder.pending(), state.ferryWait(), progress.part(0, BUILT));
      RoadSource source =
          new RoadSource(
              folder.name(network.identity()),
              String.valueOf(extract.getFileName()),
              network.identity().sha256(),
              network.extractDate(),
              now,
              state.ferryWait(),
              state.roads().map(RoadSource::fill).orElse(false),
              Optional.empty());
      List<ImportRecord> imports = new ArrayList<>(withoutRoads(state));
      imports.add(record(source, network));
      Result result = routed(state, network, source, imports, progress.part(BUILT, 1));
      done = true;
      return result;
    } finally {
      if (!done) {
        folder.discard();
      }
    }
  }

  /**
   * Routes anew with the wait at ferries that the project assumes.
   *
   * @param fill whether missing ways are taken from the estimate
   * @throws CancellationException when it was called off
   * @throws IllegalStateException when the project has no road network that can be used
   */
  public static Result again(ProjectState state, boolean fill, Progress progress) {
    if (state.roads().isPresent() && finder(state.dataset()) instanceof RoutedTravel travel) {
      return routed(
          state,
          travel.network().withWaiting(state.ferryWait()),
          state.roads().get().withWaiting(state.ferryWait()).withFill(fill),
          state.imports(),
          progress);
    }
    throw new IllegalStateException("No road network");
  }

  /** Gives the road network up: what is not imported is estimated again. */
  public static Result remove(ProjectState state) {
    Dataset dataset = state.dataset();
    Map<Site, TravelColumn> found = new LinkedHashMap<>();
    for (Site site : toFind(dataset)) {
      found.put(site, dataset.estimator().find(site.position()).zones());
    }
    return new Result(
        with(dataset, dataset.estimator(), found), withoutRoads(state), Optional.empty(), found);
  }

  private static Result routed(
      ProjectState state,
      RoadNetwork network,
      RoadSource source,
      List<ImportRecord> imports,
      Progress progress) {
    Dataset dataset = state.dataset();
    Geography geography = dataset.geography();
    RoutedTravel travel =
        new RoutedTravel(
            network.withWaiting(source.waitingMinutes()),
            geography.zones().stream().map(Zone::centroid).toList(),
            geography.sites(SiteKind.ACUTE_HOSPITAL).stream().map(Site::position).toList(),
            dataset.estimator(),
            source.fill());
    List<Site> sites = toFind(dataset);
    List<Position> positions = sites.stream().map(Site::position).toList();
    List<TravelColumn> columns = travel.columns(positions, progress);
    Map<Site, TravelColumn> found = new LinkedHashMap<>();
    for (int i = 0; i < sites.size(); i++) {
      found.put(sites.get(i), columns.get(i));
    }
    return new Result(with(dataset, travel, found), imports, Optional.of(source), found);
  }

  private static List<Site> toFind(Dataset dataset) {
    TravelTimes times = dataset.travel(TravelMode.CAR).times();
    return dataset.geography().sites().stream()
        .filter(
            site -> times.to(site.id()).filter(each -> each.grade() == Grade.IMPORTED).isEmpty())
        .toList();
  }

  private static Dataset with(Dataset dataset, TravelFinder finder, Map<Site, TravelColumn> found) {
    Map<SiteId, TravelColumn> columns =
        new LinkedHashMap<>(dataset.travel(TravelMode.CAR).times().columns());
    found.forEach((site, column) -> columns.put(site.id(), column));
    return dataset.with(TravelMode.CAR, new Travel(new TravelTimes(columns), finder));
  }

  private static List<ImportRecord> withoutRoads(ProjectState state) {
    return state.imports().stream()
        .filter(each ->
            state
                .roads()
                .filter(roads -> roads.sha256().equals(each.sha256()))
                .filter(roads -> roads.file().equals(each.file()))
                .isEmpty())
        .toList();
  }

  private static ImportRecord record(RoadSource source, RoadNetwork network) {
    return new ImportRecord(
        source.file(),
        source.sha256(),
        source.importedAt(),
        Texts.of(RoadImport.class, Language.DA).get("roads.title"),
        source.extractDate().map(LocalDate::toString).orElse(""),
        ATTRIBUTION,
        LICENCE,
        network.stretches(),
        0);
  }
}
