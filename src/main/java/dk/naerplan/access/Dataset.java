package dk.naerplan.access;

import dk.naerplan.geo.Geography;
import dk.naerplan.geo.Site;
import dk.naerplan.geo.SiteKind;
import dk.naerplan.population.Population;
import dk.naerplan.travel.TravelColumn;
import dk.naerplan.travel.TravelEstimator;
import dk.naerplan.travel.TravelTimes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything a plan is evaluated against, and what follows from it whatever the plan is. Immutable.
 */
public final class Dataset {
  private final Geography geography;
  private final Population population;
  private final TravelTimes travelTimes;
  private final TravelEstimator estimator;
  private final List<Site> acuteHospitals;
  private final Nearest toAcuteHospital;
  private final Map<Integer, Distribution> travelToAcuteHospital = new LinkedHashMap<>();

  /**
   * Puts the data together.
   *
   * @param travelTimes the matrix to known sites
   * @param estimator travel to every other position
   * @throws IllegalArgumentException when the parts do not have the same number of zones
   */
  public Dataset(
      Geography geography,
      Population population,
      TravelTimes travelTimes,
      TravelEstimator estimator) {
    int zones = geography.zones().size();
    requireZones(zones, population.zones(), "population");
    travelTimes.columns().forEach((site, column) -> requireZones(zones, column.zones(), site));
    this.geography = geography;
    this.population = population;
    this.travelTimes = travelTimes;
    this.estimator = estimator;
    acuteHospitals = geography.sites(SiteKind.ACUTE_HOSPITAL);
    toAcuteHospital = Nearest.of(acuteHospitals.stream().map(this::column).toList(), zones);
    for (int year : population.years()) {
      travelToAcuteHospital.put(
          year, Distribution.of(toAcuteHospital.minutes(), population.personsPerZone(year)));
    }
  }

  private static void requireZones(int expected, int zones, Object part) {
    if (zones != expected) {
      throw new IllegalArgumentException(part + ": " + zones + " zones, not " + expected);
    }
  }

  private TravelColumn column(Site site) {
    return travelTimes.to(site.id()).orElseGet(() -> estimator.estimate(site.position()).zones());
  }

  /** The geography. */
  public Geography geography() {
    return geography;
  }

  /** Persons per zone and year. */
  public Population population() {
    return population;
  }

  /** The matrix to known sites. */
  public TravelTimes travelTimes() {
    return travelTimes;
  }

  /** Travel to every other position. */
  public TravelEstimator estimator() {
    return estimator;
  }

  /** The akutsygehuse, in the order of the data. */
  public List<Site> acuteHospitals() {
    return acuteHospitals;
  }

  /**
   * For each zone the nearest akutsygehus; the site number is the place in {@link #acuteHospitals}.
   */
  public Nearest toAcuteHospital() {
    return toAcuteHospital;
  }

  /**
   * Travel of all persons to the nearest akutsygehus in a year.
   *
   * @throws IllegalArgumentException for a year that the population does not hold
   */
  public Distribution travelToAcuteHospital(int year) {
    Distribution travel = travelToAcuteHospital.get(year);
    if (travel == null) {
      throw new IllegalArgumentException("No population for " + year);
    }
    return travel;
  }
}
