package dk.naerplan.exchange;

import dk.naerplan.geo.Site;
import dk.naerplan.geo.Zone;
import dk.naerplan.language.Place;
import dk.naerplan.travel.TravelMode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A travel-time matrix from a routing service: sources are zones, destinations are sites, null is
 * no way, times are seconds, lengths are metres unless the answer says otherwise.
 */
final class TravelMatrixJson {
  private final InputFile file;
  private final MatrixDocument document;
  private final MatrixTally tally;
  private final List<Site> sites;
  private final int[] zoneOfSource;
  private final int[] siteOfDestination;
  private final int[] siteOfSource;
  private final int[] zoneOfDestination;
  private final Set<Long> guessed = new HashSet<>();

  private TravelMatrixJson(
      InputFile file, MatrixDocument document, MatrixCells cells, List<Site> sites) {
    this.file = file;
    this.document = document;
    this.sites = sites;
    tally = new MatrixTally(cells);
    PlaceJoin toZones = PlaceJoin.to(cells.zones(), zone -> zone.id().value(), Zone::centroid);
    PlaceJoin toSites = PlaceJoin.to(sites, site -> site.id().value(), Site::position);
    zoneOfSource = find(toZones, document.sources);
    siteOfDestination = find(toSites, document.destinations);
    siteOfSource = find(toSites, document.sources);
    zoneOfDestination = find(toZones, document.destinations);
    document.guessed.forEach(pair -> guessed.add(key(pair[0], pair[1])));
  }

  private static int[] find(PlaceJoin join, List<MatrixPlace> places) {
    return places.stream().map(join::find).mapToInt(found -> found.orElse(-1)).toArray();
  }

  private static long key(int source, int destination) {
    return ((long) source << 32) | destination;
  }

  /** Reads a matrix into the cells; pairs of unknown zones and sites are left out and counted. */
  static MatrixTally read(
      InputFile file, MatrixCells cells, List<Site> sites, ImportProgress progress) {
    MatrixDocument document = MatrixDocument.read(file, progress);
    requireShape(file, document);
    cells.begin(file.name());
    TravelMatrixJson reader = new TravelMatrixJson(file, document, cells, sites);
    reader.take();
    reader.tally.check();
    return reader.tally;
  }

  private static void requireShape(InputFile file, MatrixDocument document) {
    if (document.sources.isEmpty() || document.destinations.isEmpty()) {
      throw Bad.input(
          "matrixWithoutPlaces",
          Place.field(
              file.name(), 0, document.sources.isEmpty() ? "sources" : "destinations"),
          document.times.size(),
          document.times.getFirst().values().length);
    }
    requireShape(file, document, document.times, "durations");
    if (!document.lengths.isEmpty()) {
      requireShape(file, document, document.lengths, "distances");
    }
  }

  private static void requireShape(
      InputFile file, MatrixDocument document, List<MatrixDocument.Row> rows, String member) {
    if (rows.size() != document.sources.size()) {
      throw Bad.input(
          "matrixRows",
          Place.field(file.name(), 0, member),
          rows.size(),
          document.sources.size());
    }
    for (int i = 0; i < rows.size(); i++) {
      int columns = rows.get(i).values().length;
      if (columns != document.destinations.size()) {
        throw Bad.input(
            "matrixColumns",
            Place.field(file.name(), rows.get(i).line(), member),
            i + 1,
            columns,
            document.destinations.size());
      }
    }
  }

  private void take() {
    double perMinute = TravelUnit.SECONDS.convert(1);
    double perKm = lengthUnit().convert(1);
    boolean held = mode() == TravelMode.CAR;
    if (!document.lengths.isEmpty()) {
      tally.withKm();
    }
    for (int row = 0; row < zoneOfSource.length; row++) {
      MatrixDocument.Row times = document.times.get(row);
      for (int column = 0; column < siteOfDestination.length; column++) {
        double length =
            document.lengths.isEmpty()
                ? Double.NaN
                : document.lengths.get(row).values()[column] * perKm;
        if (!held) {
          tally.otherMode(1);
        } else {
          take(row, column, times.values()[column] * perMinute, length);
        }
      }
    }
    tellUnmatched();
  }

  private void take(int row, int column, double minutes, double km) {
    int zone = zoneOfSource[row];
    int site = siteOfDestination[column];
    if (zone < 0 || site < 0) {
      if (siteOfSource[row] >= 0 && zoneOfDestination[column] >= 0) {
        tally.wayBack(1);
      } else {
        tally.refuse(1);
      }
    } else if (guessed.contains(key(row, column))) {
      tally.meet(sites.get(site));
      tally.guessed(1);
    } else {
      tally.take(
          zone,
          sites.get(site),
          minutes,
          Double.isNaN(minutes) ? Double.NaN : km,
          (key, arguments) ->
              Bad.input(
                  key,
                  Place.field(file.name(), document.times.get(row).line(), "durations"),
                  arguments));
    }
  }

  /** Places that are neither zones nor sites; a square matrix has the sites among its sources. */
  private void tellUnmatched() {
    for (int row = 0; row < zoneOfSource.length; row++) {
      if (zoneOfSource[row] < 0 && siteOfSource[row] < 0) {
        tally.unknownZone(document.sources.get(row).words());
      }
    }
    for (int column = 0; column < siteOfDestination.length; column++) {
      if (siteOfDestination[column] < 0 && zoneOfDestination[column] < 0) {
        tally.unknownSite(document.destinations.get(column).words());
      }
    }
  }

  private TravelMode mode() {
    if (document.profile.isEmpty()) {
      return MatrixMode.ofFile(file.name());
    }
    return MatrixMode.of(document.profile)
        .orElseThrow(() ->
            Bad.input(
                "unknownMode",
                Place.field(file.name(), 0, "profile"),
                document.profile,
                MatrixMode.words()));
  }

  private TravelUnit lengthUnit() {
    if (document.lengthUnit.isEmpty()) {
      return TravelUnit.METRES;
    }
    return TravelUnit.of(document.lengthUnit)
        .filter(unit -> !unit.isTime())
        .orElseThrow(() ->
            Bad.input(
                "badWord",
                Place.field(file.name(), 0, "units"),
                document.lengthUnit,
                "m, km, mi"));
  }
}
