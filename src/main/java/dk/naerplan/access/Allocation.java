package dk.naerplan.access;

import dk.naerplan.plan.Plan;
import dk.naerplan.population.Population;
import dk.naerplan.travel.TravelColumn;
import java.util.Arrays;
import java.util.List;

/**
 * The rule by which people are allocated to nærhospitaler: a model; beyond a cut-off people stay
 * with the akutsygehus; and what the planner overrides wins over both. Under {@link
 * AllocationModel.UpToCapacity} overridden people take their places first, even beyond the
 * capacity.
 *
 * @param cutOffMinutes nobody goes further, unless overridden; infinite when there is no cut-off
 */
public record Allocation(AllocationModel model, Overrides overrides, double cutOffMinutes) {
  /** Everyone to the nearest, without cut-off. */
  public static final Allocation NEAREST =
      new Allocation(new AllocationModel.ToNearest(), Overrides.NONE, Double.POSITIVE_INFINITY);

  // What an override says of a zone, besides the number of a site.
  private static final int FREE = -2;
  private static final int STAY = -1;

  /** Refuses a cut-off that is negative or no number. */
  public Allocation {
    if (!(cutOffMinutes >= 0)) {
      throw new IllegalArgumentException("Cut-off: " + cutOffMinutes);
    }
  }

  /**
   * Allocates the persons of a year to the nærhospitaler of a plan; the site number is the place in
   * the plan.
   *
   * @param areas the areas of the geography that the columns and the population belong to
   * @param columns the columns of this very plan
   * @throws IllegalArgumentException for a year that the population does not hold
   */
  public Allocated of(
      Plan plan, AreaIndex areas, SiteColumns columns, Population population, int year) {
    return of(AllocationProblem.of(plan, areas, columns, population, year));
  }

  Allocated of(AllocationProblem problem) {
    int[] forced = forced(problem);
    return switch (model) {
      case AllocationModel.ToNearest _ -> nearest(problem, forced);
      case AllocationModel.ToNearestInArea inArea -> nearestInArea(problem, forced, inArea);
      case AllocationModel.ByAttraction huff -> byAttraction(problem, forced, huff);
      case AllocationModel.UpToCapacity limited -> upToCapacity(problem, forced, limited);
    };
  }

  private int[] forced(AllocationProblem problem) {
    int[] forced = new int[problem.zones()];
    Arrays.fill(forced, FREE);
    if (overrides.equals(Overrides.NONE)) {
      return forced;
    }
    AreaIndex areas = problem.areas();
    for (int zone = 0; zone < forced.length; zone++) {
      Overrides.Target target = overrides.ofZones().get(areas.zoneId(zone));
      if (target == null) {
        target = overrides.ofMunicipalities().get(areas.municipality(zone));
      }
      if (target instanceof Overrides.Target.Stay) {
        forced[zone] = STAY;
      } else if (target instanceof Overrides.Target.To to) {
        int site = problem.ids().indexOf(to.naerhospital());
        forced[zone] = site >= 0 ? site : FREE;
      }
    }
    return forced;
  }

  // Ends a zone that is overridden.
  private static boolean override(Allocated.Builder builder, int forced) {
    if (forced == FREE) {
      return false;
    }
    if (forced == STAY) {
      builder.next(Stays.CHOSEN);
    } else {
      builder.add(forced, 1);
      builder.next();
    }
    return true;
  }

  private void end(Allocated.Builder builder, int site, double minutes, Stays none) {
    if (site == Nearest.NONE) {
      builder.next(none);
    } else if (minutes > cutOffMinutes) {
      builder.next(Stays.TOO_FAR);
    } else {
      builder.add(site, 1);
      builder.next();
    }
  }

  private Allocated nearest(AllocationProblem problem, int[] forced) {
    Nearest nearest = Nearest.of(problem.columns(), problem.zones());
    Allocated.Builder builder = new Allocated.Builder(problem.persons(), problem.columns());
    for (int zone = 0; zone < problem.zones(); zone++) {
      if (!override(builder, forced[zone])) {
        end(builder, nearest.site(zone), nearest.minutes(zone), Stays.NO_WAY);
      }
    }
    return builder.build();
  }

  private Allocated nearestInArea(
      AllocationProblem problem, int[] forced, AllocationModel.ToNearestInArea model) {
    Nearest anywhere = Nearest.of(problem.columns(), problem.zones());
    int[] areaOfSite =
        problem.positions().stream()
            .mapToInt(position -> problem.areas().at(model.area(), position))
            .toArray();
    Allocated.Builder builder = new Allocated.Builder(problem.persons(), problem.columns());
    for (int zone = 0; zone < problem.zones(); zone++) {
      if (override(builder, forced[zone])) {
        continue;
      }
      int site =
          nearestIn(
              problem.areas().ofZone(model.area(), zone), areaOfSite, problem.columns(), zone);
      if (site == Nearest.NONE && model.elsewhere() == AllocationModel.Elsewhere.NEAREST) {
        site = anywhere.site(zone);
      }
      double minutes =
          site == Nearest.NONE ? Double.NaN : problem.columns().get(site).minutes(zone);
      boolean noWay = anywhere.site(zone) == Nearest.NONE;
      end(builder, site, minutes, noWay ? Stays.NO_WAY : Stays.NONE_IN_AREA);
    }
    return builder.build();
  }

  private static int nearestIn(int area, int[] areaOfSite, List<TravelColumn> columns, int zone) {
    int nearest = Nearest.NONE;
    float least = Float.POSITIVE_INFINITY;
    for (int site = 0; site < areaOfSite.length; site++) {
      if (area != AreaIndex.NONE
          && areaOfSite[site] == area
          && columns.get(site).minutes(zone) < least) {
        nearest = site;
        least = columns.get(site).minutes(zone);
      }
    }
    return nearest;
  }

  private Allocated byAttraction(
      AllocationProblem problem, int[] forced, AllocationModel.ByAttraction model) {
    double[] attractiveness =
        problem.ids().stream()
            .mapToDouble(id -> model.attractiveness().getOrDefault(id, 1.0))
            .toArray();
    Huff huff =
        Huff.of(problem.columns(), attractiveness, problem.zones(), model.decay(), cutOffMinutes);
    Allocated.Builder builder = new Allocated.Builder(problem.persons(), problem.columns());
    for (int zone = 0; zone < problem.zones(); zone++) {
      if (override(builder, forced[zone])) {
        continue;
      }
      if (huff.reach(zone) != Reach.WITHIN) {
        builder.next(Stays.of(huff.reach(zone)));
        continue;
      }
      for (int site = 0; site < problem.sites(); site++) {
        double share = huff.share(zone, site);
        if (share > 0) {
          builder.add(site, share);
        }
      }
      builder.next();
    }
    return builder.build();
  }

  private Allocated upToCapacity(
      AllocationProblem problem, int[] forced, AllocationModel.UpToCapacity model) {
    int[] capacities =
        problem.ids().stream()
            .mapToInt(id -> model.capacities().getOrDefault(id, Integer.MAX_VALUE))
            .toArray();
    int[] persons = problem.persons().clone();
    for (int zone = 0; zone < persons.length; zone++) {
      int site = forced[zone];
      if (site >= 0 && capacities[site] != Integer.MAX_VALUE) {
        capacities[site] = Math.max(0, capacities[site] - persons[zone]);
      }
      persons[zone] = site == FREE ? persons[zone] : 0;
    }
    Assignment assignment = Assignment.of(problem.columns(), persons, capacities, cutOffMinutes);
    Nearest nearest = Nearest.of(problem.columns(), problem.zones());
    Allocated.Builder builder = new Allocated.Builder(problem.persons(), problem.columns());
    for (int zone = 0; zone < persons.length; zone++) {
      if (override(builder, forced[zone])) {
        continue;
      }
      if (persons[zone] == 0) {
        end(builder, nearest.site(zone), nearest.minutes(zone), Stays.NO_WAY);
      } else {
        split(builder, assignment, zone, persons[zone]);
      }
    }
    return builder.build();
  }

  private static void split(
      Allocated.Builder builder, Assignment assignment, int zone, int persons) {
    for (int site = 0; site < assignment.sites(); site++) {
      if (assignment.persons(zone, site) > 0) {
        builder.add(site, (double) assignment.persons(zone, site) / persons);
      }
    }
    if (assignment.overflow(zone) > 0) {
      builder.next(Stays.of(assignment.reach(zone)));
    } else {
      builder.next();
    }
  }
}
