package dk.naerplan.framework;

import java.util.Optional;
import java.util.Set;

/**
 * Items of a catalogue, named one by one, by kind or by tag.
 *
 * @param items items by id
 * @param kinds all items of these kinds
 * @param tags all items with one of these tags
 * @param strength only items of this strength, however they were named
 * @param delivery only where the item is held and delivered in this way
 * @param except but not these items, nor those with a tag of this name
 */
public record Selection(
    Set<ItemId> items,
    Set<ItemKind> kinds,
    Set<String> tags,
    Optional<Strength> strength,
    Optional<Delivery> delivery,
    Set<String> except) {
  /** Keeps its own copies. */
  public Selection {
    items = Set.copyOf(items);
    kinds = Set.copyOf(kinds);
    tags = Set.copyOf(tags);
    except = Set.copyOf(except);
  }

  /** No item. */
  public static Selection none() {
    return new Selection(
        Set.of(), Set.of(), Set.of(), Optional.empty(), Optional.empty(), Set.of());
  }

  /** Items by id. */
  public static Selection of(ItemId... items) {
    return new Selection(
        Set.of(items), Set.of(), Set.of(), Optional.empty(), Optional.empty(), Set.of());
  }

  /** Whether nothing was named. */
  public boolean isEmpty() {
    return items.isEmpty() && kinds.isEmpty() && tags.isEmpty();
  }

  /** Whether an item is among those named; how it is delivered is not looked at. */
  public boolean includes(CatalogueItem item) {
    boolean named =
        items.contains(item.id())
            || kinds.contains(item.kind())
            || item.tags().stream().anyMatch(tags::contains);
    return named
        && strength.map(s -> s == item.strength()).orElse(true)
        && !except.contains(item.id().value())
        && item.tags().stream().noneMatch(except::contains);
  }
}
