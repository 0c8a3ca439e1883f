package dk.naerplan.sampledata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * The municipality drawings of the npm package {@code react-denmark-map}, moved from its drawing
 * board to EPSG:25832. They are drawn with gaps between neighbours and a coast that is only roughly
 * right, so they tell who a spot belongs to and little else.
 */
final class SvgOutlines {
  private static final Pattern AREA =
      Pattern.compile("display_name:\"[^\"]*\",code:\"(\\d{3})\",d:\"([^\"]*)\"");
  private static final Pattern COMMAND = Pattern.compile("([A-Za-z])([^A-Za-z]*)");
  private static final Pattern NUMBER = Pattern.compile("-?\\d*\\.?\\d+");
  private static final int STEPS_PER_CURVE = 8;

  /** From the drawing board to EPSG:25832, fitted on municipal centroids. */
  private static final AffineTransformation TO_METRES =
      new AffineTransformation(28.42, 0.05, 443_217, 0.50, -28.85, 6_399_954);

  /** Bornholm is drawn in an inset; this is the middle of the real island. */
  private static final String BORNHOLM = "400";

  private static final Coordinate MIDDLE_OF_BORNHOLM = new Coordinate(876_700, 6_124_600);

  private static final GeometryFactory FACTORY = new GeometryFactory();

  private SvgOutlines() {}

  /** The drawings by municipality code. */
  static SortedMap<String, Geometry> read(Path script) throws IOException {
    SortedMap<String, Geometry> drawings = new TreeMap<>();
    for (MatchResult area : AREA.matcher(Files.readString(script)).results().toList()) {
      Geometry drawing = TO_METRES.transform(surface(area.group(2)));
      drawings.put(area.group(1), drawing);
    }
    drawings.computeIfPresent(BORNHOLM, (code, inset) -> moved(inset, MIDDLE_OF_BORNHOLM));
    return drawings;
  }

  private static Geometry moved(Geometry geometry, Coordinate middle) {
    Coordinate from = geometry.getCentroid().getCoordinate();
    return AffineTransformation.translationInstance(middle.x - from.x, middle.y - from.y)
        .transform(geometry);
  }

  private static Geometry surface(String path) {
    Geometry surface = FACTORY.createPolygon();
    for (List<Coordinate> ring : rings(path)) {
      if (ring.size() >= 3) {
        ring.add(ring.getFirst().copy());
        Geometry part = FACTORY.createPolygon(ring.toArray(Coordinate[]::new)).buffer(0);
        surface = OverlayNGRobust.overlay(surface, part, OverlayNG.SYMDIFFERENCE);
      }
    }
    return surface;
  }

  private static List<List<Coordinate>> rings(String path) {
    List<List<Coordinate>> rings = new ArrayList<>();
    Matcher command = COMMAND.matcher(path);
    while (command.find()) {
      double[] numbers =
          NUMBER
              .matcher(command.group(2))
              .results()
              .mapToDouble(number -> Double.parseDouble(number.group()))
              .toArray();
      switch (command.group(1)) {
        case "M" -> rings.add(start(new Coordinate(), numbers));
        case "m" -> rings.add(start(rings.getLast().getFirst(), numbers));
        case "l" -> lines(rings.getLast(), numbers);
        case "c" -> curves(rings.getLast(), numbers);
        case "Z", "z" -> {}
        default -> throw new IllegalStateException("Path command " + command.group(1));
      }
    }
    return rings;
  }

  private static List<Coordinate> start(Coordinate from, double[] numbers) {
    List<Coordinate> ring = new ArrayList<>();
    ring.add(new Coordinate(from.x + numbers[0], from.y + numbers[1]));
    return ring;
  }

  private static void lines(List<Coordinate> ring, double[] numbers) {
    for (int i = 0; i < numbers.length; i += 2) {
      Coordinate from = ring.getLast();
      ring.add(new Coordinate(from.x + numbers[i], from.y + numbers[i + 1]));
    }
  }

  private static void curves(List<Coordinate> ring, double[] numbers) {
    for (int i = 0; i < numbers.length; i += 6) {
      Coordinate from = ring.getLast();
      for (int step = 1; step <= STEPS_PER_CURVE; step++) {
        double t = (double) step / STEPS_PER_CURVE;
        double a = 3 * (1 - t) * (1 - t) * t;
        double b = 3 * (1 - t) * t * t;
        double c = t * t * t;
        ring.add(
            new Coordinate(
                from.x + a * numbers[i] + b * numbers[i + 2] + c * numbers[i + 4],
                from.y + a * numbers[i + 1] + b * numbers[i + 3] + c * numbers[i + 5]));
      }
    }
  }
}
