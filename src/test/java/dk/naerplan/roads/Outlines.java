package dk.naerplan.roads;

import dk.naerplan.geo.Position;
import dk.naerplan.geo.Projection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.distance.DistanceOp;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the polygons of a GeoJSON file into EPSG:25832. */
final class Outlines {
  private static final GeometryFactory SHAPES = new GeometryFactory();
  private static final double INWARD_METRES = 30;

  private Outlines() {}

  static List<Geometry> read(Path file) {
    List<Geometry> outlines = new ArrayList<>();
    for (JsonNode feature : JsonMapper.shared().readTree(file.toFile()).get("features")) {
      JsonNode geometry = feature.get("geometry");
      if (geometry.get("type").asString().equals("Polygon")) {
        outlines.add(polygon(geometry.get("coordinates")));
      } else {
        geometry.get("coordinates").forEach(part -> outlines.add(polygon(part)));
      }
    }
    return outlines;
  }

  /**
   * A position, or the nearest one on land when it lies off the outlines by no more than some km:
   * they are generalised, so a quay or a bridge end may do so.
   */
  static Position ashore(List<Geometry> outlines, Position position, double withinKm) {
    Geometry point = SHAPES.createPoint(position.toCoordinate());
    Geometry nearest =
        outlines.stream().min(Comparator.comparingDouble(point::distance)).orElse(point);
    double metres = point.distance(nearest);
    if (metres == 0 || metres > 1000 * withinKm) {
      return position;
    }
    Coordinate coast = DistanceOp.nearestPoints(nearest, point)[0];
    Coordinate inside =
        new LineSegment(position.toCoordinate(), coast).pointAlong(1 + INWARD_METRES / metres);
    return new Position(Math.rint(inside.x), Math.rint(inside.y));
  }

  private static Geometry polygon(JsonNode rings) {
    List<LinearRing> holes = new ArrayList<>();
    for (int i = 1; i < rings.size(); i++) {
      holes.add(ring(rings.get(i)));
    }
    Geometry polygon = SHAPES.createPolygon(ring(rings.get(0)), holes.toArray(LinearRing[]::new));
    return GeometryFixer.fix(Projection.fromWgs84(polygon));
  }

  private static LinearRing ring(JsonNode points) {
    List<Coordinate> coordinates = new ArrayList<>();
    for (JsonNode point : points) {
      coordinates.add(new Coordinate(point.get(0).asDouble(), point.get(1).asDouble()));
    }
    return SHAPES.createLinearRing(coordinates.toArray(Coordinate[]::new));
  }
}
