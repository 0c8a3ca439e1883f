package dk.naerplan.workbench.check;

import dk.naerplan.check.Fix;
import java.util.List;

/**
 * Something that can be done about a finding, for one item or for several at once.
 *
 * @param fixes all alike; at least one
 */
record Offer(String label, List<Fix> fixes) {
  Offer {
    fixes = List.copyOf(fixes);
  }

  /** How an offer is taken up. */
  enum Way {
    /** At once. */
    READY,
    /** The planner must write or choose something first. */
    WRITE,
    /** It leads to another place in the window. */
    LEAD
  }

  Fix first() {
    return fixes.getFirst();
  }

  Way way() {
    return switch (first()) {
      case Fix.Ready _, Fix.CoupleToNearest _ -> Way.READY;
      case Fix.Write _, Fix.Couple _ -> Way.WRITE;
      case Fix.Move _, Fix.Reconsider _ -> Way.LEAD;
    };
  }
}
