package dk.naerplan.workbench.access;

import dk.naerplan.access.Catchment;
import dk.naerplan.access.Measures;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.language.Language;
import dk.naerplan.report.access.AccessNote;
import dk.naerplan.store.ProjectState;
import dk.naerplan.workbench.session.Session;
import java.util.Optional;

/**
 * Whom the tables speak of: those of the selected nærhospital, or everyone.
 *
 * @param name the nærhospital or the plan
 * @param note grade of the travel times, year and source
 * @param scenario who goes where
 */
record Subject(Measures measures, String name, String note, String scenario) {
  static Subject of(Session session, Language language) {
    Evaluation evaluation = session.evaluationProperty().get();
    ProjectState state = session.state();
    Optional<Integer> selected = session.selectionProperty().get().flatMap(evaluation::indexOf);
    Measures measures =
        selected
            .map(index -> evaluation.measures().ofCatchment(index))
            .orElse(evaluation.measures());
    return new Subject(
        measures,
        selected
            .map(evaluation.access().catchments()::get)
            .map(Catchment::naerhospital)
            .map(naerhospital -> naerhospital.name())
            .orElse(evaluation.plan().name()),
        AccessNote.of(measures, evaluation, state, language),
        AccessNote.scenario(evaluation, state, language));
  }

  /** The line above a table. */
  String line() {
    return name + " · " + note + " · " + scenario;
  }
}
