package dk.naerplan.workbench.plan.equip;

import dk.naerplan.framework.CheckUnit;
import dk.naerplan.plan.Holdings;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.plan.Plan;
import dk.naerplan.plan.PlanId;
import dk.naerplan.store.ProjectState;
import java.util.Optional;

/**
 * Who holds and states something.
 *
 * @param naerhospital a nærhospital of the plan; empty for the plan as a whole
 */
public record Owner(PlanId plan, Optional<NaerhospitalId> naerhospital) {
  CheckUnit unit() {
    return naerhospital.isPresent() ? CheckUnit.NAERHOSPITAL : CheckUnit.PLAN;
  }

  /** What the owner holds and states; empty when there is no such owner. */
  Optional<Holdings> holdings(ProjectState state) {
    Optional<Plan> owning = state.plan(plan);
    return naerhospital.isPresent()
        ? owning.flatMap(p -> p.naerhospital(naerhospital.get())).map(Naerhospital::holdings)
        : owning.map(Plan::holdings);
  }
}
