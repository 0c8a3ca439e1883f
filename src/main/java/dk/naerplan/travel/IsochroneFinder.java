package dk.naerplan.travel;

import dk.naerplan.geo.Position;
import java.util.List;
import org.locationtech.jts.geom.Geometry;

/**
 * Finds the areas from which a position is reached in time. Slower than finding minutes, so ask off
 * the user-interface thread; any thread may ask.
 */
public interface IsochroneFinder {
  /**
   * The areas from which a site is reached within some minutes, each a polygon or multipolygon in
   * EPSG:25832, in the order of the minutes; empty areas where no road leads to the site. More
   * minutes never cover less.
   */
  List<Geometry> within(Position site, int... minutes);
}
