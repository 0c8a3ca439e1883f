package dk.naerplan.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Short forms of JDBC over one connection. */
record Sql(Connection connection) {
  /** Makes a value of the current row. */
  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** The columns of a value's row; {@code position} is its number in the list, from 0. */
  interface RowWriter<T> {
    Object[] columns(T value, int position);
  }

  /** The columns of a row. */
  static Object[] row(Object... columns) {
    return columns;
  }

  <T> List<T> query(String sql, RowReader<T> reader, Object... parameters) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, parameters);
      try (ResultSet rows = statement.executeQuery()) {
        List<T> values = new ArrayList<>();
        while (rows.next()) {
          values.add(reader.read(rows));
        }
        return values;
      }
    }
  }

  void update(String sql, Object... parameters) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, parameters);
      statement.executeUpdate();
    }
  }

  /** Inserts a row for every value, in one batch. */
  <T> void insertAll(String table, String columns, List<T> values, RowWriter<T> writer)
      throws SQLException {
    String places = String.join(", ", Collections.nCopies(columns.split(",").length, "?"));
    String sql = "INSERT INTO " + table + " (" + columns + ") VALUES (" + places + ")";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.size(); i++) {
        bind(statement, writer.columns(values.get(i), i));
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private static void bind(PreparedStatement statement, Object[] values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof byte[] bytes) {
        // Bound as a stream, because H2 takes no array of more than a megabyte.
        statement.setBinaryStream(i + 1, new ByteArrayInputStream(bytes), bytes.length);
      } else {
        statement.setObject(i + 1, values[i]);
      }
    }
  }

  /** The bytes of a large object of any size. */
  static byte[] bytes(ResultSet row, String column) throws SQLException {
    try (InputStream stream = row.getBinaryStream(column)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new SQLException(e);
    }
  }
}
