package dk.naerplan.exchange;

import dk.naerplan.geo.Site;
import dk.naerplan.language.Place;
import dk.naerplan.travel.TravelMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A travel-time matrix from CSV: long, a line per zone and site; or wide, a line per zone and a
 * column per site, with the unit in the first header. Rows are read one at a time: only the pairs
 * that are taken are held.
 */
final class TravelMatrixCsv {
  private static final Set<String> ZONE =
      Set.of("zone", "zone_id", "zoneid", "fra", "from", "origin");
  private static final Set<String> SITE =
      Set.of("site", "site_id", "siteid", "sted", "til", "to", "destination");
  private static final Set<String> DIRECTION = Set.of("direction", "retning");
  private static final Set<String> TO_SITE = Set.of("to", "til", "to-site", "til-sted", "ud");
  private static final Set<String> FROM_SITE =
      Set.of("from", "fra", "from-site", "fra-sted", "hjem");
  private static final Set<String> NO_VALUE = Set.of("", "..", "-", "na", "n/a", "nan", "null");
  private static final Set<String> NO_WAY = Set.of("inf", "infinity", "∞");

  /** A field without a value: the pair counts as one that the file does not have. */
  private static final double ABSENT = -1;

  private final CsvStream file;
  private final CsvHeader header;
  private final MatrixTally tally;
  private final Map<String, Integer> zoneRows = new HashMap<>();
  private final Map<String, Site> sites = new HashMap<>();
  private final TravelMode modeOfFile;

  private TravelMatrixCsv(CsvStream file, MatrixCells cells, List<Site> sites, MatrixTally tally) {
    this.file = file;
    header = file.header();
    this.tally = tally;
    zoneRows.putAll(GeographyCsv.rowsOf(cells.zones()));
    sites.forEach(site -> this.sites.put(key(site.id().value()), site));
    modeOfFile = MatrixMode.ofFile(file.name());
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

  /** Reads a matrix into the cells; pairs of unknown zones and sites are left out and counted. */
  static MatrixTally read(CsvStream file, MatrixCells cells, List<Site> sites) {
    cells.begin(file.name());
    MatrixTally tally = new MatrixTally(cells);
    TravelMatrixCsv reader = new TravelMatrixCsv(file, cells, sites, tally);
    if (isLong(file.header().names())) {
      reader.readLong();
    } else {
      reader.readWide();
    }
    tally.check();
    return tally;
  }

  private void readLong() {
    String zone = header(ZONE::contains).orElseThrow();
    String site = header(SITE::contains).orElseThrow();
    String time = unit(TravelUnit::isTime).orElseThrow(this::unitMissing);
    TravelUnit timeUnit = TravelUnit.of(time).orElseThrow();
    Optional<String> length = unit(unit -> !unit.isTime());
    Optional<TravelUnit> lengthUnit = length.flatMap(TravelUnit::of);
    Optional<String> mode = header(MatrixMode.COLUMNS::contains);
    Optional<String> direction = header(DIRECTION::contains);
    length.ifPresent(_ -> tally.withKm());
    file.forEach(row -> {
      double minutes = value(row, time, timeUnit);
      double km = length.isPresent() ? value(row, length.get(), lengthUnit.get()) : ABSENT;
      if (mode.map(column -> mode(row, column)).orElse(modeOfFile) != TravelMode.CAR) {
        tally.otherMode(1);
      } else if (direction.filter(column -> isWayBack(row, column)).isPresent()) {
        tally.wayBack(1);
      } else {
        put(row, zone, row.filled(zone), row.filled(site), minutes, km);
      }
    });
  }

  private void readWide() {
    String corner = header.names().getFirst();
    TravelUnit unit =
        TravelUnit.of(corner).filter(TravelUnit::isTime).orElseThrow(this::unitMissing);
    List<String> siteColumns = header.names().subList(1, header.names().size());
    file.forEach(row -> {
      if (modeOfFile != TravelMode.CAR) {
        tally.otherMode(siteColumns.size());
        return;
      }
      String zone = row.filled(corner);
      for (String site : siteColumns) {
        put(row, site, zone, site, value(row, site, unit), ABSENT);
      }
    });
  }

  private RuntimeException unitMissing() {
    return Bad.input(
        "unitMissing", Place.line(file.name(), 1), String.join(", ", header.names()));
  }

  private Optional<String> header(Predicate<String> wanted) {
    return header.names().stream().filter(wanted).findFirst();
  }

  /** The only column of some units. */
  private Optional<String> unit(Predicate<TravelUnit> wanted) {
    List<String> columns =
        header.names().stream()
            .filter(name -> TravelUnit.of(name).filter(wanted).isPresent())
            .toList();
    if (columns.size() > 1) {
      throw Bad.input(
          "twoUnits",
          Place.field(file.name(), 1, columns.get(1)),
          columns.getFirst(),
          columns.get(1));
    }
    return columns.stream().findFirst();
  }

  private static TravelMode mode(CsvRow row, String column) {
    return MatrixMode.of(row.filled(column))
        .orElseThrow(() ->
            row.bad("unknownMode", column, row.text(column), MatrixMode.words()));
  }

  private static boolean isWayBack(CsvRow row, String column) {
    String word = row.filled(column).toLowerCase(Locale.ROOT).replace('_', '-');
    if (!TO_SITE.contains(word) && !FROM_SITE.contains(word)) {
      throw row.bad("badWord", column, row.text(column), "to, from, til, fra");
    }
    return FROM_SITE.contains(word);
  }

  private void put(
      CsvRow row, String field, String zoneId, String siteId, double minutes, double km) {
    Integer zone = zoneRows.get(zoneId);
    Site site = sites.get(key(siteId));
    if (zone != null && site != null) {
      if (minutes == ABSENT) {
        tally.meet(site);
      } else {
        tally.take(
            zone,
            site,
            minutes,
            km == ABSENT ? Double.NaN : km,
            (key, arguments) -> row.bad(key, field, arguments));
      }
    } else if (sites.containsKey(key(zoneId)) && zoneRows.containsKey(siteId)) {
      tally.wayBack(1);
    } else {
      if (zone == null) {
        tally.unknownZone(zoneId);
      }
      if (site == null) {
        tally.unknownSite(siteId);
      }
      tally.refuse(1);
    }
  }

  private static double value(CsvRow row, String column, TravelUnit unit) {
    String text = row.text(column);
    if (text.isEmpty() || !Character.isDigit(text.charAt(0))) {
      String word = text.toLowerCase(Locale.ROOT);
      if (NO_VALUE.contains(word)) {
        return ABSENT;
      }
      if (NO_WAY.contains(word)) {
        return Double.NaN;
      }
    }
    return unit.convert(row.measure(column));
  }
}
