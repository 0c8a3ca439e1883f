package dk.naerplan.framework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What differs between two editions of the faglige ramme. Items and templates of the planner's own
 * are left aside: they are of no edition.
 *
 * @param items what differs among what a nærhospital holds and states
 * @param questions what differs among the questions that items are asked
 * @param rules what differs among the rules
 */
public record EditionChange(
    Difference<CatalogueItem> items, Difference<Question> questions, Difference<Rule> rules) {
  /**
   * What differs among things of one kind.
   *
   * @param added in the later edition only
   * @param removed in the earlier edition only
   * @param changed in both, but not alike
   */
  public record Difference<T>(List<T> added, List<T> removed, List<Changed<T>> changed) {
    /** Keeps its own copies. */
    public Difference {
      added = List.copyOf(added);
      removed = List.copyOf(removed);
      changed = List.copyOf(changed);
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
      return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }

    private static <T, K> Difference<T> between(List<T> before, List<T> after, Function<T, K> id) {
      Map<K, T> earlier = new LinkedHashMap<>();
      before.forEach(each -> earlier.put(id.apply(each), each));
      List<T> added = new ArrayList<>();
      List<Changed<T>> changed = new ArrayList<>();
      for (T now : after) {
        T then = earlier.remove(id.apply(now));
        if (then == null) {
          added.add(now);
        } else if (!then.equals(now)) {
          changed.add(new Changed<>(then, now));
        }
      }
      return new Difference<>(added, List.copyOf(earlier.values()), changed);
    }
  }

  /** The same thing in both editions. */
  public record Changed<T>(T before, T after) {}

  /** What differs from one edition to a later one. */
  public static EditionChange between(Catalogue before, Catalogue after) {
    return new EditionChange(
        Difference.between(official(before), official(after), CatalogueItem::id),
        Difference.between(before.questions(), after.questions(), Question::id),
        Difference.between(before.rules(), after.rules(), Rule::id));
  }

  private static List<CatalogueItem> official(Catalogue catalogue) {
    return catalogue.items().stream().filter(item -> !item.regional()).toList();
  }

  /** Whether nothing differs. */
  public boolean isEmpty() {
    return items.isEmpty() && questions.isEmpty() && rules.isEmpty();
  }
}
