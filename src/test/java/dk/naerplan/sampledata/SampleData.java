package dk.naerplan.sampledata;

import dk.naerplan.geo.Projection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shipped files as the tests read them, on their own feet beside the program's reader. */
final class SampleData {
  static final Path FOLDER = Path.of("sample-data");
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private SampleData() {}

  /** The outlines by municipality code, in EPSG:25832. */
  static SortedMap<String, Geometry> outlines() throws IOException {
    SortedMap<String, Geometry> outlines = new TreeMap<>();
    JsonNode root = JsonMapper.shared().readTree(FOLDER.resolve("municipalities.geojson").toFile());
    for (JsonNode feature : root.path("features")) {
      List<Polygon> polygons = new ArrayList<>();
      for (JsonNode polygon : feature.path("geometry").path("coordinates")) {
        polygons.add(polygon(polygon));
      }
      outlines.put(
          feature.path("properties").path("code").asString(),
          Projection.fromWgs84(FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new))));
    }
    return outlines;
  }

  private static Polygon polygon(JsonNode rings) {
    List<LinearRing> holes = new ArrayList<>();
    for (int i = 1; i < rings.size(); i++) {
      holes.add(ring(rings.get(i)));
    }
    return FACTORY.createPolygon(ring(rings.get(0)), holes.toArray(LinearRing[]::new));
  }

  private static LinearRing ring(JsonNode corners) {
    Coordinate[] ring = new Coordinate[corners.size()];
    for (int i = 0; i < ring.length; i++) {
      JsonNode corner = corners.get(i);
      ring[i] = new Coordinate(corner.get(0).asDouble(), corner.get(1).asDouble());
    }
    return FACTORY.createLinearRing(ring);
  }
}
