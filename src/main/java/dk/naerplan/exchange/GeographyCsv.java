package dk.naerplan.exchange;

import dk.naerplan.geo.Cluster;
import dk.naerplan.geo.Municipality;
import dk.naerplan.geo.MunicipalityCode;
import dk.naerplan.geo.Region;
import dk.naerplan.geo.Site;
import dk.naerplan.geo.SiteId;
import dk.naerplan.geo.SiteKind;
import dk.naerplan.geo.Zone;
import dk.naerplan.geo.ZoneId;
import dk.naerplan.geo.ZoneKind;
import dk.naerplan.language.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Regions, clusters, municipalities, sites and zones as CSV. */
final class GeographyCsv {
  static final List<String> SITE_COLUMNS =
      List.of("id", "name", "kind", "easting", "northing", "municipality", "cluster", "source");
  static final List<String> ZONE_COLUMNS =
      List.of("id", "name", "kind", "municipality", "easting", "northing");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private GeographyCsv() {}

  /** A municipality of the list, before it has its outline. */
  record ListedMunicipality(MunicipalityCode code, String name, String region, int cluster) {}

  static List<Region> regions(CsvTable table) {
    table.require("code", "name");
    Set<Object> seen = new HashSet<>();
    List<Region> regions = new ArrayList<>();
    for (CsvRow row : table.rows()) {
      regions.add(new Region(once(row, "code", row.filled("code"), seen), row.filled("name")));
    }
    return regions;
  }

  static List<Cluster> clusters(CsvTable table, List<Region> regions) {
    table.require(
        "number",
        "name",
        "region",
        "acute_hospital",
        "population_2018",
        "gp_capacities",
        "also_counts");
    Set<String> known = new HashSet<>();
    regions.forEach(region -> known.add(region.code()));
    Set<Object> seen = new HashSet<>();
    List<Cluster> clusters = new ArrayList<>();
    for (CsvRow row : table.rows()) {
      clusters.add(
          new Cluster(
              once(row, "number", row.count("number"), seen),
              row.filled("name"),
              known(row, "region", row.filled("region"), known),
              new SiteId(row.filled("acute_hospital")),
              row.count("population_2018"),
              row.count("gp_capacities"),
              codes(row, "also_counts")));
    }
    return clusters;
  }

  private static List<MunicipalityCode> codes(CsvRow row, String column) {
    return BLANKS
        .splitAsStream(row.text(column))
        .filter(text -> !text.isEmpty())
        .map(text ->
            MunicipalityCode.parse(text).orElseThrow(() -> row.bad("badCode", column, text)))
        .toList();
  }

  static List<ListedMunicipality> municipalities(
      CsvTable table, List<Region> regions, List<Cluster> clusters) {
    table.require("code", "name", "region", "cluster");
    Set<Object> seen = new HashSet<>();
    Set<Object> knownRegions = new HashSet<>();
    regions.forEach(region -> knownRegions.add(region.code()));
    Set<Object> knownClusters = new HashSet<>();
    clusters.forEach(cluster -> knownClusters.add(cluster.number()));
    List<ListedMunicipality> municipalities = new ArrayList<>();
    for (CsvRow row : table.rows()) {
      municipalities.add(
          new ListedMunicipality(
              once(row, "code", row.code("code"), seen),
              row.filled("name"),
              known(row, "region", row.filled("region"), knownRegions),
              known(row, "cluster", row.count("cluster"), knownClusters)));
    }
    Outlines.refuseOldCodes(
        municipalities.stream().map(ListedMunicipality::code).toList(), Place.file(table.name()));
    return municipalities;
  }

  /** Sites in known municipalities and clusters; every cluster must find its akutsygehus. */
  static List<Site> sites(
      CsvTable table, Set<MunicipalityCode> municipalities, List<Cluster> clusters) {
    table.require(SITE_COLUMNS);
    Set<Object> seen = new HashSet<>();
    Set<Object> knownClusters = new HashSet<>();
    clusters.forEach(cluster -> knownClusters.add(cluster.number()));
    List<Site> sites = new ArrayList<>();
    for (CsvRow row : table.rows()) {
      sites.add(
          new Site(
              once(row, "id", new SiteId(row.filled("id")), seen),
              row.filled("name"),
              row.word("kind", SiteKind.class),
              row.position(),
              known(row, "municipality", row.code("municipality"), municipalities),
              known(row, "cluster", row.count("cluster"), knownClusters),
              row.text("source")));
    }
    requireAcuteHospitals(table, sites, clusters);
    return sites;
  }

  private static void requireAcuteHospitals(
      CsvTable table, List<Site> sites, List<Cluster> clusters) {
    for (Cluster cluster : clusters) {
      Optional<Site> hospital =
          sites.stream().filter(site -> site.id().equals(cluster.acuteHospital())).findFirst();
      if (hospital.isEmpty() || hospital.get().kind() != SiteKind.ACUTE_HOSPITAL) {
        throw Bad.input(
            "clusterWithoutHospital",
            Place.file(table.name()),
            cluster.number(),
            cluster.name(),
            cluster.acuteHospital().value());
      }
    }
  }

  static List<Zone> zones(CsvTable table, Set<MunicipalityCode> municipalities) {
    table.require(ZONE_COLUMNS);
    Set<Object> seen = new HashSet<>();
    List<Zone> zones = new ArrayList<>();
    for (CsvRow row : table.rows()) {
      zones.add(
          new Zone(
              once(row, "id", new ZoneId(row.filled("id")), seen),
              row.filled("name"),
              row.word("kind", ZoneKind.class),
              known(row, "municipality", row.code("municipality"), municipalities),
              row.position()));
    }
    if (zones.isEmpty()) {
      throw Bad.input("emptyFile", Place.file(table.name()));
    }
    return zones;
  }

  /**
   * Zones of an import: their names, kinds, weights and the codes of their municipalities may be
   * left out; a zone then lies in the municipality whose outline holds its position.
   */
  static ZoneCandidates candidates(CsvTable table, List<Municipality> municipalities) {
    table.require("id", "easting", "northing");
    Set<MunicipalityCode> codes =
        municipalities.stream().map(Municipality::code).collect(Collectors.toSet());
    Set<Object> seen = new HashSet<>();
    ZoneCandidates candidates = new ZoneCandidates(municipalities);
    for (CsvRow row : table.rows()) {
      String id = once(row, "id", row.filled("id"), seen);
      Optional<String> name = optional(row, "name");
      candidates.add(
          new ZoneProperties(
              id,
              name.orElse(id),
              optional(row, "kind").isPresent()
                  ? row.word("kind", ZoneKind.class)
                  : name.isPresent() ? ZoneKind.TOWN : ZoneKind.RURAL,
              optional(row, "municipality")
                  .map(_ -> known(row, "municipality", row.code("municipality"), codes)),
              optional(row, "weight").isPresent()
                  ? OptionalDouble.of(row.measure("weight"))
                  : OptionalDouble.empty()),
          row.position());
    }
    if (seen.isEmpty()) {
      throw Bad.input("emptyFile", Place.file(table.name()));
    }
    return candidates;
  }

  private static Optional<String> optional(CsvRow row, String column) {
    return row.has(column)
        ? Optional.of(row.text(column)).filter(text -> !text.isEmpty())
        : Optional.empty();
  }

  /** The rows of zones by their ids. */
  static Map<String, Integer> rowsOf(List<Zone> zones) {
    Map<String, Integer> rows = new TreeMap<>();
    for (int i = 0; i < zones.size(); i++) {
      rows.put(zones.get(i).id().value(), i);
    }
    return rows;
  }

  static <T> T once(CsvRow row, String column, T id, Set<Object> seen) {
    if (!seen.add(id)) {
      throw row.bad("duplicateId", column, String.valueOf(id));
    }
    return id;
  }

  private static <T> T known(CsvRow row, String column, T id, Set<?> known) {
    if (!known.contains(id)) {
      throw row.bad("unknownReference", column, String.valueOf(id));
    }
    return id;
  }
}
