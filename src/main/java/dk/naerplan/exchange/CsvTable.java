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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A CSV file with a header line. Names of columns are compared without case. */
final class CsvTable {
  private final String name;
  private final boolean decimalComma;
  private final List<String> header;
  private final Map<String, Integer> columns = new HashMap<>();
  private final List<CsvRow> rows = new ArrayList<>();

  /** A line as it stands, before it is known what the columns are. */
  record Line(long number, List<String> fields) {}

  private CsvTable(String name, char separator, List<Line> lines) {
    this.name = name;
    decimalComma = separator == ';';
    if (lines.isEmpty()) {
      throw Bad.input("emptyFile", Place.file(name));
    }
    header = lines.getFirst().fields().stream().map(CsvTable::columnName).toList();
    for (int i = 0; i < header.size(); i++) {
      if (columns.putIfAbsent(header.get(i), i) != null) {
        throw Bad.input(
            "duplicateColumn", Place.field(name, lines.getFirst().number(), header.get(i)));
      }
    }
    for (Line line : lines.subList(1, lines.size())) {
      if (line.fields().size() != header.size()) {
        throw Bad.input(
            "fieldCount", Place.line(name, line.number()), header.size(), line.fields().size());
      }
      rows.add(new CsvRow(this, line.number(), line.fields()));
    }
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
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .ofCsvRecord(text)) {
      for (CsvRecord each : reader) {
        lines.add(new Line(each.getStartingLineNumber(), each.getFields()));
      }
    } catch (CsvParseException e) {
      long line = lines.isEmpty() ? 1 : lines.getLast().number() + 1;
      throw new UserFacingException(
          UserFacingException.Kind.BAD_INPUT, CsvTable.class, "badCsv", Place.line(name, line), e);
    } catch (IOException e) {
      throw new UncheckedIOException("Reading from memory", e);
    }
    return lines;
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

  private static String columnName(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  String name() {
    return name;
  }

  boolean decimalComma() {
    return decimalComma;
  }

  /** Names of the columns, in lower case. */
  List<String> header() {
    return header;
  }

  boolean has(String column) {
    return columns.containsKey(column);
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
    for (String column : needed) {
      if (!has(column)) {
        throw Bad.input(
            "missingColumn", Place.field(name, 1, column), column, String.join(", ", header));
      }
    }
    return this;
  }

  CsvTable require(String... needed) {
    return require(List.of(needed));
  }

  int index(String column) {
    return columns.get(column);
  }
}
