package dk.naerplan.testing;

import dk.naerplan.geo.Position;
import dk.naerplan.routing.Extract;
import java.util.ArrayList;
import java.util.List;

/**
 * The roads of {@link SmallCountry} as an OpenStreetMap extract: a main road from Vestby over the
 * bridge to Østby, a road to each rural zone but that of Østby, and a ferry of 40 minutes to Øen.
 */
public final class SmallRoads {
  private SmallRoads() {}

  /** The extract; Øen has its ferry or none. */
  public static Extract extract(boolean withFerry) {
    Extract extract = new Extract();
    int vestby = node(extract, 10, 12);
    int midtby = node(extract, 30, 12);
    int oestby = node(extract, 60, 12);
    int oeen = node(extract, 90, 12);
    road(extract, vestby, midtby, 12, 10, 30);
    road(extract, midtby, oestby, 12, 30, 60);
    int vestLand = node(extract, 10, 4);
    int midtLand = node(extract, 30, 4);
    extract.way(List.of(vestby, vestLand), "highway=secondary");
    extract.way(List.of(midtby, midtLand), "highway=secondary");
    if (withFerry) {
      extract.way(List.of(oestby, oeen), "route=ferry", "duration=00:40", "motor_vehicle=yes");
    }
    extract.way(List.of(oeen, node(extract, 91, 12)), "highway=secondary");
    return extract;
  }

  // With a junction every 5 km, so that not only its ends are known.
  private static void road(
      Extract extract, int from, int to, double north, int westKm, int eastKm) {
    List<Integer> over = new ArrayList<>(List.of(from));
    for (int east = westKm + 5; east < eastKm; east += 5) {
      over.add(node(extract, east, north));
    }
    over.add(to);
    extract.way(over, "highway=primary");
  }

  private static int node(Extract extract, double eastKm, double northKm) {
    Position at = SmallCountry.at(eastKm, northKm);
    return extract.node(at.easting(), at.northing());
  }
}
