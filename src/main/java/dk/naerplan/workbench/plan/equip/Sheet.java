package dk.naerplan.workbench.plan.equip;

import dk.naerplan.framework.ItemId;
import dk.naerplan.geo.MunicipalityCode;
import dk.naerplan.plan.Holdings;
import java.util.Optional;
import java.util.Set;

/**
 * What is shown of an owner.
 *
 * @param host the beliggenhedskommune; empty for the plan as a whole and outside the municipalities
 * @param proposing the items whose proposals are laid before the planner
 */
public record Sheet(
    Owner owner, Optional<MunicipalityCode> host, Holdings holdings, Set<ItemId> proposing) {
  /** Keeps its own copy. */
  public Sheet {
    proposing = Set.copyOf(proposing);
  }
}
