package dk.naerplan.workbench.check;

import dk.naerplan.framework.RuleId;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.report.compliance.Mark;
import dk.naerplan.report.compliance.RequirementRow;
import java.util.Optional;

/**
 * What a requirement is known by while its evidence and its items change.
 *
 * @param owner the nærhospital, or empty for the plan as a whole
 */
public record FindingKey(Optional<NaerhospitalId> owner, RuleId rule, Mark mark) {
  static FindingKey of(RequirementRow row) {
    return new FindingKey(row.naerhospital(), row.rule().id(), row.mark());
  }
}
