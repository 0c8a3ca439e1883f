package dk.naerplan.workbench.plan.equip;

import dk.naerplan.framework.ItemId;
import java.util.List;

/**
 * Proposals as they are laid before the planner.
 *
 * @param heading what they have in common
 */
public record Offers(String heading, List<Offer> offers) {
  /** Keeps its own copy. */
  public Offers {
    offers = List.copyOf(offers);
  }

  /**
   * An item proposed.
   *
   * @param kind the group it belongs to
   * @param ticked whether it is proposed to be ticked
   */
  public record Offer(ItemId id, String label, String kind, boolean ticked) {}
}
