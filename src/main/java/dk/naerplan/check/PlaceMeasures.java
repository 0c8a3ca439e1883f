package dk.naerplan.check;

import dk.naerplan.access.Catchment;
import dk.naerplan.access.Dataset;
import dk.naerplan.access.Nearest;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.Severity;
import dk.naerplan.geo.Cluster;
import dk.naerplan.geo.Geography;
import dk.naerplan.geo.Municipality;
import dk.naerplan.geo.MunicipalityCode;
import dk.naerplan.geo.Site;
import dk.naerplan.geo.SiteKind;
import dk.naerplan.plan.AcuteCoupling;
import dk.naerplan.plan.Holding;
import dk.naerplan.travel.Trip;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** What follows from where a nærhospital lies. */
final class PlaceMeasures {
  private static final double NEARBY_KM = 10;
  private static final int SOME_FACTORS = 2;

  private final Evaluation evaluation;
  private final Dataset dataset;
  private final Geography geography;

  PlaceMeasures(Evaluation evaluation, Dataset dataset) {
    this.evaluation = evaluation;
    this.dataset = dataset;
    geography = dataset.geography();
  }

  private Catchment catchment(Subject subject) {
    return evaluation.access().catchments().get(subject.index().orElseThrow());
  }

  Verdict hostApplies(Subject subject) {
    Optional<Municipality> host = catchment(subject).host();
    if (host.isEmpty()) {
      return Verdict.of(Outcome.VIOLATED, Evidence.of("noHost")).fixedBy(new Fix.Move());
    }
    Optional<String> applicants =
        subject.holdings().answer(Named.APPLICANTS, Named.APPLICANT_MUNICIPALITIES);
    String code = host.get().code().value();
    if (applicants.filter(codes -> List.of(codes.split(",")).contains(code)).isPresent()) {
      return Verdict.of(Outcome.SATISFIED, Evidence.of("hostApplies", host.get().name()));
    }
    Fix fix =
        new Fix.Answer(
            Named.APPLICANTS,
            Named.APPLICANT_MUNICIPALITIES,
            applicants.map(codes -> codes + "," + code).orElse(code));
    return applicants.isPresent()
        ? Verdict.of(Outcome.VIOLATED, Evidence.of("hostAppliesNot", host.get().name()))
            .fixedBy(fix)
        : Verdict.of(Outcome.UNDECIDED, Evidence.of("applicantsUnknown", host.get().name()))
            .fixedBy(fix);
  }

  Verdict neighboursHaveAccess(Subject subject) {
    Catchment catchment = catchment(subject);
    Map<MunicipalityCode, Integer> persons = new LinkedHashMap<>();
    for (int zone : catchment.zones()) {
      persons.merge(
          geography.zones().get(zone).municipality(),
          dataset.population().persons(zone, evaluation.year()),
          Integer::sum);
    }
    catchment.host().map(Municipality::code).ifPresent(persons::remove);
    persons.values().removeIf(count -> count == 0);
    if (persons.isEmpty()) {
      return Verdict.notApplicable();
    }
    Evidence reach =
        Evidence.of(
            "reachesInto",
            persons.size(),
            persons.values().stream().mapToInt(Integer::intValue).sum(),
            String.join(", ", names(persons)));
    return describes(subject, Named.NEIGHBOURS, reach);
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

  private static Verdict describes(Subject subject, ItemId item, Evidence evidence) {
    Optional<String> said =
        subject.holdings().of(item).filter(Holding::isDescribed).map(Holding::note);
    return said.map(note -> Verdict.of(Outcome.SATISFIED, evidence, Evidence.of("described", note)))
        .orElseGet(() -> Verdict.of(Outcome.VIOLATED, evidence).fixedBy(new Fix.Describe(item)));
  }

  Verdict coupled(Subject subject) {
    Catchment catchment = catchment(subject);
    return catchment
        .acuteHospital()
        .map(site ->
            Verdict.of(
                Outcome.SATISFIED,
                Evidence.of("coupled", site.name(), catchment.tripToAcuteHospital().minutes())))
        .orElseGet(() ->
            Verdict.of(Outcome.VIOLATED, Evidence.of("notCoupled"))
                .fixedBy(new Fix.CoupleToNearest(), new Fix.Move()));
  }

  Verdict coupledToNearest(Subject subject) {
    Catchment catchment = catchment(subject);
    OptionalInt nearest = nearestHospital(subject);
    if (catchment.acuteHospital().isEmpty() || nearest.isEmpty()) {
      return Verdict.notApplicable();
    }
    Site coupled = catchment.acuteHospital().get();
    Site site = dataset.acuteHospitals().get(nearest.getAsInt());
    if (coupled.id().equals(site.id())) {
      return Verdict.of(
          Outcome.SATISFIED,
          Evidence.of("coupled", site.name(), catchment.tripToAcuteHospital().minutes()));
    }
    Verdict verdict =
        Verdict.of(
                Outcome.VIOLATED,
                Evidence.of(
                    "nearerHospital",
                    coupled.name(),
                    catchment.tripToAcuteHospital().minutes(),
                    site.name(),
                    trips(subject).get(nearest.getAsInt()).minutes()))
            .fixedBy(new Fix.CoupleToNearest());
    return catchment.naerhospital().coupling() instanceof AcuteCoupling.Chosen chosen
        ? verdict.because(chosen.reason())
        : verdict;
  }

  private List<Trip> trips(Subject subject) {
    return evaluation.columns().toAcuteHospitals(subject.naerhospital().orElseThrow());
  }

  private OptionalInt nearestHospital(Subject subject) {
    List<Trip> trips = trips(subject);
    return IntStream.range(0, trips.size())
        .filter(i -> !Double.isNaN(trips.get(i).minutes()))
        .reduce((a, b) -> trips.get(b).minutes() < trips.get(a).minutes() ? b : a);
  }

  Verdict coupledInCluster(Subject subject) {
    Catchment catchment = catchment(subject);
    Optional<Cluster> cluster = catchment.host().flatMap(host -> geography.cluster(host.cluster()));
    if (catchment.acuteHospital().isEmpty() || cluster.isEmpty()) {
      return Verdict.notApplicable();
    }
    Site coupled = catchment.acuteHospital().get();
    if (cluster.get().acuteHospital().equals(coupled.id())) {
      return Verdict.of(
          Outcome.SATISFIED, Evidence.of("inCluster", coupled.name(), cluster.get().name()));
    }
    Optional<Site> own = geography.site(cluster.get().acuteHospital());
    Verdict verdict =
        Verdict.of(
            Outcome.VIOLATED,
            Evidence.of(
                "otherCluster",
                coupled.name(),
                cluster.get().name(),
                own.map(Site::name).orElse(cluster.get().acuteHospital().value())));
    Verdict fixed = own.map(site -> verdict.fixedBy(new Fix.Couple(site.id()))).orElse(verdict);
    return catchment.naerhospital().coupling() instanceof AcuteCoupling.Chosen chosen
        ? fixed.because(chosen.reason())
        : fixed;
  }

  Verdict factors(Subject subject, VolumeMeasures volumes) {
    List<Object> shown = new ArrayList<>();
    List<Fix> fixes = new ArrayList<>();
    for (ItemId factor : Named.PLACEMENT_FACTORS) {
      boolean claimed = subject.holdings().of(factor).filter(Holding::isDescribed).isPresent();
      if (!claimed) {
        fixes.add(new Fix.Describe(factor));
      } else if (isShown(factor, subject, volumes)) {
        shown.add(factor);
      } else {
        fixes.add(new Fix.Reply(factor, Named.DATA_SOURCE));
      }
    }
    Evidence evidence = new Evidence("factors", shown);
    if (shown.size() >= SOME_FACTORS) {
      return Verdict.of(Outcome.SATISFIED, evidence);
    }
    return Verdict.of(Outcome.VIOLATED, evidence)
        .weighing(shown.isEmpty() ? Severity.ERROR : Severity.WARNING)
        .fixedBy(fixes);
  }

  private boolean isShown(ItemId factor, Subject subject, VolumeMeasures volumes) {
    if (subject.holdings().answer(factor, Named.DATA_SOURCE).isPresent()) {
      return true;
    }
    if (factor.equals(Named.DISTANCE)) {
      return minutesToAcuteHospital(catchment(subject)).isPresent();
    }
    if (factor.equals(Named.PATIENT_VOLUME)) {
      return volumes.isComputed(subject);
    }
    return factor.equals(Named.GP_COVERAGE) && gpCapacities(subject) > 0;
  }

  private int gpCapacities(Subject subject) {
    return catchment(subject)
        .host()
        .flatMap(host -> geography.cluster(host.cluster()))
        .map(Cluster::gpCapacities)
        .orElse(0);
  }

  /** Mean minutes from the homes of a catchment to the nearest akutsygehus. */
  private OptionalDouble minutesToAcuteHospital(Catchment catchment) {
    Nearest toAcute = evaluation.access().toAcuteHospital();
    double minutes = 0;
    long persons = 0;
    for (int zone : catchment.zones()) {
      if (toAcute.site(zone) != Nearest.NONE) {
        int here = dataset.population().persons(zone, evaluation.year());
        minutes += here * (double) toAcute.minutes(zone);
        persons += here;
      }
    }
    return persons == 0 ? OptionalDouble.empty() : OptionalDouble.of(minutes / persons);
  }

  Verdict travelShown(Subject subject) {
    Catchment catchment = catchment(subject);
    OptionalDouble minutes = minutesToAcuteHospital(catchment);
    if (catchment.persons() == 0) {
      return Verdict.of(Outcome.UNDECIDED, Evidence.of("emptyCatchment")).fixedBy(new Fix.Move());
    }
    if (minutes.isEmpty()) {
      return Verdict.of(Outcome.VIOLATED, Evidence.of("noWayToAcuteHospital"))
          .fixedBy(new Fix.Move());
    }
    return Verdict.of(
        Outcome.SATISFIED,
        Evidence.of(
            "travelShown",
            minutes.getAsDouble(),
            catchment.travel().meanMinutes(),
            evaluation
                .access()
                .toAcuteHospital()
                .grade()
                .map(catchment.grade()::worst)
                .orElse(catchment.grade())));
  }

  Verdict travelGained(Subject subject) {
    OptionalDouble threshold = Measurements.threshold(evaluation, Named.TRAVEL_GAINED);
    Catchment catchment = catchment(subject);
    OptionalDouble before = minutesToAcuteHospital(catchment);
    if (threshold.isEmpty()) {
      return Measurements.noThreshold(Named.TRAVEL_GAINED);
    }
    if (before.isEmpty()) {
      return Verdict.of(Outcome.UNDECIDED, Evidence.of("emptyCatchment")).fixedBy(new Fix.Move());
    }
    double gained = minutesGained(catchment);
    Evidence evidence = Evidence.of("travelGained", gained, threshold.getAsDouble());
    return gained >= threshold.getAsDouble()
        ? Verdict.of(Outcome.SATISFIED, evidence)
        : Verdict.of(Outcome.VIOLATED, evidence)
            .fixedBy(new Fix.Move(), new Fix.Reconsider(Named.TRAVEL_GAINED));
  }

  /** Mean minutes saved; who lives nearer to an akutsygehus saves nothing, but loses nothing. */
  private double minutesGained(Catchment catchment) {
    Nearest toAcute = evaluation.access().toAcuteHospital();
    Nearest toNaerhospital = evaluation.access().toNaerhospital();
    double saved = 0;
    long persons = 0;
    for (int zone : catchment.zones()) {
      int here = dataset.population().persons(zone, evaluation.year());
      persons += here;
      if (toAcute.site(zone) != Nearest.NONE) {
        saved += here * Math.max(0, toAcute.minutes(zone) - (double) toNaerhospital.minutes(zone));
      }
    }
    return persons == 0 ? 0 : saved / persons;
  }

  Verdict awayFromAcuteHospital(Subject subject) {
    OptionalDouble threshold = Measurements.threshold(evaluation, Named.NEAR_ACUTE_HOSPITAL);
    OptionalInt nearest = nearestHospital(subject);
    if (threshold.isEmpty()) {
      return Measurements.noThreshold(Named.NEAR_ACUTE_HOSPITAL);
    }
    if (nearest.isEmpty()) {
      return Verdict.of(Outcome.UNDECIDED, Evidence.of("noWayToAcuteHospital"));
    }
    double minutes = trips(subject).get(nearest.getAsInt()).minutes();
    Evidence evidence =
        Evidence.of(
            "minutesToAcuteHospital",
            dataset.acuteHospitals().get(nearest.getAsInt()).name(),
            minutes,
            threshold.getAsDouble());
    return minutes >= threshold.getAsDouble()
        ? Verdict.of(Outcome.SATISFIED, evidence)
        : Verdict.of(Outcome.VIOLATED, evidence)
            .fixedBy(new Fix.Move(), new Fix.Reconsider(Named.NEAR_ACUTE_HOSPITAL));
  }

  Verdict healthProfile(Subject subject) {
    if (!subject.holdings().holds(Named.HEALTH_PROFILE)) {
      return Verdict.notApplicable();
    }
    return dataSource(subject, Named.HEALTH_PROFILE);
  }

  Verdict gpCoverage(Subject subject) {
    if (!subject.holdings().holds(Named.GP_COVERAGE)) {
      return Verdict.notApplicable();
    }
    Optional<Cluster> cluster =
        catchment(subject).host().flatMap(host -> geography.cluster(host.cluster()));
    return cluster
        .filter(c -> c.gpCapacities() > 0)
        .map(c ->
            Verdict.of(
                Outcome.SATISFIED,
                Evidence.of("gpCoverage", c.name(), c.gpCapacities(), c.population2018())))
        .orElseGet(() -> dataSource(subject, Named.GP_COVERAGE));
  }

  private static Verdict dataSource(Subject subject, ItemId factor) {
    return subject
        .holdings()
        .answer(factor, Named.DATA_SOURCE)
        .map(source ->
            Verdict.of(Outcome.SATISFIED, Evidence.of("answer", Named.DATA_SOURCE, source)))
        .orElseGet(() ->
            Verdict.of(Outcome.VIOLATED, Evidence.of("noData"))
                .fixedBy(new Fix.Reply(factor, Named.DATA_SOURCE), new Fix.Drop(factor)));
  }

  Verdict building(Subject subject) {
    Catchment catchment = catchment(subject);
    String written = catchment.naerhospital().building();
    Optional<String> answer = subject.holdings().answer(Named.EXISTING_BUILDING, Named.BUILDING);
    if (!written.isBlank() || answer.isPresent()) {
      return Verdict.of(
          Outcome.SATISFIED,
          answer
              .map(given -> Evidence.of("answer", Named.BUILDING, given))
              .orElseGet(() -> Evidence.of("described", written)));
    }
    List<Object> nearby =
        geography.sites().stream()
            .filter(site -> site.kind() != SiteKind.ACUTE_HOSPITAL)
            .filter(site -> km(site, catchment) <= NEARBY_KM)
            .sorted(Comparator.comparingDouble(site -> km(site, catchment)))
            .<Object>map(Site::name)
            .toList();
    return Verdict.of(Outcome.VIOLATED, new Evidence("buildingsNearby", nearby))
        .fixedBy(
            Arrays.asList("ny", "eksisterende").stream()
                .map(kind -> new Fix.Answer(Named.EXISTING_BUILDING, Named.BUILDING, kind))
                .toList());
  }

  private static double km(Site site, Catchment catchment) {
    return site.position().distanceKm(catchment.naerhospital().placement().position());
  }
}
