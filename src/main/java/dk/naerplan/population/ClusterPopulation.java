package dk.naerplan.population;

import dk.naerplan.geo.Cluster;
import dk.naerplan.geo.Geography;
import dk.naerplan.geo.Municipality;
import dk.naerplan.geo.MunicipalityCode;
import java.util.List;
import java.util.stream.Stream;

/**
 * The persons of a sundhedsklynge in a year, summed over the official figures of its municipalities
 * and of what else it counts.
 *
 * @param municipalities how many municipalities the cluster has
 * @param persons their persons on 1 January of the year
 */
public record ClusterPopulation(Cluster cluster, int municipalities, int persons) {
  /** The sums of all clusters for a year; a municipality without a figure counts as nobody. */
  public static List<ClusterPopulation> of(Geography geography, Population population, int year) {
    return geography.clusters().stream()
        .map(cluster -> of(cluster, geography, population, year))
        .toList();
  }

  private static ClusterPopulation of(
      Cluster cluster, Geography geography, Population population, int year) {
    List<MunicipalityCode> members =
        geography.municipalities().stream()
            .filter(municipality -> municipality.cluster() == cluster.number())
            .map(Municipality::code)
            .toList();
    int persons =
        Stream.concat(members.stream(), cluster.alsoCounts().stream())
            .flatMap(code -> population.official(code, year).stream())
            .mapToInt(MunicipalFigure::total)
            .sum();
    return new ClusterPopulation(cluster, members.size(), persons);
  }
}
