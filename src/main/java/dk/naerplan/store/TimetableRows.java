package dk.naerplan.store;

import dk.naerplan.access.Dataset;
import dk.naerplan.transit.TimetableTravel;
import dk.naerplan.transit.TransitNetwork;
import dk.naerplan.travel.TravelMode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The timetable of public transport as a row. */
final class TimetableRows {
  private TimetableRows() {}

  /** Puts the timetable of a dataset, or none, in place of the one there is. */
  static void replace(Sql sql, Dataset dataset) throws SQLException {
    sql.update("DELETE FROM timetables");
    TravelMode mode = TravelMode.PUBLIC_TRANSPORT;
    if (dataset.modes().contains(mode)
        && dataset.travel(mode).finder() instanceof TimetableTravel travel) {
      sql.update(
          "INSERT INTO timetables (mode, content) VALUES (?, ?)",
          mode.name(),
          bytes(travel.network()));
    }
  }

  private static byte[] bytes(TransitNetwork network) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      network.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory", e);
    }
    return out.toByteArray();
  }

  /**
   * The timetable; empty when there is none, or another version of the program wrote it.
   *
   * @throws UncheckedIOException when it is damaged
   */
  static Optional<TransitNetwork> read(Sql sql) throws SQLException {
    List<byte[]> content =
        sql.query(
            "SELECT content FROM timetables WHERE mode = ?",
            row -> Sql.bytes(row, "content"),
            TravelMode.PUBLIC_TRANSPORT.name());
    try {
      return content.isEmpty()
          ? Optional.empty()
          : TransitNetwork.load(new ByteArrayInputStream(content.getFirst()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
