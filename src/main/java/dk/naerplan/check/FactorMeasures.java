package dk.naerplan.check;

import dk.naerplan.access.Catchment;
import dk.naerplan.access.Dataset;
import dk.naerplan.demand.PatientVolume;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.Severity;
import dk.naerplan.geo.Cluster;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The four factors of placement (4.3): each is claimed by ticking it, and shown by data that the
 * planner names or that the evaluation holds.
 */
final class FactorMeasures {
  private static final int SOME_FACTORS = 2;

  private final Dataset dataset;

  FactorMeasures(Dataset dataset) {
    this.dataset = dataset;
  }

  /** None shown is an error, one is a warning, two or more are the "some" of the framework. */
  Verdict factors(Subject subject, CatchmentFigures here, List<PatientVolume> volumes) {
    List<Object> shown = new ArrayList<>();
    List<Fix> fixes = new ArrayList<>();
    for (ItemId factor : Named.PLACEMENT_FACTORS) {
      boolean evaluated = isEvaluated(factor, here, volumes);
      boolean answered = subject.holdings().answer(factor, Named.DATA_SOURCE).isPresent();
      if (subject.holdings().holds(factor) && (evaluated || answered)) {
        shown.add(factor);
      } else {
        fixes.add(
            evaluated ? new Fix.Describe(factor) : new Fix.Reply(factor, Named.DATA_SOURCE));
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

  private boolean isEvaluated(
      ItemId factor, CatchmentFigures here, List<PatientVolume> volumes) {
    if (factor.equals(Named.DISTANCE)) {
      return here.minutesToAcuteHospital().isPresent();
    }
    if (factor.equals(Named.PATIENT_VOLUME)) {
      return volumes.stream().anyMatch(volume -> volume.patients() > 0);
    }
    return factor.equals(Named.GP_COVERAGE) && countedCluster(here.catchment()).isPresent();
  }

  /** The cluster of the beliggenhedskommune, when its GP capacities are known. */
  private Optional<Cluster> countedCluster(Catchment catchment) {
    return catchment
        .host()
        .flatMap(host -> dataset.geography().cluster(host.cluster()))
        .filter(cluster -> cluster.gpCapacities() > 0);
  }

  Verdict healthProfile(Subject subject) {
    if (!subject.holdings().holds(Named.HEALTH_PROFILE)) {
      return Verdict.notApplicable();
    }
    return dataSource(subject, Named.HEALTH_PROFILE);
  }

  Verdict gpCoverage(Subject subject, Catchment catchment) {
    if (!subject.holdings().holds(Named.GP_COVERAGE)) {
      return Verdict.notApplicable();
    }
    return countedCluster(catchment)
        .map(cluster ->
            Verdict.of(
                Outcome.SATISFIED,
                Evidence.of(
                    "gpCoverage",
                    cluster.name(),
                    cluster.gpCapacities(),
                    cluster.population2018())))
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
}
