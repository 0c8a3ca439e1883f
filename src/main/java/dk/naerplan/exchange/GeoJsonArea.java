package dk.naerplan.exchange;

import dk.naerplan.geo.Projection;
import dk.naerplan.language.Place;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.JsonNode;

/** The polygons of a GeoJSON geometry, as the numbers stand. */
final class GeoJsonArea {
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private GeoJsonArea() {}

  /** Reads a Polygon or MultiPolygon; a third coordinate (height) is left out. */
  static Geometry read(JsonNode geometry, Place place) {
    JsonNode coordinates = geometry.path("coordinates");
    return switch (geometry.path("type").asString("")) {
      case "Polygon" -> polygon(coordinates, place);
      case "MultiPolygon" -> {
        List<Polygon> polygons = new ArrayList<>();
        coordinates.forEach(each -> polygons.add(polygon(each, place)));
        if (polygons.isEmpty()) {
          throw Bad.input("badRing", place);
        }
        yield FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
      }
      case "" -> throw Bad.input("noGeometry", place);
      default -> throw Bad.input("wrongGeometry", place, geometry.path("type").asString(""));
    };
  }

  /** Moves degrees to EPSG:25832. */
  static Geometry project(Geometry degrees, Place place) {
    try {
      return Projection.fromWgs84(degrees);
    } catch (IllegalStateException | IllegalArgumentException e) {
      // Proj4J refuses what its zone cannot hold, for instance latitude and longitude swapped.
      throw Bad.input("areaOutsideDenmark", place);
    }
  }

  private static Polygon polygon(JsonNode rings, Place place) {
    List<LinearRing> read = new ArrayList<>();
    rings.forEach(ring -> read.add(ring(ring, place)));
    if (read.isEmpty()) {
      throw Bad.input("badRing", place);
    }
    return FACTORY.createPolygon(
        read.getFirst(), read.subList(1, read.size()).toArray(LinearRing[]::new));
  }

  private static LinearRing ring(JsonNode positions, Place place) {
    List<Coordinate> ring = new ArrayList<>();
    positions.forEach(position -> ring.add(coordinate(position, place)));
    if (ring.size() < 4 || !ring.getFirst().equals2D(ring.getLast())) {
      throw Bad.input("badRing", place);
    }
    return FACTORY.createLinearRing(ring.toArray(Coordinate[]::new));
  }

  static Coordinate coordinate(JsonNode position, Place place) {
    JsonNode x = position.path(0);
    JsonNode y = position.path(1);
    if (!x.isNumber() || !y.isNumber() || !finite(x) || !finite(y)) {
      throw Bad.input("badPosition", place, position.toString());
    }
    return new Coordinate(x.asDouble(), y.asDouble());
  }

  private static boolean finite(JsonNode number) {
    return Double.isFinite(number.asDouble(Double.NaN));
  }
}
