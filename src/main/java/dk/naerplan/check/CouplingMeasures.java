package dk.naerplan.check;

import dk.naerplan.access.Catchment;
import dk.naerplan.access.Dataset;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.geo.Cluster;
import dk.naerplan.geo.Geography;
import dk.naerplan.geo.Site;
import dk.naerplan.plan.AcuteCoupling;
import dk.naerplan.travel.Trip;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** What follows from which akutsygehus a nærhospital is coupled to, and how far away it lies. */
final class CouplingMeasures {
  private final Evaluation evaluation;
  private final Dataset dataset;
  private final Geography geography;

  CouplingMeasures(Evaluation evaluation, Dataset dataset) {
    this.evaluation = evaluation;
    this.dataset = dataset;
    geography = dataset.geography();
  }

  Verdict coupled(Catchment catchment) {
    if (catchment.acuteHospital().isPresent()) {
      return Verdict.of(Outcome.SATISFIED, way(catchment, catchment.acuteHospital().get()));
    }
    List<Fix> fixes = new ArrayList<>();
    if (nearest(catchment).isPresent()) {
      fixes.add(new Fix.CoupleToNearest());
    }
    fixes.add(new Fix.Move());
    return Verdict.of(Outcome.VIOLATED, Evidence.of("notCoupled")).fixedBy(fixes);
  }

  private static Evidence way(Catchment catchment, Site coupled) {
    double minutes = catchment.tripToAcuteHospital().minutes();
    return Double.isNaN(minutes)
        ? Evidence.of("coupledOutOfReach", coupled.name())
        : Evidence.of("coupled", coupled.name(), minutes);
  }

  Verdict coupledToNearest(Catchment catchment) {
    OptionalInt nearest = nearest(catchment);
    if (catchment.acuteHospital().isEmpty() || nearest.isEmpty()) {
      return Verdict.notApplicable();
    }
    Site coupled = catchment.acuteHospital().get();
    Site site = dataset.acuteHospitals().get(nearest.getAsInt());
    double minutes = trips(catchment).get(nearest.getAsInt()).minutes();
    if (catchment.tripToAcuteHospital().minutes() <= minutes) {
      return Verdict.of(Outcome.SATISFIED, way(catchment, coupled));
    }
    return Verdict.of(
            Outcome.VIOLATED,
            way(catchment, coupled),
            Evidence.of("nearestHospital", site.name(), minutes))
        .fixedBy(new Fix.CoupleToNearest())
        .because(reason(catchment));
  }

  private static String reason(Catchment catchment) {
    return switch (catchment.naerhospital().coupling()) {
      case AcuteCoupling.Chosen chosen -> chosen.reason();
      case AcuteCoupling.Nearest _ -> "";
    };
  }

  private List<Trip> trips(Catchment catchment) {
    return evaluation.columns().toAcuteHospitals(catchment.naerhospital().id());
  }

  private OptionalInt nearest(Catchment catchment) {
    List<Trip> trips = trips(catchment);
    return IntStream.range(0, trips.size())
        .filter(i -> !Double.isNaN(trips.get(i).minutes()))
        .reduce((a, b) -> trips.get(b).minutes() < trips.get(a).minutes() ? b : a);
  }

  Verdict coupledInCluster(Catchment catchment) {
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
    return Verdict.of(
            Outcome.VIOLATED,
            Evidence.of(
                "otherCluster",
                coupled.name(),
                cluster.get().name(),
                own.map(Site::name).orElse(cluster.get().acuteHospital().value())))
        .fixedBy(own.map(Site::id).map(Fix.Couple::new).stream().toList())
        .because(reason(catchment));
  }

  Verdict awayFromAcuteHospital(Catchment catchment) {
    OptionalDouble threshold = Measurements.threshold(evaluation, Named.NEAR_ACUTE_HOSPITAL);
    OptionalInt nearest = nearest(catchment);
    if (threshold.isEmpty()) {
      return Measurements.noThreshold(Named.NEAR_ACUTE_HOSPITAL);
    }
    if (nearest.isEmpty()) {
      return Verdict.of(Outcome.UNDECIDED, Evidence.of("noWayToAcuteHospital"))
          .fixedBy(new Fix.Move());
    }
    double minutes = trips(catchment).get(nearest.getAsInt()).minutes();
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
}
