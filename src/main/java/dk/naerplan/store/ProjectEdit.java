package dk.naerplan.store;

import dk.naerplan.demand.Assumption;
import dk.naerplan.plan.Allocation;
import dk.naerplan.plan.Holdings;
import dk.naerplan.plan.Plan;
import dk.naerplan.plan.PlanEdit;
import dk.naerplan.plan.PlanId;

/** A change of a project that can be taken back. */
public sealed interface ProjectEdit {
  /**
   * The state after the edit.
   *
   * @throws IllegalArgumentException when the edit does not fit the state
   */
  ProjectState applyTo(ProjectState state);

  /** The edit that takes this one back. */
  ProjectEdit inverse();

  /** A plan is edited. */
  record EditPlan(PlanId plan, PlanEdit edit) implements ProjectEdit {
    @Override
    public ProjectState applyTo(ProjectState state) {
      return state.withPlan(plan, edit::applyTo);
    }

    @Override
    public ProjectEdit inverse() {
      return new EditPlan(plan, edit.inverse());
    }
  }

  /** A plan is added as number {@code index} (from 0). */
  record AddPlan(int index, Plan plan) implements ProjectEdit {
    @Override
    public ProjectState applyTo(ProjectState state) {
      return state.adding(index, plan);
    }

    @Override
    public ProjectEdit inverse() {
      return new RemovePlan(index, plan);
    }
  }

  /** A plan, number {@code index} (from 0), is removed. */
  record RemovePlan(int index, Plan plan) implements ProjectEdit {
    @Override
    public ProjectState applyTo(ProjectState state) {
      return state.withPlans(
          state.plans().stream().filter(p -> !p.id().equals(plan.id())).toList());
    }

    @Override
    public ProjectEdit inverse() {
      return new AddPlan(index, plan);
    }
  }

  /** A plan gets another name. */
  record RenamePlan(PlanId plan, String before, String after) implements ProjectEdit {
    @Override
    public ProjectState applyTo(ProjectState state) {
      return state.withPlan(plan, p -> p.withName(after));
    }

    @Override
    public ProjectEdit inverse() {
      return new RenamePlan(plan, after, before);
    }
  }

  /** The plan as a whole says something else of the faglige ramme. */
  record StatePlan(PlanId plan, Holdings before, Holdings after) implements ProjectEdit {
    @Override
    public ProjectState applyTo(ProjectState state) {
      return state.withPlan(plan, p -> p.withHoldings(after));
    }

    @Override
    public ProjectEdit inverse() {
      return new StatePlan(plan, after, before);
    }
  }

  /** Another rule of who goes where under a plan. */
  record Allocate(PlanId plan, Allocation before, Allocation after) implements ProjectEdit {
    @Override
    public ProjectState applyTo(ProjectState state) {
      return state.withPlan(plan, p -> p.withAllocation(after));
    }

    @Override
    public ProjectEdit inverse() {
      return new Allocate(plan, after, before);
    }
  }

  /** A plan is taken over to another edition of the faglige ramme. */
  record AdoptEdition(PlanId plan, String before, String after) implements ProjectEdit {
    @Override
    public ProjectState applyTo(ProjectState state) {
      return state.withPlan(plan, p -> p.withEdition(after));
    }

    @Override
    public ProjectEdit inverse() {
      return new AdoptEdition(plan, after, before);
    }
  }

  /**
   * The project is given another edition of the faglige ramme, or its own items and templates in it
   * change.
   */
  record ChangeFramework(Framework before, Framework after) implements ProjectEdit {
    @Override
    public ProjectState applyTo(ProjectState state) {
      return state.withFramework(after);
    }

    @Override
    public ProjectEdit inverse() {
      return new ChangeFramework(after, before);
    }
  }

  /** An assumption gets another value. */
  record ChangeAssumption(Assumption before, Assumption after) implements ProjectEdit {
    @Override
    public ProjectState applyTo(ProjectState state) {
      return state.withBook(state.book().with(after));
    }

    @Override
    public ProjectEdit inverse() {
      return new ChangeAssumption(after, before);
    }
  }
}
