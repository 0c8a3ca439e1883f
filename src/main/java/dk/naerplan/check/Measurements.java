package dk.naerplan.check;

import dk.naerplan.access.Catchment;
import dk.naerplan.access.Dataset;
import dk.naerplan.demand.Assumption;
import dk.naerplan.demand.AssumptionId;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.Measure;
import java.util.List;
import java.util.OptionalDouble;

/** What rules ask of the evaluation. */
final class Measurements {
  private final Evaluation evaluation;
  private final List<CatchmentFigures> figures;
  private final PlaceMeasures place;
  private final CouplingMeasures coupling;
  private final FactorMeasures factors;
  private final VolumeMeasures volume;
  private final PlanMeasures plan;

  Measurements(Evaluation evaluation, Dataset dataset, Catalogue catalogue) {
    this.evaluation = evaluation;
    figures = CatchmentFigures.all(evaluation, dataset);
    place = new PlaceMeasures(evaluation, dataset);
    coupling = new CouplingMeasures(evaluation, dataset);
    factors = new FactorMeasures(dataset);
    volume = new VolumeMeasures(evaluation, dataset);
    plan = new PlanMeasures(evaluation, dataset, catalogue);
  }

  /** The threshold that an assumption sets, or empty when the project has no such assumption. */
  static OptionalDouble threshold(Evaluation evaluation, String id) {
    return evaluation
        .book()
        .assumption(new AssumptionId(id))
        .map(Assumption::value)
        .map(OptionalDouble::of)
        .orElseGet(OptionalDouble::empty);
  }

  static Verdict noThreshold(String id) {
    return Verdict.of(Outcome.UNDECIDED, Evidence.of("noAssumption", id));
  }

  /** Measures a subject; a measure that does not fit what it is applies to nothing. */
  List<Verdict> measure(Measure measure, Subject subject) {
    return subject.index().isPresent()
        ? measureOne(measure, subject, subject.index().getAsInt())
        : measureAll(measure);
  }

  private List<Verdict> measureOne(Measure measure, Subject subject, int index) {
    CatchmentFigures here = figures.get(index);
    Catchment catchment = here.catchment();
    return switch (measure) {
      case HOST_APPLIES -> List.of(place.hostApplies(subject, catchment));
      case NEIGHBOURS_HAVE_ACCESS -> List.of(place.neighboursHaveAccess(subject, here));
      case MUNICIPAL_VOLUME -> List.of(volume.municipal(subject));
      case COUPLED -> List.of(coupling.coupled(catchment));
      case COUPLED_TO_NEAREST -> List.of(coupling.coupledToNearest(catchment));
      case COUPLED_IN_CLUSTER -> List.of(coupling.coupledInCluster(catchment));
      case PLACEMENT_FACTORS ->
          List.of(factors.factors(subject, here, evaluation.volumes().get(index)));
      case VOLUME_SHOWN -> volume.shown(subject, here);
      case DEMOGRAPHY_SHOWN -> List.of(volume.demography(here));
      case TRAVEL_SHOWN -> List.of(place.travelShown(here));
      case TRAVEL_GAINED -> List.of(place.travelGained(here));
      case VOLUME_SUSTAINED -> volume.sustained(subject);
      case HEALTH_PROFILE_SHOWN -> List.of(factors.healthProfile(subject));
      case GP_COVERAGE_SHOWN -> List.of(factors.gpCoverage(subject, catchment));
      case AWAY_FROM_ACUTE_HOSPITAL -> List.of(coupling.awayFromAcuteHospital(catchment));
      case BUILDING_STATED -> List.of(place.building(subject, catchment));
      case BUDGET_STATED -> List.of(plan.budget(subject));
      case CATCHMENTS_APART,
          SUM_WITHIN_FRAME,
          HOME_TREATMENT_WITHIN_FRAME,
          SITES_WITHIN_FRAME,
          UNIFORM_OFFER ->
          List.of();
    };
  }

  private List<Verdict> measureAll(Measure measure) {
    return switch (measure) {
      case CATCHMENTS_APART -> List.of(plan.catchmentsApart());
      case SUM_WITHIN_FRAME -> List.of(plan.withinFrame());
      case HOME_TREATMENT_WITHIN_FRAME -> List.of(plan.homeTreatmentWithinFrame());
      case SITES_WITHIN_FRAME -> List.of(plan.sitesWithinFrame());
      case UNIFORM_OFFER -> plan.uniformOffer();
      case HOST_APPLIES,
          NEIGHBOURS_HAVE_ACCESS,
          MUNICIPAL_VOLUME,
          COUPLED,
          COUPLED_TO_NEAREST,
          COUPLED_IN_CLUSTER,
          PLACEMENT_FACTORS,
          VOLUME_SHOWN,
          DEMOGRAPHY_SHOWN,
          TRAVEL_SHOWN,
          TRAVEL_GAINED,
          VOLUME_SUSTAINED,
          HEALTH_PROFILE_SHOWN,
          GP_COVERAGE_SHOWN,
          AWAY_FROM_ACUTE_HOSPITAL,
          BUILDING_STATED,
          BUDGET_STATED ->
          List.of();
    };
  }
}
