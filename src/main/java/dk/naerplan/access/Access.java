package dk.naerplan.access;

import dk.naerplan.framework.ItemId;
import dk.naerplan.geo.Site;
import dk.naerplan.plan.AcuteCoupling;
import dk.naerplan.plan.Holding;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.Plan;
import dk.naerplan.population.AgeGroup;
import dk.naerplan.population.Population;
import dk.naerplan.travel.Grade;
import dk.naerplan.travel.TravelColumn;
import dk.naerplan.travel.TravelMode;
import dk.naerplan.travel.Trip;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Who goes where under a plan in a year, and how far: people are allocated by {@link
 * Plan#allocation}. Persons are whole: means of a model are rounded so that catchments and those
 * who stay add up to the population of every age group.
 *
 * @param mode how people travel
 * @param function the item that people travel for, so that only nærhospitaler that hold it count;
 *     empty when all do
 * @param columns travel to each nærhospital, in the order of the plan; without way to one that does
 *     not hold the function
 * @param toNaerhospital for each zone the nearest nærhospital, whoever is allocated where; the site
 *     number is the place in the plan
 * @param toAcuteHospital for each zone the nearest akutsygehus; the site number is the place in
 *     {@link Dataset#acuteHospitals}
 * @param allocated who goes where; the site number is the place in the plan
 * @param catchments one per nærhospital, in the order of the plan
 * @param staying persons per age group who belong to no catchment, by the reason, those with
 *     persons only; everyone when the plan is empty
 * @param journeys of all persons, before and after
 * @param before travel of all persons to the nearest akutsygehus
 * @param after travel of all persons after the plan
 */
public record Access(
    Plan plan,
    int year,
    TravelMode mode,
    Optional<ItemId> function,
    List<TravelColumn> columns,
    Nearest toNaerhospital,
    Nearest toAcuteHospital,
    Allocated allocated,
    List<Catchment> catchments,
    Map<Stays, List<Integer>> staying,
    Journeys journeys,
    Distribution before,
    Distribution after) {
  private static final Trip NO_TRIP = new Trip(Grade.ESTIMATED, Double.NaN, Double.NaN);

  /** Keeps its own copies. */
  public Access {
    columns = List.copyOf(columns);
    catchments = List.copyOf(catchments);
    Map<Stays, List<Integer>> copy = new EnumMap<>(Stays.class);
    staying.forEach((reason, persons) -> copy.put(reason, List.copyOf(persons)));
    staying = Collections.unmodifiableMap(copy);
  }

  /**
   * Evaluates a plan.
   *
   * @param known the columns of this very plan
   * @param year a year that the population holds per zone
   * @param function the item that people travel for; empty when every nærhospital counts
   */
  public static Access of(
      Plan plan, Dataset dataset, SiteColumns known, int year, Optional<ItemId> function) {
    TravelMode mode = dataset.modeFor(plan);
    List<Naerhospital> all = plan.naerhospitaler();
    int[] persons = dataset.population().personsPerZone(year);
    List<Boolean> offers = all.stream().map(n -> offers(n, function)).toList();
    List<TravelColumn> columns = columns(all, offers, known, persons.length);
    Nearest toAcute = dataset.toAcuteHospital(mode);
    AllocationProblem problem =
        new AllocationProblem(
            dataset.areas(),
            all.stream().map(Naerhospital::id).toList(),
            all.stream().map(n -> n.placement().position()).toList(),
            columns,
            offers,
            persons,
            toAcute);
    Allocated allocated = Allocator.allocate(plan.allocation(), problem);
    Journeys journeys =
        Journeys.of(allocated, columns, toAcute, plan.allocation().nearerAcuteHospital());
    Ages ages = Ages.of(allocated, dataset.population(), year);
    int[][] zonesOf = zonesBySite(allocated);
    List<Catchment> catchments = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      catchments.add(
          catchment(
              all.get(i),
              zonesOf[i],
              ages.ofSite(i),
              travel(zonesOf[i], i, columns.get(i), allocated),
              known,
              dataset));
    }
    return new Access(
        plan,
        year,
        mode,
        function,
        columns,
        problem.nearest(),
        toAcute,
        allocated,
        catchments,
        ages.staying(),
        journeys,
        dataset.travelToAcuteHospital(mode, year),
        journeys.after());
  }

  private static boolean offers(Naerhospital naerhospital, Optional<ItemId> function) {
    return function.isEmpty()
        || naerhospital.holdings().of(function.get()).filter(Holding::isHeld).isPresent();
  }

  private static List<TravelColumn> columns(
      List<Naerhospital> all, List<Boolean> offers, SiteColumns known, int zones) {
    TravelColumn none = TravelColumn.withoutWay(Grade.IMPORTED, zones);
    return IntStream.range(0, all.size())
        .mapToObj(i -> offers.get(i) ? known.column(all.get(i).id()) : none)
        .toList();
  }

  /** The persons per age group who belong to no catchment, for whatever reason. */
  public List<Integer> outsideCatchments() {
    int[] sums = new int[AgeGroup.COUNT];
    for (List<Integer> persons : staying.values()) {
      for (int age = 0; age < sums.length; age++) {
        sums[age] += persons.get(age);
      }
    }
    return Arrays.stream(sums).boxed().toList();
  }

  /** The worst grade of the travel times to the nærhospitaler; empty when there are none. */
  public Optional<Grade> grade() {
    return allocated.grade();
  }

  /** The worst grade of the travel times before and after. */
  public Grade gradeOfChange() {
    return journeys.grade().orElse(Grade.ESTIMATED);
  }

  /** Persons per age group, whole, at every site and staying for every reason. */
  private record Ages(int sites, long[][] persons) {
    static Ages of(Allocated allocated, Population population, int year) {
      int sites = allocated.sites();
      double[][] sums = new double[sites + Stays.values().length][AgeGroup.COUNT];
      for (int zone = 0; zone < allocated.zones(); zone++) {
        for (int part = 0; part < allocated.parts(zone); part++) {
          population.addTo(
              sums[allocated.site(zone, part)], zone, allocated.share(zone, part), year);
        }
        Optional<Stays> stays = allocated.stays(zone);
        if (stays.isPresent()) {
          population.addTo(
              sums[sites + stays.get().ordinal()], zone, allocated.shareStaying(zone), year);
        }
      }
      long[][] whole = new long[AgeGroup.COUNT][];
      for (int age = 0; age < AgeGroup.COUNT; age++) {
        double[] ofAge = new double[sums.length];
        for (int group = 0; group < sums.length; group++) {
          ofAge[group] = sums[group][age];
        }
        whole[age] = Rounding.toWhole(ofAge);
      }
      return new Ages(sites, whole);
    }

    List<Integer> ofSite(int group) {
      return Arrays.stream(persons).map(ofAge -> (int) ofAge[group]).toList();
    }

    Map<Stays, List<Integer>> staying() {
      Map<Stays, List<Integer>> staying = new EnumMap<>(Stays.class);
      for (Stays reason : Stays.values()) {
        List<Integer> byAge = ofSite(sites + reason.ordinal());
        if (byAge.stream().anyMatch(count -> count > 0)) {
          staying.put(reason, byAge);
        }
      }
      return staying;
    }
  }

  private static int[][] zonesBySite(Allocated allocated) {
    int[][] zones = new int[allocated.sites()][];
    Arrays.setAll(zones, site -> new int[allocated.zonesAt(site)]);
    int[] next = new int[allocated.sites()];
    for (int zone = 0; zone < allocated.zones(); zone++) {
      for (int part = 0; part < allocated.parts(zone); part++) {
        int site = allocated.site(zone, part);
        zones[site][next[site]++] = zone;
      }
    }
    return zones;
  }

  private static Distribution travel(
      int[] zones, int site, TravelColumn column, Allocated allocated) {
    float[] minutes = new float[zones.length];
    double[] people = new double[zones.length];
    for (int i = 0; i < zones.length; i++) {
      minutes[i] = column.minutes(zones[i]);
      people[i] = allocated.shareTo(zones[i], site) * allocated.persons(zones[i]);
    }
    return Distribution.of(minutes, people);
  }

  private static Catchment catchment(
      Naerhospital naerhospital,
      int[] zones,
      List<Integer> personsByAge,
      Distribution travel,
      SiteColumns columns,
      Dataset dataset) {
    List<Site> hospitals = dataset.acuteHospitals();
    List<Trip> trips = columns.toAcuteHospitals(naerhospital.id());
    OptionalInt coupled = coupled(naerhospital.coupling(), hospitals, trips);
    return new Catchment(
        naerhospital,
        dataset.geography().municipalityAt(naerhospital.placement().position()),
        coupled.isEmpty() ? Optional.empty() : Optional.of(hospitals.get(coupled.getAsInt())),
        coupled.isEmpty() ? NO_TRIP : trips.get(coupled.getAsInt()),
        Arrays.stream(zones).boxed().toList(),
        personsByAge,
        travel,
        columns.column(naerhospital.id()).grade());
  }

  private static OptionalInt coupled(
      AcuteCoupling coupling, List<Site> hospitals, List<Trip> trips) {
    return switch (coupling) {
      case AcuteCoupling.Chosen chosen ->
          IntStream.range(0, hospitals.size())
              .filter(i -> hospitals.get(i).id().equals(chosen.hospital()))
              .findFirst();
      case AcuteCoupling.Nearest _ ->
          IntStream.range(0, trips.size())
              .filter(i -> !Double.isNaN(trips.get(i).minutes()))
              .reduce((a, b) -> trips.get(b).minutes() < trips.get(a).minutes() ? b : a);
    };
  }
}
