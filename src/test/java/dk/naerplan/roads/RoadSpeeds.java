package dk.naerplan.roads;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.naerplan.geo.Position;
import dk.naerplan.travel.RoadEdge;
import dk.naerplan.travel.RoadKind;
import dk.naerplan.travel.RoadNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How long and how fast a stretch is, from the straight line between its ends. */
record RoadSpeeds(List<City> cities) {
  private static final double LOCAL_KM_PER_HOUR = 50;

  /** Around the middle of a large town, small roads are slower. */
  record City(Position middle, double radiusKm, double kmPerHour) {}

  static RoadSpeeds read(Path recipe, Map<String, RoadNode> nodes) throws IOException {
    List<City> cities = new ArrayList<>();
    for (NamedCsvRecord row : Csv.read(recipe.resolve("roads-cities.csv"))) {
      cities.add(
          new City(
              nodes.get(row.getField("node")).position(),
              Csv.number(row, "radius_km"),
              Csv.number(row, "km_per_hour")));
    }
    return new RoadSpeeds(cities);
  }

  static double usual(RoadKind kind) {
    return switch (kind) {
      case MOTORWAY -> 101;
      case MAIN -> 63;
      case LOCAL -> LOCAL_KM_PER_HOUR;
      case BRIDGE, FERRY -> throw new IllegalArgumentException("Given by hand: " + kind);
    };
  }

  private static double circuity(RoadKind kind) {
    return switch (kind) {
      case MOTORWAY -> 1.04;
      case MAIN -> 1.1;
      default -> 1.25;
    };
  }

  static RoadEdge edge(RoadNode from, RoadNode to, RoadKind kind, double kmPerHour, String name) {
    double km = from.position().distanceKm(to.position()) * circuity(kind);
    return new RoadEdge(
        from.id(), to.id(), kind, hundredths(km), hundredths(km / kmPerHour * 60), 0, name);
  }

  /** A small road between two places. */
  RoadEdge local(RoadNode from, RoadNode to) {
    Position middle =
        new Position(
            (from.position().easting() + to.position().easting()) / 2,
            (from.position().northing() + to.position().northing()) / 2);
    double speed = LOCAL_KM_PER_HOUR;
    for (City city : cities) {
      if (city.middle().distanceKm(middle) <= city.radiusKm()) {
        speed = Math.min(speed, city.kmPerHour());
      }
    }
    return edge(from, to, RoadKind.LOCAL, speed, "");
  }

  private static double hundredths(double value) {
    return Math.max(0.01, Math.rint(value * 100) / 100);
  }
}
