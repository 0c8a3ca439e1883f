package dk.naerplan.roads;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.naerplan.travel.RoadGraph;
import dk.naerplan.travel.RoadNode;
import dk.naerplan.travel.TravelEstimator;
import dk.naerplan.travel.Trip;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/** Well-known drives beside what the estimator makes of them. */
record CheckedPairs(List<Pair> pairs) {
  private static final String START = "<!-- checked pairs -->\n";
  private static final String END = "<!-- /checked pairs -->";

  /**
   * One drive.
   *
   * @param known minutes as known, a ferry's mean wait included
   */
  record Pair(String from, String to, String via, double known, double knownKm, Trip estimate) {
    /** How far the estimate is off, as a share of what is known. */
    double deviation() {
      return estimate.minutes() / known - 1;
    }

    /** How far the estimated length is off, as a share of what is known. */
    double lengthDeviation() {
      return estimate.km() / knownKm - 1;
    }
  }

  static CheckedPairs measure(Path recipe, RoadGraph graph, List<Geometry> outlines)
      throws IOException {
    Map<String, RoadNode> nodes = new HashMap<>();
    graph.nodes().forEach(node -> nodes.put(node.id(), node));
    List<NamedCsvRecord> rows = Csv.read(recipe.resolve("roads-checked-pairs.csv"));
    TravelEstimator estimator =
        new TravelEstimator(
            graph,
            outlines,
            List.of(),
            rows.stream().map(row -> nodes.get(row.getField("to")).position()).toList());
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      NamedCsvRecord row = rows.get(i);
      RoadNode from = nodes.get(row.getField("from"));
      pairs.add(
          new Pair(
              from.name(),
              nodes.get(row.getField("to")).name(),
              row.getField("via"),
              Csv.number(row, "minutes"),
              Csv.number(row, "km"),
              estimator.find(from.position()).landmarks().get(i)));
    }
    return new CheckedPairs(pairs);
  }

  /** Writes the table into a document, between two marks. */
  void renewTable(Path document) throws IOException {
    String text = Files.readString(document);
    int start = text.indexOf(START) + START.length();
    StringBuilder table =
        new StringBuilder(
            """
            | from | to | via | known km | estimate km | known min | estimate min | deviation |
            | --- | --- | --- | ---: | ---: | ---: | ---: | ---: |
            """);
    for (Pair pair : pairs) {
      table.append(
          "| %s | %s | %s | %.0f | %.0f | %.0f | %.0f | %+.0f %% |%n"
              .formatted(
                  pair.from(),
                  pair.to(),
                  pair.via(),
                  pair.knownKm(),
                  pair.estimate().km(),
                  pair.known(),
                  pair.estimate().minutes(),
                  100 * pair.deviation()));
    }
    Files.writeString(
        document, text.substring(0, start) + table + text.substring(text.indexOf(END)));
  }
}
