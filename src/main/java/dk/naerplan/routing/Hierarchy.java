package dk.naerplan.routing;

import com.graphhopper.storage.CHStorage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One-to-all search on a contraction hierarchy: a short search upwards from the goal, then one pass
 * down over the nodes in the order of the hierarchy (PHAST; Delling, Goldberg, Nowatzyk and Werneck
 * 2013). When it is known which nodes are asked for, the pass goes over what lies above those only
 * (RPHAST). Fixed to the wait at ferries that the hierarchy was prepared for.
 */
final class Hierarchy implements Search {
  private final int[] place;
  private final UpwardArcs climbing;
  private final UpwardArcs descending;

  Hierarchy(RoadArcs roads, CHStorage store, float waitingSeconds) {
    Shortcuts shortcuts = new Shortcuts(roads, store, waitingSeconds);
    place = new int[roads.nodes()];
    for (int node = 0; node < place.length; node++) {
      place[node] = place.length - 1 - store.getLevel(store.toNodePointer(node));
    }
    climbing = UpwardArcs.of(shortcuts, place, true);
    descending = UpwardArcs.of(shortcuts, place, false);
  }

  private record PlaceReach(int[] place, float[] secondsOf, float[] metresOf) implements Reach {
    @Override
    public float seconds(int node) {
      return secondsOf[place[node]];
    }

    @Override
    public float metres(int node) {
      return metresOf[place[node]];
    }
  }

  @Override
  public Reach to(Iterable<Seed> goal) {
    PlaceReach reach = upwards(goal);
    sweep(climbing, reach.secondsOf, reach.metresOf);
    return reach;
  }

  // Ways to the goal that come down from ever higher nodes, followed backwards.
  private PlaceReach upwards(Iterable<Seed> goal) {
    float[] seconds = new float[place.length];
    float[] metres = new float[place.length];
    Arrays.fill(seconds, Float.POSITIVE_INFINITY);
    Arrays.fill(metres, Float.POSITIVE_INFINITY);
    LongHeap heap = new LongHeap();
    for (Seed seed : goal) {
      int at = place[seed.node()];
      if (seed.seconds() < seconds[at]) {
        seconds[at] = seed.seconds();
        metres[at] = seed.metres();
        heap.add(seconds[at], at);
      }
    }
    while (!heap.isEmpty()) {
      long entry = heap.poll();
      int at = (int) entry;
      if (LongHeap.seconds(entry) > seconds[at]) {
        continue;
      }
      for (int arc = descending.first()[at]; arc < descending.first()[at + 1]; arc++) {
        int upper = descending.upper()[arc];
        float after = seconds[at] + descending.seconds()[arc];
        if (after < seconds[upper]) {
          seconds[upper] = after;
          metres[upper] = metres[at] + descending.metres()[arc];
          heap.add(after, upper);
        }
      }
    }
    return new PlaceReach(place, seconds, metres);
  }

  private static void sweep(UpwardArcs arcs, float[] seconds, float[] metres) {
    int[] first = arcs.first();
    int[] upper = arcs.upper();
    float[] arcSeconds = arcs.seconds();
    float[] arcMetres = arcs.metres();
    for (int at = 0; at < seconds.length; at++) {
      float best = seconds[at];
      float bestMetres = metres[at];
      for (int arc = first[at]; arc < first[at + 1]; arc++) {
        float after = seconds[upper[arc]] + arcSeconds[arc];
        if (after < best) {
          best = after;
          bestMetres = metres[upper[arc]] + arcMetres[arc];
        }
      }
      seconds[at] = best;
      metres[at] = bestMetres;
    }
  }

  @Override
  public Search from(int[] nodes) {
    int[] places = climbing.closure(Arrays.stream(nodes).map(node -> place[node]).toArray());
    return new Restricted(places, climbing.only(places));
  }

  /** What a goal is reached from over ever higher nodes, the highest first. */
  private record Label(int[] places, float[] seconds, float[] metres) {}

  @Override
  public Goals goals(List<List<Seed>> goals) {
    List<Label> labels = goals.stream().map(this::label).toList();
    return departures -> {
      int[] start = departures.stream().mapToInt(seed -> place[seed.node()]).toArray();
      int[] places = climbing.closure(start);
      UpwardArcs arcs = climbing.only(places);
      return labels.stream().map(label -> way(departures, places, arcs, label)).toList();
    };
  }

  private Label label(List<Seed> goal) {
    PlaceReach reach = upwards(goal);
    int[] places =
        IntStream.range(0, place.length)
            .filter(at -> reach.secondsOf[at] < Float.POSITIVE_INFINITY)
            .toArray();
    Label label = new Label(places, new float[places.length], new float[places.length]);
    for (int i = 0; i < places.length; i++) {
      label.seconds[i] = reach.secondsOf[places[i]];
      label.metres[i] = reach.metresOf[places[i]];
    }
    return label;
  }

  private Way way(List<Seed> departures, int[] places, UpwardArcs arcs, Label label) {
    float[] seconds = new float[places.length];
    float[] metres = new float[places.length];
    Arrays.fill(seconds, Float.POSITIVE_INFINITY);
    Arrays.fill(metres, Float.POSITIVE_INFINITY);
    for (int i = 0, j = 0; i < places.length && j < label.places.length; ) {
      if (places[i] == label.places[j]) {
        seconds[i] = label.seconds[j];
        metres[i++] = label.metres[j++];
      } else if (places[i] < label.places[j]) {
        i++;
      } else {
        j++;
      }
    }
    sweep(arcs, seconds, metres);
    Way best = Way.NONE;
    for (Seed seed : departures) {
      int at = Arrays.binarySearch(places, place[seed.node()]);
      best = best.shorter(seconds[at] + seed.seconds(), metres[at] + seed.metres());
    }
    return best;
  }

  private final class Restricted implements Search {
    private final int[] places;
    private final UpwardArcs arcs;

    Restricted(int[] places, UpwardArcs arcs) {
      this.places = places;
      this.arcs = arcs;
    }

    @Override
    public Reach to(Iterable<Seed> goal) {
      PlaceReach above = upwards(goal);
      float[] seconds = new float[places.length];
      float[] metres = new float[places.length];
      for (int i = 0; i < places.length; i++) {
        seconds[i] = above.secondsOf[places[i]];
        metres[i] = above.metresOf[places[i]];
      }
      sweep(arcs, seconds, metres);
      return new Reach() {
        @Override
        public float seconds(int node) {
          return seconds[Arrays.binarySearch(places, place[node])];
        }

        @Override
        public float metres(int node) {
          return metres[Arrays.binarySearch(places, place[node])];
        }
      };
    }

    @Override
    public Search from(int[] nodes) {
      return Hierarchy.this.from(nodes);
    }

    @Override
    public Goals goals(List<List<Seed>> goals) {
      return Hierarchy.this.goals(goals);
    }
  }
}
