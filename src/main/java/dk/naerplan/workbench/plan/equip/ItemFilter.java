package dk.naerplan.workbench.plan.equip;

import dk.naerplan.framework.CatalogueItem;
import dk.naerplan.framework.Strength;
import dk.naerplan.plan.Holdings;
import java.util.Arrays;
import java.util.Locale;

/**
 * Which items are looked for.
 *
 * @param query words that all must occur in label, id or section; empty for any
 * @param shouldOnly only what the framework says <i>bør</i> of
 * @param saidOnly only what something is said of
 */
public record ItemFilter(String query, boolean shouldOnly, boolean saidOnly) {
  /** Every item. */
  public static final ItemFilter NONE = new ItemFilter("", false, false);

  /** Whether every item is shown. */
  public boolean isOff() {
    return query.isBlank() && !shouldOnly && !saidOnly;
  }

  boolean shows(CatalogueItem item, Holdings holdings) {
    return (!shouldOnly || item.strength() == Strength.SHOULD)
        && (!saidOnly || holdings.of(item.id()).isPresent())
        && (query.isBlank() || hasWords(item));
  }

  private boolean hasWords(CatalogueItem item) {
    String text =
        String.join(" ", item.name().da(), item.name().en(), item.id().value(), item.section())
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(query.strip().toLowerCase(Locale.ROOT).split("\\s+", -1))
        .allMatch(text::contains);
  }
}
