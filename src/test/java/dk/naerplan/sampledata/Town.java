package dk.naerplan.sampledata;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.operation.distance.DistanceOp;

/**
 * A town of GeoNames inside its municipality.
 *
 * @param people persons by GeoNames; empty where GeoNames has no figure
 */
record Town(String name, String municipality, Coordinate centre, OptionalInt people) {
  private static final double SAME_PLACE = 1_500;
  private static final double OUTSIDE = 1_000;
  private static final double INSHORE = 100;
  private static final GeometryFactory FACTORY = new GeometryFactory();

  /** The Danish towns of both packages, each moved inside the outline of its municipality. */
  static List<Town> read(
      Path places, Path populations, Path names, SortedMap<String, Geometry> outlines)
      throws IOException {
    Map<String, String> danish = new HashMap<>();
    Csv.read(names).forEach(row -> danish.put(row.getField("geonames"), row.getField("name")));
    List<GeoNames.Place> counted = GeoNames.withPopulation(populations);
    List<Town> towns = new ArrayList<>();
    for (GeoNames.Place place : GeoNames.withMunicipality(places)) {
      String name = danish.getOrDefault(place.name(), place.name());
      Point centre = FACTORY.createPoint(place.position());
      municipality(place.municipality(), centre, outlines)
          .ifPresent(code ->
              towns.add(
                  new Town(
                      name, code, inside(centre, outlines.get(code)), people(place, counted))));
    }
    return towns;
  }

  // GeoNames files a few towns under the neighbouring municipality.
  private static Optional<String> municipality(
      String stated, Point centre, SortedMap<String, Geometry> outlines) {
    if (!outlines.containsKey(stated)) {
      return Optional.empty();
    }
    if (outlines.get(stated).distance(centre) < OUTSIDE) {
      return Optional.of(stated);
    }
    return outlines.keySet().stream()
        .filter(code -> outlines.get(code).contains(centre))
        .findFirst();
  }

  private static Coordinate inside(Point centre, Geometry outline) {
    Geometry inner = outline.buffer(-INSHORE);
    return inner.contains(centre)
        ? centre.getCoordinate()
        : DistanceOp.nearestPoints(inner, centre)[0];
  }

  private static OptionalInt people(GeoNames.Place place, List<GeoNames.Place> counted) {
    return counted.stream()
        .filter(other ->
            other.name().equals(place.name())
                && other.position().distance(place.position()) < SAME_PLACE
                && other.people() > 0)
        .mapToInt(GeoNames.Place::people)
        .findFirst();
  }
}
