package dk.naerplan.workbench.framework;

import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.ItemId;
import dk.naerplan.store.Framework;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;

/** Makes the ids of the planner's own items from their Danish names. */
final class RegionalId {
  private static final String PREFIX = "reg-";
  private static final int LONGEST = 60;

  private RegionalId() {}

  /** An id that no item has, in any edition that the project knows. */
  static ItemId of(String da, Framework framework) {
    String wanted = PREFIX + slug(da);
    String id = wanted;
    for (int number = 2; isTaken(new ItemId(id), framework); number++) {
      id = wanted + "-" + number;
    }
    return new ItemId(id);
  }

  private static boolean isTaken(ItemId id, Framework framework) {
    return Stream.concat(Stream.of(framework.current()), framework.earlier().stream())
        .map((Catalogue catalogue) -> catalogue.item(id))
        .anyMatch(item -> item.isPresent());
  }

  /** A name in small letters without æ, ø and å, its words joined by hyphens; may be empty. */
  static String slug(String da) {
    String plain =
        Normalizer.normalize(da, Normalizer.Form.NFC)
            .toLowerCase(Locale.ROOT).replace("æ", "ae").replace("ø", "oe").replace("å", "aa");
    String slug =
        Normalizer.normalize(plain, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST).replaceAll("-$", "");
  }
}
