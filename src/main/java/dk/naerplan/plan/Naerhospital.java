package dk.naerplan.plan;

import dk.naerplan.framework.ItemId;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A nærhospital of a plan. Its beliggenhedskommune follows from where it lies and is not stored.
 *
 * @param building address or existing building, in the planner's words; may be empty
 * @param holdings what it holds, and what it says of the rest of the faglige ramme
 */
public record Naerhospital(
    NaerhospitalId id,
    String name,
    Placement placement,
    String building,
    AcuteCoupling coupling,
    Holdings holdings) {
  /** Refuses a blank name. */
  public Naerhospital {
    if (name.isBlank()) {
      throw new IllegalArgumentException("A nærhospital needs a name");
    }
  }

  /** An empty nærhospital, coupled to the nearest akutsygehus. */
  public static Naerhospital at(NaerhospitalId id, String name, Placement placement) {
    return new Naerhospital(id, name, placement, "", new AcuteCoupling.Nearest(), Holdings.none());
  }

  /** The same under another name. */
  public Naerhospital withName(String newName) {
    return new Naerhospital(id, newName, placement, building, coupling, holdings);
  }

  /** The same somewhere else. */
  public Naerhospital withPlacement(Placement newPlacement) {
    return new Naerhospital(id, name, newPlacement, building, coupling, holdings);
  }

  /** The same with another note on address or building. */
  public Naerhospital withBuilding(String newBuilding) {
    return new Naerhospital(id, name, placement, newBuilding, coupling, holdings);
  }

  /** The same coupled in another way. */
  public Naerhospital withCoupling(AcuteCoupling newCoupling) {
    return new Naerhospital(id, name, placement, building, newCoupling, holdings);
  }

  /** The same with other holdings. */
  public Naerhospital withHoldings(UnaryOperator<Holdings> change) {
    return new Naerhospital(id, name, placement, building, coupling, change.apply(holdings));
  }

  /** The items it holds, in the order of their ids. */
  public Set<ItemId> items() {
    return holdings.held();
  }

  /** The same holding an item, or saying nothing of it any longer. */
  public Naerhospital withItem(ItemId item, boolean held) {
    return withHoldings(all -> held ? all.holding(item) : all.without(item));
  }
}
