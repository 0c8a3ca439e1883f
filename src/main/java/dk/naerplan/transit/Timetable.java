package dk.naerplan.transit;

import dk.naerplan.geo.Position;
import java.util.List;

/**
 * What runs on one day: stops, and connections, each a vehicle's way from one stop to its next.
 * Times are seconds after midnight of that day and may pass 24:00. Connections stand in the order
 * in which a search backwards in time meets them: latest departure first, and of one trip the later
 * stretch first. Arrays must not be changed.
 *
 * @param stops where the stops lie
 * @param changeSeconds the time to change at each stop that the feed asks for; negative where it
 *     says nothing
 * @param transfers the walks between two stops that the feed speaks of
 * @param trips the number of trips
 * @param trip of each connection
 * @param from the stop it leaves, per connection
 * @param to the stop it reaches, per connection
 * @param departure per connection
 * @param arrival per connection
 */
record Timetable(
    List<Position> stops,
    int[] changeSeconds,
    List<Transfer> transfers,
    int trips,
    int[] trip,
    int[] from,
    int[] to,
    int[] departure,
    int[] arrival) {
  /**
   * A walk between two stops.
   *
   * @param seconds it takes; negative when it cannot be made
   */
  record Transfer(int from, int to, int seconds) {}

  Timetable {
    stops = List.copyOf(stops);
    transfers = List.copyOf(transfers);
  }

  int connections() {
    return trip.length;
  }
}
