package dk.naerplan.report.dossier;

import dk.naerplan.access.Measures;
import dk.naerplan.report.access.AccessNote;
import dk.naerplan.report.access.GainTable.Column;
import dk.naerplan.report.access.GainTable.Grouping;
import dk.naerplan.report.access.GainTable;
import dk.naerplan.report.access.MeasureTable;
import dk.naerplan.report.chart.ChartFigures;
import dk.naerplan.report.chart.ChartKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who gains and who loses by the plan, and how evenly travel time is spread. */
final class EquitySection {
  private EquitySection() {}

  static void write(Draft draft) {
    Markup markup = draft.markup();
    Measures measures = draft.evaluation().measures();
    markup.heading(2, draft.text("equity"), "page");
    markup.paragraph(
        draft.text(
            "equity.intro",
            AccessNote.of(measures, draft.evaluation(), draft.state(), draft.language())));
    measures(draft, measures);
    List<ChartFigures> charts = draft.charts(Optional.empty());
    for (ChartKind kind :
        List.of(
            ChartKind.BEYOND, ChartKind.MUNICIPALITIES, ChartKind.AGE_GAPS, ChartKind.LORENZ)) {
      draft.chart(charts.get(kind.ordinal()), "wide-chart");
    }
    markup.heading(2, draft.text("equity.areas"), "page");
    markup.paragraph(draft.text("equity.areas.intro", measures.tripsPerPersonPerYear()));
    table(draft, measures, Grouping.PARTY, "equity.parties");
    table(draft, measures, Grouping.REGION, "equity.regions");
    table(draft, measures, Grouping.CLUSTER, "equity.clusters");
    table(draft, measures, Grouping.MUNICIPALITY, "equity.municipalities");
  }

  private static void measures(Draft draft, Measures measures) {
    List<MeasureTable.Row> rows = MeasureTable.of(measures, draft.language());
    for (String group : rows.stream().map(MeasureTable.Row::group).distinct().toList()) {
      List<String> head = new ArrayList<>(MeasureTable.head(draft.language()));
      head.set(0, group);
      draft
          .markup()
          .table(
              "short",
              1,
              head,
              rows.stream()
                  .filter(row -> row.group().equals(group))
                  .map(row -> List.of(row.name(), row.before(), row.after(), row.change()))
                  .toList());
    }
  }

  // Who saves most stands first, all of them last.
  private static void table(Draft draft, Measures measures, Grouping grouping, String title) {
    GainTable table = new GainTable(measures, grouping, draft.language());
    List<Column> columns = table.columns();
    Stream<GainTable.Row> rows =
        Stream.concat(
            table.rows().stream()
                .sorted(
                    Comparator.comparingDouble(
                        row -> {
                          double saved = GainTable.value(row, Column.SAVED);
                          return Double.isNaN(saved) ? Double.POSITIVE_INFINITY : -saved;
                        })),
            Stream.of(table.total()));
    draft.markup().heading(3, draft.text(title));
    draft
        .markup()
        .table(
            grouping == Grouping.MUNICIPALITY ? "municipalities" : "gains",
            (int) columns.stream().filter(column -> !column.isNumber()).count(),
            columns.stream().map(table::head).toList(),
            rows.map(row -> columns.stream().map(column -> table.text(row, column)).toList())
                .toList());
  }
}
