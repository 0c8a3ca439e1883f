package dk.naerplan.access;

import static dk.naerplan.testing.SmallCountry.at;

import dk.naerplan.geo.Position;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.plan.Placement;
import dk.naerplan.plan.Plan;
import dk.naerplan.plan.PlanId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Plans and allocation problems at random in the small country. */
final class RandomPlans {
  private RandomPlans() {}

  /** Anywhere in the country, at sea too. */
  static Plan anywhere(int count, long seed) {
    Random random = new Random(seed);
    List<Naerhospital> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(
          Naerhospital.at(
              new NaerhospitalId("n-" + i),
              "Nr. " + i,
              new Placement.AtPosition(position(random))));
    }
    return new Plan(new PlanId("p"), "Plan", "proeve-1", all);
  }

  /** Travel times at random, up to an hour. */
  static AllocationProblem problem(AreaIndex areas, int sites, Random random) {
    List<NaerhospitalId> ids =
        IntStream.range(0, sites).mapToObj(i -> new NaerhospitalId("n-" + i)).toList();
    List<Position> positions = ids.stream().map(id -> position(random)).toList();
    return TestColumns.problem(
        areas,
        ids,
        positions,
        TestColumns.random(sites, areas.zones(), 60, random),
        TestColumns.persons(areas.zones(), 80, random));
  }

  private static Position position(Random random) {
    return at(random.nextDouble() * 100, random.nextDouble() * 20);
  }
}
