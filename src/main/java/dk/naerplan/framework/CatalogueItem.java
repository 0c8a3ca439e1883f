package dk.naerplan.framework;

import java.util.List;
import java.util.Set;

/**
 * Something the faglige ramme says a nærhospital should, may or must not hold or state: a function,
 * a service, an actor, equipment, a competence, an agreement, a principle.
 *
 * @param name the label; the Danish one exactly as the framework names it
 * @param explanation in short what it is
 * @param condition when it is expected, or where its boundary goes; may be empty
 * @param targetGroup for whom; may be empty
 * @param section the section of the framework, for instance {@code 6.4.1}
 * @param unit who holds it: each nærhospital, or the plan as a whole
 * @param tags what rules and questions know it by, for instance {@code imaging}
 * @param needs the equipment and competences it needs: of each group at least one
 * @param goesWith the items that belong with it, above all kommunale indsatser
 * @param telemedicine whether telemedicine must be considered
 * @param regional whether a planner added it; the framework does not know it
 */
public record CatalogueItem(
    ItemId id,
    ItemKind kind,
    Strength strength,
    Words name,
    Words explanation,
    Words condition,
    Words targetGroup,
    String section,
    CheckUnit unit,
    Set<String> tags,
    List<Set<ItemId>> needs,
    List<ItemId> goesWith,
    Telemedicine telemedicine,
    boolean regional) {
  /** Keeps its own copies. */
  public CatalogueItem {
    tags = Set.copyOf(tags);
    needs = needs.stream().map(Set::copyOf).toList();
    goesWith = List.copyOf(goesWith);
  }

  /** The same naming only items that are known. */
  CatalogueItem naming(Set<ItemId> known) {
    return new CatalogueItem(
        id,
        kind,
        strength,
        name,
        explanation,
        condition,
        targetGroup,
        section,
        unit,
        tags,
        needs.stream().filter(known::containsAll).toList(),
        goesWith.stream().filter(known::contains).toList(),
        telemedicine,
        regional);
  }
}
