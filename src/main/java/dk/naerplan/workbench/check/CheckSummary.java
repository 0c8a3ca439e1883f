package dk.naerplan.workbench.check;

import dk.naerplan.report.compliance.Mark;
import dk.naerplan.report.compliance.Tally;

/**
 * How the whole plan stands, in short.
 *
 * @param tab for the name of the panel: the gravest mark and its count; empty when nothing is open
 * @param progress how many requirements are met
 */
public record CheckSummary(String tab, String progress) {
  static final CheckSummary UNKNOWN = new CheckSummary("", "");

  static CheckSummary of(CheckContext context) {
    Tally tally = Tally.of(context.compliance().results());
    String tab = "";
    for (Mark mark : Mark.values()) {
      if (tab.isEmpty() && mark.isOpen() && tally.count(mark) > 0) {
        tab = context.wording().count(mark, tally.count(mark));
      }
    }
    return new CheckSummary(tab, context.wording().progress(tally.progress()));
  }
}
