package dk.naerplan.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/** Areas for zones that are known by their centroid only. */
public final class ZoneAreas {
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private ZoneAreas() {}

  /**
   * Gives every zone the part of its municipality that lies nearer to its centroid than to any
   * other centroid of that municipality (Voronoi cells cut by the outline). A zone whose
   * municipality is unknown, or whose centroid coincides with another's, has an empty area.
   *
   * @return one geometry per zone, in the order of the zones
   */
  public static List<Geometry> nearest(List<Zone> zones, List<Municipality> municipalities) {
    Map<MunicipalityCode, List<Integer>> rows = new LinkedHashMap<>();
    for (int i = 0; i < zones.size(); i++) {
      rows.computeIfAbsent(zones.get(i).municipality(), code -> new ArrayList<>()).add(i);
    }
    Geometry[] areas = new Geometry[zones.size()];
    Arrays.fill(areas, FACTORY.createPolygon());
    for (Municipality municipality : municipalities) {
      List<Integer> members = rows.getOrDefault(municipality.code(), List.of());
      if (!members.isEmpty()) {
        divide(municipality.outline(), zones, members, areas);
      }
    }
    return List.of(areas);
  }

  private static void divide(
      Geometry outline, List<Zone> zones, List<Integer> members, Geometry[] areas) {
    if (members.size() == 1) {
      areas[members.getFirst()] = outline;
      return;
    }
    VoronoiDiagramBuilder builder = new VoronoiDiagramBuilder();
    List<Coordinate> centroids =
        members.stream().map(row -> zones.get(row).centroid().toCoordinate()).toList();
    builder.setSites(centroids);
    Envelope envelope = new Envelope(outline.getEnvelopeInternal());
    centroids.forEach(envelope::expandToInclude);
    envelope.expandBy(1000);
    builder.setClipEnvelope(envelope);
    Geometry cells = builder.getDiagram(FACTORY);
    Map<Coordinate, Integer> rowOf = new LinkedHashMap<>();
    members.forEach(row -> rowOf.putIfAbsent(zones.get(row).centroid().toCoordinate(), row));
    PreparedGeometry whole = PreparedGeometryFactory.prepare(outline);
    for (int i = 0; i < cells.getNumGeometries(); i++) {
      Geometry cell = cells.getGeometryN(i);
      // The builder leaves the centroid of each cell as its user data.
      Integer row = rowOf.get((Coordinate) cell.getUserData());
      if (row != null) {
        // Most cells of a fine grid lie inland; cutting each by a long coast takes seconds.
        areas[row] =
            whole.contains(cell)
                ? cell
                : OverlayNGRobust.overlay(cell, outline, OverlayNG.INTERSECTION);
      }
    }
  }
}
