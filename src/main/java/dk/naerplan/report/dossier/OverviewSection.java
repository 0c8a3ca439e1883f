package dk.naerplan.report.dossier;

import dk.naerplan.access.Catchment;
import dk.naerplan.geo.Municipality;
import dk.naerplan.geo.Site;
import dk.naerplan.population.AgeGroup;
import java.util.ArrayList;
import java.util.List;

/** All nærhospitaler of the plan in one table. */
final class OverviewSection {
  private OverviewSection() {}

  static void write(Draft draft) {
    Markup markup = draft.markup();
    markup.begin("div", "whole");
    markup.heading(2, draft.text("overview"));
    body(draft);
    markup.end();
    AllocationPart.write(draft);
  }

  private static void body(Draft draft) {
    Markup markup = draft.markup();
    List<Catchment> catchments = draft.evaluation().access().catchments();
    if (catchments.isEmpty()) {
      markup.paragraph(draft.text("front.empty"));
      return;
    }
    markup.paragraph(draft.text("overview.intro", draft.year()));
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < catchments.size(); i++) {
      rows.add(row(draft, i + 1, catchments.get(i)));
    }
    markup.table(
        "overview",
        4,
        List.of(
            draft.text("overview.number"),
            draft.text("overview.name"),
            draft.text("overview.host"),
            draft.text("overview.acute"),
            draft.text("overview.persons"),
            draft.text("overview.over65"),
            draft.text("overview.over80"),
            draft.text("overview.mean"),
            draft.text("overview.grade")),
        rows);
  }

  private static List<String> row(Draft draft, int number, Catchment catchment) {
    Wording wording = draft.wording();
    return List.of(
        Integer.toString(number),
        catchment.naerhospital().name(),
        host(draft, catchment),
        acuteHospital(draft, catchment),
        wording.count(catchment.persons()),
        wording.count(over65(catchment)),
        wording.count(over80(catchment)),
        wording.minutes(catchment.travel().meanMinutes()),
        wording.grade(catchment.grade()));
  }

  static String host(Draft draft, Catchment catchment) {
    return catchment.host().map(Municipality::name).orElseGet(() -> draft.text("nowhere"));
  }

  /** The coupled akutsygehus with the way there. */
  static String acuteHospital(Draft draft, Catchment catchment) {
    return catchment
        .acuteHospital()
        .map(Site::name)
        .map(name ->
            draft.text(
                "coupled",
                name,
                draft.wording().minutes(catchment.tripToAcuteHospital().minutes()),
                draft.wording().km(catchment.tripToAcuteHospital().km()),
                draft.wording().grade(catchment.tripToAcuteHospital().grade())))
        .orElseGet(() -> draft.text("coupled.none"));
  }

  static int over65(Catchment catchment) {
    return catchment.personsByAge().get(AgeGroup.AGE_65_79.ordinal()) + over80(catchment);
  }

  static int over80(Catchment catchment) {
    return catchment.personsByAge().get(AgeGroup.AGE_80_PLUS.ordinal());
  }
}
