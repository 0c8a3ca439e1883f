package dk.naerplan.report.dossier;

import dk.naerplan.framework.CheckUnit;
import dk.naerplan.plan.Holdings;
import java.util.Optional;

/** What the plan says as a whole, and what is required of it. */
final class WholePlanSection {
  private WholePlanSection() {}

  static void write(Draft draft) {
    Holdings holdings = draft.evaluation().plan().holdings();
    if (holdings.items().isEmpty() && draft.compliance().of(Optional.empty()).isEmpty()) {
      return;
    }
    draft.markup().heading(2, draft.text("whole"), "page");
    HoldingsSection.write(draft, holdings, CheckUnit.PLAN);
    RequirementsSection.write(draft, Optional.empty());
  }
}
