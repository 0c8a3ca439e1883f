package dk.naerplan.check;

import dk.naerplan.access.Catchment;
import dk.naerplan.access.Dataset;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.geo.Geography;
import dk.naerplan.geo.Municipality;
import dk.naerplan.geo.MunicipalityCode;
import dk.naerplan.geo.Site;
import dk.naerplan.geo.SiteKind;
import dk.naerplan.plan.Holding;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What follows from where a nærhospital lies and who lives around it. */
final class PlaceMeasures {
  private static final double NEARBY_KM = 10;

  private final Evaluation evaluation;
  private final Geography geography;

  PlaceMeasures(Evaluation evaluation, Dataset dataset) {
    this.evaluation = evaluation;
    geography = dataset.geography();
  }

  Verdict hostApplies(Subject subject, Catchment catchment) {
    Optional<Municipality> host = catchment.host();
    if (host.isEmpty()) {
      return Verdict.of(Outcome.VIOLATED, Evidence.of("noHost")).fixedBy(new Fix.Move());
    }
    String code = host.get().code().value();
    Optional<String> answer =
        subject.holdings().answer(Named.APPLICANTS, Named.APPLICANT_MUNICIPALITIES);
    List<String> applicants =
        answer.stream()
            .flatMap(codes -> Arrays.stream(codes.split(",", -1)))
            .map(String::strip)
            .toList();
    if (applicants.contains(code)) {
      return Verdict.of(Outcome.SATISFIED, Evidence.of("hostApplies", host.get().name()));
    }
    // What is no code of a municipality, in a plan that was written elsewhere, is left behind.
    String with =
        Stream.concat(applicants.stream().filter(this::isMunicipality), Stream.of(code))
            .collect(Collectors.joining(","));
    Verdict verdict =
        answer.isPresent()
            ? Verdict.of(Outcome.VIOLATED, Evidence.of("hostAppliesNot", host.get().name()))
            : Verdict.of(Outcome.UNDECIDED, Evidence.of("applicantsUnknown", host.get().name()));
    return verdict.fixedBy(
        new Fix.Answer(Named.APPLICANTS, Named.APPLICANT_MUNICIPALITIES, with));
  }

  private boolean isMunicipality(String code) {
    return geography.municipalities().stream()
        .anyMatch(municipality -> municipality.code().value().equals(code));
  }

  Verdict neighboursHaveAccess(Subject subject, CatchmentFigures here) {
    Map<MunicipalityCode, Integer> persons = here.personsElsewhere();
    if (persons.isEmpty()) {
      return Verdict.notApplicable();
    }
    Evidence reach =
        Evidence.of(
            "reachesInto",
            persons.size(),
            persons.values().stream().mapToInt(Integer::intValue).sum(),
            String.join(", ", names(persons)));
    return subject
        .holdings()
        .of(Named.NEIGHBOURS)
        .filter(Holding::isDescribed)
        .map(said ->
            Verdict.of(Outcome.SATISFIED, reach, Evidence.of("described", said.note())))
        .orElseGet(() ->
            Verdict.of(Outcome.VIOLATED, reach).fixedBy(new Fix.Describe(Named.NEIGHBOURS)));
  }

  private List<String> names(Map<MunicipalityCode, Integer> persons) {
    return persons.entrySet().stream()
        .sorted(Map.Entry.<MunicipalityCode, Integer>comparingByValue().reversed())
        .map(entry ->
            geography
                .municipality(entry.getKey())
                .map(Municipality::name)
                .orElse(entry.getKey().value()))
        .toList();
  }

  Verdict travelShown(CatchmentFigures here) {
    Catchment catchment = here.catchment();
    if (here.minutesToAcuteHospital().isEmpty()) {
      return unknownWay(here);
    }
    return Verdict.of(
        Outcome.SATISFIED,
        Evidence.of(
            "travelShown",
            here.minutesToAcuteHospital().getAsDouble(),
            catchment.travel().meanMinutes(),
            evaluation
                .access()
                .toAcuteHospital()
                .grade()
                .map(catchment.grade()::worst)
                .orElse(catchment.grade())));
  }

  private static Verdict unknownWay(CatchmentFigures here) {
    Verdict verdict =
        here.catchment().persons() == 0
            ? Verdict.of(Outcome.UNDECIDED, Evidence.of("emptyCatchment"))
            : Verdict.of(Outcome.VIOLATED, Evidence.of("noWayToAcuteHospital"));
    return verdict.fixedBy(new Fix.Move());
  }

  Verdict travelGained(CatchmentFigures here) {
    OptionalDouble threshold = Measurements.threshold(evaluation, Named.TRAVEL_GAINED);
    if (threshold.isEmpty()) {
      return Measurements.noThreshold(Named.TRAVEL_GAINED);
    }
    if (here.minutesToAcuteHospital().isEmpty()) {
      boolean empty = here.catchment().persons() == 0;
      return Verdict.of(
              Outcome.UNDECIDED, Evidence.of(empty ? "emptyCatchment" : "noWayToAcuteHospital"))
          .fixedBy(new Fix.Move());
    }
    Evidence evidence =
        Evidence.of("travelGained", here.minutesGained(), threshold.getAsDouble());
    return here.minutesGained() >= threshold.getAsDouble()
        ? Verdict.of(Outcome.SATISFIED, evidence)
        : Verdict.of(Outcome.VIOLATED, evidence)
            .fixedBy(new Fix.Move(), new Fix.Reconsider(Named.TRAVEL_GAINED));
  }

  /** Whether an address, the kind of building, or that no existing one is used, is stated. */
  Verdict building(Subject subject, Catchment catchment) {
    String written = catchment.naerhospital().building();
    Optional<Holding> existing = subject.holdings().of(Named.EXISTING_BUILDING);
    Optional<Evidence> stated =
        Stream.of(
                existing
                    .flatMap(holding -> holding.answer(Named.BUILDING))
                    .map(kind -> Evidence.of("answer", Named.BUILDING, kind)),
                existing
                    .filter(holding -> !holding.isHeld())
                    .map(holding -> Evidence.of("declined", holding.note())),
                Optional.of(written)
                    .filter(words -> !words.isBlank())
                    .map(words -> Evidence.of("described", words)),
                existing.map(_ -> Evidence.of("held")))
            .flatMap(Optional::stream)
            .findFirst();
    return stated
        .map(evidence -> Verdict.of(Outcome.SATISFIED, evidence))
        .orElseGet(() ->
            Verdict.of(Outcome.VIOLATED, new Evidence("buildingsNearby", nearby(catchment)))
                .fixedBy(
                    Stream.of("ny", "eksisterende")
                        .map(kind -> new Fix.Answer(Named.EXISTING_BUILDING, Named.BUILDING, kind))
                        .toList()));
  }

  private List<Object> nearby(Catchment catchment) {
    return geography.sites().stream()
        .filter(site -> site.kind() != SiteKind.ACUTE_HOSPITAL)
        .filter(site -> km(site, catchment) <= NEARBY_KM)
        .sorted(Comparator.comparingDouble(site -> km(site, catchment)))
        .<Object>map(Site::name)
        .toList();
  }

  private static double km(Site site, Catchment catchment) {
    return site.position().distanceKm(catchment.naerhospital().placement().position());
  }
}
