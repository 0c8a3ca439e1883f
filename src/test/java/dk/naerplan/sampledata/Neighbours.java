package dk.naerplan.sampledata;

import dk.naerplan.geo.Projection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.util.PolygonExtracter;

/** The land around Denmark, so that the map does not end in open sea. */
final class Neighbours {
  private static final Envelope VIEW = new Envelope(6.5, 16.5, 53.8, 58.6);
  private static final Map<String, String> COUNTRIES =
      Map.of("Norge", "578", "Polen", "616", "Sverige", "752", "Tyskland", "276");
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private Neighbours() {}

  /** The land in view by the country's Danish name, in EPSG:25832. */
  static SortedMap<String, Geometry> of(TopoJson countries) {
    Geometry view = FACTORY.toGeometry(VIEW);
    SortedMap<String, Geometry> neighbours = new TreeMap<>();
    COUNTRIES.forEach((name, id) -> {
      Geometry land = countries.country(id).intersection(view);
      if (!(land instanceof Polygonal)) {
        land = FACTORY.buildGeometry(PolygonExtracter.getPolygons(land));
      }
      neighbours.put(name, Projection.fromWgs84(land));
    });
    return neighbours;
  }
}
