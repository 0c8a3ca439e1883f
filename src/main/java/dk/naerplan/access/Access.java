package dk.naerplan.access;

import dk.naerplan.geo.Site;
import dk.naerplan.plan.AcuteCoupling;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.Plan;
import dk.naerplan.population.Population;
import dk.naerplan.travel.Grade;
import dk.naerplan.travel.Trip;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Who goes where under a plan in a year, and how far. Everyone goes to the nærhospital that is
 * nearest by minutes.
 *
 * @param toNaerhospital for each zone the nearest nærhospital; the site number is the place in the
 *     plan
 * @param toAcuteHospital for each zone the nearest akutsygehus; the site number is the place in
 *     {@link Dataset#acuteHospitals}
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
  private static final Trip NO_TRIP = new Trip(Grade.ESTIMATED, Double.NaN, Double.NaN);

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
    List<Naerhospital> naerhospitaler = plan.naerhospitaler();
    Population population = dataset.population();
    int[] persons = population.personsPerZone(year);
    Nearest toNaerhospital =
        Nearest.of(
            naerhospitaler.stream().map(n -> columns.column(n.id())).toList(), persons.length);
    int[][] zonesOf = zonesBySite(toNaerhospital, naerhospitaler.size());
    List<Catchment> catchments = new ArrayList<>();
    for (int i = 0; i < naerhospitaler.size(); i++) {
      Naerhospital naerhospital = naerhospitaler.get(i);
      catchments.add(
          catchment(
              naerhospital,
              zonesOf[i],
              population.personsByAge(zonesOf[i], year),
              travel(zonesOf[i], toNaerhospital, persons),
              columns,
              dataset));
    }
    int[] unreached = population.personsByAge(zonesOf[naerhospitaler.size()], year);
    Nearest toAcute = dataset.toAcuteHospital();
    return new Access(
        plan,
        year,
        toNaerhospital,
        toAcute,
        catchments,
        boxed(unreached),
        dataset.travelToAcuteHospital(year),
        Distribution.of(nearer(toAcute.minutes(), toNaerhospital.minutes()), persons));
  }

  // The zones of each site, and last those of none.
  private static int[][] zonesBySite(Nearest nearest, int sites) {
    int[] sizes = new int[sites + 1];
    for (int zone = 0; zone < nearest.zones(); zone++) {
      sizes[group(nearest, zone, sites)]++;
    }
    int[][] zones = new int[sites + 1][];
    Arrays.setAll(zones, site -> new int[sizes[site]]);
    int[] next = new int[sites + 1];
    for (int zone = 0; zone < nearest.zones(); zone++) {
      int group = group(nearest, zone, sites);
      zones[group][next[group]++] = zone;
    }
    return zones;
  }

  private static int group(Nearest nearest, int zone, int sites) {
    return nearest.site(zone) == Nearest.NONE ? sites : nearest.site(zone);
  }

  private static Distribution travel(int[] zones, Nearest nearest, int[] persons) {
    float[] minutes = new float[zones.length];
    int[] people = new int[zones.length];
    for (int i = 0; i < zones.length; i++) {
      minutes[i] = nearest.minutes(zones[i]);
      people[i] = persons[zones[i]];
    }
    return Distribution.of(minutes, people);
  }

  private static Catchment catchment(
      Naerhospital naerhospital,
      int[] zones,
      int[] personsByAge,
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
        boxed(zones),
        boxed(personsByAge),
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

  private static float[] nearer(float[] one, float[] other) {
    float[] minutes = new float[one.length];
    for (int zone = 0; zone < minutes.length; zone++) {
      boolean otherIsNearer = Float.isNaN(one[zone]) || other[zone] < one[zone];
      minutes[zone] = otherIsNearer ? other[zone] : one[zone];
    }
    return minutes;
  }

  private static List<Integer> boxed(int[] values) {
    return Arrays.stream(values).boxed().toList();
  }
}
