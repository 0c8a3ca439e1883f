package dk.naerplan.framework;

/**
 * The id of an item of the catalogue, kebab-case Danish without æ, ø and å, for instance {@code
 * lunge-kol}. It never changes once a plan has used it.
 */
public record ItemId(String value) implements Comparable<ItemId> {
  /** Refuses a blank id. */
  public ItemId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("A blank item id");
    }
  }

  @Override
  public int compareTo(ItemId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
