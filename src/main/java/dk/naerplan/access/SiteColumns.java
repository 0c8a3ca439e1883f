package dk.naerplan.access;

import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.plan.Placement;
import dk.naerplan.plan.Plan;
import dk.naerplan.travel.Travel;
import dk.naerplan.travel.TravelColumn;
import dk.naerplan.travel.TravelFinder;
import dk.naerplan.travel.TravelMode;
import dk.naerplan.travel.Trip;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Travel from every zone to each nærhospital of a plan. Carrying it from one version of a plan to
 * the next computes a column only for what was placed or moved.
 */
public final class SiteColumns {
  private static final SiteColumns NONE = new SiteColumns(Optional.empty(), Map.of());

  private final Optional<Dataset> dataset;
  private final Map<NaerhospitalId, Entry> entries;

  private record Entry(
      Placement placement, TravelMode mode, TravelColumn column, List<Trip> toAcuteHospitals) {}

  private SiteColumns(Optional<Dataset> dataset, Map<NaerhospitalId, Entry> entries) {
    this.dataset = dataset;
    this.entries = Collections.unmodifiableMap(entries);
  }

  /** The columns of no plan. */
  public static SiteColumns none() {
    return NONE;
  }

  /**
   * The columns of a plan, by the mode it is evaluated by. Those of nærhospitaler that lie where
   * they lay are kept, unless they were computed on other data or by another mode.
   */
  public SiteColumns of(Plan plan, Dataset on) {
    boolean sameData = dataset.isPresent() && dataset.get() == on;
    TravelMode mode = on.modeFor(plan);
    Map<NaerhospitalId, Entry> next = new LinkedHashMap<>();
    for (Naerhospital naerhospital : plan.naerhospitaler()) {
      Entry known = sameData ? entries.get(naerhospital.id()) : null;
      next.put(
          naerhospital.id(),
          known != null
                  && known.mode() == mode
                  && known.placement().equals(naerhospital.placement())
              ? known
              : entry(naerhospital.placement(), mode, on));
    }
    return new SiteColumns(Optional.of(on), next);
  }

  private static Entry entry(Placement placement, TravelMode mode, Dataset dataset) {
    Travel travel = dataset.travel(mode);
    TravelFinder.Found found = travel.finder().find(placement.position());
    TravelColumn column =
        switch (placement) {
          case Placement.AtSite at -> travel.times().to(at.site()).orElse(found.zones());
          case Placement.AtPosition _ -> found.zones();
        };
    return new Entry(placement, mode, column, found.landmarks());
  }

  /**
   * The column of a nærhospital.
   *
   * @throws IllegalArgumentException when the plan has no such nærhospital
   */
  public TravelColumn column(NaerhospitalId naerhospital) {
    return entry(naerhospital).column();
  }

  /**
   * The trips between a nærhospital and each akutsygehus, in the order of the dataset.
   *
   * @throws IllegalArgumentException when the plan has no such nærhospital
   */
  public List<Trip> toAcuteHospitals(NaerhospitalId naerhospital) {
    return entry(naerhospital).toAcuteHospitals();
  }

  private Entry entry(NaerhospitalId naerhospital) {
    Entry entry = entries.get(naerhospital);
    if (entry == null) {
      throw new IllegalArgumentException("No such nærhospital: " + naerhospital);
    }
    return entry;
  }
}
