package dk.naerplan.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dk.naerplan.language.Place;
import dk.naerplan.language.UserFacingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A CSV file with a header line, held in memory. */
final class CsvTable {
  private final CsvHeader header;
  private final List<CsvRow> rows = new ArrayList<>();

  /** A line as it stands, before it is known what the columns are. */
  record Line(long number, List<String> fields) {}

  private CsvTable(String name, char separator, List<Line> lines) {
    if (lines.isEmpty()) {
      throw Bad.input("emptyFile", Place.file(name));
    }
    header = new CsvHeader(name, separator, lines.getFirst());
    lines.subList(1, lines.size()).forEach(line -> rows.add(header.row(line)));
  }

  /** Reads a file of the data package: UTF-8 and comma. */
  static CsvTable read(InputFile file) {
    return new CsvTable(file.name(), ',', lines(file.name(), file.utf8(), ','));
  }

  /** Reads a file from elsewhere: any of the common encodings and separators. */
  static CsvTable readAny(InputFile file) {
    String text = file.text();
    char separator = separator(text);
    return new CsvTable(file.name(), separator, lines(file.name(), text, separator));
  }

  /** The lines of a text, without the empty ones. */
  static List<Line> lines(String name, String text, char separator) {
    List<Line> lines = new ArrayList<>();
    try (CsvReader<CsvRecord> reader = reader(separator).ofCsvRecord(text)) {
      for (CsvRecord each : reader) {
        lines.add(new Line(each.getStartingLineNumber(), each.getFields()));
      }
    } catch (CsvParseException e) {
      throw badCsv(name, lines.isEmpty() ? 1 : lines.getLast().number() + 1, e);
    } catch (IOException e) {
      throw new UncheckedIOException("Reading from memory", e);
    }
    return lines;
  }

  /** How files are read, with whatever number of fields a line has. */
  static CsvReader.CsvReaderBuilder reader(char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false);
  }

  static UserFacingException badCsv(String name, long line, CsvParseException cause) {
    return new UserFacingException(
        UserFacingException.Kind.BAD_INPUT,
        CsvTable.class,
        "badCsv",
        Place.line(name, line),
        cause);
  }

  /** The separator that the first lines of a text use: semicolon, tabulator or comma. */
  static char separator(String text) {
    String start = text.lines().limit(20).reduce("", (a, b) -> a + "\n" + b);
    int[] found = new int[3];
    boolean quoted = false;
    for (int i = 0; i < start.length(); i++) {
      int which = ";\t,\"".indexOf(start.charAt(i));
      if (which == 3) {
        quoted = !quoted;
      } else if (!quoted && which >= 0) {
        found[which]++;
      }
    }
    return found[0] > 0 ? ';' : found[1] > 0 ? '\t' : ',';
  }

  String name() {
    return header.file();
  }

  /** Names of the columns, in lower case. */
  List<String> header() {
    return header.names();
  }

  boolean has(String column) {
    return header.has(column);
  }

  /** The rows below the header. */
  List<CsvRow> rows() {
    return rows;
  }

  /**
   * Makes sure that columns are there.
   *
   * @throws UserFacingException that names the first one missing
   */
  CsvTable require(List<String> needed) {
    header.require(needed);
    return this;
  }

  CsvTable require(String... needed) {
    return require(List.of(needed));
  }
}
