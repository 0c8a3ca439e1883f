package dk.naerplan.store;

import dk.naerplan.access.Dataset;
import dk.naerplan.geo.Geography;
import dk.naerplan.geo.Municipality;
import dk.naerplan.geo.Site;
import dk.naerplan.geo.SiteKind;
import dk.naerplan.geo.Zone;
import dk.naerplan.travel.TravelEstimator;
import dk.naerplan.travel.TravelMode;
import dk.naerplan.travel.TravelTimes;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;

/** The dataset as rows; what follows from them is made anew when they are read. */
final class DatasetRows {
  private DatasetRows() {}

  /** Puts a dataset in place of what there is. */
  static void replace(Sql sql, Dataset dataset) throws SQLException {
    GeographyRows.replace(sql, dataset.geography());
    PopulationRows.replace(sql, dataset.population());
    TravelRows.replaceRoads(sql, dataset.estimator().graph());
    TravelRows.replaceTimes(sql, times(dataset));
    LocalRows.replace(sql, dataset.localData());
  }

  private static Map<TravelMode, TravelTimes> times(Dataset dataset) {
    Map<TravelMode, TravelTimes> times = new EnumMap<>(TravelMode.class);
    dataset.modes().forEach(mode -> times.put(mode, dataset.travel(mode).times()));
    return times;
  }

  static Dataset read(Sql sql) throws SQLException {
    Geography geography = GeographyRows.read(sql);
    TravelEstimator estimator =
        new TravelEstimator(
            TravelRows.readRoads(sql),
            geography.municipalities().stream().map(Municipality::outline).toList(),
            geography.zones().stream().map(Zone::centroid).toList(),
            geography.sites(SiteKind.ACUTE_HOSPITAL).stream().map(Site::position).toList());
    return new Dataset(
            geography,
            PopulationRows.read(sql, geography.zones().size()),
            TravelRows.readTimes(sql).get(TravelMode.CAR),
            estimator)
        .with(LocalRows.read(sql));
  }
}
