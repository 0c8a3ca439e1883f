package dk.naerplan.transit;

import dk.naerplan.geo.Position;
import java.util.Arrays;
import java.util.List;

/** Connections while they are being collected. */
final class Connections {
  private int count;
  private int trips;
  private int[] trip = new int[1024];
  private int[] from = new int[1024];
  private int[] to = new int[1024];
  private int[] departure = new int[1024];
  private int[] arrival = new int[1024];

  /** Adds a run of a trip, so many seconds later than its calls say, from a time on. */
  void add(TripCalls calls, int later, int notBefore) {
    boolean runs = false;
    for (int call = 1; call < calls.count(); call++) {
      int leaves = calls.departure(call - 1) + later;
      if (leaves < notBefore) {
        continue;
      }
      if (count == trip.length) {
        trip = Arrays.copyOf(trip, 2 * count);
        from = Arrays.copyOf(from, 2 * count);
        to = Arrays.copyOf(to, 2 * count);
        departure = Arrays.copyOf(departure, 2 * count);
        arrival = Arrays.copyOf(arrival, 2 * count);
      }
      trip[count] = trips;
      from[count] = calls.stop(call - 1);
      to[count] = calls.stop(call);
      departure[count] = leaves;
      arrival[count] = calls.arrival(call) + later;
      count++;
      runs = true;
    }
    if (runs) {
      trips++;
    }
  }

  int size() {
    return count;
  }

  /** The timetable of what was collected. */
  Timetable timetable(List<Position> stops, int[] change, List<Timetable.Transfer> transfers) {
    // The connections of a trip were added in order, so that of two that leave at the same second
    // the one with the higher number is the later stretch, or of another trip, where it matters
    // not.
    long[] order = new long[count];
    for (int c = 0; c < count; c++) {
      order[c] = (long) departure[c] << Integer.SIZE | c;
    }
    Arrays.sort(order);
    int[] latestFirst = new int[count];
    for (int i = 0; i < count; i++) {
      latestFirst[i] = (int) order[count - 1 - i];
    }
    return new Timetable(
        stops,
        change,
        transfers,
        trips,
        pick(trip, latestFirst),
        pick(from, latestFirst),
        pick(to, latestFirst),
        pick(departure, latestFirst),
        pick(arrival, latestFirst));
  }

  private static int[] pick(int[] values, int[] order) {
    return Arrays.stream(order).map(c -> values[c]).toArray();
  }
}
