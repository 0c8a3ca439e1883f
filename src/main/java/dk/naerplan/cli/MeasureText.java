package dk.naerplan.cli;

import dk.naerplan.demand.Evaluation;
import dk.naerplan.language.Texts;
import dk.naerplan.report.access.MeasureTable;
import dk.naerplan.report.access.StayTable;
import java.util.StringJoiner;
import java.util.stream.Stream;

/** The measures of travel as lines for people. */
final class MeasureText {
  private MeasureText() {}

  static String of(Evaluation evaluation, Texts texts) {
    StringJoiner lines = new StringJoiner(System.lineSeparator());
    lines.add("");
    lines.add(texts.get("measures.head", texts.get("grade." + evaluation.measures().grade())));
    String[] group = {""};
    Stream.concat(
            MeasureTable.of(evaluation.measures(), texts.language()).stream(),
            StayTable.of(evaluation, texts.language()).stream())
        .forEach(row -> {
          if (!row.group().equals(group[0])) {
            group[0] = row.group();
            lines.add(row.group());
          }
          lines.add(texts.get("measures.row", row.name(), figures(row, texts)));
        });
    return lines.toString();
  }

  private static String figures(MeasureTable.Row row, Texts texts) {
    if (row.before().isEmpty()) {
      return row.after() + row.change();
    }
    return texts.get("measures.change", row.before(), row.after(), row.change());
  }
}
