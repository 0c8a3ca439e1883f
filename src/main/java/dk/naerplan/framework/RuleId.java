package dk.naerplan.framework;

/** The id of a rule, for instance {@code R14}. It never changes once a plan has named it. */
public record RuleId(String value) implements Comparable<RuleId> {
  /** Refuses a blank id. */
  public RuleId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("A blank rule id");
    }
  }

  @Override
  public int compareTo(RuleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
