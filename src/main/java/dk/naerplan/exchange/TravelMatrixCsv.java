package dk.naerplan.exchange;

import dk.naerplan.geo.Site;
import dk.naerplan.geo.SiteId;
import dk.naerplan.geo.Zone;
import dk.naerplan.language.Place;
import dk.naerplan.travel.Grade;
import dk.naerplan.travel.TravelColumn;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * A travel-time matrix from CSV: long, a line per zone and site; or wide, a line per zone and a
 * column per site, with the unit in the first header. Pairs that are not in the file stay without a
 * way.
 */
final class TravelMatrixCsv {
  private static final Set<String> ZONE =
      Set.of("zone", "zone_id", "zoneid", "fra", "from", "origin");
  private static final Set<String> SITE =
      Set.of("site", "site_id", "siteid", "sted", "til", "to", "destination");
  private static final Set<String> NO_VALUE =
      Set.of("", "..", "-", "na", "n/a", "nan", "null", "inf");

  private final CsvTable table;
  private final List<Zone> zones;
  private final Map<String, Integer> zoneRows;
  private final Map<String, Site> sites = new HashMap<>();
  private final Map<Site, float[][]> cells = new LinkedHashMap<>();
  private final Set<String> unknownZones = new TreeSet<>();
  private final Set<String> unknownSites = new TreeSet<>();
  private final Set<String> seen = new HashSet<>();
  private int refused;
  private int taken;
  private boolean withKm;

  /**
   * What was read.
   *
   * @param taken pairs taken
   * @param refused pairs of unknown zones or sites
   * @param missing pairs of a zone and a site of the file that the file has no time for
   * @param withKm whether the file has lengths too; without them km are unknown
   */
  record Matrix(
      Map<SiteId, TravelColumn> columns,
      int taken,
      int refused,
      int missing,
      Set<String> unknownZones,
      Set<String> unknownSites,
      boolean withKm) {}

  private TravelMatrixCsv(CsvTable table, List<Zone> zones, List<Site> sites) {
    this.table = table;
    this.zones = zones;
    zoneRows = GeographyCsv.rowsOf(zones);
    sites.forEach(site -> this.sites.put(key(site.id().value()), site));
  }

  private static String key(String id) {
    return id.strip().toLowerCase(Locale.ROOT);
  }

  /** Whether a header is that of a matrix to some of the sites. */
  static boolean recognise(Collection<String> header, List<Site> sites) {
    return isLong(header)
        || sites.stream().anyMatch(site -> header.contains(key(site.id().value())));
  }

  private static boolean isLong(Collection<String> header) {
    return header.stream().anyMatch(ZONE::contains) && header.stream().anyMatch(SITE::contains);
  }

  /** Reads a matrix; pairs of unknown zones and sites are left out and counted. */
  static Matrix read(CsvTable table, List<Zone> zones, List<Site> sites, Grade grade) {
    TravelMatrixCsv reader = new TravelMatrixCsv(table, zones, sites);
    if (isLong(table.header())) {
      reader.readLong();
    } else {
      reader.readWide();
    }
    if (reader.taken == 0) {
      throw Bad.input(
          "matrixOfOtherIds",
          Place.file(table.name()),
          Bad.examples(reader.unknownZones),
          Bad.examples(reader.unknownSites));
    }
    TravelPlausibility.check(table.name(), reader.cells, zones);
    return reader.matrix(grade);
  }

  private void readLong() {
    String zone = header(ZONE::contains).orElseThrow();
    String site = header(SITE::contains).orElseThrow();
    String time =
        header(h -> TravelUnit.of(h).filter(TravelUnit::isTime).isPresent())
            .orElseThrow(() -> unitMissing(1));
    Optional<String> length = header(h -> TravelUnit.of(h).filter(u -> !u.isTime()).isPresent());
    withKm = length.isPresent();
    for (CsvRow row : table.rows()) {
      Optional<float[][]> column = column(row.filled(site));
      OptionalDouble minutes = value(row, time);
      OptionalDouble km = length.isPresent() ? value(row, length.get()) : OptionalDouble.empty();
      put(row, zone, column, site, minutes, km);
    }
  }

  private void readWide() {
    String corner = table.header().getFirst();
    TravelUnit unit =
        TravelUnit.of(corner).filter(TravelUnit::isTime).orElseThrow(() -> unitMissing(1));
    List<String> siteColumns = table.header().subList(1, table.header().size());
    for (CsvRow row : table.rows()) {
      for (String site : siteColumns) {
        OptionalDouble minutes = value(row, site, unit);
        put(row, corner, column(site), site, minutes, OptionalDouble.empty());
      }
    }
  }

  private RuntimeException unitMissing(long line) {
    return Bad.input(
        "unitMissing", Place.line(table.name(), line), String.join(", ", table.header()));
  }

  private Optional<String> header(Predicate<String> wanted) {
    return table.header().stream().filter(wanted).findFirst();
  }

  private Optional<float[][]> column(String site) {
    Site known = sites.get(key(site));
    if (known == null) {
      unknownSites.add(site);
      return Optional.empty();
    }
    return Optional.of(cells.computeIfAbsent(known, s -> emptyColumn()));
  }

  private float[][] emptyColumn() {
    float[][] column = new float[2][zones.size()];
    Arrays.fill(column[0], Float.NaN);
    Arrays.fill(column[1], Float.NaN);
    return column;
  }

  private void put(
      CsvRow row,
      String zoneColumn,
      Optional<float[][]> column,
      String siteColumn,
      OptionalDouble minutes,
      OptionalDouble km) {
    String zone = row.filled(zoneColumn);
    Integer zoneRow = zoneRows.get(zone);
    if (zoneRow == null) {
      unknownZones.add(zone);
    }
    if (zoneRow == null || column.isEmpty()) {
      refused++;
      return;
    }
    String site = isLong(table.header()) ? key(row.text(siteColumn)) : siteColumn;
    if (!seen.add(zoneRow + " " + site)) {
      throw row.bad("duplicatePair", zoneColumn, zone, site);
    }
    if (minutes.isPresent()) {
      taken++;
      column.get()[0][zoneRow] = (float) minutes.getAsDouble();
      column.get()[1][zoneRow] = (float) km.orElse(Double.NaN);
    }
  }

  private OptionalDouble value(CsvRow row, String column) {
    return value(row, column, TravelUnit.of(column).orElseThrow());
  }

  private static OptionalDouble value(CsvRow row, String column, TravelUnit unit) {
    return NO_VALUE.contains(row.text(column).toLowerCase(Locale.ROOT))
        ? OptionalDouble.empty()
        : OptionalDouble.of(unit.convert(row.measure(column)));
  }

  private Matrix matrix(Grade grade) {
    Map<SiteId, TravelColumn> columns = new LinkedHashMap<>();
    cells.forEach((site, c) -> columns.put(site.id(), new TravelColumn(grade, c[0], c[1])));
    return new Matrix(
        columns,
        taken,
        refused,
        cells.size() * zones.size() - taken,
        unknownZones,
        unknownSites,
        withKm);
  }
}
