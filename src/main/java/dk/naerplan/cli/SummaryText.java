package dk.naerplan.cli;

import dk.naerplan.language.Texts;
import java.util.StringJoiner;

/** The figures of a plan as lines for people. */
final class SummaryText {
  private static final String UNKNOWN = "–";

  private SummaryText() {}

  static String of(EvaluationSummary summary, Texts texts) {
    StringJoiner lines = new StringJoiner(System.lineSeparator());
    lines.add(
        texts.get(
            "summary.head", summary.plan(), Integer.toString(summary.year()), summary.project()));
    lines.add(texts.get("summary.persons", summary.persons(), summary.municipalities()));
    lines.add(summary.allocation().get(texts.language().code()));
    lines.add(
        texts.get("summary.catchments", summary.personsInCatchments(), summary.personsUnreached()));
    lines.add("");
    lines.add(texts.get("summary.catchment.head"));
    for (EvaluationSummary.CatchmentRow row : summary.catchments()) {
      lines.add(
          texts.get(
              "summary.catchment",
              row.name(),
              known(row.municipality()),
              row.persons(),
              minutes(row.travel().meanMinutes(), texts),
              grade(row.grade(), texts),
              known(row.acuteHospital()),
              whole(row.minutesToAcuteHospital(), texts),
              whole(row.kmToAcuteHospital(), texts),
              grade(row.gradeToAcuteHospital(), texts)));
    }
    lines.add("");
    lines.add(
        texts.get(
            "summary.access",
            minutes(summary.before().meanMinutes(), texts),
            grade(summary.gradeBefore(), texts),
            minutes(summary.after().meanMinutes(), texts),
            grade(summary.gradeAfter(), texts)));
    lines.add("");
    lines.add(texts.get("summary.cluster.head"));
    for (EvaluationSummary.ClusterRow row : summary.clusters()) {
      lines.add(
          texts.get(
              "summary.cluster",
              row.number(),
              row.name(),
              row.municipalities(),
              row.gpCapacities(),
              row.persons2018(),
              row.personsTableB1()));
    }
    lines.add(
        texts.get(
            "summary.cluster.sum",
            summary.municipalities(),
            summary.gpCapacities(),
            summary.personsInClusters2018()));
    lines.add("");
    lines.add(texts.get("summary.municipality.head"));
    for (EvaluationSummary.MunicipalityRow row : summary.municipalityFigures()) {
      lines.add(
          texts.get(
              "summary.municipality",
              row.code(),
              row.name(),
              row.officialTotal(),
              row.personsInZones(),
              row.source()));
    }
    return lines.toString();
  }

  private static String known(String name) {
    return name.isEmpty() ? UNKNOWN : name;
  }

  private static String minutes(double value, Texts texts) {
    return Double.isNaN(value) ? UNKNOWN : texts.get("number.oneDecimal", value);
  }

  private static String whole(double value, Texts texts) {
    return Double.isNaN(value) ? UNKNOWN : texts.get("number.whole", value);
  }

  private static String grade(String grade, Texts texts) {
    return grade.isEmpty() ? UNKNOWN : texts.get("grade." + grade);
  }
}
