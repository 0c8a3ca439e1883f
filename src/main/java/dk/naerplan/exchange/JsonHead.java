package dk.naerplan.exchange;

import java.io.IOException;
import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/** Tells by its first members what a JSON file is, without reading all of it. */
final class JsonHead {
  private JsonHead() {}

  /** The kind of a file; one that is nothing else is taken for outlines, whose reader says why. */
  static ImportKind kind(InputFile file) {
    try (InputStream in = file.stream();
        JsonParser parser = JsonDocument.MAPPER.createParser(in)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String member = parser.currentName();
        JsonToken token = parser.nextToken();
        if (MatrixDocument.isSign(member)) {
          return ImportKind.TRAVEL_TIMES;
        }
        if (member.equals("features") && token == JsonToken.START_ARRAY) {
          return parser.nextToken() == JsonToken.START_OBJECT
              ? kindOf(parser.readValueAsTree())
              : ImportKind.OUTLINES;
        }
        if (member.equals("objects") && token == JsonToken.START_OBJECT) {
          return kindOf(firstGeometry(parser.readValueAsTree()));
        }
        parser.skipChildren();
      }
      return ImportKind.OUTLINES;
    } catch (JacksonException e) {
      throw JsonDocument.notJson(file, e);
    } catch (IOException e) {
      throw file.cannotRead(e);
    }
  }

  private static JsonNode firstGeometry(JsonNode objects) {
    for (var object : objects.properties()) {
      JsonNode value = object.getValue();
      return value.has("geometries") ? value.path("geometries").path(0) : value;
    }
    return objects;
  }

  private static ImportKind kindOf(JsonNode feature) {
    return ZoneProperties.recognise(feature) ? ImportKind.ZONE_AREAS : ImportKind.OUTLINES;
  }
}
