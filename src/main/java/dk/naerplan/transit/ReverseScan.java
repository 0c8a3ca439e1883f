package dk.naerplan.transit;

import java.util.Arrays;

/**
 * The latest departure from every stop so that one is at a place in time: a scan of the connections
 * backwards in time, after Dibbelt, Pajor, Strasser and Wagner (2013), <i>Intriguingly Simple and
 * Fast Transit Routing</i>. Used once, by one thread.
 */
final class ReverseScan {
  /** Stands for a stop that one cannot leave in time. */
  static final int NEVER = Integer.MIN_VALUE;

  private final Timetable timetable;
  private final Footpaths footpaths;
  private final float[] connectionKm;

  // The latest a vehicle may reach a stop, and the latest somebody at the stop can board.
  private final int[] latestArrival;
  private final float[] kmAfterArrival;
  private final int[] latestBoarding;
  private final float[] kmAfterBoarding;

  /** The km that remain for somebody aboard; {@code NaN} as long as the trip is of no use. */
  private final float[] kmAboard;

  ReverseScan(Timetable timetable, Footpaths footpaths, float[] connectionKm) {
    this.timetable = timetable;
    this.footpaths = footpaths;
    this.connectionKm = connectionKm;
    int stops = timetable.stops().size();
    latestArrival = new int[stops];
    kmAfterArrival = new float[stops];
    latestBoarding = new int[stops];
    kmAfterBoarding = new float[stops];
    kmAboard = new float[timetable.trips()];
    Arrays.fill(latestArrival, NEVER);
    Arrays.fill(latestBoarding, NEVER);
    Arrays.fill(kmAboard, Float.NaN);
  }

  /**
   * Scans.
   *
   * @param toSite the walks from stops to the place
   * @param deadline when one must be there, seconds after midnight
   * @return this scan
   */
  ReverseScan to(Footpaths.Walks toSite, int deadline) {
    for (int i = 0; i < toSite.stops().length; i++) {
      latestArrival[toSite.stops()[i]] = deadline - toSite.seconds()[i];
      kmAfterArrival[toSite.stops()[i]] = toSite.km()[i];
    }
    int earliest = deadline - RidingAssumptions.LONGEST_MINUTES * 60;
    int[] departure = timetable.departure();
    int[] arrival = timetable.arrival();
    for (int c = firstBy(deadline); c < departure.length && departure[c] >= earliest; c++) {
      int trip = timetable.trip()[c];
      int to = timetable.to()[c];
      if (Float.isNaN(kmAboard[trip])) {
        if (arrival[c] > latestArrival[to]) {
          continue;
        }
        kmAboard[trip] = kmAfterArrival[to];
      }
      kmAboard[trip] += connectionKm[c];
      board(timetable.from()[c], departure[c], kmAboard[trip]);
    }
    return this;
  }

  private void board(int stop, int departure, float km) {
    if (departure <= latestBoarding[stop]) {
      return;
    }
    latestBoarding[stop] = departure;
    kmAfterBoarding[stop] = km;
    arrive(stop, departure - footpaths.change(stop), km);
    for (int walk = footpaths.first(stop); walk < footpaths.end(stop); walk++) {
      arrive(footpaths.origin(walk), departure - footpaths.seconds(walk), km + footpaths.km(walk));
    }
  }

  private void arrive(int stop, int latest, float km) {
    if (latest > latestArrival[stop]) {
      latestArrival[stop] = latest;
      kmAfterArrival[stop] = km;
    }
  }

  // The first connection that leaves no later than a time; later ones come before it.
  private int firstBy(int time) {
    int low = 0;
    int high = timetable.connections();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (timetable.departure()[middle] > time) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** When somebody at a stop must board at the latest, or {@link #NEVER}. */
  int latestBoarding(int stop) {
    return latestBoarding[stop];
  }

  /** The km that remain from boarding then. */
  float kmAfterBoarding(int stop) {
    return kmAfterBoarding[stop];
  }
}
