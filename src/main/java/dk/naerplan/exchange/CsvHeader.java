package dk.naerplan.exchange;

import dk.naerplan.language.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The header line of a CSV file. Names of columns are compared without case. */
final class CsvHeader {
  private final String file;
  private final char separator;
  private final List<String> names;
  private final Map<String, Integer> columns = new HashMap<>();

  /** The header in a line of a file; refuses two columns of one name. */
  CsvHeader(String file, char separator, CsvTable.Line line) {
    this.file = file;
    this.separator = separator;
    names = line.fields().stream().map(CsvHeader::columnName).toList();
    for (int i = 0; i < names.size(); i++) {
      if (columns.putIfAbsent(names.get(i), i) != null) {
        throw Bad.input("duplicateColumn", Place.field(file, line.number(), names.get(i)));
      }
    }
  }

  private static String columnName(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  /** The name of the file. */
  String file() {
    return file;
  }

  /** Whether a comma stands before decimals, as in files with semicolons. */
  boolean decimalComma() {
    return separator == ';';
  }

  /** The names of the columns, in lower case. */
  List<String> names() {
    return names;
  }

  boolean has(String column) {
    return columns.containsKey(column);
  }

  int index(String column) {
    return columns.get(column);
  }

  /**
   * Makes sure that columns are there.
   *
   * @throws dk.naerplan.language.UserFacingException that names the first one missing
   */
  void require(List<String> needed) {
    for (String column : needed) {
      if (!has(column)) {
        throw Bad.input(
            "missingColumn", Place.field(file, 1, column), column, String.join(", ", names));
      }
    }
  }

  /** A line below the header, which must have as many fields. */
  CsvRow row(CsvTable.Line line) {
    if (line.fields().size() != names.size()) {
      throw Bad.input(
          "fieldCount", Place.line(file, line.number()), names.size(), line.fields().size());
    }
    return new CsvRow(this, line.number(), line.fields());
  }
}
