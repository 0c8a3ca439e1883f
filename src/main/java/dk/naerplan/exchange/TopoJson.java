package dk.naerplan.exchange;

import dk.naerplan.language.Place;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.JsonNode;

/**
 * The polygons of a TopoJSON document (version 1): rings made of arcs that neighbours share, with
 * or without quantisation.
 */
final class TopoJson {
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private final String file;
  private final List<Coordinate[]> arcs = new ArrayList<>();

  private TopoJson(String file) {
    this.file = file;
  }

  /** The features of all objects of a document, as the numbers stand. */
  static List<GeoJson.Raw> read(JsonNode document, String file) {
    TopoJson reader = new TopoJson(file);
    reader.readArcs(document);
    List<GeoJson.Raw> features = new ArrayList<>();
    document
        .path("objects")
        .properties()
        .forEach(object -> reader.collect(object.getValue(), object.getKey(), features));
    return features;
  }

  private void readArcs(JsonNode document) {
    JsonNode transform = document.path("transform");
    boolean quantised = transform.isObject();
    double scaleX = transform.path("scale").path(0).asDouble(1);
    double scaleY = transform.path("scale").path(1).asDouble(1);
    double moveX = transform.path("translate").path(0).asDouble(0);
    double moveY = transform.path("translate").path(1).asDouble(0);
    for (JsonNode arc : document.path("arcs")) {
      Coordinate[] points = new Coordinate[arc.size()];
      double x = 0;
      double y = 0;
      for (int i = 0; i < points.length; i++) {
        Coordinate read =
            GeoJsonArea.coordinate(arc.path(i), Place.field(file, 0, "arcs[" + arcs.size() + "]"));
        // Quantised positions are steps from the one before.
        x = quantised ? x + read.x : read.x;
        y = quantised ? y + read.y : read.y;
        points[i] = new Coordinate(x * scaleX + moveX, y * scaleY + moveY);
      }
      arcs.add(points);
    }
  }

  private void collect(JsonNode object, String path, List<GeoJson.Raw> features) {
    Place place = Place.field(file, 0, path);
    if (object.path("type").asString("").equals("GeometryCollection")) {
      JsonNode geometries = object.path("geometries");
      for (int i = 0; i < geometries.size(); i++) {
        collect(geometries.path(i), path + "[" + i + "]", features);
      }
    } else {
      features.add(
          new GeoJson.Raw(
              object.path("properties"), object.path("id").asString(""), area(object, place), place));
    }
  }

  private Geometry area(JsonNode object, Place place) {
    JsonNode parts = object.path("arcs");
    return switch (object.path("type").asString("")) {
      case "Polygon" -> polygon(parts, place);
      case "MultiPolygon" -> {
        List<Polygon> polygons = new ArrayList<>();
        parts.forEach(each -> polygons.add(polygon(each, place)));
        if (polygons.isEmpty()) {
          throw Bad.input("badRing", place);
        }
        yield FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
      }
      case "" -> throw Bad.input("noGeometry", place);
      default -> throw Bad.input("wrongGeometry", place, object.path("type").asString(""));
    };
  }

  private Polygon polygon(JsonNode rings, Place place) {
    List<LinearRing> read = new ArrayList<>();
    for (JsonNode ring : rings) {
      LinearRing made = ring(ring, place);
      // Quantisation may leave nothing of a small ring.
      if (!made.isEmpty()) {
        read.add(made);
      }
    }
    return read.isEmpty()
        ? FACTORY.createPolygon()
        : FACTORY.createPolygon(
            read.getFirst(), read.subList(1, read.size()).toArray(LinearRing[]::new));
  }

  private LinearRing ring(JsonNode numbers, Place place) {
    List<Coordinate> ring = new ArrayList<>();
    for (JsonNode number : numbers) {
      int arc = number.asInt(Integer.MAX_VALUE);
      boolean backwards = arc < 0;
      int index = backwards ? ~arc : arc;
      if (index >= arcs.size()) {
        throw Bad.input("unknownArc", place, number.toString(), arcs.size());
      }
      Coordinate[] points = arcs.get(index);
      for (int i = 0; i < points.length; i++) {
        Coordinate next = points[backwards ? points.length - 1 - i : i];
        if (ring.isEmpty() || !ring.getLast().equals2D(next)) {
          ring.add(next);
        }
      }
    }
    if (ring.isEmpty() || !ring.getFirst().equals2D(ring.getLast())) {
      throw Bad.input("badRing", place);
    }
    return ring.size() < 4
        ? FACTORY.createLinearRing()
        : FACTORY.createLinearRing(ring.toArray(Coordinate[]::new));
  }
}
