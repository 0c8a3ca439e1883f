package dk.naerplan.transit;

import java.util.Arrays;

/** The calls of one trip, in the order of the file until they are {@linkplain #complete}. */
final class TripCalls {
  private final boolean today;
  private final boolean yesterday;
  private int count;
  private int[] sequence = new int[16];
  private int[] stop = new int[16];
  private int[] arrival = new int[16];
  private int[] departure = new int[16];

  /**
   * No calls yet.
   *
   * @param today whether the trip runs on the day
   * @param yesterday whether it ran the day before
   */
  TripCalls(boolean today, boolean yesterday) {
    this.today = today;
    this.yesterday = yesterday;
  }

  /** Adds a call; times are negative where the feed leaves them open. */
  void add(Feed.Row row, int at, int ofStop, int arrives, int departs) {
    if (count == stop.length) {
      sequence = Arrays.copyOf(sequence, 2 * count);
      stop = Arrays.copyOf(stop, 2 * count);
      arrival = Arrays.copyOf(arrival, 2 * count);
      departure = Arrays.copyOf(departure, 2 * count);
    }
    int place = count;
    while (place > 0 && sequence[place - 1] > at) {
      sequence[place] = sequence[place - 1];
      stop[place] = stop[place - 1];
      arrival[place] = arrival[place - 1];
      departure[place] = departure[place - 1];
      place--;
    }
    if (place > 0 && sequence[place - 1] == at) {
      throw row.bad("callTwice", "stop_sequence", at);
    }
    sequence[place] = at;
    stop[place] = ofStop;
    arrival[place] = arrives;
    departure[place] = departs;
    count++;
  }

  /** Fills open times evenly between those that are known, and refuses times that run back. */
  void complete(Feed feed, String trip) {
    if (departure[0] < 0 || arrival[count - 1] < 0) {
      throw feed.badTrip("openEnds", trip);
    }
    int known = 0;
    for (int call = 1; call < count; call++) {
      if (arrival[call] < 0) {
        continue;
      }
      if (arrival[call] < departure[known]) {
        throw feed.badTrip("runsBack", trip);
      }
      int span = arrival[call] - departure[known];
      for (int open = known + 1; open < call; open++) {
        int time = departure[known] + (int) ((long) span * (open - known) / (call - known));
        arrival[open] = time;
        departure[open] = time;
      }
      known = call;
    }
  }

  boolean today() {
    return today;
  }

  boolean yesterday() {
    return yesterday;
  }

  int count() {
    return count;
  }

  int stop(int call) {
    return stop[call];
  }

  int arrival(int call) {
    return arrival[call];
  }

  int departure(int call) {
    return departure[call];
  }

  int firstDeparture() {
    return departure[0];
  }

  int lastArrival() {
    return arrival[count - 1];
  }
}
