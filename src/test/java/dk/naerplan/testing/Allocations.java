package dk.naerplan.testing;

import dk.naerplan.geo.Geography;
import dk.naerplan.geo.MunicipalityCode;
import dk.naerplan.geo.ZoneId;
import dk.naerplan.plan.Allocation;
import dk.naerplan.plan.AllocationModel;
import dk.naerplan.plan.Area;
import dk.naerplan.plan.Decay;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.plan.NearerAcuteHospital;
import dk.naerplan.plan.Overrides;
import dk.naerplan.plan.Plan;
import dk.naerplan.travel.TravelMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** Rules of every shape of who goes where, chosen by a number. */
public final class Allocations {
  private static final int KINDS = 4;

  private final Random random;
  private final Geography geography;
  private final List<NaerhospitalId> ids;

  private Allocations(Plan plan, Geography geography, int choice) {
    random = new Random(choice);
    this.geography = geography;
    ids = plan.naerhospitaler().stream().map(Naerhospital::id).toList();
  }

  /** The rule of a number, all of whose references the plan and the geography have. */
  public static Allocation of(Plan plan, Geography geography, int choice) {
    return new Allocations(plan, geography, choice).allocation();
  }

  private Allocation allocation() {
    return new Allocation(
        any(TravelMode.values()),
        model(),
        new Overrides(zones(), municipalities()),
        random.nextBoolean() ? Double.POSITIVE_INFINITY : random.nextInt(240) / 2.0,
        any(NearerAcuteHospital.values()));
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private AllocationModel model() {
    return switch (random.nextInt(KINDS)) {
      case 0 -> new AllocationModel.ToNearest();
      case 1 ->
          new AllocationModel.ToNearestInArea(
              any(Area.values()), any(AllocationModel.Elsewhere.values()));
      case 2 -> new AllocationModel.ByAttraction(decay(), some(() -> random.nextInt(40) / 8.0));
      default -> new AllocationModel.UpToCapacity(some(() -> random.nextInt(5000)));
    };
  }

  private Decay decay() {
    double reach = random.nextBoolean() ? Double.POSITIVE_INFINITY : 1 + random.nextInt(90);
    return switch (random.nextInt(5)) {
      case 0 -> new Decay.Flat(reach);
      case 1 -> Decay.luoAndQi();
      case 2 -> new Decay.Gaussian(1 + random.nextInt(60), reach);
      case 3 -> new Decay.Exponential((1 + random.nextInt(99)) / 100.0, reach);
      default -> new Decay.Power((1 + random.nextInt(30)) / 10.0, 1 + random.nextInt(9), reach);
    };
  }

  private <V> Map<NaerhospitalId, V> some(Supplier<V> value) {
    Map<NaerhospitalId, V> values = new HashMap<>();
    ids.stream().filter(_ -> random.nextBoolean()).forEach(id -> values.put(id, value.get()));
    return values;
  }

  private Map<ZoneId, Overrides.Target> zones() {
    Map<ZoneId, Overrides.Target> targets = new HashMap<>();
    geography.zones().stream()
        .filter(_ -> random.nextInt(4) == 0)
        .forEach(zone -> targets.put(zone.id(), target()));
    return targets;
  }

  private Map<MunicipalityCode, Overrides.Target> municipalities() {
    Map<MunicipalityCode, Overrides.Target> targets = new HashMap<>();
    geography.municipalities().stream()
        .filter(_ -> random.nextInt(4) == 0)
        .forEach(municipality -> targets.put(municipality.code(), target()));
    return targets;
  }

  private Overrides.Target target() {
    return ids.isEmpty() || random.nextInt(3) == 0
        ? new Overrides.Target.Stay()
        : new Overrides.Target.To(ids.get(random.nextInt(ids.size())));
  }
}
