package dk.naerplan.cli;

import dk.naerplan.check.Compliance;
import dk.naerplan.check.Result;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.framework.Severity;
import dk.naerplan.language.Language;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.report.compliance.ComplianceWording;
import dk.naerplan.report.compliance.Tally;
import dk.naerplan.store.ProjectState;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A plan as it was checked, with the words for it. */
record CheckedPlan(
    ProjectState state, Evaluation evaluation, Compliance compliance, ComplianceWording wording) {
  static CheckedPlan of(ProjectState state, Evaluation evaluation, Language language) {
    return new CheckedPlan(
        state,
        evaluation,
        Compliance.of(evaluation, state.dataset(), state.catalogue()),
        new ComplianceWording(state, language));
  }

  boolean hasErrors() {
    return compliance.open(Severity.ERROR) > 0;
  }

  Tally tally() {
    return Tally.of(compliance.results());
  }

  /** The nærhospitaler in order, then the plan as a whole. */
  List<Optional<NaerhospitalId>> subjects() {
    return Stream.concat(
            evaluation.plan().naerhospitaler().stream().map(n -> Optional.of(n.id())),
            Stream.of(Optional.<NaerhospitalId>empty()))
        .toList();
  }

  List<Result> results(Optional<NaerhospitalId> subject) {
    return compliance.of(subject);
  }

  /** The name of a nærhospital; empty for the plan as a whole. */
  String name(Optional<NaerhospitalId> subject) {
    return subject
        .flatMap(evaluation.plan()::naerhospital)
        .map(Naerhospital::name)
        .orElse("");
  }
}
