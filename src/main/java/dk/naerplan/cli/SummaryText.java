package dk.naerplan.cli;

import dk.naerplan.language.Texts;
import java.util.StringJoiner;

/** The figures of a plan as lines for people. */
final class SummaryText {
  private SummaryText() {}

  static String of(EvaluationSummary summary, Texts texts) {
    StringJoiner lines = new StringJoiner(System.lineSeparator());
    lines.add(
        texts.get(
            "summary.head", summary.plan(), Integer.toString(summary.year()), summary.project()));
    lines.add(texts.get("summary.persons", summary.persons(), summary.municipalities()));
    lines.add(
        texts.get("summary.catchments", summary.personsInCatchments(), summary.personsUnreached()));
    lines.add("");
    lines.add(texts.get("summary.catchment.head"));
    for (EvaluationSummary.CatchmentRow row : summary.catchments()) {
      lines.add(
          texts.get(
              "summary.catchment",
              row.name(),
              row.municipality(),
              row.persons(),
              row.travel().meanMinutes(),
              row.acuteHospital(),
              row.minutesToAcuteHospital(),
              row.kmToAcuteHospital(),
              texts.get("grade." + row.grade())));
    }
    lines.add("");
    lines.add(
        texts.get("summary.access", summary.before().meanMinutes(), summary.after().meanMinutes()));
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
}
