package dk.naerplan.store;

import static dk.naerplan.store.Sql.row;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Where the data came from, as rows. */
final class ImportRows {
  private ImportRows() {}

  /** Puts records in place of what there is. */
  static void replace(Sql sql, List<ImportRecord> imports) throws SQLException {
    sql.update("DELETE FROM imports");
    sql.insertAll(
        "imports",
        "position, file, sha256, imported_at, title, vintage, attribution, licence,"
            + " rows_taken, rows_refused",
        imports,
        (i, position) ->
            row(
                position,
                i.file(),
                i.sha256(),
                i.importedAt().atOffset(ZoneOffset.UTC),
                i.title(),
                i.vintage(),
                i.attribution(),
                i.licence(),
                i.rowsTaken(),
                i.rowsRefused()));
  }

  static List<ImportRecord> read(Sql sql) throws SQLException {
    return sql.query(
        "SELECT * FROM imports ORDER BY position",
        row ->
            new ImportRecord(
                row.getString("file"),
                row.getString("sha256"),
                row.getObject("imported_at", OffsetDateTime.class).toInstant(),
                row.getString("title"),
                row.getString("vintage"),
                row.getString("attribution"),
                row.getString("licence"),
                row.getInt("rows_taken"),
                row.getInt("rows_refused")));
  }
}
