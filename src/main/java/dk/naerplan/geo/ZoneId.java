package dk.naerplan.geo;

/** The id of a demand zone, for instance {@code 813-skagen}. Never blank. */
public record ZoneId(String value) implements Comparable<ZoneId> {
  /** Refuses a blank id. */
  public ZoneId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("A blank ZoneId");
    }
  }

  @Override
  public int compareTo(ZoneId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
