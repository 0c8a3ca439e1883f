package dk.naerplan.plan;

import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.RuleId;
import java.util.Comparator;
import java.util.Optional;

/**
 * What a begrundet fravigelse is about.
 *
 * @param rule the rule that is not kept
 * @param item the item concerned, when the rule speaks of several
 */
public record DeviationKey(RuleId rule, Optional<ItemId> item) implements Comparable<DeviationKey> {
  private static final Comparator<DeviationKey> ORDER =
      Comparator.comparing(DeviationKey::rule)
          .thenComparing(key -> key.item().map(ItemId::value).orElse(""));

  @Override
  public int compareTo(DeviationKey other) {
    return ORDER.compare(this, other);
  }
}
