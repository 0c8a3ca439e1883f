package dk.naerplan.sampledata;

import dk.naerplan.geo.Projection;
import io.jhdf.HdfFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/**
 * Land and sea from the full-resolution shoreline of GSHHG, which is kept as line segments in bins
 * of one degree. Lakes (among them the Limfjord west of Aalborg and the fjords of the west coast)
 * and islands in them are there as well.
 */
final class Shoreline {
  /** Where land is known though no shoreline crosses the bin: the heath of middle Jutland. */
  private static final Envelope INLAND = new Envelope(9, 10, 56, 57);

  /** Just enough to step off a segment, in degrees. */
  private static final double BESIDE = 2e-6;

  private static final GeometryFactory FACTORY = new GeometryFactory();

  private final int[] firstSegment;
  private final short[] segments;
  private final int[] segmentInfo;
  private final int[] firstPoint;
  private final short[] longitudes;
  private final short[] latitudes;

  private Shoreline(HdfFile file) {
    firstSegment = (int[]) data(file, "Id_of_first_segment_in_a_bin");
    segments = (short[]) data(file, "N_segments_in_a_bin");
    segmentInfo = (int[]) data(file, "Embedded_npts_levels_exit_entry_for_a_segment");
    firstPoint = (int[]) data(file, "Id_of_first_point_in_a_segment");
    longitudes = (short[]) data(file, "Relative_longitude_from_SW_corner_of_bin");
    latitudes = (short[]) data(file, "Relative_latitude_from_SW_corner_of_bin");
  }

  private static Object data(HdfFile file, String name) {
    return file.getDatasetByPath("/" + name).getData();
  }

  /** The land of all bins of a box of whole degrees, in EPSG:25832. */
  static Geometry land(Path netCdf, Envelope degrees) {
    try (HdfFile file = new HdfFile(netCdf)) {
      Shoreline shoreline = new Shoreline(file);
      List<Geometry> land = new ArrayList<>();
      for (int west = (int) degrees.getMinX(); west < degrees.getMaxX(); west++) {
        for (int south = (int) degrees.getMinY(); south < degrees.getMaxY(); south++) {
          land.addAll(shoreline.landOfBin(west, south));
        }
      }
      return Projection.fromWgs84(OverlayNGRobust.union(land));
    }
  }

  private List<Geometry> landOfBin(int west, int south) {
    Geometry frame = FACTORY.toGeometry(new Envelope(west, west + 1, south, south + 1));
    List<LineString> lines = lines(west, south);
    if (lines.isEmpty()) {
      return INLAND.contains(frame.getEnvelopeInternal()) ? List.of(frame) : List.of();
    }
    List<Geometry> edges = new ArrayList<>(lines);
    edges.add(frame.getBoundary());
    Polygonizer polygonizer = new Polygonizer();
    polygonizer.add(OverlayNGRobust.union(edges));
    List<Geometry> land = new ArrayList<>();
    for (Object face : polygonizer.getPolygons()) {
      if (isLand((Geometry) face, lines)) {
        land.add((Geometry) face);
      }
    }
    return land;
  }

  /** GSHHG keeps the land on the left hand of every segment. */
  private static boolean isLand(Geometry face, List<LineString> lines) {
    IndexedPointInAreaLocator inside = new IndexedPointInAreaLocator(face);
    for (LineString line : lines) {
      if (face.getEnvelopeInternal().intersects(line.getEnvelopeInternal())
          && inside.locate(leftOfLongestLeg(line)) == Location.INTERIOR) {
        return true;
      }
    }
    return false;
  }

  private static Coordinate leftOfLongestLeg(LineString line) {
    int longest = 1;
    for (int i = 2; i < line.getNumPoints(); i++) {
      if (leg(line, i) > leg(line, longest)) {
        longest = i;
      }
    }
    Coordinate a = line.getCoordinateN(longest - 1);
    Coordinate b = line.getCoordinateN(longest);
    double length = leg(line, longest);
    return new Coordinate(
        (a.x + b.x) / 2 - (b.y - a.y) / length * BESIDE,
        (a.y + b.y) / 2 + (b.x - a.x) / length * BESIDE);
  }

  private static double leg(LineString line, int end) {
    return line.getCoordinateN(end - 1).distance(line.getCoordinateN(end));
  }

  private List<LineString> lines(int west, int south) {
    int bin = (89 - south) * 360 + west;
    List<LineString> lines = new ArrayList<>();
    for (int s = firstSegment[bin]; s < firstSegment[bin] + segments[bin]; s++) {
      int points = segmentInfo[s] >>> 9;
      Coordinate[] line = new Coordinate[points];
      for (int i = 0; i < points; i++) {
        line[i] =
            new Coordinate(
                west + Short.toUnsignedInt(longitudes[firstPoint[s] + i]) / 65535.0,
                south + Short.toUnsignedInt(latitudes[firstPoint[s] + i]) / 65535.0);
      }
      if (points > 1) {
        lines.add(FACTORY.createLineString(line));
      }
    }
    return lines;
  }
}
