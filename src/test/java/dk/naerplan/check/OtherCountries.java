package dk.naerplan.check;

import dk.naerplan.access.Dataset;
import dk.naerplan.geo.Cluster;
import dk.naerplan.geo.Geography;
import dk.naerplan.geo.Municipality;
import dk.naerplan.geo.Site;
import dk.naerplan.geo.SiteId;
import dk.naerplan.geo.SiteKind;
import dk.naerplan.geo.Zone;
import dk.naerplan.geo.ZoneAreas;
import dk.naerplan.population.AgeGroup;
import dk.naerplan.population.Population;
import dk.naerplan.testing.SmallCountry;
import dk.naerplan.travel.TravelEstimator;
import dk.naerplan.travel.TravelTimes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.GeometryFactory;

/** {@link SmallCountry} with something lacking. */
final class OtherCountries {
  private OtherCountries() {}

  /** No akutsygehus. */
  static Dataset withoutHospitals() {
    return with(
        SmallCountry.geography().sites().stream()
            .filter(site -> site.kind() != SiteKind.ACUTE_HOSPITAL)
            .toList(),
        SmallCountry.geography().clusters(),
        SmallCountry.population());
  }

  /** No figures of general practice. */
  static Dataset withoutGpCapacities() {
    return with(SmallCountry.geography().sites(), List.of(), SmallCountry.population());
  }

  /** Each klynge belongs to the akutsygehus of the other. */
  static Dataset withClustersCrossed() {
    List<Cluster> clusters = SmallCountry.geography().clusters();
    return with(
        SmallCountry.geography().sites(),
        List.of(
            belongingTo(clusters.get(0), clusters.get(1).acuteHospital()),
            belongingTo(clusters.get(1), clusters.get(0).acuteHospital())),
        SmallCountry.population());
  }

  private static Cluster belongingTo(Cluster cluster, SiteId hospital) {
    return new Cluster(
        cluster.number(),
        cluster.name(),
        cluster.region(),
        hospital,
        cluster.population2018(),
        cluster.gpCapacities(),
        cluster.alsoCounts());
  }

  /** One year only. */
  static Dataset withoutProjection() {
    return population(100);
  }

  /** Nobody. */
  static Dataset empty() {
    return population(0);
  }

  private static Dataset population(int perAge) {
    int[][] persons = new int[1][7 * AgeGroup.COUNT];
    Arrays.fill(persons[0], perAge);
    return with(
        SmallCountry.geography().sites(),
        SmallCountry.geography().clusters(),
        new Population(7, new int[] {2026}, persons, List.of()));
  }

  private static Dataset with(
      List<Site> sites, List<Cluster> clusters, Population population) {
    Geography whole = SmallCountry.geography();
    Geography geography =
        new Geography(
            whole.regions(),
            clusters,
            whole.municipalities(),
            whole.zones(),
            ZoneAreas.nearest(whole.zones(), whole.municipalities()),
            sites,
            new GeometryFactory().createPolygon(),
            "");
    TravelEstimator estimator =
        new TravelEstimator(
            SmallCountry.roads(),
            whole.municipalities().stream().map(Municipality::outline).toList(),
            whole.zones().stream().map(Zone::centroid).toList(),
            geography.sites(SiteKind.ACUTE_HOSPITAL).stream().map(Site::position).toList());
    return new Dataset(geography, population, new TravelTimes(Map.of()), estimator);
  }
}
