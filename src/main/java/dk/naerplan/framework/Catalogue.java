package dk.naerplan.framework;

import java.util.List;
import java.util.Optional;

/**
 * An edition of the faglige ramme.
 *
 * @param edition its id, for instance {@code faglig-ramme-udkast-2022}
 * @param source the document it is taken from
 * @param items in the order of the document
 */
public record Catalogue(String edition, String source, List<CatalogueItem> items) {
  /** Keeps the order of the items. */
  public Catalogue {
    items = List.copyOf(items);
  }

  /** The item of an id. */
  public Optional<CatalogueItem> item(ItemId id) {
    return items.stream().filter(item -> item.id().equals(id)).findFirst();
  }

  /** The items of one kind, in order. */
  public List<CatalogueItem> items(ItemKind kind) {
    return items.stream().filter(item -> item.kind() == kind).toList();
  }
}
