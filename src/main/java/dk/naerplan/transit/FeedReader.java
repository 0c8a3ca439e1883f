package dk.naerplan.transit;

import dk.naerplan.geo.Position;
import dk.naerplan.geo.Projection;
import dk.naerplan.routing.Progress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

/** Reads the timetable of one day from a feed. */
final class FeedReader {
  private static final int DAY = 24 * 3600;
  private static final int CHECK_EVERY = 10_000;

  private final Feed feed;
  private final Progress progress;
  private final Map<String, Integer> stopRows = new HashMap<>();
  private final Map<String, List<Integer>> stopsOfStation = new HashMap<>();
  private final List<Position> stops = new ArrayList<>();
  private final Map<String, String> serviceOfTrip = new HashMap<>();
  private final Map<String, List<Frequency>> frequencies = new HashMap<>();
  private long rows;

  /** A trip that is repeated; times in seconds after midnight. */
  private record Frequency(int from, int to, int every) {}

  private FeedReader(Feed feed, Progress progress) {
    this.feed = feed;
    this.progress = progress;
  }

  /** The day that was read, and what runs on it. */
  record Read(LocalDate day, Timetable timetable) {}

  /**
   * Reads the timetable of a day.
   *
   * @param wanted the day; empty for the one that stands for all
   * @throws CancellationException when it was called off
   */
  static Read read(Feed feed, Optional<LocalDate> wanted, Progress progress) {
    return new FeedReader(feed, progress).read(wanted);
  }

  private Read read(Optional<LocalDate> wanted) {
    ServiceDays days = ServiceDays.read(feed);
    feed.read("stops.txt", List.of("stop_id"), this::stop);
    Map<String, Integer> tripsOfService = new HashMap<>();
    feed.read(
        "trips.txt",
        List.of("trip_id", "service_id"),
        row -> {
          serviceOfTrip.put(row.filled("trip_id"), row.filled("service_id"));
          tripsOfService.merge(row.filled("service_id"), 1, Integer::sum);
        });
    LocalDate day =
        wanted
            .or(() -> days.representative(tripsOfService))
            .orElseThrow(() -> nothingRuns("nothingRuns"));
    if (feed.has("frequencies.txt")) {
      feed.read(
          "frequencies.txt",
          List.of("trip_id", "start_time", "end_time", "headway_secs"),
          this::frequency);
    }
    StopTimes stopTimes = stopTimes(days.on(day), days.on(day.minusDays(1)));
    Connections connections = stopTimes.connections();
    if (connections.size() == 0) {
      throw nothingRuns(wanted.isPresent() ? "nothingRunsThen" : "nothingRuns");
    }
    int[] change = new int[stops.size()];
    Arrays.fill(change, -1);
    List<Timetable.Transfer> transfers = new ArrayList<>();
    if (feed.has("transfers.txt")) {
      feed.read(
          "transfers.txt",
          List.of("from_stop_id", "to_stop_id"),
          row -> transfer(row, change, transfers));
    }
    return new Read(day, connections.timetable(stops, change, transfers));
  }

  private RuntimeException nothingRuns(String key) {
    return Feed.problem(key, feed.place(), null);
  }

  private void count() {
    if (++rows % CHECK_EVERY == 0
        && (progress.cancelled() || Thread.currentThread().isInterrupted())) {
      throw new CancellationException();
    }
  }

  private void stop(Feed.Row row) {
    String id = row.filled("stop_id");
    String type = row.text("location_type");
    if (!type.isEmpty() && !type.equals("0")) {
      // A station, entrance, node or boarding area: no vehicle calls there.
      return;
    }
    double longitude = row.degrees("stop_lon", 180);
    double latitude = row.degrees("stop_lat", 90);
    if (stopRows.putIfAbsent(id, stops.size()) != null) {
      throw row.bad("stopTwice", "stop_id", id);
    }
    if (!row.text("parent_station").isEmpty()) {
      stopsOfStation
          .computeIfAbsent(row.text("parent_station"), station -> new ArrayList<>())
          .add(stops.size());
    }
    stops.add(Projection.fromWgs84(longitude, latitude));
  }

  private void frequency(Feed.Row row) {
    int every = row.whole("headway_secs");
    if (every == 0) {
      throw row.bad("notWhole", "headway_secs", "0");
    }
    frequencies
        .computeIfAbsent(row.filled("trip_id"), trip -> new ArrayList<>())
        .add(new Frequency(row.time("start_time"), row.time("end_time"), every));
  }

  private StopTimes stopTimes(Set<String> today, Set<String> yesterday) {
    StopTimes all = new StopTimes();
    feed.read(
        "stop_times.txt",
        List.of("trip_id", "arrival_time", "departure_time", "stop_id", "stop_sequence"),
        row -> {
          count();
          String trip = row.filled("trip_id");
          String service = serviceOfTrip.get(trip);
          if (service == null) {
            throw row.bad("unknownTrip", "trip_id", trip);
          }
          boolean runsToday = today.contains(service);
          boolean ranYesterday = yesterday.contains(service);
          if (runsToday || ranYesterday) {
            Integer stop = stopRows.get(row.filled("stop_id"));
            if (stop == null) {
              throw row.bad("unknownStop", "stop_id", row.text("stop_id"));
            }
            all.add(row, trip, stop, runsToday, ranYesterday);
          }
        });
    return all;
  }

  private void transfer(Feed.Row row, int[] change, List<Timetable.Transfer> transfers) {
    String type = row.text("transfer_type");
    boolean timed = type.equals("2") && !row.text("min_transfer_time").isEmpty();
    boolean closed = type.equals("3");
    if (!timed && !closed) {
      return;
    }
    int seconds = closed ? -1 : row.whole("min_transfer_time");
    for (int from : stopsOf(row.filled("from_stop_id"))) {
      for (int to : stopsOf(row.filled("to_stop_id"))) {
        if (from != to) {
          transfers.add(new Timetable.Transfer(from, to, seconds));
        } else if (timed) {
          change[from] = seconds;
        }
      }
    }
  }

  private List<Integer> stopsOf(String id) {
    Integer stop = stopRows.get(id);
    return stop != null ? List.of(stop) : stopsOfStation.getOrDefault(id, List.of());
  }

  /** The calls of all trips of the day, as they come. */
  private final class StopTimes {
    private final Map<String, TripCalls> trips = new LinkedHashMap<>();

    void add(Feed.Row row, String trip, int stop, boolean today, boolean yesterday) {
      boolean timed = !row.text("arrival_time").isEmpty() || !row.text("departure_time").isEmpty();
      int arrival = -1;
      int departure = -1;
      if (timed) {
        arrival = row.time(row.text("arrival_time").isEmpty() ? "departure_time" : "arrival_time");
        departure =
            row.time(row.text("departure_time").isEmpty() ? "arrival_time" : "departure_time");
        if (departure < arrival) {
          throw row.bad("leavesBefore", "departure_time", row.text("departure_time"));
        }
      }
      trips
          .computeIfAbsent(trip, id -> new TripCalls(today, yesterday))
          .add(row, row.whole("stop_sequence"), stop, arrival, departure);
    }

    Connections connections() {
      Connections connections = new Connections();
      trips.forEach((id, calls) -> {
        calls.complete(feed, id);
        List<Frequency> repeated = frequencies.getOrDefault(id, List.of());
        if (repeated.isEmpty()) {
          run(connections, calls, 0);
        }
        for (Frequency frequency : repeated) {
          for (int at = frequency.from(); at < frequency.to(); at += frequency.every()) {
            run(connections, calls, at - calls.firstDeparture());
          }
        }
      });
      return connections;
    }

    private void run(Connections connections, TripCalls calls, int later) {
      if (calls.today()) {
        connections.add(calls, later, 0);
      }
      // What left yesterday and still runs after midnight.
      if (calls.yesterday() && calls.lastArrival() + later > DAY) {
        connections.add(calls, later - DAY, 0);
      }
    }
  }
}
