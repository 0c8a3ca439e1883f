package dk.naerplan.check;

import dk.naerplan.access.Catchment;
import dk.naerplan.access.Dataset;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.CatalogueItem;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.ItemKind;
import dk.naerplan.framework.Strength;
import dk.naerplan.geo.Municipality;
import dk.naerplan.geo.Region;
import dk.naerplan.plan.Holdings;
import dk.naerplan.plan.Naerhospital;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** What is true of the plan as a whole, and the money that is applied for. */
final class PlanMeasures {
  private final Evaluation evaluation;
  private final Dataset dataset;
  private final Catalogue catalogue;

  PlanMeasures(Evaluation evaluation, Dataset dataset, Catalogue catalogue) {
    this.evaluation = evaluation;
    this.dataset = dataset;
    this.catalogue = catalogue;
  }

  /** A nærhospital that has too few contacts, but would have enough without some neighbour. */
  Verdict catchmentsApart() {
    OptionalDouble minimum = Measurements.threshold(evaluation, Named.MINIMUM_CONTACTS);
    List<Naerhospital> all = evaluation.plan().naerhospitaler();
    if (all.size() < 2) {
      return Verdict.notApplicable();
    }
    if (minimum.isEmpty()) {
      return Measurements.noThreshold(Named.MINIMUM_CONTACTS);
    }
    List<Evidence> found =
        new CatchmentOverlap(evaluation, dataset, minimum.getAsDouble()).find();
    return found.isEmpty()
        ? Verdict.of(Outcome.SATISFIED, Evidence.of("catchmentsApart"))
        : Verdict.of(Outcome.VIOLATED, found.toArray(Evidence[]::new))
            .fixedBy(new Fix.Reconsider(Named.MINIMUM_CONTACTS));
  }

  Verdict budget(Subject subject) {
    List<ItemId> lines = lines(true);
    double sum = sum(subject.holdings(), lines);
    return sum > 0
        ? Verdict.of(Outcome.SATISFIED, Evidence.of("budget", sum))
        : Verdict.of(Outcome.UNDECIDED, Evidence.of("noBudget"))
            .fixedBy(lines.stream().map(line -> new Fix.Reply(line, Named.AMOUNT)).toList());
  }

  private List<ItemId> lines(boolean withHomeTreatment) {
    return catalogue.items(ItemKind.FUNDING).stream()
        .map(CatalogueItem::id)
        .filter(id -> withHomeTreatment || !id.equals(Named.HOME_TREATMENT_FUNDING))
        .toList();
  }

  private static double sum(Holdings holdings, List<ItemId> lines) {
    return lines.stream()
        .flatMap(line -> holdings.answer(line, Named.AMOUNT).stream())
        .mapToDouble(PlanMeasures::amount)
        .sum();
  }

  // What is no amount, in a plan that was written elsewhere, counts as not stated.
  private static double amount(String answer) {
    try {
      double amount = Double.parseDouble(answer);
      return amount > 0 && Double.isFinite(amount) ? amount : 0;
    } catch (NumberFormatException _) {
      return 0;
    }
  }

  Verdict withinFrame() {
    return within(Named.FRAME, lines(false));
  }

  Verdict homeTreatmentWithinFrame() {
    return within(Named.HOME_TREATMENT_FRAME, List.of(Named.HOME_TREATMENT_FUNDING));
  }

  private Verdict within(String frame, List<ItemId> lines) {
    OptionalDouble limit = Measurements.threshold(evaluation, frame);
    List<Naerhospital> all = evaluation.plan().naerhospitaler();
    if (limit.isEmpty()) {
      return Measurements.noThreshold(frame);
    }
    if (all.isEmpty()) {
      return Verdict.notApplicable();
    }
    double sum = all.stream().mapToDouble(n -> sum(n.holdings(), lines)).sum();
    List<ItemId> any = lines(true);
    long silent = all.stream().filter(n -> sum(n.holdings(), any) == 0).count();
    if (sum > limit.getAsDouble()) {
      return Verdict.of(Outcome.VIOLATED, Evidence.of("sum", sum, limit.getAsDouble()))
          .fixedBy(new Fix.Reconsider(frame));
    }
    return silent > 0
        ? Verdict.of(Outcome.UNDECIDED, Evidence.of("sumSoFar", sum, limit.getAsDouble(), silent))
        : Verdict.of(Outcome.SATISFIED, Evidence.of("sum", sum, limit.getAsDouble()));
  }

  Verdict sitesWithinFrame() {
    OptionalDouble most = Measurements.threshold(evaluation, Named.MOST_SITES);
    if (most.isEmpty()) {
      return Measurements.noThreshold(Named.MOST_SITES);
    }
    int sites = evaluation.plan().naerhospitaler().size();
    Evidence evidence = Evidence.of("sites", sites, most.getAsDouble());
    return sites <= most.getAsDouble()
        ? Verdict.of(Outcome.SATISFIED, evidence)
        : Verdict.of(Outcome.VIOLATED, evidence).fixedBy(new Fix.Reconsider(Named.MOST_SITES));
  }

  /** Functions expected everywhere that some nærhospitaler of a region have and others have not. */
  List<Verdict> uniformOffer() {
    Map<String, List<Naerhospital>> byRegion = new LinkedHashMap<>();
    for (Catchment catchment : evaluation.access().catchments()) {
      catchment
          .host()
          .map(Municipality::region)
          .ifPresent(region ->
              byRegion
                  .computeIfAbsent(region, _ -> new ArrayList<>())
                  .add(catchment.naerhospital()));
    }
    byRegion.values().removeIf(all -> all.size() < 2);
    if (byRegion.isEmpty()) {
      return List.of(Verdict.notApplicable());
    }
    List<Verdict> uneven = new ArrayList<>();
    for (CatalogueItem item : catalogue.items()) {
      if (item.kind().isHospitalFunction() && item.strength() == Strength.SHOULD) {
        List<Evidence> where = unevenRegions(item.id(), byRegion);
        if (!where.isEmpty()) {
          uneven.add(Verdict.of(Outcome.VIOLATED, where.toArray(Evidence[]::new)).about(item.id()));
        }
      }
    }
    return uneven.isEmpty()
        ? List.of(Verdict.of(Outcome.SATISFIED, Evidence.of("uniformOffer")))
        : uneven;
  }

  private List<Evidence> unevenRegions(ItemId item, Map<String, List<Naerhospital>> byRegion) {
    List<Evidence> uneven = new ArrayList<>();
    byRegion.forEach((region, all) -> {
      List<Naerhospital> without = all.stream().filter(n -> !n.holdings().holds(item)).toList();
      if (!without.isEmpty() && without.size() < all.size()) {
        uneven.add(
            Evidence.of(
                "unevenOffer",
                name(region),
                String.join(", ", without.stream().map(Naerhospital::name).toList())));
      }
    });
    return uneven;
  }

  private String name(String region) {
    return dataset.geography().regions().stream()
        .filter(r -> r.code().equals(region))
        .map(Region::name)
        .findFirst()
        .orElse(region);
  }
}
