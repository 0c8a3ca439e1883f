package dk.naerplan.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The whole project as rows, and how it changes. */
final class ProjectRows {
  private ProjectRows() {}

  /** Fills the empty tables of a new file. */
  static void insert(Sql sql, ProjectState state) throws SQLException {
    sql.update("INSERT INTO project (id, name, revision) VALUES (1, ?, 0)", state.name());
    DatasetRows.replace(sql, state.dataset());
    RoadRows.replace(sql, state.roads());
    ImportRows.replace(sql, state.imports());
    CatalogueRows.change(sql, Optional.empty(), state.framework());
    AssumptionRows.insert(sql, state.book());
    PlanRows.change(sql, List.of(), state.plans());
  }

  /** The state; what its road network is open as is for the opener to say. */
  static ProjectState read(Sql sql, Function<RoadSource, RoadFolder.Found> roads)
      throws SQLException {
    Optional<RoadSource> row = RoadRows.read(sql);
    Optional<RoadFolder.Found> found = row.map(roads);
    Optional<RoadSource> source =
        row.map(
            each -> found.flatMap(RoadFolder.Found::problem).map(each::withProblem).orElse(each));
    return new ProjectState(
        sql.query("SELECT name FROM project", name -> name.getString(1)).getFirst(),
        DatasetRows.read(sql, source, found.flatMap(RoadFolder.Found::network)),
        ImportRows.read(sql),
        CatalogueRows.read(sql),
        AssumptionRows.read(sql),
        PlanRows.read(sql),
        source);
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
