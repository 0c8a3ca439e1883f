package dk.naerplan.report.dossier;

import dk.naerplan.access.Access;
import dk.naerplan.access.BeforeAfter;
import dk.naerplan.access.Distribution;
import dk.naerplan.report.chart.ChartFigures;
import dk.naerplan.report.chart.ChartKind;
import dk.naerplan.travel.Grade;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How far citizens have to care, before and after the plan. */
final class ChangeSection {
  private ChangeSection() {}

  static void write(Draft draft) {
    Markup markup = draft.markup();
    Access access = draft.evaluation().access();
    Grade before = access.toAcuteHospital().grade().orElse(Grade.ESTIMATED);
    Grade grade = access.toNaerhospital().grade().map(before::worst).orElse(before);
    markup.heading(2, draft.text("change"), "page");
    markup.paragraph(draft.text("change.intro", draft.year(), draft.wording().grade(grade)));
    markup.table(
        "short",
        1,
        List.of(
            draft.text("change.indicator"),
            draft.text("change.before"),
            draft.text("change.after")),
        indicators(draft, access));
    List<ChartFigures> charts = draft.charts(Optional.empty());
    draft.chart(charts.get(ChartKind.REACH.ordinal()), "wide-chart");
    ChartFigures bands = charts.get(ChartKind.BEFORE_AFTER.ordinal());
    draft.chart(bands, "wide-chart");
    markup.table("short", 1, bandHead(draft, bands), bandRows(draft, bands));
    ChangeMap.write(draft);
  }

  private static List<List<String>> indicators(Draft draft, Access access) {
    Wording wording = draft.wording();
    Distribution before = access.before();
    Distribution after = access.after();
    BeforeAfter change = BeforeAfter.of(access);
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            draft.text("change.mean"),
            wording.minutes(before.meanMinutes()),
            wording.minutes(after.meanMinutes())));
    rows.add(
        List.of(
            draft.text("change.median"),
            wording.minutes(before.medianMinutes()),
            wording.minutes(after.medianMinutes())));
    rows.add(
        List.of(
            draft.text("change.p90"),
            wording.minutes(before.p90Minutes()),
            wording.minutes(after.p90Minutes())));
    rows.add(
        List.of(
            draft.text("change.worst"),
            wording.minutes(before.worstMinutes()),
            wording.minutes(after.worstMinutes())));
    for (int minutes : new int[] {15, 30, 45}) {
      rows.add(
          List.of(
              draft.text("change.under", minutes),
              wording.share(change.shareUnderBefore(minutes)),
              wording.share(change.shareUnderAfter(minutes))));
    }
    return rows;
  }

  private static List<String> bandHead(Draft draft, ChartFigures bands) {
    List<String> head = new ArrayList<>(bands.columns());
    head.add(2, draft.text("change.share"));
    head.add(draft.text("change.share"));
    return head;
  }

  // Each count is followed by its share of all, so that bands can be compared between plans.
  private static List<List<String>> bandRows(Draft draft, ChartFigures bands) {
    double all = bands.series().getFirst().values().stream().mapToDouble(Double::doubleValue).sum();
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < bands.categories().size(); i++) {
      List<String> row = new ArrayList<>(List.of(bands.categories().get(i)));
      for (ChartFigures.Series series : bands.series()) {
        double persons = series.values().get(i);
        row.add(draft.wording().count(persons));
        row.add(draft.wording().share(Math.round(persons), Math.round(all)));
      }
      rows.add(row);
    }
    return rows;
  }
}
