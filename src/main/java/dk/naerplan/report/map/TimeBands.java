package dk.naerplan.report.map;

import dk.naerplan.access.TravelBand;
import dk.naerplan.geo.Position;
import dk.naerplan.travel.Grade;
import dk.naerplan.travel.IsochroneFinder;
import dk.naerplan.travel.TravelMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/**
 * Isochrones: areas from which at least one of some sites is reached within 10, 20, 30, 45 and 60
 * minutes. They are made of a road network; without one there are none.
 *
 * @param sites where they were found from
 * @param mode how people travel
 * @param areas one per {@link #MINUTES}, each covering the one before
 * @param offRoads how many of the sites no road of the network leads to
 */
public record TimeBands(List<Position> sites, TravelMode mode, List<Geometry> areas, int offRoads) {
  /** The minutes of the bands: the ends of the travel bands of every chart. */
  public static final List<Integer> MINUTES =
      Arrays.stream(TravelBand.values())
          .filter(band -> Double.isFinite(band.toMinutes()))
          .map(band -> (int) band.toMinutes())
          .toList();

  /** How well isochrones are known. */
  public static final Grade GRADE = Grade.ROUTED;

  /** Keeps its own copies. */
  public TimeBands {
    sites = List.copyOf(sites);
    areas = List.copyOf(areas);
  }

  /**
   * Finds the areas; takes some tenths of a second for each site.
   *
   * @param unwanted asked between sites; once it holds, the areas are left empty
   */
  public static TimeBands find(
      IsochroneFinder finder, List<Position> sites, TravelMode mode, BooleanSupplier unwanted) {
    int[] minutes = MINUTES.stream().mapToInt(Integer::intValue).toArray();
    List<List<Geometry>> ofMinutes = new ArrayList<>();
    MINUTES.forEach(_ -> ofMinutes.add(new ArrayList<>()));
    int offRoads = 0;
    for (Position site : sites) {
      if (unwanted.getAsBoolean()) {
        break;
      }
      List<Geometry> found = finder.within(site, minutes);
      offRoads += found.getLast().isEmpty() ? 1 : 0;
      for (int i = 0; i < minutes.length; i++) {
        ofMinutes.get(i).add(found.get(i));
      }
    }
    return new TimeBands(sites, mode, ofMinutes.stream().map(TimeBands::union).toList(), offRoads);
  }

  private static Geometry union(List<Geometry> parts) {
    Geometry union = UnaryUnionOp.union(parts);
    return union == null ? new GeometryFactory().createPolygon() : union;
  }
}
