package dk.naerplan.access;

import dk.naerplan.plan.Allocation;
import dk.naerplan.plan.AllocationModel;
import dk.naerplan.plan.NearerAcuteHospital;
import dk.naerplan.plan.Overrides;
import dk.naerplan.travel.TravelColumn;
import java.util.Arrays;
import java.util.List;

/** Carries out an {@link Allocation}. */
final class Allocator {
  // What is settled of a zone before the model is asked, besides the number of a site.
  private static final int FREE = -2;
  private static final int STAY = -1;

  private final Allocation rule;
  private final AllocationProblem problem;
  private final Nearest nearest;
  private final int[] forced;

  private Allocator(Allocation rule, AllocationProblem problem) {
    this.rule = rule;
    this.problem = problem;
    nearest = problem.nearest();
    forced = forced();
  }

  /** Allocates the persons of a problem to its sites. */
  static Allocated allocate(Allocation rule, AllocationProblem problem) {
    Allocator allocator = new Allocator(rule, problem);
    return switch (rule.model()) {
      case AllocationModel.ToNearest _ -> allocator.nearest();
      case AllocationModel.ToNearestInArea inArea -> allocator.nearestInArea(inArea);
      case AllocationModel.ByAttraction huff -> allocator.byAttraction(huff);
      case AllocationModel.UpToCapacity limited -> allocator.upToCapacity(limited);
    };
  }

  private int[] forced() {
    int[] settled = new int[problem.zones()];
    Arrays.fill(settled, FREE);
    Overrides overrides = rule.overrides();
    if (overrides.equals(Overrides.NONE)) {
      return settled;
    }
    AreaIndex areas = problem.areas();
    for (int zone = 0; zone < settled.length; zone++) {
      Overrides.Target target = overrides.ofZones().get(areas.zoneId(zone));
      if (target == null) {
        target = overrides.ofMunicipalities().get(areas.municipality(zone));
      }
      if (target instanceof Overrides.Target.Stay) {
        settled[zone] = STAY;
      } else if (target instanceof Overrides.Target.To to) {
        int site = problem.ids().indexOf(to.naerhospital());
        settled[zone] = site >= 0 && problem.offers(site) ? site : FREE;
      }
    }
    return settled;
  }

  // Ends a zone that is overridden.
  private boolean override(Allocated.Builder builder, int zone) {
    int site = forced[zone];
    if (site == FREE) {
      return false;
    }
    if (site == STAY) {
      builder.next(Stays.CHOSEN);
    } else {
      builder.add(site, 1);
      builder.next();
    }
    return true;
  }

  private boolean staysNearer(int zone, double minutes) {
    return rule.nearerAcuteHospital() == NearerAcuteHospital.STAYS
        && problem.minutesToAcuteHospital(zone) < minutes;
  }

  private void end(Allocated.Builder builder, int zone, int site, Stays none) {
    double minutes = site == Nearest.NONE ? Double.NaN : problem.columns().get(site).minutes(zone);
    if (site == Nearest.NONE) {
      builder.next(none);
    } else if (staysNearer(zone, minutes)) {
      builder.next(Stays.NEARER_ACUTE_HOSPITAL);
    } else if (minutes > rule.cutOffMinutes()) {
      builder.next(Stays.TOO_FAR);
    } else {
      builder.add(site, 1);
      builder.next();
    }
  }

  private Allocated nearest() {
    Allocated.Builder builder = new Allocated.Builder(problem.persons(), problem.columns());
    for (int zone = 0; zone < problem.zones(); zone++) {
      if (!override(builder, zone)) {
        end(builder, zone, nearest.site(zone), Stays.NO_WAY);
      }
    }
    return builder.build();
  }

  private Allocated nearestInArea(AllocationModel.ToNearestInArea model) {
    int[] areaOfSite =
        problem.positions().stream()
            .mapToInt(position -> problem.areas().at(model.area(), position))
            .toArray();
    Allocated.Builder builder = new Allocated.Builder(problem.persons(), problem.columns());
    for (int zone = 0; zone < problem.zones(); zone++) {
      if (override(builder, zone)) {
        continue;
      }
      int site =
          nearestIn(
              problem.areas().ofZone(model.area(), zone), areaOfSite, problem.columns(), zone);
      if (site == Nearest.NONE && model.elsewhere() == AllocationModel.Elsewhere.NEAREST) {
        site = nearest.site(zone);
      }
      boolean noWay = nearest.site(zone) == Nearest.NONE;
      end(builder, zone, site, noWay ? Stays.NO_WAY : Stays.NONE_IN_AREA);
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

  private Allocated byAttraction(AllocationModel.ByAttraction model) {
    double[] attractiveness =
        problem.ids().stream()
            .mapToDouble(id -> model.attractiveness().getOrDefault(id, 1.0))
            .toArray();
    Huff huff =
        Huff.of(
            problem.columns(),
            attractiveness,
            problem.zones(),
            model.decay(),
            rule.cutOffMinutes());
    Allocated.Builder builder = new Allocated.Builder(problem.persons(), problem.columns());
    for (int zone = 0; zone < problem.zones(); zone++) {
      if (override(builder, zone)) {
        continue;
      }
      if (staysNearer(zone, nearest.minutes(zone))) {
        builder.next(Stays.NEARER_ACUTE_HOSPITAL);
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

  private Allocated upToCapacity(AllocationModel.UpToCapacity model) {
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
      boolean free = site == FREE && !staysNearer(zone, nearest.minutes(zone));
      persons[zone] = free ? persons[zone] : 0;
    }
    Assignment assignment =
        Assignment.of(problem.columns(), persons, capacities, rule.cutOffMinutes());
    Allocated.Builder builder = new Allocated.Builder(problem.persons(), problem.columns());
    for (int zone = 0; zone < persons.length; zone++) {
      if (override(builder, zone)) {
        continue;
      }
      if (persons[zone] == 0) {
        end(builder, zone, nearest.site(zone), Stays.NO_WAY);
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
