package dk.naerplan.exchange;

import dk.naerplan.geo.Zone;
import dk.naerplan.language.Place;
import dk.naerplan.population.AgeGroup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Persons per zone, year and age group as CSV: every zone in every year that the file speaks of.
 *
 * @param years ascending
 * @param persons per year the persons of all zones, zone-major, as {@code Population} keeps them
 */
record ZonePopulationCsv(int[] years, int[][] persons, int rows) {
  static final List<String> COLUMNS = columns();

  private static List<String> columns() {
    List<String> columns = new ArrayList<>(List.of("zone", "year"));
    Arrays.stream(AgeGroup.values()).map(AgeGroup::column).forEach(columns::add);
    return List.copyOf(columns);
  }

  static ZonePopulationCsv read(CsvTable table, List<Zone> zones) {
    table.require(COLUMNS);
    Map<String, Integer> rowOf = GeographyCsv.rowsOf(zones);
    Map<Integer, int[]> cells = new TreeMap<>();
    Map<Integer, BitSet> seen = new TreeMap<>();
    for (CsvRow row : table.rows()) {
      Integer zone = rowOf.get(row.filled("zone"));
      if (zone == null) {
        throw row.bad("unknownReference", "zone", row.text("zone"));
      }
      int year = row.year("year");
      BitSet zonesOfYear = seen.computeIfAbsent(year, y -> new BitSet());
      if (zonesOfYear.get(zone)) {
        throw row.bad("duplicateZoneYear", "zone", row.text("zone"), Integer.toString(year));
      }
      zonesOfYear.set(zone);
      int[] persons = cells.computeIfAbsent(year, y -> new int[zones.size() * AgeGroup.COUNT]);
      for (AgeGroup age : AgeGroup.values()) {
        persons[zone * AgeGroup.COUNT + age.ordinal()] = row.count(age.column());
      }
    }
    requireAll(table, zones, seen);
    return new ZonePopulationCsv(
        cells.keySet().stream().mapToInt(Integer::intValue).toArray(),
        cells.values().toArray(int[][]::new),
        table.rows().size());
  }

  private static void requireAll(CsvTable table, List<Zone> zones, Map<Integer, BitSet> seen) {
    if (seen.isEmpty()) {
      throw Bad.input("emptyFile", Place.file(table.name()));
    }
    seen.forEach((year, present) -> {
      int missing = present.nextClearBit(0);
      if (missing < zones.size()) {
        throw Bad.input(
            "missingZoneYear",
            Place.field(table.name(), 0, "zone"),
            zones.get(missing).id().value(),
            Integer.toString(year),
            zones.size() - present.cardinality());
      }
    });
  }
}
