package dk.naerplan.plan;

/** A change of a plan that can be taken back: applying the inverse gives the plan before. */
public sealed interface PlanEdit {
  /**
   * The plan after the edit.
   *
   * @throws IllegalArgumentException when the plan is not as the edit expects it, so that taking
   *     the edit back could not restore it
   */
  Plan applyTo(Plan plan);

  /** The edit that takes this one back. */
  PlanEdit inverse();

  /** The nærhospital it is about, as it is after the edit, or before when it is removed. */
  Naerhospital subject();

  /** A nærhospital is placed, as number {@code index} of the plan (from 0). */
  record Place(int index, Naerhospital naerhospital) implements PlanEdit {
    @Override
    public Plan applyTo(Plan plan) {
      return plan.with(index, naerhospital);
    }

    @Override
    public PlanEdit inverse() {
      return new Remove(index, naerhospital);
    }

    @Override
    public Naerhospital subject() {
      return naerhospital;
    }
  }

  /** A nærhospital, number {@code index} of the plan (from 0), is removed. */
  record Remove(int index, Naerhospital naerhospital) implements PlanEdit {
    /**
     * The removal of a nærhospital, as the plan holds it.
     *
     * @throws IllegalArgumentException when the plan does not hold it
     */
    public static Remove from(Plan plan, Naerhospital naerhospital) {
      plan.requireHolds(naerhospital);
      return new Remove(plan.indexOf(naerhospital.id()), naerhospital);
    }

    @Override
    public Plan applyTo(Plan plan) {
      if (plan.indexOf(naerhospital.id()) != index) {
        throw new IllegalArgumentException("Not number " + index + ": " + naerhospital.id());
      }
      plan.requireHolds(naerhospital);
      return plan.without(naerhospital.id());
    }

    @Override
    public PlanEdit inverse() {
      return new Place(index, naerhospital);
    }

    @Override
    public Naerhospital subject() {
      return naerhospital;
    }
  }

  /** A nærhospital becomes another value of itself: moved, renamed, coupled or equipped anew. */
  record Change(Naerhospital before, Naerhospital after) implements PlanEdit {
    /** Refuses a change of identity. */
    public Change {
      if (!before.id().equals(after.id())) {
        throw new IllegalArgumentException("A change keeps the id of the nærhospital");
      }
    }

    @Override
    public Plan applyTo(Plan plan) {
      plan.requireHolds(before);
      return plan.replacing(after);
    }

    @Override
    public PlanEdit inverse() {
      return new Change(after, before);
    }

    @Override
    public Naerhospital subject() {
      return after;
    }
  }
}
