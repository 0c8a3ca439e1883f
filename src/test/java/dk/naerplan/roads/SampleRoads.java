package dk.naerplan.roads;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.naerplan.geo.Position;
import dk.naerplan.travel.RoadEdge;
import dk.naerplan.travel.RoadGraph;
import dk.naerplan.travel.RoadKind;
import dk.naerplan.travel.RoadNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/** The sample data as the recipe left it. */
record SampleRoads(
    RoadGraph graph,
    List<Geometry> outlines,
    List<NamedCsvRecord> zones,
    List<NamedCsvRecord> sites,
    List<NamedCsvRecord> times) {
  static final Path FOLDER = Path.of("sample-data");

  static SampleRoads read() throws IOException {
    List<RoadNode> nodes =
        Csv.read(FOLDER.resolve("road-nodes.csv")).stream()
            .map(row -> new RoadNode(row.getField("id"), row.getField("name"), position(row)))
            .toList();
    List<RoadEdge> edges =
        Csv.read(FOLDER.resolve("road-edges.csv")).stream().map(SampleRoads::edge).toList();
    return new SampleRoads(
        new RoadGraph(nodes, edges),
        Outlines.read(FOLDER.resolve("municipalities.geojson")),
        Csv.read(FOLDER.resolve("zones.csv")),
        Csv.read(FOLDER.resolve("sites.csv")),
        Csv.read(FOLDER.resolve("travel-times.csv")));
  }

  private static RoadEdge edge(NamedCsvRecord row) {
    return new RoadEdge(
        row.getField("from"),
        row.getField("to"),
        RoadKind.valueOf(row.getField("kind").toUpperCase(Locale.ROOT)),
        Csv.number(row, "km"),
        Csv.number(row, "minutes"),
        Csv.number(row, "waiting_minutes"),
        row.getField("name"));
  }

  static Position position(NamedCsvRecord row) {
    return RoadRecipe.position(row);
  }

  Map<String, Position> nodePositions() {
    Map<String, Position> positions = new HashMap<>();
    graph.nodes().forEach(node -> positions.put(node.id(), node.position()));
    return positions;
  }
}
