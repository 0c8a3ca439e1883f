package dk.naerplan.workbench.plan.equip;

import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.CatalogueItem;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.ItemKind;
import dk.naerplan.plan.Holding;
import dk.naerplan.plan.Holdings;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Copies what one owner says of the items onto another. Begrundede fravigelser stay where they are:
 * their reasons hold for one place.
 *
 * @param kinds the groups that are copied
 * @param words whether notes, reasons and answers come along. Without them an item that is declined
 *     stays behind, since its reason is what makes it so; that an exclusion is absent needs none
 * @param replacing whether what the target says of these groups gives way; otherwise only items are
 *     added that it says nothing of
 */
record HoldingsCopy(Set<ItemKind> kinds, boolean words, boolean replacing) {
  HoldingsCopy {
    kinds = Set.copyOf(kinds);
  }

  Holdings onto(Holdings target, Holdings source, Catalogue catalogue) {
    Map<ItemId, Holding> items = new TreeMap<>(target.items());
    if (replacing) {
      items.keySet().removeIf(id -> isOfKinds(id, catalogue));
    }
    source.items().forEach((id, holding) -> {
      if (isOfKinds(id, catalogue)) {
        copied(catalogue.item(id).orElseThrow(), holding)
            .ifPresent(copy -> items.putIfAbsent(id, copy));
      }
    });
    return new Holdings(items, target.deviations());
  }

  private boolean isOfKinds(ItemId id, Catalogue catalogue) {
    return catalogue.item(id).filter(item -> kinds.contains(item.kind())).isPresent();
  }

  private Optional<Holding> copied(CatalogueItem item, Holding holding) {
    if (words) {
      return Optional.of(holding);
    }
    return holding.isHeld() || EquipViewModel.isExcluded(item)
        ? Optional.of(
            new Holding(
                holding.standing(), holding.delivery(), holding.daysPerWeek(), "", Map.of()))
        : Optional.empty();
  }
}
