package dk.naerplan.check;

import dk.naerplan.access.Dataset;
import dk.naerplan.demand.Condition;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.demand.PatientVolume;
import dk.naerplan.framework.CatalogueItem;
import dk.naerplan.framework.ItemKind;
import dk.naerplan.plan.Holding;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What follows from how many patients there are. */
final class VolumeMeasures {
  private final Evaluation evaluation;
  private final List<Integer> years;
  private final OptionalDouble minimum;

  VolumeMeasures(Evaluation evaluation, Dataset dataset) {
    this.evaluation = evaluation;
    years = dataset.population().years();
    minimum = Measurements.threshold(evaluation, Named.MINIMUM_CONTACTS);
  }

  /** The functions that treat patients, not the ways of working together. */
  private static List<CatalogueItem> functions(Subject subject) {
    return subject.catalogue().items().stream()
        .filter(item -> item.kind().isHospitalFunction())
        .filter(item -> !item.tags().contains(Named.WAY_OF_WORKING))
        .filter(item -> subject.holdings().holds(item.id()))
        .toList();
  }

  private Optional<PatientVolume> computed(Subject subject, CatalogueItem function) {
    return evaluation.volumes().get(subject.index().orElseThrow()).stream()
        .filter(volume -> volume.condition().function().equals(function.id()))
        .findFirst();
  }

  List<Verdict> shown(Subject subject, CatchmentFigures here) {
    return functions(subject).stream()
        .map(function ->
            shown(subject, function, here.personsInLastYear()).about(function.id()))
        .toList();
  }

  private Verdict shown(Subject subject, CatalogueItem function, List<Integer> later) {
    Optional<PatientVolume> volume = computed(subject, function);
    if (volume.isPresent() && years.getLast() > evaluation.year()) {
      PatientVolume now = volume.get();
      PatientVolume then = PatientVolume.of(now.condition(), later, evaluation.book());
      return Verdict.of(
          Outcome.SATISFIED,
          Evidence.of(
              "volume",
              now.patients(),
              now.movableContactsPerYear(),
              evaluation.year(),
              then.movableContactsPerYear(),
              years.getLast()));
    }
    if (volume.isPresent() && years.size() > 1) {
      return Verdict.of(
          Outcome.SATISFIED,
          Evidence.of(
              "volumeOfYear",
              volume.get().patients(),
              volume.get().movableContactsPerYear(),
              evaluation.year()));
    }
    Optional<String> own = subject.holdings().answer(function.id(), Named.OWN_VOLUME);
    return own.map(words ->
            Verdict.of(Outcome.SATISFIED, Evidence.of("answer", Named.OWN_VOLUME, words)))
        .orElseGet(() ->
            Verdict.of(
                    Outcome.UNDECIDED, volume.isPresent() ? Evidence.of("noProjection") : noModel())
                .fixedBy(new Fix.Reply(function.id(), Named.OWN_VOLUME)));
  }

  private static Evidence noModel() {
    return new Evidence(
        "noModel",
        Arrays.stream(Condition.values()).<Object>map(Condition::function).distinct().toList());
  }

  Verdict demography(CatchmentFigures here) {
    if (here.catchment().persons() == 0) {
      return Verdict.of(Outcome.UNDECIDED, Evidence.of("emptyCatchment")).fixedBy(new Fix.Move());
    }
    if (years.size() < 2) {
      return Verdict.of(Outcome.UNDECIDED, Evidence.of("noProjection"));
    }
    return Verdict.of(
        Outcome.SATISFIED,
        Evidence.of(
            "demography",
            here.catchment().persons(),
            evaluation.year(),
            here.personsInLastYear().stream().mapToInt(Integer::intValue).sum(),
            years.getLast()));
  }

  List<Verdict> sustained(Subject subject) {
    return functions(subject).stream()
        .map(function -> sustained(computed(subject, function)).about(function.id()))
        .toList();
  }

  private Verdict sustained(Optional<PatientVolume> volume) {
    if (volume.isEmpty()) {
      return Verdict.of(Outcome.UNDECIDED, noModel());
    }
    if (minimum.isEmpty()) {
      return Measurements.noThreshold(Named.MINIMUM_CONTACTS);
    }
    double contacts = volume.get().movableContactsPerYear();
    Evidence evidence = Evidence.of("contacts", contacts, minimum.getAsDouble());
    return contacts >= minimum.getAsDouble()
        ? Verdict.of(Outcome.SATISFIED, evidence)
        : Verdict.of(Outcome.VIOLATED, evidence)
            .fixedBy(new Fix.Move(), new Fix.Reconsider(Named.MINIMUM_CONTACTS));
  }

  /** There is no figure for municipal volume, so it is enough to have considered a joint offer. */
  Verdict municipal(Subject subject) {
    boolean some =
        subject.catalogue().items(ItemKind.MUNICIPAL_SERVICE).stream()
            .anyMatch(item -> subject.holdings().holds(item.id()));
    if (!some) {
      return Verdict.notApplicable();
    }
    Optional<Holding> joint = subject.holdings().of(Named.JOINT_SERVICE);
    if (joint.filter(holding -> holding.isHeld() || !holding.note().isEmpty()).isPresent()) {
      return Verdict.of(
              Outcome.SATISFIED, Evidence.of("jointServiceConsidered", joint.get().note()))
          .about(Named.JOINT_SERVICE);
    }
    return Verdict.of(Outcome.UNDECIDED, Evidence.of("noMunicipalVolume"))
        .about(Named.JOINT_SERVICE)
        .fixedBy(new Fix.Hold(Named.JOINT_SERVICE), new Fix.Decline(Named.JOINT_SERVICE));
  }
}
