package dk.naerplan.store;

import dk.naerplan.access.Dataset;
import dk.naerplan.geo.Geography;
import dk.naerplan.geo.Municipality;
import dk.naerplan.geo.Site;
import dk.naerplan.geo.SiteKind;
import dk.naerplan.geo.Zone;
import dk.naerplan.travel.TravelEstimator;
import java.sql.SQLException;

/** The dataset as rows; what follows from them is made anew when they are read. */
final class DatasetRows {
  private DatasetRows() {}

  /** Puts a dataset in place of what there is. */
  static void replace(Sql sql, Dataset dataset) throws SQLException {
    GeographyRows.replace(sql, dataset.geography());
    PopulationRows.replace(sql, dataset.population());
    TravelRows.replace(sql, dataset.estimator().graph(), dataset.travelTimes());
  }

  static Dataset read(Sql sql) throws SQLException {
    Geography geography = GeographyRows.read(sql);
    return new Dataset(
        geography,
        PopulationRows.read(sql, geography.zones().size()),
        TravelRows.readTimes(sql),
        new TravelEstimator(
            TravelRows.readRoads(sql),
            geography.municipalities().stream().map(Municipality::outline).toList(),
            geography.zones().stream().map(Zone::centroid).toList(),
            geography.sites(SiteKind.ACUTE_HOSPITAL).stream().map(Site::position).toList()));
  }
}
