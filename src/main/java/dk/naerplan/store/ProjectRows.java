package dk.naerplan.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The whole project as rows, and how it changes. */
final class ProjectRows {
  private ProjectRows() {}

  /** Fills the empty tables of a new file. */
  static void insert(Sql sql, ProjectState state) throws SQLException {
    sql.update("INSERT INTO project (id, name, revision) VALUES (1, ?, 0)", state.name());
    DatasetRows.replace(sql, state.dataset());
    ImportRows.replace(sql, state.imports());
    CatalogueRows.change(sql, Optional.empty(), state.framework());
    AssumptionRows.insert(sql, state.book());
    PlanRows.change(sql, List.of(), state.plans());
  }

  static ProjectState read(Sql sql) throws SQLException {
    return new ProjectState(
        sql.query("SELECT name FROM project", row -> row.getString(1)).getFirst(),
        DatasetRows.read(sql),
        ImportRows.read(sql),
        CatalogueRows.read(sql),
        AssumptionRows.read(sql),
        PlanRows.read(sql));
  }

  /** Brings the rows from one state to another that an edit leads to. */
  static void change(Sql sql, ProjectState before, ProjectState after) throws SQLException {
    CatalogueRows.change(sql, Optional.of(before.framework()), after.framework());
    AssumptionRows.change(sql, before.book(), after.book());
    PlanRows.change(sql, before.plans(), after.plans());
  }

  static Map<String, String> settings(Sql sql) throws SQLException {
    return sql
        .query(
            "SELECT setting, content FROM settings",
            row -> Map.entry(row.getString(1), row.getString(2)))
        .stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  static void remember(Sql sql, String setting, String content) throws SQLException {
    sql.update(
        "MERGE INTO settings (setting, content) KEY (setting) VALUES (?, ?)", setting, content);
  }

  /** How many times something was written. */
  static long revision(Sql sql) throws SQLException {
    return sql.query("SELECT revision FROM project", row -> row.getLong(1)).getFirst();
  }

  static void countRevision(Sql sql) throws SQLException {
    sql.update("UPDATE project SET revision = revision + 1");
  }
}
