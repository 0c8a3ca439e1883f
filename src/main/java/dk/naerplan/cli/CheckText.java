package dk.naerplan.cli;

import dk.naerplan.check.Compliance;
import dk.naerplan.check.Result;
import dk.naerplan.language.Texts;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.report.compliance.ComplianceWording;
import dk.naerplan.report.compliance.Mark;
import dk.naerplan.report.compliance.RequirementRow;
import dk.naerplan.report.compliance.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a plan was checked, as lines for people. */
final class CheckText {
  private static final List<Mark> COUNTED =
      List.of(Mark.ERROR, Mark.WARNING, Mark.INFORMATION, Mark.UNDECIDED, Mark.DEVIATION);

  private final CheckedPlan checked;
  private final ComplianceWording wording;
  private final Texts texts;
  private final List<String> lines = new ArrayList<>();

  private CheckText(CheckedPlan checked, Texts texts) {
    this.checked = checked;
    this.wording = checked.wording();
    this.texts = texts;
  }

  /**
   * All lines.
   *
   * @param all also what is met or does not apply
   */
  static String of(CheckedPlan checked, boolean all, Texts texts) {
    CheckText text = new CheckText(checked, texts);
    text.head();
    checked.subjects().forEach(subject -> text.subject(subject, all));
    text.summary();
    return String.join(System.lineSeparator(), text.lines);
  }

  private void head() {
    lines.add(
        texts.get(
            "summary.head",
            checked.evaluation().plan().name(),
            Integer.toString(checked.evaluation().year()),
            checked.state().name()));
    lines.add(texts.get("check.edition", checked.compliance().catalogue().edition()));
    wording.otherEdition(checked.evaluation().plan()).ifPresent(lines::add);
  }

  private void subject(Optional<NaerhospitalId> subject, boolean all) {
    List<Result> results = checked.results(subject);
    if (results.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(
        texts.get(
            "check.subject",
            subject.isPresent() ? checked.name(subject) : texts.get("check.plan"),
            wording.progress(Compliance.progress(results))));
    List<RequirementRow> findings = RequirementRow.findings(results);
    findings.forEach(this::finding);
    if (all) {
      List<Result> others = results.stream().filter(result -> !result.isFinding()).toList();
      RequirementRow.perRule(others).forEach(this::other);
    } else if (findings.isEmpty()) {
      lines.add(indented(1, texts.get("check.nothing")));
    }
  }

  private void finding(RequirementRow row) {
    lines.add(indented(1, first(row, wording.title(row))));
    for (String reason : row.reasons()) {
      lines.add(indented(3, texts.get("check.deviation", reason)));
    }
    wording.evidence(row).forEach(sentence -> lines.add(indented(3, sentence)));
    lines.add(indented(3, wording.why(row.rule())));
  }

  private void other(RequirementRow row) {
    lines.add(indented(1, first(row, wording.requirement(row.rule()))));
    if (row.mark() == Mark.MET) {
      wording.evidence(row).forEach(sentence -> lines.add(indented(3, sentence)));
    }
  }

  private String first(RequirementRow row, String title) {
    return texts.get(
        "check.line", row.mark().symbol(), wording.mark(row.mark()), row.rule().id(), title);
  }

  private static String indented(int levels, String line) {
    return "  ".repeat(levels) + line;
  }

  private void summary() {
    Tally tally = checked.tally();
    lines.add("");
    lines.add(texts.get("check.summary"));
    lines.add(indented(1, wording.progress(tally.progress())));
    COUNTED.forEach(mark -> lines.add(indented(1, wording.count(mark, tally.count(mark)))));
  }
}
