package dk.naerplan.roads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.naerplan.geo.Position;
import dk.naerplan.travel.RoadEdge;
import dk.naerplan.travel.RoadGraph;
import dk.naerplan.travel.RoadKind;
import dk.naerplan.travel.RoadNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The fastest way on a road graph, against a plain relaxation of every edge (Bellman–Ford). */
class ShortestWayTest {
  private static final int NODES = 9;

  @Property(tries = 300)
  void theFastestWayIsThatOfBellmanFord(
      @ForAll("edges") List<RoadEdge> edges, @ForAll @IntRange(max = NODES - 1) int start) {
    float[] found = from(edges, start).minutes();
    double[] expected = bellmanFord(edges, start);
    for (int node = 0; node < NODES; node++) {
      if (expected[node] == Double.POSITIVE_INFINITY) {
        assertThat(found[node]).isInfinite();
      } else {
        assertThat((double) found[node]).isCloseTo(expected[node], within(1e-3));
      }
    }
  }

  @Property(tries = 300)
  void oneMoreEdgeNeverLengthensAWay(
      @ForAll("edges") List<RoadEdge> edges,
      @ForAll("edge") RoadEdge more,
      @ForAll @IntRange(max = NODES - 1) int start) {
    List<RoadEdge> extended = new ArrayList<>(edges);
    extended.add(more);
    float[] before = from(edges, start).minutes();
    float[] after = from(extended, start).minutes();
    for (int node = 0; node < NODES; node++) {
      assertThat(after[node]).isLessThanOrEqualTo(before[node] + 1e-4f);
    }
  }

  @Property(tries = 200)
  void aWayIsAsLongBackAsForth(
      @ForAll("edges") List<RoadEdge> edges,
      @ForAll @IntRange(max = NODES - 1) int a,
      @ForAll @IntRange(max = NODES - 1) int b) {
    float forth = from(edges, a).minutes()[b];
    float back = from(edges, b).minutes()[a];
    if (Float.isInfinite(forth)) {
      assertThat(back).isInfinite();
    } else {
      assertThat(back).isCloseTo(forth, within(1e-3f));
    }
  }

  @Example
  void aWaitCountsButAddsNoLength() {
    RoadGraph.Reach reach =
        from(List.of(new RoadEdge("0", "1", RoadKind.FERRY, 12, 30, 20, "Færgen")), 0);
    assertThat(reach.minutes()[1]).isEqualTo(50);
    assertThat(reach.km()[1]).isEqualTo(12);
    assertThat(reach.minutes()[2]).isInfinite();
  }

  @Example
  void anEdgeToAnUnknownNodeIsRefused() {
    List<RoadEdge> edges = List.of(new RoadEdge("0", "nowhere", RoadKind.LOCAL, 1, 1, 0, ""));
    assertThatThrownBy(() -> from(edges, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nowhere");
  }

  @Provide
  Arbitrary<RoadEdge> edge() {
    Arbitrary<Integer> node = Arbitraries.integers().between(0, NODES - 1);
    Arbitrary<Integer> minutes = Arbitraries.integers().between(1, 60);
    Arbitrary<Integer> wait = Arbitraries.integers().between(0, 30);
    return Combinators.combine(node, node, minutes, wait)
        .as((from, to, drive, waiting) ->
            new RoadEdge("" + from, "" + to, RoadKind.MAIN, drive, drive, waiting, ""));
  }

  @Provide
  Arbitrary<List<RoadEdge>> edges() {
    return edge().list().ofMaxSize(20);
  }

  private static RoadGraph.Reach from(List<RoadEdge> edges, int start) {
    List<RoadNode> nodes =
        IntStream.range(0, NODES)
            .mapToObj(i -> new RoadNode("" + i, "", new Position(1000 * i, 0)))
            .toList();
    return new RoadGraph(nodes, edges).from(new int[] {start}, new float[] {0}, new float[] {0});
  }

  private static double[] bellmanFord(List<RoadEdge> edges, int start) {
    double[] minutes = new double[NODES];
    Arrays.fill(minutes, Double.POSITIVE_INFINITY);
    minutes[start] = 0;
    for (int round = 0; round < NODES; round++) {
      for (RoadEdge edge : edges) {
        int from = Integer.parseInt(edge.from());
        int to = Integer.parseInt(edge.to());
        double along = edge.minutes() + edge.waitingMinutes();
        minutes[to] = Math.min(minutes[to], minutes[from] + along);
        minutes[from] = Math.min(minutes[from], minutes[to] + along);
      }
    }
    return minutes;
  }
}
