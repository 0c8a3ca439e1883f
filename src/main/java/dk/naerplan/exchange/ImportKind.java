package dk.naerplan.exchange;

import dk.naerplan.geo.Geography;
import dk.naerplan.language.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What an imported file is, in the order in which files of one import are taken. */
enum ImportKind {
  OUTLINES,
  ZONES("id", "easting", "northing"),
  ZONE_AREAS,
  ZONE_WEIGHTS("zone", "weight"),
  SITES("id", "kind", "cluster"),
  ZONE_POPULATION("zone", "year"),
  POINT_POPULATION("easting", "northing", "year"),
  MUNICIPAL_POPULATION("municipality", "year"),
  STATBANK,
  PRACTICES("id", "capacities"),
  INDICATORS("id", "indicator", "value"),
  TRAVEL_TIMES;

  private static final List<ImportKind> BY_COLUMNS =
      List.of(
          ZONE_POPULATION,
          POINT_POPULATION,
          MUNICIPAL_POPULATION,
          PRACTICES,
          INDICATORS,
          SITES,
          ZONES,
          ZONE_WEIGHTS);

  private final Set<String> columns;

  ImportKind(String... columns) {
    this.columns = Set.of(columns);
  }

  /** Tells by its content what a file is. */
  static ImportKind recognise(InputFile file, Geography geography) {
    String start = file.start();
    if (file.isJson()) {
      return JsonHead.kind(file);
    }
    Set<String> header = new HashSet<>();
    CsvStream.firstLine(file, CsvTable.separator(start))
        .fields()
        .forEach(field -> header.add(field.strip().toLowerCase(Locale.ROOT)));
    for (ImportKind kind : BY_COLUMNS) {
      if (header.containsAll(kind.columns)) {
        return kind;
      }
    }
    if (TravelMatrixCsv.recognise(header, geography.sites())) {
      return TRAVEL_TIMES;
    }
    if (isStatBank(file, geography)) {
      return STATBANK;
    }
    throw Bad.input("unknownFile", Place.file(file.name()));
  }

  private static boolean isStatBank(InputFile file, Geography geography) {
    String start = file.start();
    // Labels are known from the first lines; the table itself is read when it is taken.
    return StatBankLayout.find(
            CsvTable.lines(file.name(), start, CsvTable.separator(start)),
            new MunicipalityNames(geography.municipalities()))
        .isPresent();
  }

  /** Whether several files of this kind may come in one import. */
  boolean mayRepeat() {
    return this == MUNICIPAL_POPULATION
        || this == STATBANK
        || this == INDICATORS
        || this == TRAVEL_TIMES;
  }
}
