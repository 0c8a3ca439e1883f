package dk.naerplan.geo;

/** The id of a site, for instance {@code akut-21}. Never blank. */
public record SiteId(String value) implements Comparable<SiteId> {
  /** Refuses a blank id. */
  public SiteId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("A blank SiteId");
    }
  }

  @Override
  public int compareTo(SiteId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
