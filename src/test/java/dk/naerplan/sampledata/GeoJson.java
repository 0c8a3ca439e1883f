package dk.naerplan.sampledata;

import dk.naerplan.geo.Projection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Writes GeoJSON (RFC 7946), one feature a line, with five decimals of a degree (about 1 m). */
final class GeoJson {
  private GeoJson() {}

  /** One feature per entry; the key becomes the property of that name. */
  static void write(Path file, String property, Map<String, Geometry> metres) throws IOException {
    StringJoiner features =
        new StringJoiner(",\n", "{\"type\":\"FeatureCollection\",\"features\":[\n", "\n]}\n");
    metres.forEach((key, geometry) ->
        features.add(
            "{\"type\":\"Feature\",\"properties\":{\""
                + property
                + "\":\""
                + key
                + "\"},\"geometry\":{\"type\":\"MultiPolygon\",\"coordinates\":"
                + polygons(Projection.toWgs84(geometry))
                + "}}"));
    Files.writeString(file, features.toString());
  }

  private static String polygons(Geometry geometry) {
    StringJoiner polygons = new StringJoiner(",", "[", "]");
    for (Geometry part : DanishLand.parts(geometry)) {
      Polygon polygon = (Polygon) part;
      StringJoiner rings = new StringJoiner(",", "[", "]");
      rings.add(ring(polygon.getExteriorRing(), true));
      for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
        rings.add(ring(polygon.getInteriorRingN(hole), false));
      }
      polygons.add(rings.toString());
    }
    return polygons.toString();
  }

  private static String ring(LinearRing ring, boolean counterClockwise) {
    Coordinate[] corners = ring.getCoordinates();
    boolean asIs = Orientation.isCCW(corners) == counterClockwise;
    StringJoiner text = new StringJoiner(",", "[", "]");
    for (Coordinate corner : asIs ? List.of(corners) : List.of(corners).reversed()) {
      text.add(String.format(Locale.ROOT, "[%.5f,%.5f]", corner.x, corner.y));
    }
    return text.toString();
  }
}
