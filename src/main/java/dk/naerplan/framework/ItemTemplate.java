package dk.naerplan.framework;

import java.util.List;
import java.util.Set;

/**
 * A set of items to tick at once.
 *
 * @param id kebab-case, unique among templates
 * @param regional whether a planner made it
 */
public record ItemTemplate(
    String id, Words name, Words explanation, List<ItemId> items, boolean regional) {
  /** Keeps its own copy. */
  public ItemTemplate {
    items = List.copyOf(items);
  }

  /** The same with only those items that are known. */
  ItemTemplate naming(Set<ItemId> known) {
    return new ItemTemplate(
        id, name, explanation, items.stream().filter(known::contains).toList(), regional);
  }
}
