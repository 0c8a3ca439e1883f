package dk.naerplan.access;

import dk.naerplan.geo.Municipality;
import dk.naerplan.geo.Site;
import dk.naerplan.geo.SiteKind;
import dk.naerplan.plan.AcuteCoupling;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.Plan;
import dk.naerplan.population.AgeGroup;
import dk.naerplan.population.Population;
import dk.naerplan.travel.Grade;
import dk.naerplan.travel.TravelColumn;
import dk.naerplan.travel.Trip;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Who goes where under a plan in a year, and how far. Everyone goes to the nærhospital that is
 * nearest by minutes.
 *
 * @param toNaerhospital for each zone the nearest nærhospital; the site number is the place in the
 *     plan
 * @param toAcuteHospital for each zone the nearest akutsygehus; the site number is the place in
 *     {@code geography.sites(ACUTE_HOSPITAL)}
 * @param catchments one per nærhospital, in the order of the plan
 * @param unreached persons who can reach no nærhospital, per age group; everyone when the plan is
 *     empty
 * @param before travel of all persons to the nearest akutsygehus
 * @param after travel of all persons to the nearest nærhospital or akutsygehus, whichever is nearer
 */
public record Access(
    Plan plan,
    int year,
    Nearest toNaerhospital,
    Nearest toAcuteHospital,
    List<Catchment> catchments,
    List<Integer> unreached,
    Distribution before,
    Distribution after) {
  /** Keeps its own copies. */
  public Access {
    catchments = List.copyOf(catchments);
    unreached = List.copyOf(unreached);
  }

  /**
   * Evaluates a plan.
   *
   * @param columns the columns of this very plan
   * @param year a year that the population holds per zone
   */
  public static Access of(Plan plan, Dataset dataset, SiteColumns columns, int year) {
    Population population = dataset.population();
    int zones = population.zones();
    List<TravelColumn> toPlan =
        plan.naerhospitaler().stream().map(n -> columns.column(n.id())).toList();
    Nearest toNaerhospital = Nearest.of(toPlan, zones);
    Nearest toAcute = Nearest.of(acuteColumns(dataset), zones);
    int[] persons = IntStream.range(0, zones).map(zone -> population.persons(zone, year)).toArray();
    List<List<Integer>> members = new ArrayList<>();
    plan.naerhospitaler().forEach(n -> members.add(new ArrayList<>()));
    List<Integer> left = new ArrayList<>();
    for (int zone = 0; zone < zones; zone++) {
      int site = toNaerhospital.site(zone);
      (site == Nearest.NONE ? left : members.get(site)).add(zone);
    }
    List<Catchment> catchments = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      Naerhospital naerhospital = plan.naerhospitaler().get(i);
      catchments.add(
          catchment(naerhospital, members.get(i), toPlan.get(i), persons, columns, dataset, year));
    }
    return new Access(
        plan,
        year,
        toNaerhospital,
        toAcute,
        catchments,
        byAge(left, population, year),
        Distribution.of(minutes(toAcute, zones), persons),
        Distribution.of(nearer(toAcute, toNaerhospital, zones), persons));
  }

  private static List<TravelColumn> acuteColumns(Dataset dataset) {
    return dataset.geography().sites(SiteKind.ACUTE_HOSPITAL).stream()
        .map(site ->
            dataset
                .travelTimes()
                .to(site.id())
                .orElseGet(() -> dataset.estimator().estimate(site.position()).zones()))
        .toList();
  }

  private static Catchment catchment(
      Naerhospital naerhospital,
      List<Integer> zones,
      TravelColumn column,
      int[] persons,
      SiteColumns columns,
      Dataset dataset,
      int year) {
    float[] minutes = new float[zones.size()];
    int[] people = new int[zones.size()];
    for (int i = 0; i < minutes.length; i++) {
      minutes[i] = column.minutes(zones.get(i));
      people[i] = persons[zones.get(i)];
    }
    Optional<Municipality> host =
        dataset.geography().municipalityAt(naerhospital.placement().position());
    List<Trip> trips = columns.toAcuteHospitals(naerhospital.id());
    List<Site> hospitals = dataset.geography().sites(SiteKind.ACUTE_HOSPITAL);
    int coupled = coupled(naerhospital.coupling(), hospitals, trips);
    return new Catchment(
        naerhospital,
        host,
        coupled < 0 ? Optional.empty() : Optional.of(hospitals.get(coupled)),
        coupled < 0 ? new Trip(Grade.ESTIMATED, Double.NaN, Double.NaN) : trips.get(coupled),
        zones,
        byAge(zones, dataset.population(), year),
        Distribution.of(minutes, people),
        column.grade());
  }

  private static int coupled(AcuteCoupling coupling, List<Site> hospitals, List<Trip> trips) {
    return switch (coupling) {
      case AcuteCoupling.Chosen chosen ->
          IntStream.range(0, hospitals.size())
              .filter(i -> hospitals.get(i).id().equals(chosen.hospital()))
              .findFirst()
              .orElse(-1);
      case AcuteCoupling.Nearest _ ->
          IntStream.range(0, trips.size())
              .filter(i -> !Double.isNaN(trips.get(i).minutes()))
              .boxed()
              .min((a, b) -> Double.compare(trips.get(a).minutes(), trips.get(b).minutes()))
              .orElse(-1);
    };
  }

  private static List<Integer> byAge(List<Integer> zones, Population population, int year) {
    int[] persons = new int[AgeGroup.COUNT];
    for (AgeGroup age : AgeGroup.values()) {
      for (int zone : zones) {
        persons[age.ordinal()] += population.persons(zone, age, year);
      }
    }
    return IntStream.of(persons).boxed().toList();
  }

  private static float[] minutes(Nearest nearest, int zones) {
    float[] minutes = new float[zones];
    for (int zone = 0; zone < zones; zone++) {
      minutes[zone] = nearest.minutes(zone);
    }
    return minutes;
  }

  private static float[] nearer(Nearest one, Nearest other, int zones) {
    float[] minutes = new float[zones];
    for (int zone = 0; zone < zones; zone++) {
      float a = one.minutes(zone);
      float b = other.minutes(zone);
      minutes[zone] = Float.isNaN(a) || b < a ? b : a;
    }
    return minutes;
  }
}
