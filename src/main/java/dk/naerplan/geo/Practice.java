package dk.naerplan.geo;

/**
 * A practice of almen praksis.
 *
 * @param capacities GP positions (kapaciteter), neither persons nor practices; may be a part of one
 */
public record Practice(String id, String name, Position position, double capacities) {
  /** Refuses capacities that are negative or no number. */
  public Practice {
    if (!(capacities >= 0 && Double.isFinite(capacities))) {
      throw new IllegalArgumentException(id + ": " + capacities);
    }
  }
}
