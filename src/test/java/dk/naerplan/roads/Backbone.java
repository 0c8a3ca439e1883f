package dk.naerplan.roads;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.naerplan.geo.Position;
import dk.naerplan.geo.Projection;
import dk.naerplan.travel.Land;
import dk.naerplan.travel.RoadEdge;
import dk.naerplan.travel.RoadKind;
import dk.naerplan.travel.RoadNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;

/**
 * The hand-made part of the road graph: motorways and main roads as chains of junctions and towns,
 * bridges and ferries as crossings.
 *
 * @param closed ids of nodes one can only drive through: bridge ends and motorway crossings
 */
record Backbone(Map<String, RoadNode> nodes, List<RoadEdge> edges, Set<String> closed) {
  private static final double OFF_OUTLINES_KM = 1.5;

  static Backbone read(Path recipe, List<Geometry> outlines) throws IOException {
    Land land = new Land(outlines);
    Map<String, RoadNode> nodes = new LinkedHashMap<>();
    Set<String> closed = new HashSet<>();
    for (NamedCsvRecord row : Csv.read(recipe.resolve("roads-nodes.csv"))) {
      String id = row.getField("id");
      Position place = Outlines.ashore(outlines, position(row), OFF_OUTLINES_KM);
      nodes.put(id, new RoadNode(id, row.getField("name"), place));
      if (row.getField("way_on").equals("no")) {
        closed.add(id);
      }
    }
    List<RoadEdge> edges = new ArrayList<>();
    for (NamedCsvRecord row : Csv.read(recipe.resolve("roads-chains.csv"))) {
      addChain(row, land, nodes, closed, edges);
    }
    for (NamedCsvRecord row : Csv.read(recipe.resolve("roads-crossings.csv"))) {
      edges.add(
          new RoadEdge(
              node(nodes, row.getField("from")).id(),
              node(nodes, row.getField("to")).id(),
              kind(row),
              Csv.number(row, "km"),
              Csv.number(row, "minutes"),
              Csv.number(row, "waiting_minutes"),
              row.getField("name")));
    }
    return new Backbone(nodes, edges, closed);
  }

  private static void addChain(
      NamedCsvRecord row,
      Land land,
      Map<String, RoadNode> nodes,
      Set<String> closed,
      List<RoadEdge> edges) {
    RoadKind kind = kind(row);
    String name = row.getField("name");
    double speed =
        row.getField("km_per_hour").isEmpty()
            ? RoadSpeeds.usual(kind)
            : Csv.number(row, "km_per_hour");
    String[] ids = row.getField("nodes").split(" ", -1);
    for (int i = 1; i < ids.length; i++) {
      RoadNode from = node(nodes, ids[i - 1]);
      RoadNode to = node(nodes, ids[i]);
      RoadNode last = from;
      for (Position bend : bends(land, from, to)) {
        RoadNode next = new RoadNode(from.id() + "~" + to.id() + "~" + nodes.size(), name, bend);
        nodes.put(next.id(), next);
        if (kind == RoadKind.MOTORWAY) {
          closed.add(next.id());
        }
        edges.add(RoadSpeeds.edge(last, next, kind, speed, name));
        last = next;
      }
      edges.add(RoadSpeeds.edge(last, to, kind, speed, name));
    }
  }

  // Abroad there are no outlines to stay on.
  private static List<Position> bends(Land land, RoadNode from, RoadNode to) {
    boolean abroad = !land.holds(from.position()) && !land.holds(to.position());
    return abroad
            || land.waterMetres(from.position(), to.position()) <= RoadRecipe.WATER_TOLERANCE_METRES
        ? List.of()
        : LandWay.bends(land, from.position(), to.position());
  }

  private static RoadKind kind(NamedCsvRecord row) {
    return RoadKind.valueOf(row.getField("kind").toUpperCase(Locale.ROOT));
  }

  private static Position position(NamedCsvRecord row) {
    Position exact =
        Projection.fromWgs84(Csv.number(row, "longitude"), Csv.number(row, "latitude"));
    return new Position(Math.rint(exact.easting()), Math.rint(exact.northing()));
  }

  private static RoadNode node(Map<String, RoadNode> nodes, String id) {
    RoadNode node = nodes.get(id);
    if (node == null) {
      throw new IllegalArgumentException("roads-nodes.csv has no node " + id);
    }
    return node;
  }
}
