package dk.naerplan.cli;

import dk.naerplan.check.Compliance;
import dk.naerplan.check.Evidence;
import dk.naerplan.check.Result;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.report.compliance.Mark;
import dk.naerplan.report.compliance.Tally;
import java.util.List;
import java.util.Optional;

/**
 * How a plan was checked, for scripts. The names of the components are the keys of the JSON,
 * documented in {@code docs/cli.md}.
 */
final class CheckJson {
  private CheckJson() {}

  record Report(
      String project,
      String plan,
      int year,
      String edition,
      String planEdition,
      Compliance.Progress progress,
      Counts counts,
      List<Row> results) {}

  record Counts(int errors, int warnings, int information, int undecided, int setAside) {}

  record Row(
      String naerhospital,
      String naerhospitalName,
      String rule,
      String item,
      String itemName,
      String severity,
      String outcome,
      String deviation,
      String title,
      String requirement,
      String why,
      String verb,
      String section,
      List<Sentence> evidence) {}

  /** Evidence in words, and as what the words were made of. */
  record Sentence(String sentence, String key, List<Object> arguments) {}

  static String of(CheckedPlan checked, boolean all) {
    Tally tally = checked.tally();
    return Json.of(
        new Report(
            checked.state().name(),
            checked.evaluation().plan().name(),
            checked.evaluation().year(),
            checked.compliance().catalogue().edition(),
            checked.evaluation().plan().edition(),
            tally.progress(),
            new Counts(
                tally.count(Mark.ERROR),
                tally.count(Mark.WARNING),
                tally.count(Mark.INFORMATION),
                tally.count(Mark.UNDECIDED),
                tally.count(Mark.DEVIATION)),
            checked.compliance().results().stream()
                .filter(result -> all || result.isFinding())
                .map(result -> row(checked, result))
                .toList()));
  }

  private static Row row(CheckedPlan checked, Result result) {
    return new Row(
        result.naerhospital().map(NaerhospitalId::value).orElse(""),
        checked.name(result.naerhospital()),
        result.rule().id().value(),
        result.item().map(Object::toString).orElse(""),
        result.item().map(checked.wording()::item).orElse(""),
        result.severity().name(),
        result.outcome().name(),
        result.deviation().orElse(""),
        checked.wording().title(result),
        checked.wording().requirement(result.rule()),
        checked.wording().why(result.rule()),
        result.rule().verb(),
        result.rule().section(),
        result.evidence().stream().map(evidence -> sentence(checked, evidence)).toList());
  }

  private static Sentence sentence(CheckedPlan checked, Evidence evidence) {
    return new Sentence(
        checked.wording().sentence(evidence), evidence.key(), evidence.arguments());
  }
}
