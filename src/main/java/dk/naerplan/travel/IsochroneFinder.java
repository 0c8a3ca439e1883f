package dk.naerplan.travel;

import dk.naerplan.geo.Position;
import java.util.List;
import org.locationtech.jts.geom.Geometry;

/** Finds the areas from which a position is reached within some minutes. Any thread may ask. */
public interface IsochroneFinder {
  /**
   * One area (EPSG:25832) for each of the minutes, in their order; more minutes never cover less.
   * Empty where nothing is reached.
   */
  List<Geometry> within(Position site, int... minutes);
}
