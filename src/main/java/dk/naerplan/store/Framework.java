package dk.naerplan.store;

import dk.naerplan.framework.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The editions of the faglige ramme that a project knows.
 *
 * @param current the one that plans are checked against
 * @param earlier those that were in force in the project before, so that a plan made under one of
 *     them can be compared; oldest first
 */
public record Framework(Catalogue current, List<Catalogue> earlier) {
  /** Keeps its own copy. */
  public Framework {
    earlier = List.copyOf(earlier);
  }

  /** All of them, from the one in force back to the oldest. */
  public List<Catalogue> editions() {
    List<Catalogue> all = new ArrayList<>(earlier);
    all.add(current);
    return all.reversed();
  }

  /** The edition of an id. */
  public Optional<Catalogue> edition(String id) {
    return current.edition().equals(id)
        ? Optional.of(current)
        : earlier.stream().filter(catalogue -> catalogue.edition().equals(id)).findFirst();
  }

  /**
   * The same with changes within the edition in force: items and templates of the planner's own.
   */
  public Framework withCurrent(Catalogue changed) {
    return new Framework(changed, earlier);
  }

  /**
   * Another edition in force; the one before it is kept for comparison. Items and templates of the
   * planner's own come along.
   */
  public Framework withEdition(Catalogue edition) {
    List<Catalogue> before = new ArrayList<>(earlier);
    before.removeIf(catalogue -> catalogue.edition().equals(edition.edition()));
    if (!current.edition().equals(edition.edition())) {
      before.add(current);
    }
    return new Framework(edition.withOwnOf(current), before);
  }

  /**
   * An edition that was in force before, in force again. Items and templates of the planner's own
   * stay as they are now.
   *
   * @throws java.util.NoSuchElementException when the project does not know the edition
   */
  public Framework backTo(String edition) {
    return withEdition(edition(edition).orElseThrow().withoutOwn());
  }
}
