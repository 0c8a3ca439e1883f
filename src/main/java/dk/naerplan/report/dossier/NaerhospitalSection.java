package dk.naerplan.report.dossier;

import dk.naerplan.access.Catchment;
import dk.naerplan.demand.Assumption;
import dk.naerplan.demand.AssumptionId;
import dk.naerplan.demand.PatientVolume;
import dk.naerplan.framework.CheckUnit;
import dk.naerplan.geo.Position;
import dk.naerplan.geo.Projection;
import dk.naerplan.plan.AcuteCoupling;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.report.chart.ChartFigures;
import dk.naerplan.report.chart.ChartKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;

/** One nærhospital: where it lies, whom it serves, how many patients, and what it holds. */
final class NaerhospitalSection {
  private NaerhospitalSection() {}

  static void write(Draft draft, int index) {
    Markup markup = draft.markup();
    Catchment catchment = draft.evaluation().access().catchments().get(index);
    Naerhospital naerhospital = catchment.naerhospital();
    markup.heading(
        2, draft.text("naerhospital", Integer.toString(index + 1), naerhospital.name()), "page");
    markup.facts(facts(draft, catchment));
    catchment(draft, draft.charts(Optional.of(naerhospital.id())));
    patients(draft, index);
    HoldingsSection.write(draft, naerhospital.holdings(), CheckUnit.NAERHOSPITAL);
    RequirementsSection.write(draft, Optional.of(naerhospital.id()));
  }

  private static List<Markup.Fact> facts(Draft draft, Catchment catchment) {
    Wording wording = draft.wording();
    Naerhospital naerhospital = catchment.naerhospital();
    Position position = naerhospital.placement().position();
    Coordinate wgs84 = Projection.toWgs84(position);
    String building =
        naerhospital.building().isBlank()
            ? draft.text("fact.building.none")
            : naerhospital.building();
    String coupling =
        switch (naerhospital.coupling()) {
          case AcuteCoupling.Nearest _ -> draft.text("fact.coupling.nearest");
          case AcuteCoupling.Chosen chosen -> draft.text("fact.coupling.chosen", chosen.reason());
        };
    return List.of(
        new Markup.Fact(draft.text("fact.host"), OverviewSection.host(draft, catchment)),
        new Markup.Fact(draft.text("fact.building"), building),
        new Markup.Fact(
            draft.text("fact.position"),
            draft.text(
                "fact.position.value",
                Long.toString(Math.round(position.easting())),
                Long.toString(Math.round(position.northing())),
                wgs84.y,
                wgs84.x)),
        new Markup.Fact(draft.text("fact.acute"), OverviewSection.acuteHospital(draft, catchment)),
        new Markup.Fact(draft.text("fact.coupling"), coupling),
        new Markup.Fact(
            draft.text("fact.persons"),
            draft.text(
                "fact.persons.value",
                catchment.persons(),
                OverviewSection.over65(catchment),
                OverviewSection.over80(catchment),
                draft.year())),
        new Markup.Fact(
            draft.text("fact.travel"),
            draft.text(
                "fact.travel.value",
                wording.minutes(catchment.travel().meanMinutes()),
                wording.minutes(catchment.travel().medianMinutes()),
                wording.minutes(catchment.travel().p90Minutes()),
                wording.minutes(catchment.travel().worstMinutes()),
                wording.grade(catchment.grade()))));
  }

  private static void catchment(Draft draft, List<ChartFigures> charts) {
    Markup markup = draft.markup();
    markup.heading(3, draft.text("catchment"));
    ChartFigures age = charts.get(ChartKind.AGE.ordinal());
    ChartFigures patients = charts.get(ChartKind.PATIENTS.ordinal());
    ChartFigures travel = charts.get(ChartKind.TRAVEL.ordinal());
    markup.begin("div", "pair");
    markup.begin("div", "half");
    draft.chart(age, "age-chart");
    markup.table("", 1, ageHead(draft, age, patients), ageRows(age, patients));
    markup.end();
    markup.begin("div", "half right");
    draft.chart(travel, "travel-chart");
    markup.table("", 1, travel.columns(), travel.rows());
    markup.end();
    markup.end();
    markup.line("p", "note", draft.text("catchment.note", age.note(), patients.note()));
  }

  private static List<String> ageHead(Draft draft, ChartFigures age, ChartFigures patients) {
    return Stream.concat(
            age.columns().stream(),
            patients.series().stream()
                .map(series -> draft.text("catchment.patients", series.name())))
        .toList();
  }

  // Citizens and patients have the same age groups, so one table holds both.
  private static List<List<String>> ageRows(ChartFigures age, ChartFigures patients) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < age.rows().size(); i++) {
      List<String> row = new ArrayList<>(age.rows().get(i));
      row.addAll(patients.rows().get(i).subList(1, patients.columns().size()));
      rows.add(row);
    }
    return rows;
  }

  private static void patients(Draft draft, int index) {
    Markup markup = draft.markup();
    markup.heading(3, draft.text("patients"));
    markup.paragraph(draft.text("patients.formula"));
    List<List<String>> rows =
        draft.evaluation().volumes().get(index).stream().map(v -> volume(draft, v)).toList();
    markup.table(
        "short",
        1,
        List.of(
            draft.text("patients.condition"),
            draft.text("patients.patients"),
            draft.text("patients.rate"),
            draft.text("patients.contacts"),
            draft.text("patients.share"),
            draft.text("patients.movable")),
        rows);
  }

  private static List<String> volume(Draft draft, PatientVolume volume) {
    String key = volume.condition().key();
    return List.of(
        draft.text("condition." + volume.condition()),
        draft.wording().count(volume.patients()),
        assumed(draft, key + ".contacts"),
        draft.wording().count(volume.contactsPerYear()),
        assumed(draft, key + ".movable"),
        draft.wording().count(volume.movableContactsPerYear()));
  }

  private static String assumed(Draft draft, String id) {
    return draft
        .evaluation()
        .book()
        .assumption(new AssumptionId(id))
        .map((Assumption a) -> draft.wording().value(a))
        .orElseGet(() -> draft.text("number.none"));
  }
}
