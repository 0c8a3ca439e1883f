package dk.naerplan.sampledata;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.naerplan.geo.Projection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.buffer.BufferParameters;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

/**
 * The land of Denmark in EPSG:25832: the shoreline of GSHHG, cut by the border of Natural Earth and
 * by the narrow waters GSHHG leaves out.
 */
final class DanishLand {
  static final String DENMARK = "208";
  static final String GERMANY = "276";
  static final String SWEDEN = "752";
  private static final String NORWAY = "578";

  private static final Envelope VIEW = new Envelope(6, 16, 54, 58);
  private static final double COAST_DETAIL = 25;
  private static final double SMALLEST_ISLAND = 0.15e6;
  private static final Envelope BORDER = new Envelope(476_000, 528_000, 6_060_000, 6_092_000);
  private static final Envelope AROUND_THE_BORDER = new Envelope(BORDER);
  private static final double HALF_A_GAP = 550;
  private static final GeometryFactory FACTORY = new GeometryFactory();

  static {
    AROUND_THE_BORDER.expandBy(10_000);
  }

  private DanishLand() {}

  /** Every separate piece of land. */
  static List<Geometry> read(Path shoreline, TopoJson countries, Path channels, Geometry drawings)
      throws IOException {
    Geometry land = Shoreline.land(shoreline, VIEW);
    Geometry denmark = Projection.fromWgs84(countries.country(DENMARK));
    Geometry abroad =
        OverlayNGRobust.union(
            List.of(
                Projection.fromWgs84(countries.country(GERMANY)),
                Projection.fromWgs84(countries.country(SWEDEN)),
                Projection.fromWgs84(countries.country(NORWAY))));
    Geometry beyond = beyondTheBorder(drawings);
    Geometry water = water(channels);
    List<Geometry> danish = new ArrayList<>();
    for (Geometry part : parts(land)) {
      for (Geometry piece : parts(part.difference(beyond))) {
        Geometry middle = piece.getInteriorPoint();
        if (middle.distance(denmark) < middle.distance(abroad)) {
          Geometry open = TopologyPreservingSimplifier.simplify(piece, COAST_DETAIL);
          danish.addAll(parts(open.difference(water)));
        }
      }
    }
    danish.removeIf(part -> part.getArea() < SMALLEST_ISLAND);
    return danish;
  }

  static List<Geometry> parts(Geometry geometry) {
    List<Geometry> parts = new ArrayList<>();
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      parts.add(geometry.getGeometryN(i));
    }
    return parts;
  }

  /**
   * The land border with Germany runs half a gap outside the drawings of the border municipalities;
   * elsewhere the fjord and the sea part the countries.
   */
  private static Geometry beyondTheBorder(Geometry drawings) {
    Geometry near = drawings.intersection(FACTORY.toGeometry(AROUND_THE_BORDER));
    return FACTORY.toGeometry(BORDER).difference(near.buffer(HALF_A_GAP, 8));
  }

  private static Geometry water(Path channels) throws IOException {
    List<Geometry> waters = new ArrayList<>();
    for (NamedCsvRecord row : Csv.read(channels)) {
      String[] numbers = row.getField("longitude_latitude").split(" ", -1);
      Coordinate[] line = new Coordinate[numbers.length / 2];
      for (int i = 0; i < line.length; i++) {
        line[i] =
            new Coordinate(
                Double.parseDouble(numbers[2 * i]), Double.parseDouble(numbers[2 * i + 1]));
      }
      double width = Double.parseDouble(row.getField("width_m"));
      Geometry middle = Projection.fromWgs84(FACTORY.createLineString(line));
      waters.add(middle.buffer(width / 2, 4, BufferParameters.CAP_ROUND));
    }
    return OverlayNGRobust.union(waters);
  }
}
