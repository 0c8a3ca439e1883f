package dk.naerplan.access;

import dk.naerplan.geo.Geography;
import dk.naerplan.geo.Site;
import dk.naerplan.geo.SiteKind;
import dk.naerplan.plan.Plan;
import dk.naerplan.population.Population;
import dk.naerplan.travel.Travel;
import dk.naerplan.travel.TravelEstimator;
import dk.naerplan.travel.TravelMode;
import dk.naerplan.travel.TravelTimes;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything a plan is evaluated against, and what follows from it whatever the plan is. Immutable.
 */
public final class Dataset {
  private final Geography geography;
  private final AreaIndex areas;
  private final Population population;
  private final TravelEstimator estimator;
  private final List<Site> acuteHospitals;
  private final LocalData localData;
  private final Map<TravelMode, ByMode> byMode = new EnumMap<>(TravelMode.class);

  private record ByMode(Travel travel, Nearest toAcute, Map<Integer, Distribution> byYear) {}

  /**
   * Puts the data together.
   *
   * @param estimator estimated travel by car
   * @param travel by each mode there is; there is always the car
   * @throws IllegalArgumentException when the parts do not have the same number of zones, or there
   *     is no travel by car
   */
  public Dataset(
      Geography geography,
      Population population,
      TravelEstimator estimator,
      Map<TravelMode, Travel> travel) {
    int zones = geography.zones().size();
    requireZones(zones, population.zones(), "population");
    if (!travel.containsKey(TravelMode.CAR)) {
      throw new IllegalArgumentException("No travel by car");
    }
    this.geography = geography;
    areas = new AreaIndex(geography);
    this.population = population;
    this.estimator = estimator;
    acuteHospitals = geography.sites(SiteKind.ACUTE_HOSPITAL);
    localData = LocalData.NONE;
    travel.forEach((mode, how) -> byMode.put(mode, byMode(how)));
  }

  /** Data with travel by car only, estimated to every position that the matrix does not hold. */
  public Dataset(
      Geography geography,
      Population population,
      TravelTimes travelTimes,
      TravelEstimator estimator) {
    this(
        geography,
        population,
        estimator,
        Map.of(TravelMode.CAR, new Travel(travelTimes, estimator)));
  }

  private Dataset(Dataset same, LocalData localData) {
    geography = same.geography;
    areas = same.areas;
    population = same.population;
    estimator = same.estimator;
    acuteHospitals = same.acuteHospitals;
    byMode.putAll(same.byMode);
    this.localData = localData;
  }

  /** The same with other local data. */
  public Dataset with(LocalData other) {
    return new Dataset(this, other);
  }

  /**
   * The same with other travel by a mode, or with a mode more.
   *
   * @throws IllegalArgumentException when it does not have the same number of zones
   */
  public Dataset with(TravelMode mode, Travel travel) {
    Dataset other = new Dataset(this, localData);
    other.byMode.put(mode, byMode(travel));
    return other;
  }

  private static void requireZones(int expected, int zones, Object part) {
    if (zones != expected) {
      throw new IllegalArgumentException(part + ": " + zones + " zones, not " + expected);
    }
  }

  private ByMode byMode(Travel travel) {
    int zones = geography.zones().size();
    travel.times().columns().forEach((site, column) -> requireZones(zones, column.zones(), site));
    Nearest toAcute = Nearest.of(acuteHospitals.stream().map(travel::column).toList(), zones);
    Map<Integer, Distribution> byYear = new LinkedHashMap<>();
    for (int year : population.years()) {
      byYear.put(year, Distribution.of(toAcute.minutes(), population.personsPerZone(year)));
    }
    return new ByMode(travel, toAcute, byYear);
  }

  /** The geography. */
  public Geography geography() {
    return geography;
  }

  /** In which areas the zones lie. */
  public AreaIndex areas() {
    return areas;
  }

  /** Persons per zone and year. */
  public Population population() {
    return population;
  }

  /** What else is known of the places. */
  public LocalData localData() {
    return localData;
  }

  /** The modes that there are travel times for; the car is always one of them. */
  public Set<TravelMode> modes() {
    return Collections.unmodifiableSet(byMode.keySet());
  }

  /** The mode that a plan is evaluated by: its own, or the car where the data have no other. */
  public TravelMode modeFor(Plan plan) {
    TravelMode mode = plan.allocation().mode();
    return byMode.containsKey(mode) ? mode : TravelMode.CAR;
  }

  /**
   * Travel by a mode.
   *
   * @throws IllegalArgumentException for a mode that there is none of
   */
  public Travel travel(TravelMode mode) {
    return data(mode).travel();
  }

  private ByMode data(TravelMode mode) {
    ByMode data = byMode.get(mode);
    if (data == null) {
      throw new IllegalArgumentException("No travel by " + mode);
    }
    return data;
  }

  /** Estimated travel by car. */
  public TravelEstimator estimator() {
    return estimator;
  }

  /** The akutsygehuse, in the order of the data. */
  public List<Site> acuteHospitals() {
    return acuteHospitals;
  }

  /**
   * For each zone the nearest akutsygehus by a mode; the site number is the place in {@link
   * #acuteHospitals}.
   */
  public Nearest toAcuteHospital(TravelMode mode) {
    return data(mode).toAcute();
  }

  /**
   * Travel of all persons to the nearest akutsygehus in a year.
   *
   * @throws IllegalArgumentException for a year that the population does not hold
   */
  public Distribution travelToAcuteHospital(TravelMode mode, int year) {
    Distribution travel = data(mode).byYear().get(year);
    if (travel == null) {
      throw new IllegalArgumentException("No population for " + year);
    }
    return travel;
  }
}
