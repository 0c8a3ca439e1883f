package dk.naerplan.store;

import static dk.naerplan.store.Sql.row;

import dk.naerplan.geo.SiteId;
import dk.naerplan.travel.Grade;
import dk.naerplan.travel.RoadEdge;
import dk.naerplan.travel.RoadGraph;
import dk.naerplan.travel.RoadKind;
import dk.naerplan.travel.RoadNode;
import dk.naerplan.travel.TravelColumn;
import dk.naerplan.travel.TravelMode;
import dk.naerplan.travel.TravelTimes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Roads and travel times as rows. */
final class TravelRows {
  private record Row(TravelMode mode, SiteId site, TravelColumn column) {}

  private TravelRows() {}

  /** Puts roads in place of those there are. */
  static void replaceRoads(Sql sql, RoadGraph roads) throws SQLException {
    sql.update("DELETE FROM road_nodes");
    sql.update("DELETE FROM road_edges");
    sql.insertAll(
        "road_nodes",
        "id, position, name, easting, northing",
        roads.nodes(),
        (n, position) ->
            row(n.id(), position, n.name(), n.position().easting(), n.position().northing()));
    sql.insertAll(
        "road_edges",
        "position, from_node, to_node, kind, km, minutes, waiting_minutes, name",
        roads.edges(),
        (e, position) ->
            row(
                position,
                e.from(),
                e.to(),
                e.kind().name(),
                e.km(),
                e.minutes(),
                e.waitingMinutes(),
                e.name()));
  }

  /** Puts travel times in place of those there are. */
  static void replaceTimes(Sql sql, Map<TravelMode, TravelTimes> times) throws SQLException {
    sql.update("DELETE FROM travel_columns");
    List<Row> columns = new ArrayList<>();
    times.forEach((mode, ofMode) ->
        ofMode.columns().forEach((site, column) -> columns.add(new Row(mode, site, column))));
    sql.insertAll(
        "travel_columns",
        "mode, site, position, grade, minutes, km",
        columns,
        (each, position) -> {
          TravelColumn column = each.column();
          float[] minutes = new float[column.zones()];
          float[] km = new float[column.zones()];
          for (int zone = 0; zone < column.zones(); zone++) {
            minutes[zone] = column.minutes(zone);
            km[zone] = column.km(zone);
          }
          return row(
              each.mode().name(),
              each.site().value(),
              position,
              column.grade().name(),
              Blobs.ofFloats(minutes),
              Blobs.ofFloats(km));
        });
  }

  static RoadGraph readRoads(Sql sql) throws SQLException {
    return new RoadGraph(
        sql.query(
            "SELECT * FROM road_nodes ORDER BY position",
            row ->
                new RoadNode(
                    row.getString("id"), row.getString("name"), GeographyRows.position(row))),
        sql.query(
            "SELECT * FROM road_edges ORDER BY position",
            row ->
                new RoadEdge(
                    row.getString("from_node"),
                    row.getString("to_node"),
                    RoadKind.valueOf(row.getString("kind")),
                    row.getDouble("km"),
                    row.getDouble("minutes"),
                    row.getDouble("waiting_minutes"),
                    row.getString("name"))));
  }

  static Map<TravelMode, TravelTimes> readTimes(Sql sql) throws SQLException {
    Map<TravelMode, Map<SiteId, TravelColumn>> columns = new EnumMap<>(TravelMode.class);
    columns.put(TravelMode.CAR, new LinkedHashMap<>());
    sql.query("SELECT * FROM travel_columns ORDER BY position", TravelRows::column)
        .forEach(each ->
            columns
                .computeIfAbsent(each.mode(), mode -> new LinkedHashMap<>())
                .put(each.site(), each.column()));
    Map<TravelMode, TravelTimes> times = new EnumMap<>(TravelMode.class);
    columns.forEach((mode, ofMode) -> times.put(mode, new TravelTimes(ofMode)));
    return times;
  }

  private static Row column(ResultSet row) throws SQLException {
    return new Row(
        TravelMode.valueOf(row.getString("mode")),
        new SiteId(row.getString("site")),
        new TravelColumn(
            Grade.valueOf(row.getString("grade")),
            Blobs.toFloats(Sql.bytes(row, "minutes")),
            Blobs.toFloats(Sql.bytes(row, "km"))));
  }
}
