package dk.naerplan.framework;

/** The same words in Danish and in English; both empty where there is nothing to say. */
public record Words(String da, String en) {
  /** Nothing to say. */
  public static final Words NONE = new Words("", "");

  /** Whether there is nothing to say. */
  public boolean isEmpty() {
    return da.isEmpty();
  }
}
