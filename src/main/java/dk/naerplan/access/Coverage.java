package dk.naerplan.access;

import dk.naerplan.framework.ItemId;
import dk.naerplan.geo.Practice;
import dk.naerplan.plan.Area;
import dk.naerplan.plan.Decay;
import dk.naerplan.plan.Holding;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.Plan;
import dk.naerplan.travel.Grade;
import dk.naerplan.travel.TravelFinder;
import dk.naerplan.travel.TravelMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Supply per 1,000 persons where they live, by {@link FloatingCatchment}: GP capacities of almen
 * praksis, or days a week on which nærhospitaler offer a function. Immutable.
 */
public final class Coverage {
  private static final double PER = 1000;

  private final FloatingCatchment catchment;
  private final int[] persons;
  private final double supply;

  private Coverage(FloatingCatchment catchment, int[] persons, double[] supplies) {
    this.catchment = catchment;
    this.persons = persons;
    supply = Arrays.stream(supplies).sum();
  }

  /**
   * The supply of an area.
   *
   * @param area its place in the list of the geography
   * @param perThousand mean over its persons
   * @param beyond persons without supply within reach
   */
  public record OfArea(int area, long persons, double perThousand, long beyond) {}

  /**
   * The coverage with almen praksis in a year; travel is found to every practice, so with many of
   * them this takes its time.
   */
  public static Coverage ofPractices(Dataset dataset, TravelMode mode, int year, Decay decay) {
    List<Practice> practices = dataset.localData().practices();
    TravelFinder finder = dataset.travel(mode).finder();
    int[] persons = dataset.population().personsPerZone(year);
    double[] supplies = practices.stream().mapToDouble(Practice::capacities).toArray();
    return new Coverage(
        FloatingCatchment.of(
            practice -> finder.find(practices.get(practice).position()).zones(),
            supplies,
            persons,
            decay),
        persons,
        supplies);
  }

  /**
   * The coverage with a function in a year: the days a week of every nærhospital that holds it.
   * Whoever is allocated where, people may go to any within reach.
   *
   * @param columns travel to the nærhospitaler of the plan
   */
  public static Coverage ofFunction(
      Plan plan, ItemId item, SiteColumns columns, Dataset dataset, int year, Decay decay) {
    List<Naerhospital> holders = new ArrayList<>();
    for (Naerhospital naerhospital : plan.naerhospitaler()) {
      if (daysPerWeek(naerhospital, item) > 0) {
        holders.add(naerhospital);
      }
    }
    int[] persons = dataset.population().personsPerZone(year);
    double[] supplies = holders.stream().mapToDouble(n -> daysPerWeek(n, item)).toArray();
    return new Coverage(
        FloatingCatchment.of(
            holder -> columns.column(holders.get(holder).id()), supplies, persons, decay),
        persons,
        supplies);
  }

  /** Days a week on which a nærhospital offers an item; 0 when it does not hold it or is silent. */
  public static double daysPerWeek(Naerhospital naerhospital, ItemId item) {
    return naerhospital
        .holdings()
        .of(item)
        .filter(Holding::isHeld)
        .map(Holding::daysPerWeek)
        .orElse(0.0);
  }

  /** All supply, whether somebody reaches it or not. */
  public double supply() {
    return supply;
  }

  /** Supply that nobody reaches. */
  public double unusedSupply() {
    return catchment.unusedSupply();
  }

  /** Supply per 1,000 persons of every zone; 0 where none is within reach. */
  public double[] perZone() {
    double[] perZone = new double[persons.length];
    Arrays.setAll(perZone, zone -> PER * catchment.supplyPerPerson(zone));
    return perZone;
  }

  /** Mean over all persons; {@code NaN} when there are none. */
  public double perThousand() {
    return sum(new int[persons.length], 1).getFirst().perThousand();
  }

  /** Persons without supply within reach. */
  public long personsBeyond() {
    return sum(new int[persons.length], 1).getFirst().beyond();
  }

  /** The supply of every area that has persons, in the order of the geography. */
  public List<OfArea> by(Area area, AreaIndex areas) {
    return sum(areas.ofZones(area), areas.count(area)).stream()
        .filter(of -> of.persons() > 0)
        .toList();
  }

  private List<OfArea> sum(int[] groupOfZone, int groups) {
    long[] all = new long[groups];
    long[] beyond = new long[groups];
    double[] given = new double[groups];
    for (int zone = 0; zone < persons.length; zone++) {
      int group = groupOfZone[zone];
      if (group >= 0) {
        all[group] += persons[zone];
        given[group] += persons[zone] * catchment.supplyPerPerson(zone);
        beyond[group] += catchment.reach(zone) == Reach.WITHIN ? 0 : persons[zone];
      }
    }
    List<OfArea> sums = new ArrayList<>();
    for (int group = 0; group < groups; group++) {
      double mean = all[group] == 0 ? Double.NaN : PER * given[group] / all[group];
      sums.add(new OfArea(group, all[group], mean, beyond[group]));
    }
    return sums;
  }

  /** The worst grade of travel to the supply; empty when there is none. */
  public Optional<Grade> grade() {
    return catchment.grade();
  }
}
