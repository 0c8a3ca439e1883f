package dk.naerplan.travel;

import dk.naerplan.geo.Position;
import java.util.List;
import java.util.Optional;

/**
 * Finds travel between any position and what it was made for: the zones, and the landmarks, which
 * are the akutsygehuse. Quick enough to ask while a pin is dragged; any thread may ask.
 */
public interface TravelFinder {
  /** Travel between a position and all else; {@code NaN} where there is no way. */
  Found find(Position site);

  /** Areas along the same ways; empty when only minutes are known. */
  default Optional<IsochroneFinder> isochrones() {
    return Optional.empty();
  }

  /**
   * Travel between one position and the rest.
   *
   * @param zones from every zone
   * @param landmarks to or from every landmark, in their order
   */
  record Found(TravelColumn zones, List<Trip> landmarks) {
    /** Keeps its own copy. */
    public Found {
      landmarks = List.copyOf(landmarks);
    }
  }
}
