package dk.naerplan.demand;

/** The id of an assumption, for instance {@code kol.prevalence.age_65_79}. Never blank. */
public record AssumptionId(String value) implements Comparable<AssumptionId> {
  /** Refuses a blank id. */
  public AssumptionId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("A blank assumption id");
    }
  }

  @Override
  public int compareTo(AssumptionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
