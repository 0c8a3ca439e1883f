package dk.naerplan.plan;

import dk.naerplan.geo.Geography;
import dk.naerplan.geo.Zone;
import dk.naerplan.geo.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A plan (scenario): a set of nærhospitaler in the order they were placed.
 *
 * @param edition the edition of the faglige ramme it was made under
 * @param holdings what it says of the faglige ramme as a whole
 * @param allocation who goes where
 */
public record Plan(
    PlanId id,
    String name,
    String edition,
    Holdings holdings,
    Allocation allocation,
    List<Naerhospital> naerhospitaler) {
  /** Refuses a blank name and two nærhospitaler of one id. */
  public Plan {
    naerhospitaler = List.copyOf(naerhospitaler);
    if (name.isBlank()) {
      throw new IllegalArgumentException("A plan needs a name");
    }
    if (naerhospitaler.stream().map(Naerhospital::id).distinct().count() < naerhospitaler.size()) {
      throw new IllegalArgumentException("Two nærhospitaler with one id");
    }
  }

  /** The nærhospital of an id. */
  public Optional<Naerhospital> naerhospital(NaerhospitalId naerhospital) {
    return naerhospitaler.stream().filter(n -> n.id().equals(naerhospital)).findFirst();
  }

  /** A plan that says nothing of the faglige ramme as a whole; everyone goes to the nearest. */
  public Plan(PlanId id, String name, String edition, List<Naerhospital> naerhospitaler) {
    this(id, name, edition, Holdings.none(), Allocation.NEAREST, naerhospitaler);
  }

  /** The same plan under another name. */
  public Plan withName(String newName) {
    return new Plan(id, newName, edition, holdings, allocation, naerhospitaler);
  }

  /** The same plan under another id. */
  public Plan withId(PlanId newId) {
    return new Plan(newId, name, edition, holdings, allocation, naerhospitaler);
  }

  /** The same plan under another edition of the faglige ramme. */
  public Plan withEdition(String newEdition) {
    return new Plan(id, name, newEdition, holdings, allocation, naerhospitaler);
  }

  /** The same plan saying something else of the faglige ramme as a whole. */
  public Plan withHoldings(Holdings newHoldings) {
    return new Plan(id, name, edition, newHoldings, allocation, naerhospitaler);
  }

  /** The same plan with another rule of who goes where. */
  public Plan withAllocation(Allocation newAllocation) {
    return new Plan(id, name, edition, holdings, newAllocation, naerhospitaler);
  }

  /**
   * The rule without what has no effect: what is said of places that the geography does not have,
   * and of nærhospitaler that are not in the plan.
   */
  public Allocation allocationOn(Geography geography) {
    Set<ZoneId> overridden = allocation.overrides().ofZones().keySet();
    Set<ZoneId> zones =
        overridden.isEmpty()
            ? Set.of()
            : geography.zones().stream()
                .map(Zone::id)
                .filter(overridden::contains)
                .collect(Collectors.toSet());
    Predicate<NaerhospitalId> known = member -> naerhospital(member).isPresent();
    return allocation
        .withModel(allocation.model().only(known))
        .withOverrides(
            allocation
                .overrides()
                .only(zones::contains, code -> geography.municipality(code).isPresent(), known));
  }

  Plan with(int index, Naerhospital added) {
    if (index < 0 || index > naerhospitaler.size()) {
      throw new IllegalArgumentException("No place number " + index);
    }
    List<Naerhospital> changed = new ArrayList<>(naerhospitaler);
    changed.add(index, added);
    return new Plan(id, name, edition, holdings, allocation, changed);
  }

  Plan without(NaerhospitalId removed) {
    return new Plan(
        id,
        name,
        edition,
        holdings,
        allocation,
        naerhospitaler.stream().filter(n -> !n.id().equals(removed)).toList());
  }

  Plan replacing(Naerhospital changed) {
    return new Plan(
        id,
        name,
        edition,
        holdings,
        allocation,
        naerhospitaler.stream().map(n -> n.id().equals(changed.id()) ? changed : n).toList());
  }

  void requireHolds(Naerhospital expected) {
    if (!naerhospitaler.get(indexOf(expected.id())).equals(expected)) {
      throw new IllegalArgumentException("Changed meanwhile: " + expected.id());
    }
  }

  int indexOf(NaerhospitalId naerhospital) {
    for (int i = 0; i < naerhospitaler.size(); i++) {
      if (naerhospitaler.get(i).id().equals(naerhospital)) {
        return i;
      }
    }
    throw new IllegalArgumentException("No such nærhospital: " + naerhospital);
  }
}
