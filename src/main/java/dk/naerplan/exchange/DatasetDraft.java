package dk.naerplan.exchange;

import dk.naerplan.access.Dataset;
import dk.naerplan.access.LocalData;
import dk.naerplan.geo.Cluster;
import dk.naerplan.geo.Geography;
import dk.naerplan.geo.Municipality;
import dk.naerplan.geo.Position;
import dk.naerplan.geo.Practice;
import dk.naerplan.geo.Region;
import dk.naerplan.geo.Site;
import dk.naerplan.geo.SiteId;
import dk.naerplan.geo.SiteKind;
import dk.naerplan.geo.Zone;
import dk.naerplan.geo.ZoneAreas;
import dk.naerplan.population.Indicator;
import dk.naerplan.population.MunicipalFigure;
import dk.naerplan.population.Population;
import dk.naerplan.routing.RoutedTravel;
import dk.naerplan.transit.TimetableTravel;
import dk.naerplan.travel.RoadGraph;
import dk.naerplan.travel.Travel;
import dk.naerplan.travel.TravelColumn;
import dk.naerplan.travel.TravelEstimator;
import dk.naerplan.travel.TravelFinder;
import dk.naerplan.travel.TravelMode;
import dk.naerplan.travel.TravelTimes;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** A dataset while it is being put together from files; used by one thread. */
final class DatasetDraft {
  List<Region> regions = List.of();
  List<Cluster> clusters = List.of();
  List<Municipality> municipalities = List.of();
  List<Zone> zones = List.of();
  List<Site> sites = List.of();
  Geometry neighbours = new GeometryFactory().createPolygon();
  String outlineNote = "";
  RoadGraph roads = new RoadGraph(List.of(), List.of());
  int[] years = {};
  int[][] persons = {};
  List<MunicipalFigure> official = new ArrayList<>();

  /** Travel to sites; a site without a column gets an estimated one when the dataset is built. */
  Map<SiteId, TravelColumn> columns = new LinkedHashMap<>();

  /** The areas of the zones where they were brought in as such. */
  Optional<List<Geometry>> areas = Optional.empty();

  /** Practices of almen praksis, and indicators by name. */
  List<Practice> practices = List.of();

  Map<String, Indicator> indicators = new LinkedHashMap<>();

  private Optional<Dataset> before = Optional.empty();

  /** A draft that holds what a dataset holds. */
  static DatasetDraft of(Dataset dataset) {
    Geography geography = dataset.geography();
    Population population = dataset.population();
    DatasetDraft draft = new DatasetDraft();
    draft.before = Optional.of(dataset);
    draft.regions = geography.regions();
    draft.clusters = geography.clusters();
    draft.municipalities = geography.municipalities();
    draft.zones = geography.zones();
    draft.sites = geography.sites();
    draft.neighbours = geography.neighbours();
    draft.outlineNote = geography.outlineNote();
    draft.roads = dataset.estimator().graph();
    draft.years = population.years().stream().mapToInt(Integer::intValue).toArray();
    draft.persons = PersonsPerZone.cells(population);
    draft.official = new ArrayList<>(population.official());
    draft.columns = new LinkedHashMap<>(dataset.travel(TravelMode.CAR).times().columns());
    draft.practices = dataset.localData().practices();
    dataset.localData().indicators().forEach(each -> draft.indicators.put(each.name(), each));
    return draft;
  }

  /** The dataset; the estimator is made anew only when something it rests on has changed. */
  Dataset build() {
    Geography geography =
        new Geography(
            regions, clusters, municipalities, zones, zoneAreas(), sites, neighbours, outlineNote);
    TravelEstimator estimator = estimator(geography);
    TravelFinder finder = finder(geography, estimator);
    Map<SiteId, TravelColumn> complete = new LinkedHashMap<>();
    for (Site site : sites) {
      TravelColumn known = columns.get(site.id());
      complete.put(site.id(), known != null ? known : finder.find(site.position()).zones());
    }
    Map<TravelMode, Travel> travel = new EnumMap<>(TravelMode.class);
    travel.put(TravelMode.CAR, new Travel(new TravelTimes(complete), finder));
    publicTransport(geography).ifPresent(found -> travel.put(TravelMode.PUBLIC_TRANSPORT, found));
    return new Dataset(
            geography, new Population(zones.size(), years, persons, official), estimator, travel)
        .with(new LocalData(practices, List.copyOf(indicators.values())));
  }

  // What the timetable gives other zones and sites is found anew; the rest stays.
  private Optional<Travel> publicTransport(Geography geography) {
    TravelMode mode = TravelMode.PUBLIC_TRANSPORT;
    if (before.isEmpty()
        || !before.get().modes().contains(mode)
        || !(before.get().travel(mode).finder() instanceof TimetableTravel known)) {
      return Optional.empty();
    }
    Dataset old = before.get();
    boolean sameZones = old.geography().zones().equals(zones);
    TimetableTravel travel =
        sameZones && old.geography().sites().equals(sites)
            ? known
            : known.on(
                zones.stream().map(Zone::centroid).toList(),
                geography.sites(SiteKind.ACUTE_HOSPITAL).stream().map(Site::position).toList());
    Map<SiteId, TravelColumn> times = new LinkedHashMap<>();
    for (Site site : sites) {
      Optional<TravelColumn> column =
          old.geography()
              .site(site.id())
              .filter(same -> sameZones && same.position().equals(site.position()))
              .flatMap(same -> old.travel(mode).times().to(same.id()));
      times.put(site.id(), column.orElseGet(() -> travel.find(site.position()).zones()));
    }
    return Optional.of(new Travel(new TravelTimes(times), travel));
  }

  // Other zones and sites stand on the road network that there is.
  private TravelFinder finder(Geography geography, TravelEstimator estimator) {
    if (before.isPresent()
        && before.get().travel(TravelMode.CAR).finder() instanceof RoutedTravel routed) {
      return estimator == before.get().estimator()
          ? routed
          : routed.on(
              geography.zones().stream().map(Zone::centroid).toList(),
              geography.sites(SiteKind.ACUTE_HOSPITAL).stream().map(Site::position).toList(),
              estimator);
    }
    return estimator;
  }

  /**
   * Keeps areas that were brought in as such although outlines change; areas that were only the
   * parts of a municipality nearest to each centroid follow the new outlines.
   */
  void keepImportedAreas() {
    if (areas.isEmpty()) {
      areas =
          before
              .map(Dataset::geography)
              .filter(old -> old.zones().equals(zones))
              .map(Geography::zoneAreas)
              .filter(old -> !sameShapes(old, ZoneAreas.nearest(zones, municipalities)));
    }
  }

  private static boolean sameShapes(List<Geometry> some, List<Geometry> others) {
    return IntStream.range(0, some.size()).allMatch(i -> some.get(i).equalsExact(others.get(i)));
  }

  /** One area per zone. */
  List<Geometry> zoneAreas() {
    if (areas.isPresent()) {
      return areas.get();
    }
    return before
        .map(Dataset::geography)
        .filter(old -> old.zones().equals(zones) && old.municipalities().equals(municipalities))
        .map(Geography::zoneAreas)
        .orElseGet(() -> ZoneAreas.nearest(zones, municipalities));
  }

  private TravelEstimator estimator(Geography geography) {
    return before
        .filter(old -> old.geography().zones().equals(zones))
        .filter(old -> old.geography().municipalities().equals(municipalities))
        .filter(old -> old.geography().sites().equals(sites))
        .map(Dataset::estimator)
        .orElseGet(() -> newEstimator(geography));
  }

  private TravelEstimator newEstimator(Geography geography) {
    List<Position> hospitals =
        geography.sites(SiteKind.ACUTE_HOSPITAL).stream().map(Site::position).toList();
    return new TravelEstimator(
        roads,
        geography.municipalities().stream().map(Municipality::outline).toList(),
        geography.zones().stream().map(Zone::centroid).toList(),
        hospitals);
  }
}
