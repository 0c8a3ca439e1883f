package dk.naerplan.report.chart;

import dk.naerplan.language.Language;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The figures of one chart, from which chart, table and clipboard text are all made.
 *
 * @param language the language of the texts and number formats
 * @param subject the nærhospital or plan it is about
 * @param note year, source and grade of the figures
 * @param scenario who goes where, in a sentence; empty where the figures do not depend on it
 * @param summary the chart in a sentence, for those who do not see it
 * @param categoryTitle what the categories are, with unit
 * @param valueTitle what the values are, with unit
 * @param drawn the places of the categories that are drawn; the table holds all
 */
public record ChartFigures(
    ChartKind kind,
    Language language,
    String subject,
    String title,
    String note,
    String scenario,
    String summary,
    String categoryTitle,
    String valueTitle,
    List<String> categories,
    List<Series> series,
    List<Integer> drawn) {
  /** Stands for a value that there is none of. */
  private static final String NONE = "–";

  /**
   * A value per category.
   *
   * @param values in the {@linkplain ChartKind#unit unit} of the kind; {@code NaN} where there is
   *     none
   */
  public record Series(String name, List<Double> values) {
    /** Keeps its own copy. */
    public Series {
      values = List.copyOf(values);
    }
  }

  /** Refuses a series that does not fit the categories. */
  public ChartFigures {
    categories = List.copyOf(categories);
    series = List.copyOf(series);
    drawn = List.copyOf(drawn);
    for (Series one : series) {
      if (one.values().size() != categories.size()) {
        throw new IllegalArgumentException(one.name() + ": " + one.values().size() + " values");
      }
    }
  }

  /** The head of the table: the categories and each series with its unit. */
  public List<String> columns() {
    List<String> columns = new ArrayList<>(List.of(categoryTitle));
    for (Series one : series) {
      columns.add(series.size() == 1 ? valueTitle : one.name() + " – " + valueTitle);
    }
    return columns;
  }

  /** The rows of the table, as people read them. */
  public List<List<String>> rows() {
    return rows(valueFormat());
  }

  /** The table as tab-separated text: numbers without thousands separators, for spreadsheets. */
  public String tsv() {
    NumberFormat plain = valueFormat();
    plain.setGroupingUsed(false);
    List<List<String>> lines = new ArrayList<>(List.of(columns()));
    lines.addAll(rows(plain));
    return lines.stream()
        .map(line -> String.join("\t", line))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private List<List<String>> rows(NumberFormat format) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < categories.size(); i++) {
      List<String> row = new ArrayList<>(List.of(categories.get(i)));
      for (Series one : series) {
        double value = one.values().get(i);
        row.add(Double.isNaN(value) ? NONE : format.format(value));
      }
      rows.add(row);
    }
    return rows;
  }

  /** How a value is written: whole persons, or per cent and minutes with one decimal. */
  public NumberFormat valueFormat() {
    NumberFormat format = NumberFormat.getNumberInstance(language.locale());
    int decimals = kind.unit() == ChartKind.Unit.PERSONS ? 0 : 1;
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format;
  }

  /** Whether every value is zero or missing. */
  public boolean isEmpty() {
    return series.stream().allMatch(s -> s.values().stream().allMatch(v -> v == 0 || v.isNaN()));
  }
}
