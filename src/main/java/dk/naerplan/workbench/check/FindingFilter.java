package dk.naerplan.workbench.check;

import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.report.compliance.Mark;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which findings are wanted.
 *
 * @param selected the selected nærhospital
 * @param chapter of the framework; empty for all
 * @param search words that a finding must have; empty for all
 */
record FindingFilter(
    Scope scope,
    Optional<NaerhospitalId> selected,
    Optional<String> chapter,
    Set<Mark> marks,
    String search) {
  /** Whose findings are wanted. */
  public enum Scope {
    /** All of them. */
    ALL,
    /** Those of the selected nærhospital; when none is selected, all of them. */
    SELECTED,
    /** Those of the plan as a whole. */
    PLAN
  }

  /** The marks that a finding can have. */
  static final Set<Mark> FINDINGS = EnumSet.range(Mark.ERROR, Mark.DEVIATION);

  boolean isOf(Optional<NaerhospitalId> owner) {
    return switch (scope) {
      case ALL -> true;
      case SELECTED -> selected.isEmpty() || owner.equals(selected);
      case PLAN -> owner.isEmpty();
    };
  }

  /** Whether anything but whose findings are wanted narrows them down. */
  boolean narrows() {
    return chapter.isPresent() || !search.isBlank() || marks.size() < FINDINGS.size();
  }
}
