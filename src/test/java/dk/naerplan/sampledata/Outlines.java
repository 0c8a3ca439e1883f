package dk.naerplan.sampledata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.noding.snapround.GeometryNoder;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/**
 * Closes the gaps between the drawn municipalities: every spot of land belongs to the municipality
 * whose drawing is nearest, so that neighbours share their border exactly and the coast is the
 * shoreline's.
 */
final class Outlines {
  private static final double SPACING = 200;
  private static final double DETAIL = 45;
  private static final double SPLINTER = 6e6;
  private static final double OWN_SHARE = 0.3;
  private static final double ISLAND_OF_ONE = 60e6;
  private static final double SMALLEST_PART = 0.1e6;
  private static final GeometryFactory FACTORY = new GeometryFactory();

  /** A piece of land inside one municipality's share of the plane. */
  private static final class Face {
    private final Geometry area;
    private final Geometry land;
    private String code;

    private Face(Geometry area, Geometry land, String code) {
      this.area = area;
      this.land = land;
      this.code = code;
    }
  }

  private final SortedMap<String, Geometry> drawings;
  private final List<Geometry> land;
  private final Map<Geometry, String> islands = new HashMap<>();

  /** The islands are pieces of the land whose municipality is known for certain. */
  Outlines(
      SortedMap<String, Geometry> drawings, List<Geometry> land, Map<Island, Geometry> islands) {
    this.drawings = drawings;
    this.land = land;
    islands.forEach((island, part) -> this.islands.put(part, island.municipality()));
  }

  /** The closed outlines by municipality code, in whole metres of EPSG:25832. */
  SortedMap<String, Geometry> close() {
    List<Face> faces = faces(shares());
    faces.forEach(face -> face.code = islands.getOrDefault(face.land, face.code));
    faces.removeIf(face -> !drawings.containsKey(face.code));
    giveSmallIslandsToOne(faces);
    giveSplintersAway(faces);
    List<String> codes = List.copyOf(drawings.keySet());
    Geometry[] coverage = new Geometry[codes.size()];
    for (int i = 0; i < coverage.length; i++) {
      String code = codes.get(i);
      coverage[i] =
          CoverageUnion.union(
              faces.stream()
                  .filter(face -> face.code.equals(code))
                  .map(face -> face.area)
                  .toArray(Geometry[]::new));
    }
    coverage = CoverageSimplifier.simplify(coverage, DETAIL);
    SortedMap<String, Geometry> outlines = new TreeMap<>();
    for (int i = 0; i < coverage.length; i++) {
      // The same order of parts and corners on every run.
      outlines.put(codes.get(i), withoutCrumbs(coverage[i]).norm());
    }
    return outlines;
  }

  /** The whole plane shared out by nearness to the drawings. */
  private Map<String, Geometry> shares() {
    Map<Coordinate, String> owners = new HashMap<>();
    drawings.forEach((code, drawing) -> {
      for (Coordinate corner : Densifier.densify(drawing, SPACING).getCoordinates()) {
        owners.put(new Coordinate(Math.rint(corner.x), Math.rint(corner.y)), code);
      }
    });
    Envelope plane = new Envelope();
    land.forEach(part -> plane.expandToInclude(part.getEnvelopeInternal()));
    plane.expandBy(10_000);
    VoronoiDiagramBuilder builder = new VoronoiDiagramBuilder();
    builder.setSites(owners.keySet());
    builder.setClipEnvelope(plane);
    Geometry cells = builder.getDiagram(FACTORY);
    Map<String, List<Geometry>> byCode = new HashMap<>();
    for (Geometry cell : DanishLand.parts(cells)) {
      String code = owners.get((Coordinate) cell.getUserData());
      byCode.computeIfAbsent(code, key -> new ArrayList<>()).add(cell);
    }
    Map<String, Geometry> shares = new TreeMap<>();
    byCode.forEach(
        (code, parts) -> shares.put(code, CoverageUnion.union(parts.toArray(Geometry[]::new))));
    return shares;
  }

  private List<Face> faces(Map<String, Geometry> shares) {
    List<Geometry> lines = new ArrayList<>();
    land.forEach(part -> lines.add(part.getBoundary()));
    shares.values().forEach(share -> lines.add(share.getBoundary()));
    GeometryNoder noder = new GeometryNoder(new PrecisionModel(1));
    Polygonizer polygonizer = new Polygonizer();
    polygonizer.add(new ArrayList<>(distinct(noder.node(lines))));
    STRtree landIndex = new STRtree();
    land.forEach(part -> landIndex.insert(part.getEnvelopeInternal(), prepared(part)));
    Map<String, PreparedGeometry> owners = new TreeMap<>();
    shares.forEach((code, share) -> owners.put(code, prepared(share)));
    List<Face> faces = new ArrayList<>();
    for (Object polygon : polygonizer.getPolygons()) {
      Geometry area = (Geometry) polygon;
      Geometry spot = area.getInteriorPoint();
      for (Object candidate : landIndex.query(spot.getEnvelopeInternal())) {
        PreparedGeometry part = (PreparedGeometry) candidate;
        if (part.contains(spot)) {
          faces.add(new Face(area, part.getGeometry(), owner(owners, spot)));
        }
      }
    }
    return faces;
  }

  private static Collection<Geometry> distinct(Collection<?> lines) {
    Map<Geometry, Geometry> distinct = new HashMap<>();
    for (Object line : lines) {
      Geometry normal = ((Geometry) line).norm();
      distinct.put(normal, normal);
    }
    return distinct.values();
  }

  private static String owner(Map<String, PreparedGeometry> owners, Geometry spot) {
    for (Map.Entry<String, PreparedGeometry> owner : owners.entrySet()) {
      if (owner.getValue().intersects(spot)) {
        return owner.getKey();
      }
    }
    throw new IllegalStateException("No municipality near " + spot);
  }

  private static PreparedGeometry prepared(Geometry geometry) {
    return PreparedGeometryFactory.prepare(geometry);
  }

  private static void giveSmallIslandsToOne(List<Face> faces) {
    Map<Geometry, Map<String, Double>> shares = new HashMap<>();
    for (Face face : faces) {
      if (face.land.getArea() < ISLAND_OF_ONE) {
        shares
            .computeIfAbsent(face.land, key -> new TreeMap<>())
            .merge(face.code, face.area.getArea(), Double::sum);
      }
    }
    for (Face face : faces) {
      Map<String, Double> share = shares.get(face.land);
      if (share != null) {
        face.code =
            share.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
      }
    }
  }

  /** A strip that lies beyond a fjord from its municipality goes to the neighbour on land. */
  private void giveSplintersAway(List<Face> faces) {
    for (Face face : faces) {
      if (face.area.getArea() > SPLINTER
          || face.area.intersection(drawings.get(face.code)).getArea()
              > OWN_SHARE * face.area.getArea()) {
        continue;
      }
      Face best = face;
      double longest = 0;
      for (Face other : faces) {
        if (other != face
            && other.land.equals(face.land)
            && other.area.getEnvelopeInternal().intersects(face.area.getEnvelopeInternal())) {
          double shared =
              other.area.getBoundary().intersection(face.area.getBoundary()).getLength();
          if (shared > longest) {
            longest = shared;
            best = other;
          }
        }
      }
      face.code = best.code;
    }
  }

  private static Geometry withoutCrumbs(Geometry outline) {
    List<Geometry> parts = DanishLand.parts(outline);
    parts.removeIf(part -> part.getArea() < SMALLEST_PART);
    return FACTORY.buildGeometry(parts);
  }
}
