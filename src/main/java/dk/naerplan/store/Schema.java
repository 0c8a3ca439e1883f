package dk.naerplan.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcDataSource;

/** The version of the tables in a file. */
final class Schema {
  /** The version this program writes: the highest number among the migrations. */
  static final int NEWEST = 3;

  private static final String MIGRATIONS = "classpath:dk/naerplan/store/migrations";

  private Schema() {}

  /** The version of an open file; 0 when it holds no project. */
  static int version(Sql sql) throws SQLException {
    boolean project =
        sql.query(
                "SELECT COUNT(*) FROM information_schema.tables"
                    + " WHERE table_schema = 'PUBLIC'"
                    + " AND table_name IN ('PROJECT', 'flyway_schema_history')",
                row -> row.getInt(1) == 2)
            .getFirst();
    return project
        ? sql.query(
                "SELECT MAX(CAST(\"version\" AS INTEGER)) FROM \"flyway_schema_history\""
                    + " WHERE \"success\"",
                row -> row.getInt(1))
            .getFirst()
        : 0;
  }

  /**
   * Whether the file holds nothing that runs code or reaches outside it: a project has tables only,
   * and a file that came by mail may have been prepared to do more.
   */
  static boolean holdsTablesOnly(Sql sql) throws SQLException {
    return sql.query(
            """
            SELECT (SELECT COUNT(*) FROM information_schema.triggers)
              + (SELECT COUNT(*) FROM information_schema.routines)
              + (SELECT COUNT(*) FROM information_schema.tables
                 WHERE table_schema <> 'INFORMATION_SCHEMA' AND table_type <> 'BASE TABLE')
            """,
            row -> row.getInt(1) == 0)
        .getFirst();
  }

  /** Brings the tables of an open file to the newest version. */
  static void migrate(Path file, String scheme) throws SQLException {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(Database.url(file, scheme));
    source.setUser(Database.USER);
    try {
      Flyway.configure().dataSource(source).locations(MIGRATIONS).load().migrate();
    } catch (FlywayException e) {
      throw new SQLException(e);
    }
  }
}
