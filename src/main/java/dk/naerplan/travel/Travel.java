package dk.naerplan.travel;

import dk.naerplan.geo.Site;
import java.util.Optional;

/**
 * Travel by one mode.
 *
 * @param times the matrix to known sites
 * @param finder travel to every other position
 */
public record Travel(TravelTimes times, TravelFinder finder) {
  /** What draws isochrones, where the travel times come from a road network. */
  public Optional<IsochroneFinder> isochrones() {
    return finder instanceof IsochroneFinder isochrones
        ? Optional.of(isochrones)
        : Optional.empty();
  }

  /** The column of a site: that of the matrix, else what is found for its position. */
  public TravelColumn column(Site site) {
    return times.to(site.id()).orElseGet(() -> finder.find(site.position()).zones());
  }
}
