package dk.naerplan.store;

import dk.naerplan.geo.MunicipalityCode;
import dk.naerplan.population.AgeGroup;
import dk.naerplan.population.MunicipalFigure;
import dk.naerplan.population.Population;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The population as rows: one per zone and year, one per official figure. */
final class PopulationRows {
  private static final String AGES =
      Arrays.stream(AgeGroup.values()).map(AgeGroup::column).collect(Collectors.joining(", "));

  private record ZoneYear(int year, int zone, int[] byAge) {}

  private PopulationRows() {}

  /** Puts a population in place of what there is. */
  static void replace(Sql sql, Population population) throws SQLException {
    sql.update("DELETE FROM population");
    sql.update("DELETE FROM official_population");
    List<ZoneYear> rows = new ArrayList<>();
    for (int year : population.years()) {
      for (int zone = 0; zone < population.zones(); zone++) {
        int[] byAge = new int[AgeGroup.COUNT];
        for (AgeGroup age : AgeGroup.values()) {
          byAge[age.ordinal()] = population.persons(zone, age, year);
        }
        rows.add(new ZoneYear(year, zone, byAge));
      }
    }
    sql.insertAll(
        "population",
        "in_year, zone, " + AGES,
        rows,
        (r, position) -> withAges(Arrays.stream(r.byAge()).boxed().toList(), r.year(), r.zone()));
    sql.insertAll(
        "official_population",
        "position, municipality, in_year, source, total, " + AGES,
        population.official(),
        (f, position) ->
            withAges(
                f.byAge(), position, f.municipality().value(), f.year(), f.source(), f.total()));
  }

  private static Object[] withAges(List<Integer> byAge, Object... before) {
    List<Object> columns = new ArrayList<>(Arrays.asList(before));
    columns.addAll(byAge);
    return columns.toArray();
  }

  static Population read(Sql sql, int zones) throws SQLException {
    SortedMap<Integer, int[]> persons = new TreeMap<>();
    sql.query(
        "SELECT in_year, zone, " + AGES + " FROM population",
        row -> {
          int[] cells =
              persons.computeIfAbsent(row.getInt(1), y -> new int[zones * AgeGroup.COUNT]);
          System.arraycopy(byAge(row, 3), 0, cells, row.getInt(2) * AgeGroup.COUNT, AgeGroup.COUNT);
          return row.getInt(2);
        });
    List<MunicipalFigure> official =
        sql.query(
            "SELECT municipality, in_year, source, total, "
                + AGES
                + " FROM official_population ORDER BY position",
            row ->
                new MunicipalFigure(
                    new MunicipalityCode(row.getString(1)),
                    row.getInt(2),
                    row.getString(3),
                    row.getInt(4),
                    Arrays.stream(byAge(row, 5)).boxed().toList()));
    return new Population(
        zones,
        persons.keySet().stream().mapToInt(Integer::intValue).toArray(),
        persons.values().toArray(int[][]::new),
        official);
  }

  private static int[] byAge(ResultSet row, int firstColumn) throws SQLException {
    int[] byAge = new int[AgeGroup.COUNT];
    for (int i = 0; i < byAge.length; i++) {
      byAge[i] = row.getInt(firstColumn + i);
    }
    return byAge;
  }
}
