package dk.naerplan.sampledata;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.naerplan.geo.Position;
import dk.naerplan.geo.Projection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/**
 * A small island of the hand-made list: whose it is, roughly where it lies, and roughly how many
 * live there (0 = reached by road, or nobody lives there).
 */
record Island(String name, String municipality, Position position, int people) {
  private static final double SMALL = 30e6;
  private static final double NEAR = 4_000;
  private static final GeometryFactory FACTORY = new GeometryFactory();

  static List<Island> read(Path list) throws IOException {
    List<Island> islands = new ArrayList<>();
    for (NamedCsvRecord row : Csv.read(list)) {
      islands.add(
          new Island(
              row.getField("name"),
              row.getField("municipality"),
              Projection.fromWgs84(
                  Double.parseDouble(row.getField("longitude")),
                  Double.parseDouble(row.getField("latitude"))),
              Integer.parseInt(row.getField("people"))));
    }
    return islands;
  }

  /** The small piece of land that is this island, if the shoreline has it. */
  Optional<Geometry> among(List<Geometry> land) {
    Point here = FACTORY.createPoint(new Coordinate(position.easting(), position.northing()));
    return land.stream()
        .filter(part -> part.getArea() < SMALL && part.distance(here) < NEAR)
        .min(Comparator.comparingDouble(part -> score(part, here)));
  }

  // Among islands about equally near, the larger one is meant.
  private static double score(Geometry part, Point here) {
    return part.distance(here) - Math.sqrt(part.getArea());
  }
}
