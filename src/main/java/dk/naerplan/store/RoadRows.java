package dk.naerplan.store;

import dk.naerplan.travel.TravelMode;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** The road network as a row. */
final class RoadRows {
  private RoadRows() {}

  /** Puts a road network, or none, in place of the one there is. */
  static void replace(Sql sql, Optional<RoadSource> roads) throws SQLException {
    sql.update("DELETE FROM road_networks");
    if (roads.isPresent()) {
      RoadSource source = roads.get();
      sql.update(
          """
          INSERT INTO road_networks (mode, folder, file, sha256, extract_date, imported_at,
            waiting_minutes, fill) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          """,
          TravelMode.CAR.name(),
          source.folder(),
          source.file(),
          source.sha256(),
          source.extractDate().map(Date::valueOf).orElse(null),
          source.importedAt().atOffset(ZoneOffset.UTC),
          source.waitingMinutes(),
          source.fill());
    }
  }

  static Optional<RoadSource> read(Sql sql) throws SQLException {
    return sql
        .query(
            "SELECT * FROM road_networks WHERE mode = ?",
            row ->
                new RoadSource(
                    row.getString("folder"),
                    row.getString("file"),
                    row.getString("sha256"),
                    Optional.ofNullable(row.getObject("extract_date", LocalDate.class)),
                    row.getObject("imported_at", OffsetDateTime.class).toInstant(),
                    row.getDouble("waiting_minutes"),
                    row.getBoolean("fill"),
                    Optional.empty()),
            TravelMode.CAR.name())
        .stream()
        .findFirst();
  }
}
