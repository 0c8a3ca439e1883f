package dk.naerplan.report.access;

import dk.naerplan.access.AgeGaps;
import dk.naerplan.access.Distribution;
import dk.naerplan.access.Gain;
import dk.naerplan.access.Inequality;
import dk.naerplan.access.Measures;
import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a plan does to the travel of some persons, a measure a row: before, after and change. */
public final class MeasureTable {
  private static final double WORST_OFF = 0.05;

  private final Measures measures;
  private final Texts texts;
  private final Figures figures;
  private final List<Row> rows = new ArrayList<>();

  /**
   * A measure.
   *
   * @param group what kind of measure it is
   * @param name with its unit
   * @param before empty where the measure is one of change alone
   * @param change empty where the measure is one of state alone
   */
  public record Row(String group, String name, String before, String after, String change) {}

  private MeasureTable(Measures measures, Language language) {
    this.measures = measures;
    texts = Texts.of(MeasureTable.class, language);
    figures = new Figures(language);
  }

  /** All measures of some persons. */
  public static List<Row> of(Measures measures, Language language) {
    MeasureTable table = new MeasureTable(measures, language);
    table.travel();
    table.beyond();
    table.change();
    table.evenness();
    return List.copyOf(table.rows);
  }

  /** The heads of the columns, but for the group. */
  public static List<String> head(Language language) {
    Texts texts = Texts.of(MeasureTable.class, language);
    return Stream.of("measure", "before", "after", "change")
        .map(name -> texts.get("measures." + name))
        .toList();
  }

  /** Rows as tab-separated text with a head, for a spreadsheet. */
  public static String tsv(List<Row> rows, Language language) {
    return Stream.concat(
            Stream.of(String.join("\t", head(language))),
            rows.stream()
                .map(row -> String.join("\t", row.name(), row.before(), row.after(), row.change())))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private void travel() {
    Distribution before = measures.travel().before();
    Distribution after = measures.travel().after();
    minutes("mean", before.meanMinutes(), after.meanMinutes());
    minutes("median", before.medianMinutes(), after.medianMinutes());
    minutes("p90", before.p90Minutes(), after.p90Minutes());
    minutes("worst", before.worstMinutes(), after.worstMinutes());
  }

  private void minutes(String measure, double before, double after) {
    add("travel", texts.get("measure." + measure), before, after, figures::minutes, 1);
  }

  private void beyond() {
    Gain.Beyond acute = measures.beyondAcuteHospital();
    beyond("beyond.acute", acute, acute);
    beyond("beyond.any", acute, measures.beyondAnyHospital());
    beyond("beyond.journeys", measures.everyone().before(), measures.everyone().after());
  }

  private void beyond(String group, Gain.Beyond before, Gain.Beyond after) {
    share(group, 30, before.of30(), after.of30());
    share(group, 45, before.of45(), after.of45());
    share(group, 60, before.of60(), after.of60());
    if (before.noWay() + after.noWay() > 0) {
      share(group, texts.get("measure.noWay"), before.noWay(), after.noWay());
    }
  }

  private void share(String group, int minutes, double before, double after) {
    share(group, texts.get("measure.beyond", minutes), before, after);
  }

  private void share(String group, String name, double before, double after) {
    rows.add(
        new Row(
            texts.get("group." + group),
            name,
            figures.share(before),
            figures.share(after),
            figures.difference(100 * (after - before), 1)));
  }

  private void change() {
    Gain all = measures.everyone();
    only("gaining", figures.persons(all.gaining() + all.newlyReached()));
    only("unchanged", figures.persons(all.unchanged() + all.neverReached()));
    only("losing", figures.persons(all.losing() + all.noLongerReached()));
    only("minutesPerYear", figures.persons(all.personMinutesSavedPerYear()));
    only("kmPerYear", figures.persons(all.personKmSavedPerYear()));
  }

  private void only(String measure, String change) {
    rows.add(
        new Row(
            texts.get("group.change", measures.tripsPerPersonPerYear()),
            texts.get("measure." + measure),
            "",
            "",
            change));
  }

  private void evenness() {
    Inequality before = measures.inequalityBefore();
    Inequality after = measures.inequalityAfter();
    even("gini", before.gini(), after.gini(), figures::index, 3);
    even(
        "theil",
        measures.theilBefore().total(),
        measures.theilAfter().total(),
        figures::index,
        3);
    share(
        "even",
        texts.get("measure.between"),
        measures.theilBefore().shareBetween(),
        measures.theilAfter().shareBetween());
    even(
        "worstOff",
        before.meanOfWorstOff(WORST_OFF),
        after.meanOfWorstOff(WORST_OFF),
        figures::minutes,
        1);
    AgeGaps agesBefore = measures.agesBefore();
    AgeGaps agesAfter = measures.agesAfter();
    even(
        "ageGap", agesBefore.widestGapMinutes(), agesAfter.widestGapMinutes(), figures::minutes, 1);
  }

  private void even(
      String measure, double before, double after, DoubleFunction<String> format, int decimals) {
    add("even", texts.get("measure." + measure), before, after, format, decimals);
  }

  private void add(
      String group,
      String name,
      double before,
      double after,
      DoubleFunction<String> format,
      int decimals) {
    rows.add(
        new Row(
            texts.get("group." + group),
            name,
            format.apply(before),
            format.apply(after),
            figures.difference(after - before, decimals)));
  }
}
