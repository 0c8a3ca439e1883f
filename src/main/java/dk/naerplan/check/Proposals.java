package dk.naerplan.check;

import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.ItemId;
import dk.naerplan.plan.Holdings;
import java.util.List;
import java.util.Set;

/**
 * What the faglige ramme says belongs with an item, as far as nothing is said of it yet.
 *
 * @param needs the groups of equipment and competences of which none is held: at least one of each
 *     group is needed; in the order of the catalogue and without those already declined
 * @param goesWith the items to consider, in the order the item names them
 */
public record Proposals(List<List<ItemId>> needs, List<ItemId> goesWith) {
  /** Keeps its own copies. */
  public Proposals {
    needs = needs.stream().map(List::copyOf).toList();
    goesWith = List.copyOf(goesWith);
  }

  /** The proposals for an item; none for an item the catalogue does not know. */
  public static Proposals of(Catalogue catalogue, Holdings holdings, ItemId id) {
    return catalogue
        .item(id)
        .map(item ->
            new Proposals(
                item.needs().stream()
                    .filter(group -> group.stream().noneMatch(holdings::holds))
                    .map(group -> unsaid(catalogue, holdings, group))
                    .filter(group -> !group.isEmpty())
                    .distinct()
                    .toList(),
                item.goesWith().stream()
                    .filter(other -> holdings.of(other).isEmpty())
                    .distinct()
                    .toList()))
        .orElseGet(() -> new Proposals(List.of(), List.of()));
  }

  private static List<ItemId> unsaid(Catalogue catalogue, Holdings holdings, Set<ItemId> group) {
    if (group.size() == 1) {
      return group.stream().filter(id -> holdings.of(id).isEmpty()).toList();
    }
    return catalogue.items().stream()
        .map(item -> item.id())
        .filter(group::contains)
        .filter(id -> holdings.of(id).isEmpty())
        .toList();
  }

  /** Whether there is nothing to propose. */
  public boolean isEmpty() {
    return needs.isEmpty() && goesWith.isEmpty();
  }

  /** How many proposals there are; a group of alternatives counts once. */
  public int count() {
    return needs.size() + goesWith.size();
  }
}
