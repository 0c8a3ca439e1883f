package dk.naerplan.transit;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dk.naerplan.language.Place;
import dk.naerplan.language.UserFacingException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A GTFS feed: a zip file of CSV tables. */
final class Feed implements AutoCloseable {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Path path;
  private final ZipFile zip;

  private Feed(Path path, ZipFile zip) {
    this.path = path;
    this.zip = zip;
  }

  /**
   * Opens a feed.
   *
   * @throws UserFacingException when there is no such file or it is no zip file
   */
  static Feed open(Path path) {
    if (!Files.isRegularFile(path)) {
      throw problem("noFile", Place.file(path.toString()), null);
    }
    try {
      return new Feed(path, new ZipFile(path.toFile()));
    } catch (ZipException e) {
      throw problem("notAZip", Place.file(path.toString()), e);
    } catch (IOException e) {
      throw problem("unreadable", Place.file(path.toString()), e);
    }
  }

  /** Whether a file is a zip file that holds the tables of a timetable. */
  static boolean recognise(Path path) {
    try (ZipFile zip = new ZipFile(path.toFile())) {
      return zip.stream().anyMatch(entry -> is(entry, "stop_times.txt"));
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean is(ZipEntry entry, String table) {
    return entry.getName().equals(table) || entry.getName().endsWith("/" + table);
  }

  /** Whether the feed has a table. */
  boolean has(String table) {
    return entry(table).isPresent();
  }

  private Optional<? extends ZipEntry> entry(String table) {
    return zip.stream().filter(entry -> is(entry, table)).findFirst();
  }

  /**
   * Reads a table row by row.
   *
   * @param required the columns that it must have
   * @throws UserFacingException when the table or a column is missing, or it is damaged
   */
  void read(String table, List<String> required, Consumer<Row> each) {
    ZipEntry entry = entry(table).orElseThrow(() -> problem("noTable", at(table, 0, ""), null));
    try (Reader text = text(entry);
        CsvReader<CsvRecord> reader =
            CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
      Map<String, Integer> columns = new HashMap<>();
      for (CsvRecord record : reader) {
        if (columns.isEmpty()) {
          head(table, record, required, columns);
        } else if (record.getFieldCount() > 1 || !record.getField(0).isBlank()) {
          each.accept(new Row(this, table, columns, record));
        }
      }
      if (columns.isEmpty()) {
        throw problem("emptyTable", at(table, 0, ""), null);
      }
    } catch (CsvParseException e) {
      throw problem("badTable", at(table, 0, ""), e);
    } catch (IOException e) {
      throw problem("damaged", at(table, 0, ""), e);
    }
  }

  private Reader text(ZipEntry entry) throws IOException {
    return new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8);
  }

  private void head(
      String table, CsvRecord record, List<String> required, Map<String, Integer> columns) {
    for (int i = 0; i < record.getFieldCount(); i++) {
      String name = record.getField(i).strip();
      boolean marked = !name.isEmpty() && name.charAt(0) == BYTE_ORDER_MARK;
      columns.putIfAbsent(marked ? name.substring(1) : name, i);
    }
    for (String column : required) {
      if (!columns.containsKey(column)) {
        throw problem("noColumn", at(table, 1, column), null, column);
      }
    }
  }

  private Place at(String table, long line, String field) {
    return new Place(path.getFileName() + "/" + table, line, 0, field);
  }

  /** The file as a place. */
  Place place() {
    return Place.file(path.toString());
  }

  /** Something wrong with the calls of a trip. */
  UserFacingException badTrip(String key, String trip) {
    return problem(key, at("stop_times.txt", 0, "trip_id"), null, trip);
  }

  static UserFacingException problem(
      String key, Place place, Throwable cause, Object... arguments) {
    return new UserFacingException(
        UserFacingException.Kind.BAD_INPUT, Feed.class, key, place, cause, arguments);
  }

  /** One row of a table. */
  static final class Row {
    private final Feed feed;
    private final String table;
    private final Map<String, Integer> columns;
    private final CsvRecord record;

    private Row(Feed feed, String table, Map<String, Integer> columns, CsvRecord record) {
      this.feed = feed;
      this.table = table;
      this.columns = columns;
      this.record = record;
    }

    /** The text of a column; empty where it has none or there is no such column. */
    String text(String column) {
      Integer at = columns.get(column);
      return at == null || at >= record.getFieldCount() ? "" : record.getField(at).strip();
    }

    /** The text of a column that must have one. */
    String filled(String column) {
      String text = text(column);
      if (text.isEmpty()) {
        throw bad("emptyField", column);
      }
      return text;
    }

    /** A whole number that is not negative. */
    int whole(String column) {
      try {
        int value = Integer.parseInt(filled(column));
        if (value >= 0) {
          return value;
        }
      } catch (NumberFormatException e) {
        throw bad("notWhole", column, text(column));
      }
      throw bad("notWhole", column, text(column));
    }

    /** A number of degrees. */
    double degrees(String column, double most) {
      try {
        double value = Double.parseDouble(filled(column));
        if (Math.abs(value) <= most) {
          return value;
        }
      } catch (NumberFormatException e) {
        throw bad("notDegrees", column, text(column));
      }
      throw bad("notDegrees", column, text(column));
    }

    /** Seconds after midnight, from {@code 8:05:00} or {@code 25:10:00}. */
    int time(String column) {
      String[] parts = filled(column).split(":", -1);
      try {
        if (parts.length == 3) {
          int hours = Integer.parseInt(parts[0].strip());
          int minutes = Integer.parseInt(parts[1]);
          int seconds = Integer.parseInt(parts[2]);
          if (hours >= 0
              && hours < 100
              && minutes >= 0
              && minutes < 60
              && seconds >= 0
              && seconds < 60) {
            return hours * 3600 + minutes * 60 + seconds;
          }
        }
      } catch (NumberFormatException e) {
        throw bad("notATime", column, text(column));
      }
      throw bad("notATime", column, text(column));
    }

    UserFacingException bad(String key, String column, Object... arguments) {
      return problem(key, feed.at(table, record.getStartingLineNumber(), column), null, arguments);
    }
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw problem("unreadable", Place.file(path.toString()), e);
    }
  }
}
