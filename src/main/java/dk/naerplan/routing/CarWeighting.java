package dk.naerplan.routing;

import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.util.EdgeIteratorState;

/** Driving seconds with the wait at ferries, as GraphHopper asks for them when it contracts. */
record CarWeighting(RoadArcs roads, float waitingSeconds) implements Weighting {
  @Override
  public double calcEdgeWeight(EdgeIteratorState edge, boolean reverse) {
    boolean back = (edge.getEdgeKey() & 1) != (reverse ? 1 : 0);
    return roads.seconds(RoadArcs.arc(edge.getEdge(), back), waitingSeconds);
  }

  @Override
  public long calcEdgeMillis(EdgeIteratorState edge, boolean reverse) {
    return Math.round(1000 * calcEdgeWeight(edge, reverse));
  }

  // A lower bound for A*, which is not used.
  @Override
  public double calcMinWeightPerDistance() {
    return 0;
  }

  @Override
  public double calcTurnWeight(int inEdge, int viaNode, int outEdge) {
    return 0;
  }

  @Override
  public long calcTurnMillis(int inEdge, int viaNode, int outEdge) {
    return 0;
  }

  @Override
  public boolean hasTurnCosts() {
    return false;
  }

  @Override
  public String getName() {
    return "car";
  }
}
