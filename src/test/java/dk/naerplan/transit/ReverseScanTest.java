package dk.naerplan.transit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.geo.Position;
import dk.naerplan.testing.SmallCountry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * The scan against a plain search that goes forward: from a stop at every possible minute, whether
 * one can be there in time, by trying all that can be boarded.
 */
class ReverseScanTest {
  private static final int STOPS = 6;
  private static final RidingAssumptions RIDING = new RidingAssumptions(120, 120, 4.8, 1, 0.1, 2);

  private record Leg(int trip, int from, int to, int departure, int arrival) {}

  @Property(tries = 150)
  void theLatestDepartureIsThatOfAPlainSearch(@ForAll long seed) {
    Random random = new Random(seed);
    List<Leg> legs = legs(random);
    // Every other stop lies within a footpath of the one before, 240 m or 3 minutes.
    List<Position> stops = new ArrayList<>();
    for (int stop = 0; stop < STOPS; stop++) {
      Position town = SmallCountry.at(10 * (stop / 2), 0);
      stops.add(new Position(town.easting() + 240 * (stop % 2), town.northing()));
    }
    Timetable timetable = timetable(stops, legs);
    Footpaths footpaths = new Footpaths(timetable, RIDING);
    int deadline = 120 * 60;
    ReverseScan scan =
        new ReverseScan(timetable, footpaths, new float[legs.size()])
            .to(footpaths.around(stops.get(0)), deadline);

    for (int stop = 0; stop < STOPS; stop++) {
      int latest = ReverseScan.NEVER;
      for (Leg leg : legs) {
        if (leg.from() == stop && leg.departure() > latest && arrives(leg, legs, deadline)) {
          latest = leg.departure();
        }
      }
      assertThat(scan.latestBoarding(stop)).isEqualTo(latest);
    }
  }

  // Whether who boards this leg can be at stop 0 in time. Times only go up, so it ends.
  private static boolean arrives(Leg leg, List<Leg> legs, int deadline) {
    if (leg.arrival() <= deadline && leg.to() == 0) {
      return true;
    }
    for (Leg next : legs) {
      boolean stays =
          next.trip() == leg.trip()
              && next.from() == leg.to()
              && next.departure() >= leg.arrival()
              && legs.indexOf(next) > legs.indexOf(leg);
      boolean changes = next.from() == leg.to() && next.departure() >= leg.arrival() + 120;
      boolean walks =
          next.from() / 2 == leg.to() / 2
              && next.from() != leg.to()
              && next.departure() >= leg.arrival() + 180;
      if ((stays || changes || walks) && arrives(next, legs, deadline)) {
        return true;
      }
    }
    return false;
  }

  private static List<Leg> legs(Random random) {
    List<Leg> legs = new ArrayList<>();
    for (int trip = 0; trip < 5; trip++) {
      int stop = random.nextInt(STOPS);
      int time = random.nextInt(100) * 60;
      for (int call = 0; call < 3; call++) {
        int to = (stop + 1 + random.nextInt(STOPS - 1)) % STOPS;
        int arrival = time + (1 + random.nextInt(20)) * 60;
        legs.add(new Leg(trip, stop, to, time, arrival));
        stop = to;
        time = arrival + random.nextInt(3) * 60;
      }
    }
    return legs;
  }

  private static Timetable timetable(List<Position> stops, List<Leg> legs) {
    List<Leg> order = new ArrayList<>(legs);
    order.sort((a, b) ->
        a.departure() != b.departure()
            ? Integer.compare(b.departure(), a.departure())
            : Integer.compare(legs.indexOf(b), legs.indexOf(a)));
    int[] change = new int[stops.size()];
    Arrays.fill(change, -1);
    return new Timetable(
        stops,
        change,
        List.of(),
        5,
        order.stream().mapToInt(Leg::trip).toArray(),
        order.stream().mapToInt(Leg::from).toArray(),
        order.stream().mapToInt(Leg::to).toArray(),
        order.stream().mapToInt(Leg::departure).toArray(),
        order.stream().mapToInt(Leg::arrival).toArray());
  }
}
