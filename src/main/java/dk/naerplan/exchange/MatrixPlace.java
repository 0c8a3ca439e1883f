package dk.naerplan.exchange;

import dk.naerplan.geo.Position;
import dk.naerplan.geo.Projection;
import dk.naerplan.language.Place;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * An end of the ways of a matrix, as a routing service tells of it.
 *
 * @param id empty where the file has none
 * @param position where the service put it on a road, or where it was asked for
 * @param snappedMetres how far that is from where it was asked for; 0 where the file does not say
 */
record MatrixPlace(Optional<String> id, Optional<Position> position, double snappedMetres) {
  /** Reads an object with a location, a location alone, or an id alone. */
  static MatrixPlace of(JsonNode node, Place place) {
    if (node.isArray()) {
      return new MatrixPlace(Optional.empty(), Optional.of(position(node, place)), 0);
    }
    if (node.isObject()) {
      JsonNode id = node.path("id");
      JsonNode location = node.path("location");
      return new MatrixPlace(
          id.isMissingNode() || id.isNull() ? Optional.empty() : Optional.of(id.asString()),
          location.isArray() ? Optional.of(position(location, place)) : Optional.empty(),
          node.path("snapped_distance").asDouble(node.path("distance").asDouble(0)));
    }
    if ((node.isString() || node.isNumber()) && !node.asString().isBlank()) {
      return new MatrixPlace(Optional.of(node.asString()), Optional.empty(), 0);
    }
    throw Bad.input("badMatrixPlace", place, node.toString());
  }

  private static Position position(JsonNode node, Place place) {
    double longitude = node.path(0).asDouble(Double.NaN);
    double latitude = node.path(1).asDouble(Double.NaN);
    if (!DanishBounds.isDegrees(longitude, latitude)) {
      throw Bad.input("badMatrixPlace", place, node.toString());
    }
    try {
      return Projection.fromWgs84(longitude, latitude);
    } catch (IllegalStateException | IllegalArgumentException e) {
      throw Bad.input("badMatrixPlace", place, node.toString());
    }
  }

  /** What this and another list of the same file say of one place. */
  MatrixPlace and(MatrixPlace other) {
    return new MatrixPlace(
        other.id.or(() -> id),
        other.position.or(() -> position),
        Math.max(snappedMetres, other.snappedMetres));
  }

  /** The place in words, for a message. */
  String words() {
    return id.orElseGet(() ->
        position
            .map(Projection::toWgs84)
            .map(c -> "%s, %s".formatted(rounded(c.x), rounded(c.y)))
            .orElse("–"));
  }

  private static double rounded(double degrees) {
    return Math.round(degrees * 1e5) / 1e5;
  }
}
