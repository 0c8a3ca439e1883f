package dk.naerplan.plan;

/** The id of a nærhospital in a plan. Never blank, never reused. */
public record NaerhospitalId(String value) implements Comparable<NaerhospitalId> {
  /** Refuses a blank id. */
  public NaerhospitalId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("A blank NaerhospitalId");
    }
  }

  @Override
  public int compareTo(NaerhospitalId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
