package dk.naerplan.workbench.framework;

import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.RuleId;

/** Something of an edition that can be looked up. */
public sealed interface Entry {
  /** An item. */
  record OfItem(ItemId id) implements Entry {}

  /** A rule. */
  record OfRule(RuleId id) implements Entry {}
}
