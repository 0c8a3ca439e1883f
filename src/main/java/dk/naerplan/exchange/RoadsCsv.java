package dk.naerplan.exchange;

import dk.naerplan.travel.RoadEdge;
import dk.naerplan.travel.RoadGraph;
import dk.naerplan.travel.RoadKind;
import dk.naerplan.travel.RoadNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The generalised road graph as two CSV files. */
final class RoadsCsv {
  private RoadsCsv() {}

  static RoadGraph read(CsvTable nodeTable, CsvTable edgeTable) {
    nodeTable.require("id", "name", "easting", "northing");
    edgeTable.require("from", "to", "kind", "km", "minutes", "waiting_minutes", "name");
    Set<Object> ids = new HashSet<>();
    List<RoadNode> nodes = new ArrayList<>();
    for (CsvRow row : nodeTable.rows()) {
      nodes.add(
          new RoadNode(
              GeographyCsv.once(row, "id", row.filled("id"), ids),
              row.text("name"),
              row.position()));
    }
    List<RoadEdge> edges = new ArrayList<>();
    for (CsvRow row : edgeTable.rows()) {
      edges.add(
          new RoadEdge(
              node(row, "from", ids),
              node(row, "to", ids),
              row.word("kind", RoadKind.class),
              row.measure("km"),
              row.measure("minutes"),
              row.measure("waiting_minutes"),
              row.text("name")));
    }
    return new RoadGraph(nodes, edges);
  }

  private static String node(CsvRow row, String column, Set<Object> ids) {
    String id = row.filled(column);
    if (!ids.contains(id)) {
      throw row.bad("unknownReference", column, id);
    }
    return id;
  }
}
