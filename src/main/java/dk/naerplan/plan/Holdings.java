package dk.naerplan.plan;

import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.QuestionId;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * All that a nærhospital, or the plan as a whole, says of the faglige ramme.
 *
 * @param items per item what is said of it; nothing is said of the others
 * @param deviations begrundede fravigelser: rules that are not kept, each with a reason that is
 *     never blank
 */
public record Holdings(Map<ItemId, Holding> items, Map<DeviationKey, String> deviations) {
  private static final Holdings NONE = new Holdings(Map.of(), Map.of());

  /** Refuses a deviation without a reason. */
  public Holdings {
    items = Collections.unmodifiableMap(new TreeMap<>(items));
    deviations = Collections.unmodifiableMap(new TreeMap<>(deviations));
    if (deviations.values().stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("A deviation needs a reason");
    }
  }

  /** Nothing is said yet. */
  public static Holdings none() {
    return NONE;
  }

  /** Items that are held; nothing else is said. */
  public static Holdings ofItems(Iterable<ItemId> held) {
    Map<ItemId, Holding> items = new TreeMap<>();
    held.forEach(item -> items.put(item, Holding.held()));
    return new Holdings(items, Map.of());
  }

  /** What is said of an item. */
  public Optional<Holding> of(ItemId item) {
    return Optional.ofNullable(items.get(item));
  }

  /** Whether an item is held. */
  public boolean holds(ItemId item) {
    return of(item).filter(Holding::isHeld).isPresent();
  }

  /** The items that are held, in the order of their ids. */
  public Set<ItemId> held() {
    Set<ItemId> held = new TreeSet<>();
    items.forEach((item, holding) -> {
      if (holding.isHeld()) {
        held.add(item);
      }
    });
    return held;
  }

  /** The answer that a held item has to a question. */
  public Optional<String> answer(ItemId item, QuestionId question) {
    return of(item).filter(Holding::isHeld).flatMap(holding -> holding.answer(question));
  }

  /**
   * The same with an item changed.
   *
   * @param change from what is said of the item, or {@link Holding#held()} when nothing is
   */
  public Holdings with(ItemId item, UnaryOperator<Holding> change) {
    Map<ItemId, Holding> changed = new TreeMap<>(items);
    changed.put(item, change.apply(of(item).orElseGet(Holding::held)));
    return new Holdings(changed, deviations);
  }

  /** The same holding an item; what was said of it before is kept. */
  public Holdings holding(ItemId item) {
    return with(
        item,
        holding ->
            holding.isHeld() ? holding : holding.withStanding(Holding.Standing.HELD).withNote(""));
  }

  /** The same saying nothing of an item. */
  public Holdings without(ItemId item) {
    Map<ItemId, Holding> changed = new TreeMap<>(items);
    changed.remove(item);
    return new Holdings(changed, deviations);
  }

  /** The same with a rule set aside for a reason; a blank reason puts the rule back in force. */
  public Holdings settingAside(DeviationKey key, String reason) {
    Map<DeviationKey, String> changed = new TreeMap<>(deviations);
    if (reason.isBlank()) {
      changed.remove(key);
    } else {
      changed.put(key, reason.strip());
    }
    return new Holdings(items, changed);
  }
}
