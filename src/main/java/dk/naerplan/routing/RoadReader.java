package dk.naerplan.routing;

import com.graphhopper.reader.ReaderNode;
import com.graphhopper.reader.ReaderWay;
import com.graphhopper.reader.osm.OSMReader;
import com.graphhopper.routing.OSMReaderConfig;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.util.PointList;
import java.util.List;
import java.util.Map;

/** Reads drivable ways only, and tells how far it is. */
final class RoadReader extends OSMReader {
  private static final int REPORT_EVERY = 2000;

  private final CarTags tags;
  private final Checkpoint checkpoint;
  private final double from;
  private final double to;
  private long ways;
  private long waysOfSurvey;
  private long nodes;
  private long edges;

  RoadReader(BaseGraph graph, CarTags tags, Checkpoint checkpoint, double from, double to) {
    super(graph, tags.parsers(), new OSMReaderConfig().setParseWayNames(false));
    this.tags = tags;
    this.checkpoint = checkpoint;
    this.from = from;
    this.to = to;
  }

  /** The number of stretches read so far. */
  long edges() {
    return edges;
  }

  // The file is read twice: ways first, then nodes and ways. Nodes are asked for barriers.
  @Override
  protected boolean acceptWay(ReaderWay way) {
    ways++;
    if (ways % REPORT_EVERY == 1) {
      if (waysOfSurvey == 0) {
        checkpoint.at(Progress.Step.SURVEY, from, to, 0);
      } else {
        double share = (ways - waysOfSurvey) / (double) waysOfSurvey;
        checkpoint.at(Progress.Step.ROADS, from, to, 0.4 + 0.6 * share);
      }
    }
    return super.acceptWay(way) && tags.drivable(way);
  }

  @Override
  protected boolean isBarrierNode(ReaderNode node) {
    if (nodes == 0) {
      waysOfSurvey = Math.max(1, ways);
    }
    nodes++;
    if (nodes % REPORT_EVERY == 1) {
      checkpoint.at(Progress.Step.ROADS, from, to, 0.4);
    }
    return super.isBarrierNode(node);
  }

  @Override
  protected void addEdge(
      int fromNode,
      int toNode,
      PointList points,
      ReaderWay way,
      List<Map<String, Object>> nodeTags) {
    edges++;
    super.addEdge(fromNode, toNode, points, way, nodeTags);
  }
}
