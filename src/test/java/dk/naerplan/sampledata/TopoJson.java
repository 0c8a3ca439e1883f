package dk.naerplan.sampledata;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The countries of Natural Earth as the npm package {@code world-atlas} keeps them (TopoJSON). */
final class TopoJson {
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private final JsonNode countries;
  private final List<Coordinate[]> arcs = new ArrayList<>();

  /** Reads a file whose object {@code countries} has ISO 3166-1 numbers as ids. */
  TopoJson(Path file) {
    JsonNode root = JsonMapper.shared().readTree(file.toFile());
    countries = root.path("objects").path("countries").path("geometries");
    JsonNode scale = root.path("transform").path("scale");
    JsonNode translate = root.path("transform").path("translate");
    for (JsonNode arc : root.path("arcs")) {
      List<Coordinate> line = new ArrayList<>();
      long x = 0;
      long y = 0;
      for (JsonNode step : arc) {
        x += step.get(0).asLong();
        y += step.get(1).asLong();
        line.add(
            new Coordinate(
                x * scale.get(0).asDouble() + translate.get(0).asDouble(),
                y * scale.get(1).asDouble() + translate.get(1).asDouble()));
      }
      arcs.add(line.toArray(Coordinate[]::new));
    }
  }

  /** A country's land in longitude and latitude. */
  Geometry country(String id) {
    List<Geometry> polygons = new ArrayList<>();
    for (JsonNode polygon : polygons(id)) {
      Geometry shell = FACTORY.createPolygon(ring(polygon.get(0)));
      for (int hole = 1; hole < polygon.size(); hole++) {
        shell = shell.difference(FACTORY.createPolygon(ring(polygon.get(hole))));
      }
      polygons.add(shell.buffer(0));
    }
    return OverlayNGRobust.union(polygons);
  }

  private List<JsonNode> polygons(String id) {
    for (JsonNode country : countries) {
      if (country.path("id").asString().equals(id)) {
        JsonNode parts = country.path("arcs");
        List<JsonNode> polygons = new ArrayList<>();
        if (country.path("type").asString().equals("Polygon")) {
          polygons.add(parts);
        } else {
          parts.forEach(polygons::add);
        }
        return polygons;
      }
    }
    throw new IllegalStateException("No country " + id);
  }

  private Coordinate[] ring(JsonNode numbers) {
    CoordinateList ring = new CoordinateList();
    for (JsonNode number : numbers) {
      int arc = number.asInt();
      ring.add(arcs.get(arc < 0 ? ~arc : arc), false, arc >= 0);
    }
    ring.closeRing();
    return ring.toCoordinateArray();
  }
}
