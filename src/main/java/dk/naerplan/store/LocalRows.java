package dk.naerplan.store;

import static dk.naerplan.store.Sql.row;

import dk.naerplan.access.LocalData;
import dk.naerplan.geo.Practice;
import dk.naerplan.population.Indicator;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Practices and indicators as rows. */
final class LocalRows {
  private record Value(int indicator, String area, double amount) {}

  private record Head(String name, boolean byZone) {}

  private LocalRows() {}

  /** Puts local data in place of what there is. */
  static void replace(Sql sql, LocalData data) throws SQLException {
    sql.update("DELETE FROM practices");
    sql.update("DELETE FROM indicators");
    sql.insertAll(
        "practices",
        "id, position, name, easting, northing, capacities",
        data.practices(),
        (p, position) ->
            row(
                p.id(),
                position,
                p.name(),
                p.position().easting(),
                p.position().northing(),
                p.capacities()));
    sql.insertAll(
        "indicators",
        "position, name, by_zone",
        data.indicators(),
        (each, position) -> row(position, each.name(), each.byZone()));
    List<Value> values = new ArrayList<>();
    for (int i = 0; i < data.indicators().size(); i++) {
      int indicator = i;
      data.indicators()
          .get(i)
          .values()
          .forEach((area, amount) -> values.add(new Value(indicator, area, amount)));
    }
    sql.insertAll(
        "indicator_values",
        "indicator, position, area, amount",
        values,
        (value, position) -> row(value.indicator(), position, value.area(), value.amount()));
  }

  static LocalData read(Sql sql) throws SQLException {
    List<Practice> practices =
        sql.query(
            "SELECT * FROM practices ORDER BY position",
            row ->
                new Practice(
                    row.getString("id"),
                    row.getString("name"),
                    GeographyRows.position(row),
                    row.getDouble("capacities")));
    List<Head> heads =
        sql.query(
            "SELECT * FROM indicators ORDER BY position",
            row -> new Head(row.getString("name"), row.getBoolean("by_zone")));
    List<Map<String, Double>> values = new ArrayList<>();
    heads.forEach(_ -> values.add(new LinkedHashMap<>()));
    sql.query(
            "SELECT * FROM indicator_values ORDER BY position",
            row ->
                new Value(
                    row.getInt("indicator"), row.getString("area"), row.getDouble("amount")))
        .forEach(value -> values.get(value.indicator()).put(value.area(), value.amount()));
    List<Indicator> indicators = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      indicators.add(new Indicator(heads.get(i).name(), heads.get(i).byZone(), values.get(i)));
    }
    return new LocalData(practices, indicators);
  }
}
