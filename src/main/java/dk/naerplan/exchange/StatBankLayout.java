package dk.naerplan.exchange;

import dk.naerplan.exchange.StatBankLabel.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How a StatBank table is laid out: title lines above the header are passed over, labels stand left
 * of the figures, and a blank label means the one above.
 *
 * @param header index of the header line
 * @param firstValue index of the first column of figures
 * @param roles the roles of the label columns
 * @param valueRole what the headers of the columns of figures speak of; {@code OTHER} for nothing
 */
record StatBankLayout(
    List<CsvTable.Line> lines, int header, int firstValue, List<Role> roles, Role valueRole) {
  private static final Set<String> VALUE_HEADERS =
      Set.of("indhold", "antal", "value", "personer", "folketal", "antal personer", "contents");
  private static final int SEARCHED_LINES = 20;

  /**
   * A figure with its labels.
   *
   * @param labels by the ordinals of {@link Role}; empty where the table does not say
   * @param others labels of columns whose role is not known
   */
  record Cell(long line, List<String> labels, List<String> others, String value) {
    String label(Role role) {
      return labels.get(role.ordinal());
    }
  }

  /** Finds the layout; empty when it is no such table. */
  static Optional<StatBankLayout> find(List<CsvTable.Line> lines, MunicipalityNames names) {
    for (int i = 0; i < Math.min(SEARCHED_LINES, lines.size() - 1); i++) {
      List<String> cells = trimmed(lines.get(i).fields());
      int first = firstValueColumn(cells);
      if (first > 0 && first < cells.size()) {
        StatBankLayout layout = of(lines, i, first, names);
        if (layout.isComplete()) {
          return Optional.of(layout);
        }
      }
    }
    return Optional.empty();
  }

  private static int firstValueColumn(List<String> cells) {
    if (cells.size() >= 3
        && VALUE_HEADERS.contains(cells.getLast().strip().toLowerCase(Locale.ROOT))) {
      return cells.size() - 1;
    }
    int first = cells.size();
    while (first > 0 && isValueHeader(cells.get(first - 1))) {
      first--;
    }
    return first;
  }

  private static boolean isValueHeader(String cell) {
    return !cell.isBlank()
        && (StatBankLabel.isTotal(cell)
            || StatBankLabel.time(cell).isPresent()
            || StatBankLabel.ages(cell).isPresent()
            || StatBankLabel.role("", List.of(cell)) == Role.SEX);
  }

  private static StatBankLayout of(
      List<CsvTable.Line> lines, int header, int first, MunicipalityNames names) {
    List<String> headers = trimmed(lines.get(header).fields());
    List<Role> roles = new ArrayList<>();
    for (int column = 0; column < first; column++) {
      List<String> labels = labels(lines, header, column);
      Role role = StatBankLabel.role(headers.get(column), labels);
      boolean areas =
          role == Role.OTHER
              && !roles.contains(Role.AREA)
              && labels.stream().anyMatch(label -> isArea(label, names));
      roles.add(areas ? Role.AREA : role);
    }
    List<String> valueHeaders = headers.subList(first, headers.size());
    return new StatBankLayout(lines, header, first, roles, StatBankLabel.role("", valueHeaders));
  }

  private static boolean isArea(String label, MunicipalityNames names) {
    return StatBankLabel.isAggregate(label)
        || names.find(label).isPresent()
        || label.strip().matches("0?[1-9]\\d{2}( .+)?");
  }

  private static List<String> labels(List<CsvTable.Line> lines, int header, int column) {
    Set<String> labels = new LinkedHashSet<>();
    for (CsvTable.Line line : lines.subList(header + 1, lines.size())) {
      if (column < line.fields().size() && !line.fields().get(column).isBlank()) {
        labels.add(line.fields().get(column).strip());
      }
    }
    return List.copyOf(labels);
  }

  private static List<String> trimmed(List<String> cells) {
    int size = cells.size();
    while (size > 0 && cells.get(size - 1).isBlank()) {
      size--;
    }
    return cells.subList(0, size);
  }

  private boolean isComplete() {
    return has(Role.AREA) && has(Role.TIME) && has(Role.AGE);
  }

  private boolean has(Role role) {
    return roles.contains(role) || valueRole == role;
  }

  /** What the header calls a column whose role is not known. */
  List<String> otherColumns() {
    List<String> columns = new ArrayList<>();
    for (int column = 0; column < firstValue; column++) {
      if (roles.get(column) == Role.OTHER) {
        columns.add(lines.get(header).fields().get(column).strip());
      }
    }
    return columns;
  }

  /** The figures in the order of the file. */
  List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    List<String> headers = trimmed(lines.get(header).fields());
    String[] current = new String[firstValue];
    Arrays.fill(current, "");
    for (CsvTable.Line line : lines.subList(header + 1, lines.size())) {
      List<String> fields = line.fields();
      for (int column = 0; column < Math.min(firstValue, fields.size()); column++) {
        if (!fields.get(column).isBlank()) {
          current[column] = fields.get(column).strip();
        }
      }
      if (trimmed(fields).size() > firstValue) {
        for (int column = firstValue; column < headers.size(); column++) {
          String value = column < fields.size() ? fields.get(column).strip() : "";
          cells.add(cell(line.number(), current, headers.get(column).strip(), value));
        }
      }
    }
    return cells;
  }

  private Cell cell(long line, String[] current, String valueHeader, String value) {
    String[] labels = new String[Role.values().length];
    Arrays.fill(labels, "");
    List<String> others = new ArrayList<>();
    for (int column = 0; column < firstValue; column++) {
      if (roles.get(column) == Role.OTHER) {
        others.add(current[column]);
      } else {
        labels[roles.get(column).ordinal()] = current[column];
      }
    }
    if (valueRole != Role.OTHER) {
      labels[valueRole.ordinal()] = valueHeader;
    }
    return new Cell(line, List.of(labels), List.copyOf(others), value);
  }
}
