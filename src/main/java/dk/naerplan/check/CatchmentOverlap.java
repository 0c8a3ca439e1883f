package dk.naerplan.check;

import dk.naerplan.access.Catchment;
import dk.naerplan.access.Dataset;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.demand.PatientVolume;
import dk.naerplan.plan.Holding;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.population.AgeGroup;
import dk.naerplan.travel.TravelColumn;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a nærhospital has too few contacts for a function, but would have enough if one of its
 * neighbours were not there: everyone then goes to the nearest of those that are left.
 */
final class CatchmentOverlap {
  private final Evaluation evaluation;
  private final Dataset dataset;
  private final double minimum;
  private final List<Naerhospital> all;
  private final List<TravelColumn> columns;

  CatchmentOverlap(Evaluation evaluation, Dataset dataset, double minimum) {
    this.evaluation = evaluation;
    this.dataset = dataset;
    this.minimum = minimum;
    all = evaluation.plan().naerhospitaler();
    columns = all.stream().map(n -> evaluation.columns().column(n.id())).toList();
  }

  /** Who lacks contacts because of whom, for which function; empty when nobody does. */
  List<Evidence> find() {
    List<List<PatientVolume>> thin = new ArrayList<>();
    for (int site = 0; site < all.size(); site++) {
      thin.add(thinVolumes(site));
    }
    if (thin.stream().allMatch(List::isEmpty)) {
      return List.of();
    }
    double[][][] gained = personsGainedWithout(thin);
    List<Evidence> found = new ArrayList<>();
    for (int site = 0; site < all.size(); site++) {
      for (PatientVolume volume : thin.get(site)) {
        found.addAll(neighbours(site, volume, gained[site]));
      }
    }
    return found;
  }

  /** The volumes below the minimum; a function that the nærhospital does without is left aside. */
  private List<PatientVolume> thinVolumes(int site) {
    return evaluation.volumes().get(site).stream()
        .filter(volume -> volume.movableContactsPerYear() < minimum)
        .filter(volume ->
            all.get(site)
                .holdings()
                .of(volume.condition().function())
                .map(Holding::isHeld)
                .orElse(true))
        .toList();
  }

  private List<Evidence> neighbours(int site, PatientVolume volume, double[][] gained) {
    List<Evidence> found = new ArrayList<>();
    Catchment catchment = evaluation.access().catchments().get(site);
    for (int neighbour = 0; neighbour < all.size(); neighbour++) {
      List<Integer> persons = new ArrayList<>();
      double more = 0;
      for (int age = 0; age < AgeGroup.COUNT; age++) {
        persons.add(catchment.personsByAge().get(age) + (int) Math.round(gained[neighbour][age]));
        more += gained[neighbour][age];
      }
      if (more > 0 && contacts(volume, persons) >= minimum) {
        found.add(
            Evidence.of(
                "sharedCatchment",
                all.get(site).name(),
                all.get(neighbour).name(),
                minimum,
                volume.condition().function()));
      }
    }
    return found;
  }

  private double contacts(PatientVolume volume, List<Integer> persons) {
    return PatientVolume.of(volume.condition(), persons, evaluation.book())
        .movableContactsPerYear();
  }

  /**
   * Persons per age group that a nærhospital would gain if a neighbour were not there: those of the
   * neighbour who have it second nearest. First index the one that gains; nothing is added up for
   * those that lack nothing.
   */
  private double[][][] personsGainedWithout(List<List<PatientVolume>> thin) {
    double[][][] gained = new double[all.size()][all.size()][AgeGroup.COUNT];
    for (int first = 0; first < all.size(); first++) {
      for (int zone : evaluation.access().catchments().get(first).zones()) {
        int second = nearestBut(first, zone);
        if (second >= 0 && !thin.get(second).isEmpty()) {
          double share = evaluation.access().allocated().shareTo(zone, first);
          dataset.population().addTo(gained[second][first], zone, share, evaluation.year());
        }
      }
    }
    return gained;
  }

  private int nearestBut(int first, int zone) {
    int second = -1;
    float shortest = Float.POSITIVE_INFINITY;
    for (int site = 0; site < columns.size(); site++) {
      float minutes = columns.get(site).minutes(zone);
      if (site != first && minutes < shortest) {
        second = site;
        shortest = minutes;
      }
    }
    return second;
  }
}
