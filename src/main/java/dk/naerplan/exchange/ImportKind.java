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
  ZONES,
  SITES,
  ZONE_POPULATION,
  MUNICIPAL_POPULATION,
  STATBANK,
  PRACTICES,
  INDICATORS,
  TRAVEL_TIMES;

  /** Tells by its content what a file is. */
  static ImportKind recognise(InputFile file, Geography geography) {
    String text = file.text();
    if (text.stripLeading().startsWith("{")) {
      return OUTLINES;
    }
    List<CsvTable.Line> lines = CsvTable.lines(file.name(), text, CsvTable.separator(text));
    if (lines.isEmpty()) {
      throw Bad.input("emptyFile", Place.file(file.name()));
    }
    Set<String> header = new HashSet<>();
    lines.getFirst().fields().forEach(field -> header.add(field.strip().toLowerCase(Locale.ROOT)));
    if (header.containsAll(Set.of("zone", "year"))) {
      return ZONE_POPULATION;
    }
    if (header.containsAll(Set.of("municipality", "year"))) {
      return MUNICIPAL_POPULATION;
    }
    if (header.containsAll(Set.of("id", "capacities"))) {
      return PRACTICES;
    }
    if (header.containsAll(Set.of("id", "indicator", "value"))) {
      return INDICATORS;
    }
    if (header.containsAll(Set.of("id", "kind", "cluster"))) {
      return SITES;
    }
    if (header.containsAll(Set.of("id", "kind", "municipality"))) {
      return ZONES;
    }
    if (TravelMatrixCsv.recognise(header, geography.sites())) {
      return TRAVEL_TIMES;
    }
    if (StatBankLayout.find(lines, new MunicipalityNames(geography.municipalities())).isPresent()) {
      return STATBANK;
    }
    throw Bad.input("unknownFile", Place.file(file.name()));
  }

  /** Whether several files of this kind may come in one import. */
  boolean mayRepeat() {
    return this == MUNICIPAL_POPULATION
        || this == STATBANK
        || this == INDICATORS
        || this == TRAVEL_TIMES;
  }
}
