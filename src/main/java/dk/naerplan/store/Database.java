package dk.naerplan.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.Driver;
import org.h2.api.ErrorCode;

/** One H2 file, held by this process alone while it is open. */
final class Database implements AutoCloseable {
  /** The user that H2 knows the file by; there is no password. */
  static final String USER = "naerplan";

  /** The suffix that H2 insists on. */
  static final String SUFFIX = ".mv.db";

  // H2 would let two openers within one process share a file, and one close it under the other.
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final Connection connection;

  private Database(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /**
   * Opens a file that exists.
   *
   * @param scheme which of H2's file systems reads and writes it, for instance {@code file:}
   */
  static Database open(Path file, String scheme) throws SQLException {
    return connect(file, scheme, ";IFEXISTS=TRUE");
  }

  /** Opens a file that exists, without leave to write. */
  static Database openToRead(Path file, String scheme) throws SQLException {
    return connect(file, scheme, ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r");
  }

  /** Makes a file. */
  static Database create(Path file, String scheme) throws SQLException {
    return connect(file, scheme, "");
  }

  private static Database connect(Path file, String scheme, String options) throws SQLException {
    if (!HELD.add(file)) {
      throw new SQLException("Open in this process", "", ErrorCode.DATABASE_ALREADY_OPEN_1);
    }
    try {
      Properties user = new Properties();
      user.setProperty("user", USER);
      Connection connection = Driver.load().connect(url(file, scheme) + options, user);
      connection.setAutoCommit(false);
      return new Database(file, connection);
    } catch (SQLException e) {
      HELD.remove(file);
      throw e;
    }
  }

  /** The address of the file for JDBC, as long as this process holds it. */
  static String url(Path file, String scheme) {
    String path = file.toString();
    // Nothing is written but what commit writes, no trace file appears, and no hook closes the file
    // while its owner is still writing.
    return "jdbc:h2:"
        + scheme
        + path.substring(0, path.length() - SUFFIX.length())
        + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;WRITE_DELAY=0";
  }

  /** Whether H2 can address the file: it takes what follows a semicolon for an option. */
  static boolean canAddress(Path file) {
    return file.toString().indexOf(';') < 0;
  }

  Sql sql() {
    return new Sql(connection);
  }

  /** Ends the transaction and returns when it is on the disk itself. */
  void commit() throws SQLException {
    connection.commit();
    try (Statement statement = connection.createStatement()) {
      statement.execute("CHECKPOINT SYNC");
    }
  }

  /** Lets go of the file without writing anything more. */
  void abandon() {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SHUTDOWN IMMEDIATELY");
    } catch (SQLException e) {
      // H2 reports the connection that it has just been told to drop.
      HELD.remove(file);
    }
    HELD.remove(file);
  }

  /** Lets go of the file; whatever was committed is in it already. */
  @Override
  public void close() throws SQLException {
    try {
      connection.close();
    } finally {
      HELD.remove(file);
    }
  }
}
