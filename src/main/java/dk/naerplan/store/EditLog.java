package dk.naerplan.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * The log of edits. It only grows; the standing of an edit says whether it counts. Among edits that
 * were not dropped those that count come before those that are taken back, so the numbers alone
 * give the order of undo and redo.
 */
final class EditLog {
  private enum Action {
    EDIT,
    UNDO,
    REDO
  }

  /** An edit with its number in the log. */
  record Entry(long number, ProjectEdit edit) {}

  private EditLog() {}

  /** Appends a new edit; what was taken back before it can no longer be made again. */
  static void edit(Sql sql, ProjectEdit edit) throws SQLException {
    sql.update("UPDATE edits SET standing = 'DROPPED' WHERE standing = 'UNDONE'");
    long number = next(sql);
    append(sql, number, Action.EDIT, number, edit);
  }

  /** Appends the opposite of an edit. */
  static void undo(Sql sql, Entry entry) throws SQLException {
    append(sql, next(sql), Action.UNDO, entry.number(), entry.edit().inverse());
    sql.update("UPDATE edits SET standing = 'UNDONE' WHERE number = ?", entry.number());
  }

  /** Appends an edit that was taken back once more. */
  static void redo(Sql sql, Entry entry) throws SQLException {
    append(sql, next(sql), Action.REDO, entry.number(), entry.edit());
    sql.update("UPDATE edits SET standing = 'DONE' WHERE number = ?", entry.number());
  }

  private static long next(Sql sql) throws SQLException {
    return sql.query("SELECT COALESCE(MAX(number), 0) + 1 FROM edits", row -> row.getLong(1))
        .getFirst();
  }

  private static void append(Sql sql, long number, Action action, long of, ProjectEdit edit)
      throws SQLException {
    EditJson.Text text = EditJson.write(edit, new EditionDocuments(sql));
    sql.update(
        "INSERT INTO edits (number, action, of_edit, kind, payload, standing)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        number,
        action.name(),
        of,
        text.kind(),
        text.payload(),
        action == Action.EDIT ? "DONE" : null);
  }

  /** The edit that undo takes back. */
  static Optional<Entry> undoable(Sql sql) throws SQLException {
    return entry(sql, "SELECT MAX(number) FROM edits WHERE standing = 'DONE'");
  }

  /** The edit that redo makes again. */
  static Optional<Entry> redoable(Sql sql) throws SQLException {
    return entry(sql, "SELECT MIN(number) FROM edits WHERE standing = 'UNDONE'");
  }

  private static Optional<Entry> entry(Sql sql, String number) throws SQLException {
    List<Entry> entries =
        sql.query(
            "SELECT number, kind, payload FROM edits WHERE number = (" + number + ")",
            row ->
                new Entry(
                    row.getLong(1),
                    EditJson.read(
                        new EditJson.Text(row.getString(2), row.getString(3)),
                        new EditionDocuments(sql))));
    return entries.stream().findFirst();
  }
}
