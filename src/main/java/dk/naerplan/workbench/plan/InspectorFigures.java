package dk.naerplan.workbench.plan;

import dk.naerplan.access.Access;
import dk.naerplan.access.Catchment;
import dk.naerplan.access.Distribution;
import dk.naerplan.access.TravelBand;
import dk.naerplan.demand.PatientVolume;
import dk.naerplan.geo.Site;
import dk.naerplan.language.Texts;
import dk.naerplan.population.AgeGroup;
import dk.naerplan.workbench.plan.InspectorViewModel.Figure;
import java.util.ArrayList;
import java.util.List;

/** The figures of the inspector, in words. */
final class InspectorFigures {
  private static final List<TravelBand> WITHIN_30 =
      List.of(TravelBand.UNDER_10, TravelBand.UNDER_20, TravelBand.UNDER_30);

  private InspectorFigures() {}

  static List<Figure> ofCatchment(Catchment catchment, List<PatientVolume> volumes, Texts texts) {
    int persons = catchment.persons();
    int over80 = catchment.personsByAge().get(AgeGroup.AGE_80_PLUS.ordinal());
    int over65 = over80 + catchment.personsByAge().get(AgeGroup.AGE_65_79.ordinal());
    List<Figure> figures = new ArrayList<>();
    figures.add(new Figure(texts.get("figure.persons"), texts.get("number", persons), ""));
    figures.add(
        new Figure(
            texts.get("figure.over65"),
            texts.get("number", over65),
            texts.get(
                "figure.over65.note",
                share(over65, persons, texts),
                over80,
                share(over80, persons, texts))));
    figures.add(
        new Figure(
            texts.get("figure.mean"),
            minutes(catchment.travel().meanMinutes(), texts),
            texts.get("figure.mean.note", within30(catchment.travel(), texts))));
    figures.add(
        new Figure(
            texts.get("figure.acute"),
            minutes(catchment.tripToAcuteHospital().minutes(), texts),
            catchment
                .acuteHospital()
                .map(Site::name)
                .map(name ->
                    texts.get("figure.acute.note", name, catchment.tripToAcuteHospital().km()))
                .orElseGet(() -> texts.get("coupling.none"))));
    volumes.forEach(volume -> figures.add(patients(volume, texts)));
    return figures;
  }

  private static Figure patients(PatientVolume volume, Texts texts) {
    return new Figure(
        texts.get("condition." + volume.condition()),
        texts.get("figure.patients", Math.round(volume.patients())),
        texts.get(
            "figure.contacts",
            Math.round(volume.movableContactsPerYear()),
            Math.round(volume.contactsPerYear())));
  }

  static List<Figure> ofPlan(Access access, Texts texts) {
    Distribution before = access.before();
    Distribution after = access.after();
    return List.of(
        change(
            "mean",
            minutes(before.meanMinutes(), texts),
            minutes(after.meanMinutes(), texts),
            texts),
        change(
            "median",
            minutes(before.medianMinutes(), texts),
            minutes(after.medianMinutes(), texts),
            texts),
        change(
            "p90", minutes(before.p90Minutes(), texts), minutes(after.p90Minutes(), texts), texts),
        change("near", within30(before, texts), within30(after, texts), texts));
  }

  private static Figure change(String what, String before, String after, Texts texts) {
    return new Figure(texts.get("figure.plan." + what), after, texts.get("figure.before", before));
  }

  private static String minutes(double minutes, Texts texts) {
    return Double.isNaN(minutes) ? texts.get("figure.unknown") : texts.get("minutes", minutes);
  }

  private static String share(long part, long whole, Texts texts) {
    return whole == 0 ? texts.get("figure.unknown") : texts.get("share", (double) part / whole);
  }

  private static String within30(Distribution distribution, Texts texts) {
    long near = WITHIN_30.stream().mapToLong(distribution.personsByBand()::in).sum();
    return share(near, distribution.personsByBand().total(), texts);
  }
}
