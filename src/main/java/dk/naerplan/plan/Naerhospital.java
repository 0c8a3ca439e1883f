package dk.naerplan.plan;

import dk.naerplan.framework.ItemId;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * A nærhospital of a plan. Its beliggenhedskommune follows from where it lies and is not stored.
 *
 * @param building address or existing building, in the planner's words; may be empty
 * @param items the sygehusfunktioner and kommunale indsatser it holds
 */
public record Naerhospital(
    NaerhospitalId id,
    String name,
    Placement placement,
    String building,
    AcuteCoupling coupling,
    Set<ItemId> items) {
  /** Refuses a blank name. */
  public Naerhospital {
    if (name.isBlank()) {
      throw new IllegalArgumentException("A nærhospital needs a name");
    }
    items = Collections.unmodifiableSet(new TreeSet<>(items));
  }

  /** An empty nærhospital, coupled to the nearest akutsygehus. */
  public static Naerhospital at(NaerhospitalId id, String name, Placement placement) {
    return new Naerhospital(id, name, placement, "", new AcuteCoupling.Nearest(), Set.of());
  }

  /** The same under another name. */
  public Naerhospital withName(String newName) {
    return new Naerhospital(id, newName, placement, building, coupling, items);
  }

  /** The same somewhere else. */
  public Naerhospital withPlacement(Placement newPlacement) {
    return new Naerhospital(id, name, newPlacement, building, coupling, items);
  }

  /** The same with another note on address or building. */
  public Naerhospital withBuilding(String newBuilding) {
    return new Naerhospital(id, name, placement, newBuilding, coupling, items);
  }

  /** The same coupled in another way. */
  public Naerhospital withCoupling(AcuteCoupling newCoupling) {
    return new Naerhospital(id, name, placement, building, newCoupling, items);
  }

  /** The same holding an item, or no longer holding it. */
  public Naerhospital withItem(ItemId item, boolean held) {
    Set<ItemId> changed = new TreeSet<>(items);
    if (held) {
      changed.add(item);
    } else {
      changed.remove(item);
    }
    return new Naerhospital(id, name, placement, building, coupling, changed);
  }
}
