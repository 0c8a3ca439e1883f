package dk.naerplan.workbench.allocation;

import dk.naerplan.access.Access;
import dk.naerplan.access.Stays;
import dk.naerplan.geo.Geography;
import dk.naerplan.plan.Overrides;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What to do when a rule leads nowhere, as a key of a text. */
final class AllocationHint {
  private AllocationHint() {}

  static Optional<String> of(Access access, Geography geography) {
    if (access.plan().naerhospitaler().isEmpty()) {
      return Optional.of("hint.empty");
    }
    boolean nobody = access.catchments().stream().allMatch(c -> c.zones().isEmpty());
    if (nobody && access.function().isPresent() && nobodyHolds(access)) {
      return Optional.of("hint.function");
    }
    if (nobody) {
      return access.staying().entrySet().stream()
          .max(Comparator.comparingLong(AllocationHint::persons))
          .map(most -> "hint.nobody." + most.getKey());
    }
    return isOverriddenEverywhere(access, geography)
        ? Optional.of("hint.overridden")
        : Optional.empty();
  }

  private static boolean nobodyHolds(Access access) {
    return access.plan().naerhospitaler().stream()
        .noneMatch(n -> n.holdings().holds(access.function().orElseThrow()));
  }

  private static long persons(Map.Entry<Stays, List<Integer>> staying) {
    return staying.getValue().stream().mapToLong(Integer::longValue).sum();
  }

  private static boolean isOverriddenEverywhere(Access access, Geography geography) {
    if (access.plan().allocation().overrides().equals(Overrides.NONE)) {
      return false;
    }
    Overrides working = access.plan().allocationOn(geography).overrides();
    return geography.zones().stream()
        .allMatch(zone ->
            working.ofZones().containsKey(zone.id())
                || working.ofMunicipalities().containsKey(zone.municipality()));
  }
}
