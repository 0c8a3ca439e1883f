package dk.naerplan.workbench.check;

import dk.naerplan.check.Compliance;
import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.plan.Plan;
import dk.naerplan.report.compliance.ComplianceWording;
import dk.naerplan.report.compliance.Mark;
import dk.naerplan.store.ProjectState;
import dk.naerplan.workbench.session.Session;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was checked, with the words for it, as it stands at one moment.
 *
 * @param plan the plan that was checked, which while something is dragged is not the one on disk
 * @param names nærhospitaler by number and name
 * @param marks marks in words
 */
record CheckContext(
    Compliance compliance,
    Plan plan,
    ComplianceWording wording,
    Texts texts,
    Map<NaerhospitalId, String> names,
    Map<Mark, String> marks) {
  static CheckContext of(Session session, Language language) {
    ProjectState state = session.state();
    Plan plan = session.evaluationProperty().get().plan();
    Map<NaerhospitalId, String> names = new HashMap<>();
    List<Naerhospital> all = plan.naerhospitaler();
    for (int i = 0; i < all.size(); i++) {
      names.put(all.get(i).id(), i + 1 + " " + all.get(i).name());
    }
    ComplianceWording wording = new ComplianceWording(state, language);
    Map<Mark, String> marks = new EnumMap<>(Mark.class);
    for (Mark mark : Mark.values()) {
      marks.put(mark, wording.mark(mark));
    }
    return new CheckContext(
        session.complianceProperty().get(),
        plan,
        wording,
        Texts.of(CheckContext.class, language),
        Map.copyOf(names),
        Map.copyOf(marks));
  }

  /** A nærhospital by number and name, or the plan as a whole. */
  String owner(Optional<NaerhospitalId> owner) {
    return owner.map(id -> names.getOrDefault(id, "")).orElseGet(() -> texts.get("wholePlan"));
  }
}
