package dk.naerplan.check;

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
  private final PlaceMeasures place;
  private final VolumeMeasures volume;
  private final PlanMeasures plan;

  Measurements(Evaluation evaluation, Dataset dataset, Catalogue catalogue) {
    place = new PlaceMeasures(evaluation, dataset);
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

  List<Verdict> measure(Measure measure, Subject subject) {
    return switch (measure) {
      case HOST_APPLIES -> List.of(place.hostApplies(subject));
      case NEIGHBOURS_HAVE_ACCESS -> List.of(place.neighboursHaveAccess(subject));
      case MUNICIPAL_VOLUME -> List.of(volume.municipal(subject));
      case COUPLED -> List.of(place.coupled(subject));
      case COUPLED_TO_NEAREST -> List.of(place.coupledToNearest(subject));
      case COUPLED_IN_CLUSTER -> List.of(place.coupledInCluster(subject));
      case PLACEMENT_FACTORS -> List.of(place.factors(subject, volume));
      case VOLUME_SHOWN -> volume.shown(subject);
      case DEMOGRAPHY_SHOWN -> List.of(volume.demography(subject));
      case TRAVEL_SHOWN -> List.of(place.travelShown(subject));
      case TRAVEL_GAINED -> List.of(place.travelGained(subject));
      case VOLUME_SUSTAINED -> volume.sustained(subject);
      case HEALTH_PROFILE_SHOWN -> List.of(place.healthProfile(subject));
      case GP_COVERAGE_SHOWN -> List.of(place.gpCoverage(subject));
      case AWAY_FROM_ACUTE_HOSPITAL -> List.of(place.awayFromAcuteHospital(subject));
      case CATCHMENTS_APART -> List.of(plan.catchmentsApart());
      case BUILDING_STATED -> List.of(place.building(subject));
      case BUDGET_STATED -> List.of(PlanMeasures.budget(subject));
      case SUM_WITHIN_FRAME -> List.of(plan.withinFrame());
      case HOME_TREATMENT_WITHIN_FRAME -> List.of(plan.homeTreatmentWithinFrame());
      case SITES_WITHIN_FRAME -> List.of(plan.sitesWithinFrame());
      case UNIFORM_OFFER -> plan.uniformOffer();
    };
  }
}
