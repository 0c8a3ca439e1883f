package dk.naerplan.store;

import dk.naerplan.access.Dataset;
import dk.naerplan.geo.Geography;
import dk.naerplan.geo.Municipality;
import dk.naerplan.geo.Position;
import dk.naerplan.geo.Site;
import dk.naerplan.geo.SiteKind;
import dk.naerplan.geo.Zone;
import dk.naerplan.routing.RoadNetwork;
import dk.naerplan.routing.RoutedTravel;
import dk.naerplan.transit.RidingAssumptions;
import dk.naerplan.transit.TimetableTravel;
import dk.naerplan.travel.Travel;
import dk.naerplan.travel.TravelEstimator;
import dk.naerplan.travel.TravelFinder;
import dk.naerplan.travel.TravelMode;
import dk.naerplan.travel.TravelTimes;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The dataset as rows; what follows from them is made anew when they are read. */
final class DatasetRows {
  private DatasetRows() {}

  /** Puts a dataset in place of what there is. */
  static void replace(Sql sql, Dataset dataset) throws SQLException {
    GeographyRows.replace(sql, dataset.geography());
    PopulationRows.replace(sql, dataset.population());
    TravelRows.replaceRoads(sql, dataset.estimator().graph());
    TravelRows.replaceTimes(sql, times(dataset));
    TimetableRows.replace(sql, dataset);
    LocalRows.replace(sql, dataset.localData());
  }

  private static Map<TravelMode, TravelTimes> times(Dataset dataset) {
    Map<TravelMode, TravelTimes> times = new EnumMap<>(TravelMode.class);
    dataset.modes().forEach(mode -> times.put(mode, dataset.travel(mode).times()));
    return times;
  }

  /**
   * The dataset.
   *
   * @param network the road network of the source, when it is open
   */
  static Dataset read(Sql sql, Optional<RoadSource> source, Optional<RoadNetwork> network)
      throws SQLException {
    Geography geography = GeographyRows.read(sql);
    List<Position> zones = geography.zones().stream().map(Zone::centroid).toList();
    List<Position> hospitals =
        geography.sites(SiteKind.ACUTE_HOSPITAL).stream().map(Site::position).toList();
    TravelEstimator estimator =
        new TravelEstimator(
            TravelRows.readRoads(sql),
            geography.municipalities().stream().map(Municipality::outline).toList(),
            zones,
            hospitals);
    TravelFinder finder = estimator;
    if (source.isPresent() && network.isPresent()) {
      RoadNetwork roads = network.get().withWaiting(source.get().waitingMinutes());
      finder = new RoutedTravel(roads, zones, hospitals, estimator, source.get().fill());
    }
    Map<TravelMode, TravelTimes> times = TravelRows.readTimes(sql);
    Map<TravelMode, Travel> travel = new EnumMap<>(TravelMode.class);
    travel.put(TravelMode.CAR, new Travel(times.get(TravelMode.CAR), finder));
    TravelMode transit = TravelMode.PUBLIC_TRANSPORT;
    if (times.containsKey(transit)) {
      TimetableRows.read(sql)
          .map(timetable ->
              new TimetableTravel(timetable, RidingAssumptions.STANDARD, zones, hospitals))
          .ifPresent(found -> travel.put(transit, new Travel(times.get(transit), found)));
    }
    return new Dataset(
            geography, PopulationRows.read(sql, geography.zones().size()), estimator, travel)
        .with(LocalRows.read(sql));
  }
}
