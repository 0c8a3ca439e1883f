package dk.naerplan.report.access;

import dk.naerplan.access.Gain;
import dk.naerplan.access.Measures;
import dk.naerplan.access.Party;
import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import dk.naerplan.plan.Area;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who gains and who loses by a plan: a row per area or party, and one for all of them. */
public final class GainTable {
  private final Measures measures;
  private final Grouping grouping;
  private final Texts texts;
  private final Figures figures;

  /** By what persons are grouped. */
  public enum Grouping {
    /** A row per municipality. */
    MUNICIPALITY,
    /** A row per sundhedsklynge. */
    CLUSTER,
    /** A row per region. */
    REGION,
    /** A row per part that municipalities have in the plan. */
    PARTY
  }

  /** What stands in a row. Only a municipality has a party. */
  public enum Column {
    /** The name of the area or party. */
    NAME,
    /** What a municipality is to the plan. */
    PARTY,
    /** All persons. */
    PERSONS,
    /** Mean minutes before. */
    BEFORE,
    /** Mean minutes after. */
    AFTER,
    /** Mean minutes before less mean minutes after. */
    SAVED,
    /** Persons whose way gets noticeably shorter, or who have one only now. */
    GAINING,
    /** Persons whose way gets noticeably longer, or who no longer have one. */
    LOSING,
    /** Person-minutes saved per year. */
    MINUTES_PER_YEAR,
    /** Person-km saved per year. */
    KM_PER_YEAR;

    /** Whether a number stands there. */
    public boolean isNumber() {
      return this != NAME && this != PARTY;
    }
  }

  /**
   * A row.
   *
   * @param id the code of the area, or the name of the party
   * @param party what a municipality is to the plan, else empty
   */
  public record Row(String id, String name, String party, Gain gain) {}

  /** The table of some persons. */
  public GainTable(Measures measures, Grouping grouping, Language language) {
    this.measures = measures;
    this.grouping = grouping;
    texts = Texts.of(GainTable.class, language);
    figures = new Figures(language);
  }

  /** The columns that say something about this grouping, in order. */
  public List<Column> columns() {
    return Stream.of(Column.values())
        .filter(column -> column != Column.PARTY || grouping == Grouping.MUNICIPALITY)
        .toList();
  }

  /** The head of a column, with its unit. */
  public String head(Column column) {
    return column == Column.NAME
        ? texts.get("grouping." + grouping)
        : texts.get("column." + column);
  }

  /** The rows, in the order of the geography. */
  public List<Row> rows() {
    return switch (grouping) {
      case MUNICIPALITY -> areas(Area.MUNICIPALITY);
      case CLUSTER -> areas(Area.CLUSTER);
      case REGION -> areas(Area.REGION);
      case PARTY ->
          measures.byParty().entrySet().stream()
              .map(of -> new Row(of.getKey().name(), party(of.getKey()), "", of.getValue()))
              .toList();
    };
  }

  private List<Row> areas(Area area) {
    return measures.by(area).stream()
        .map(of ->
            new Row(
                of.id(),
                area == Area.CLUSTER ? texts.get("cluster", of.id(), of.name()) : of.name(),
                of.party().map(this::party).orElse(""),
                of.gain()))
        .toList();
  }

  private String party(Party party) {
    return texts.get("party." + party);
  }

  /** All persons together. */
  public Row total() {
    return new Row("", texts.get("total"), "", measures.everyone());
  }

  /** The number of a column that {@linkplain Column#isNumber holds one}, {@code NaN} for none. */
  public static double value(Row row, Column column) {
    Gain gain = row.gain();
    return switch (column) {
      case NAME, PARTY -> throw new IllegalArgumentException("No number: " + column);
      case PERSONS -> gain.persons();
      case BEFORE -> gain.meanMinutesBefore();
      case AFTER -> gain.meanMinutesAfter();
      case SAVED -> gain.meanMinutesBefore() - gain.meanMinutesAfter();
      case GAINING -> gain.gaining() + gain.newlyReached();
      case LOSING -> gain.losing() + gain.noLongerReached();
      case MINUTES_PER_YEAR -> gain.personMinutesSavedPerYear();
      case KM_PER_YEAR -> gain.personKmSavedPerYear();
    };
  }

  /** What stands in a row, as people read it. */
  public String text(Row row, Column column) {
    return text(row, column, true);
  }

  private String text(Row row, Column column, boolean grouped) {
    return switch (column) {
      case NAME -> row.name();
      case PARTY -> row.party();
      case BEFORE, AFTER, SAVED -> figures.number(value(row, column), 1, grouped);
      case PERSONS, GAINING, LOSING, MINUTES_PER_YEAR, KM_PER_YEAR ->
          figures.number(value(row, column), 0, grouped);
    };
  }

  /** Rows as tab-separated text for a spreadsheet, with a head and all persons last. */
  public String tsv(List<Row> rows) {
    return lines(rows, "\t", (row, column) -> text(row, column, false));
  }

  /** Rows as CSV: comma, decimal point, no total; areas are named by their code too. */
  public String csv(List<Row> rows) {
    String head =
        "id,"
            + columns().stream()
                .map(column -> quoted(head(column)))
                .collect(Collectors.joining(","));
    return Stream.concat(
            Stream.of(head),
            rows.stream()
                .map(row ->
                    quoted(row.id())
                        + ","
                        + columns().stream()
                            .map(column -> plain(row, column))
                            .collect(Collectors.joining(","))))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private String plain(Row row, Column column) {
    if (!column.isNumber()) {
      return quoted(text(row, column));
    }
    double value = value(row, column);
    // A person or a minute in a hundred is beyond what is known.
    return Double.isNaN(value) ? "" : Double.toString(Math.rint(value * 100) / 100);
  }

  private static String quoted(String text) {
    return text.matches("[^,\"\n]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
  }

  private String lines(List<Row> rows, String between, BiFunction<Row, Column, String> cell) {
    return Stream.concat(
            Stream.of(columns().stream().map(this::head).collect(Collectors.joining(between))),
            Stream.concat(rows.stream(), Stream.of(total()))
                .map(row ->
                    columns().stream()
                        .map(column -> cell.apply(row, column))
                        .collect(Collectors.joining(between))))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
