package dk.naerplan.demand;

import dk.naerplan.access.Access;
import dk.naerplan.access.Catchment;
import dk.naerplan.access.Dataset;
import dk.naerplan.access.Measures;
import dk.naerplan.access.SiteColumns;
import dk.naerplan.framework.ItemId;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.plan.Plan;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is known of a plan in a year. All panels, reports and exports show figures of one
 * evaluation; none computes its own.
 *
 * @param columns travel to the plan's nærhospitaler, to be carried to the next evaluation
 * @param measures what the plan does to the travel of everyone
 * @param volumes per nærhospital, in the order of the plan, one volume per {@link Condition}
 */
public record Evaluation(
    Plan plan,
    int year,
    AssumptionBook book,
    SiteColumns columns,
    Access access,
    Measures measures,
    List<List<PatientVolume>> volumes) {
  /** The assumption of how often people travel: one-way journeys per person per year. */
  public static final String TRIPS = "travel.trips-per-person";

  /** Keeps its own copy. */
  public Evaluation {
    volumes = volumes.stream().map(List::copyOf).toList();
  }

  /**
   * Evaluates a plan, every nærhospital counting.
   *
   * @param known columns of an earlier version of the plan, or {@link SiteColumns#none()}
   */
  public static Evaluation of(
      Plan plan, Dataset dataset, AssumptionBook book, int year, SiteColumns known) {
    return of(plan, dataset, book, year, known, Optional.empty());
  }

  /**
   * Evaluates a plan.
   *
   * @param known columns of an earlier version of the plan, or {@link SiteColumns#none()}
   * @param function the item that people travel for, so that only nærhospitaler that hold it count
   */
  public static Evaluation of(
      Plan plan,
      Dataset dataset,
      AssumptionBook book,
      int year,
      SiteColumns known,
      Optional<ItemId> function) {
    SiteColumns columns = known.of(plan, dataset);
    Access access = Access.of(plan, dataset, columns, year, function);
    Measures measures = Measures.of(access, dataset, book.value(TRIPS));
    List<List<PatientVolume>> volumes =
        access.catchments().stream().map(catchment -> volumes(catchment, book)).toList();
    return new Evaluation(plan, year, book, columns, access, measures, volumes);
  }

  /** The same with every nærhospital counting, whatever it holds. */
  public Evaluation whole(Dataset dataset) {
    return access.function().isEmpty() ? this : of(plan, dataset, book, year, columns);
  }

  private static List<PatientVolume> volumes(Catchment catchment, AssumptionBook book) {
    return Arrays.stream(Condition.values())
        .map(condition -> PatientVolume.of(condition, catchment.personsByAge(), book))
        .toList();
  }

  /** The place of a nærhospital in the plan and so in every list, or empty. */
  public Optional<Integer> indexOf(NaerhospitalId naerhospital) {
    for (int i = 0; i < access.catchments().size(); i++) {
      if (access.catchments().get(i).naerhospital().id().equals(naerhospital)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
