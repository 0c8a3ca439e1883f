package dk.naerplan.roads;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.naerplan.geo.Position;
import dk.naerplan.travel.Land;
import dk.naerplan.travel.RoadEdge;
import dk.naerplan.travel.RoadGraph;
import dk.naerplan.travel.RoadNode;
import dk.naerplan.travel.TravelColumn;
import dk.naerplan.travel.TravelEstimator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;

/**
 * Makes road-nodes.csv, road-edges.csv and travel-times.csv of the sample data from its zones,
 * sites and outlines and from the hand-made lists {@code recipe/roads-*.csv}. Run it with {@code
 * mvn test-compile exec:exec@road-data}; the same files in give the same files out.
 */
public final class RoadRecipe {
  /** Outlines are generalised: so much water does not bar a small road. */
  static final double WATER_TOLERANCE_METRES = 250;

  private RoadRecipe() {}

  /**
   * Runs the recipe.
   *
   * @param args the folder of the sample data, the picture to draw, the document whose table of
   *     checked pairs is to be renewed
   */
  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[0]);
    List<Geometry> outlines = Outlines.read(data.resolve("municipalities.geojson"));
    RoadGraph graph = graph(data, outlines);
    write(data, graph);
    writeTimes(data, graph, outlines);
    RoadPicture.draw(graph, outlines, Path.of(args[1]));
    CheckedPairs pairs = CheckedPairs.measure(data.resolve("recipe"), graph, outlines);
    pairs.renewTable(Path.of(args[2]));
    System.out.printf(
        Locale.ROOT, "%d nodes, %d edges%n", graph.nodes().size(), graph.edges().size());
  }

  private static RoadGraph graph(Path data, List<Geometry> outlines) throws IOException {
    Path recipe = data.resolve("recipe");
    Backbone backbone = Backbone.read(recipe, outlines);
    List<RoadNode> nodes = new ArrayList<>(backbone.nodes().values());
    for (NamedCsvRecord zone : Csv.read(data.resolve("zones.csv"))) {
      nodes.add(new RoadNode(zone.getField("id"), zone.getField("name"), position(zone)));
    }
    RoadSpeeds speeds = RoadSpeeds.read(recipe, backbone.nodes());
    return Mesh.around(nodes, backbone, new Land(outlines), speeds);
  }

  static Position position(NamedCsvRecord row) {
    return new Position(Csv.number(row, "easting"), Csv.number(row, "northing"));
  }

  private static void write(Path data, RoadGraph graph) throws IOException {
    Csv.write(
        data.resolve("road-nodes.csv"),
        List.of("id", "name", "easting", "northing"),
        graph.nodes().stream().map(RoadRecipe::row));
    Csv.write(
        data.resolve("road-edges.csv"),
        List.of("from", "to", "kind", "km", "minutes", "waiting_minutes", "name"),
        graph.edges().stream().map(RoadRecipe::row));
  }

  private static List<String> row(RoadNode node) {
    return List.of(
        node.id(),
        node.name(),
        Csv.decimals(0, node.position().easting()),
        Csv.decimals(0, node.position().northing()));
  }

  private static List<String> row(RoadEdge edge) {
    return List.of(
        edge.from(),
        edge.to(),
        edge.kind().name().toLowerCase(Locale.ROOT),
        Csv.decimals(2, edge.km()),
        Csv.decimals(2, edge.minutes()),
        Csv.decimals(0, edge.waitingMinutes()),
        edge.name());
  }

  private static void writeTimes(Path data, RoadGraph graph, List<Geometry> outlines)
      throws IOException {
    List<NamedCsvRecord> zones = Csv.read(data.resolve("zones.csv"));
    List<NamedCsvRecord> sites = Csv.read(data.resolve("sites.csv"));
    TravelEstimator estimator =
        new TravelEstimator(
            graph, outlines, zones.stream().map(RoadRecipe::position).toList(), List.of());
    List<TravelColumn> columns =
        sites.stream().map(site -> estimator.find(position(site)).zones()).toList();
    Stream.Builder<List<String>> rows = Stream.builder();
    for (int zone = 0; zone < zones.size(); zone++) {
      for (int site = 0; site < sites.size(); site++) {
        float minutes = columns.get(site).minutes(zone);
        if (!Float.isNaN(minutes)) {
          rows.add(
              List.of(
                  zones.get(zone).getField("id"),
                  sites.get(site).getField("id"),
                  Csv.decimals(1, minutes),
                  Csv.decimals(1, columns.get(site).km(zone))));
        }
      }
    }
    Csv.write(
        data.resolve("travel-times.csv"), List.of("zone", "site", "minutes", "km"), rows.build());
  }
}
