package dk.naerplan.plan;

/** The id of a plan (scenario). Never blank, never reused. */
public record PlanId(String value) implements Comparable<PlanId> {
  /** Refuses a blank id. */
  public PlanId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("A blank PlanId");
    }
  }

  @Override
  public int compareTo(PlanId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
