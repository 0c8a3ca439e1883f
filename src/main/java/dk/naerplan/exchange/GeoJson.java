package dk.naerplan.exchange;

import dk.naerplan.language.Place;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryFixer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;

/**
 * A GeoJSON FeatureCollection or TopoJSON of polygons. WGS84 (RFC 7946) and EPSG:25832 are told apart by the
 * {@code crs} member and the size of the numbers; what comes out is EPSG:25832.
 */
final class GeoJson {
  /** Which coordinates are welcome. */
  enum Accept {
    WGS84,
    WGS84_OR_UTM32
  }

  /**
   * A feature in EPSG:25832.
   *
   * @param id that of the feature itself; empty where it has none
   * @param place where it begins in the file
   */
  record Feature(JsonNode properties, String id, Geometry area, Place place) {}

  /** A feature with the numbers as they stand. */
  record Raw(JsonNode properties, String id, Geometry area, Place place) {}

  private final InputFile file;
  private final List<Raw> raw = new ArrayList<>();
  private String type = "";
  private String crs = "";

  private GeoJson(InputFile file) {
    this.file = file;
  }

  /** Reads all features of a file. */
  static List<Feature> read(InputFile file, Accept accept) {
    GeoJson reader = new GeoJson(file);
    reader.parse();
    return reader.features(accept);
  }

  /** Reads land for orientation: WGS84 polygons that may lie outside Denmark. */
  static List<Geometry> readLand(InputFile file) {
    GeoJson reader = new GeoJson(file);
    reader.parse();
    List<Geometry> land = new ArrayList<>();
    for (Raw each : reader.raw) {
      Geometry area = each.area();
      if (!isDegrees(area.getEnvelopeInternal())) {
        throw Bad.input("utmInWgs84", each.place());
      }
      land.add(GeometryFixer.fix(GeoJsonArea.project(area, each.place())));
    }
    return land;
  }

  private void parse() {
    String text = file.utf8();
    try (JsonParser parser = JsonDocument.MAPPER.createParser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw notACollection();
      }
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        member(parser, parser.currentName());
      }
    } catch (JacksonException e) {
      throw JsonDocument.notJson(file, e);
    }
    if (type.equals("Topology")) {
      raw.addAll(TopoJson.read(JsonDocument.parse(file), file.name()));
    } else if (!type.equals("FeatureCollection")) {
      throw notACollection();
    }
  }

  private RuntimeException notACollection() {
    return Bad.input("notFeatureCollection", Place.field(file.name(), 1, "type"));
  }

  private void member(JsonParser parser, String member) {
    JsonToken token = parser.nextToken();
    if (member.equals("features") && token == JsonToken.START_ARRAY) {
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        TokenStreamLocation at = parser.currentTokenLocation();
        JsonNode feature = parser.readValueAsTree();
        Place place = new Place(file.name(), at.getLineNr(), at.getColumnNr(), "geometry");
        raw.add(
            new Raw(
                feature.path("properties"),
                feature.path("id").asString(""),
                GeoJsonArea.read(feature.path("geometry"), place),
                place));
      }
    } else if (member.equals("type") && token == JsonToken.VALUE_STRING) {
      type = parser.getString();
    } else if (member.equals("crs") && token == JsonToken.START_OBJECT) {
      JsonNode node = parser.readValueAsTree();
      crs = node.path("properties").path("name").asString("");
    } else {
      parser.skipChildren();
    }
  }

  private List<Feature> features(Accept accept) {
    Place top = Place.field(file.name(), 1, "crs");
    boolean saysUtm = crs.contains("25832");
    if (!crs.isEmpty() && !saysUtm && !crs.contains("CRS84") && !crs.endsWith("4326")) {
      throw Bad.input("unknownCrs", top, crs);
    }
    List<Feature> features = new ArrayList<>();
    for (Raw each : raw) {
      Geometry area = each.area();
      boolean metres = saysUtm || !isDegrees(area.getEnvelopeInternal());
      if (metres && accept == Accept.WGS84) {
        throw Bad.input("utmInWgs84", each.place());
      }
      features.add(
          new Feature(
              each.properties(),
              each.id(),
              inBounds(metres ? area : GeoJsonArea.project(area, each.place()), each),
              each.place()));
    }
    if (features.isEmpty()) {
      throw Bad.input("noFeatures", Place.file(file.name()));
    }
    return features;
  }

  private static boolean isDegrees(Envelope envelope) {
    return DanishBounds.isDegrees(envelope.getMinX(), envelope.getMinY())
        && DanishBounds.isDegrees(envelope.getMaxX(), envelope.getMaxY());
  }

  private static Geometry inBounds(Geometry area, Raw each) {
    if (!DanishBounds.contains(area.getEnvelopeInternal())) {
      throw Bad.input("areaOutsideDenmark", each.place());
    }
    return area;
  }
}
