package dk.naerplan.report.access;

import dk.naerplan.access.Access;
import dk.naerplan.access.Catchment;
import dk.naerplan.access.Stays;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import dk.naerplan.report.access.MeasureTable.Row;
import java.util.ArrayList;
import java.util.List;

/** How many belong to a nærhospital, and why the others do not. */
public final class StayTable {
  private StayTable() {}

  /** A row for those in catchments, and one for each reason that keeps somebody out of them. */
  public static List<Row> of(Evaluation evaluation, Language language) {
    Texts texts = Texts.of(StayTable.class, language);
    Figures figures = new Figures(language);
    Access access = evaluation.access();
    String group = texts.get("group.belong");
    List<Row> rows = new ArrayList<>();
    long within = access.catchments().stream().mapToLong(Catchment::persons).sum();
    rows.add(new Row(group, texts.get("measure.within"), "", figures.persons((double) within), ""));
    for (Stays reason : Stays.values()) {
      List<Integer> byAge = access.staying().getOrDefault(reason, List.of());
      long persons = byAge.stream().mapToLong(Integer::longValue).sum();
      if (persons > 0) {
        rows.add(
            new Row(
                group, texts.get("stays." + reason), "", figures.persons((double) persons), ""));
      }
    }
    return List.copyOf(rows);
  }
}
