package dk.naerplan.transit;

import dk.naerplan.geo.Position;
import dk.naerplan.travel.Grade;
import dk.naerplan.travel.TravelColumn;
import dk.naerplan.travel.TravelFinder;
import dk.naerplan.travel.Trip;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Travel by public transport to any position. For each wanted arrival the minutes are those from
 * leaving home as late as possible until that arrival, waiting at the goal among them; the figure
 * of a zone is the median over the arrivals, {@code NaN} when there is no way for half of them. The
 * km are those of the journey with the median minutes, stop to stop in straight lines. Immutable;
 * any thread may ask.
 */
public final class TimetableTravel implements TravelFinder {
  private static final float NO_WAY = Float.POSITIVE_INFINITY;

  private final TransitNetwork network;
  private final Timetable timetable;
  private final RidingAssumptions riding;
  private final Footpaths footpaths;
  private final float[] connectionKm;
  private final List<Position> origins;
  private final int zones;
  private final Footpaths.Walks[] walks;

  /** The minutes and km from every origin for one wanted arrival. */
  private record Arrival(float[] minutes, float[] km) {}

  /**
   * Prepares travel from zones.
   *
   * @param landmarks further places whose travel to a position is wanted: the akutsygehuse
   */
  public TimetableTravel(
      TransitNetwork network,
      RidingAssumptions riding,
      List<Position> zones,
      List<Position> landmarks) {
    this.network = network;
    timetable = network.timetable();
    this.riding = riding;
    this.zones = zones.size();
    footpaths = new Footpaths(timetable, riding);
    origins = Stream.concat(zones.stream(), landmarks.stream()).toList();
    walks = origins.parallelStream().map(footpaths::around).toArray(Footpaths.Walks[]::new);
    connectionKm = new float[timetable.connections()];
    for (int c = 0; c < connectionKm.length; c++) {
      Position from = timetable.stops().get(timetable.from()[c]);
      connectionKm[c] = (float) from.distanceKm(timetable.stops().get(timetable.to()[c]));
    }
  }

  /** The same timetable for other zones and landmarks. */
  public TimetableTravel on(List<Position> otherZones, List<Position> landmarks) {
    return new TimetableTravel(network, riding, otherZones, landmarks);
  }

  /** The timetable. */
  public TransitNetwork network() {
    return network;
  }

  /** How people are assumed to travel. */
  public RidingAssumptions riding() {
    return riding;
  }

  /** The zones that have no stop within walking distance. */
  public List<Integer> withoutStop() {
    return IntStream.range(0, zones).filter(z -> walks[z].stops().length == 0).boxed().toList();
  }

  @Override
  public Found find(Position site) {
    Footpaths.Walks toSite = footpaths.around(site);
    List<Arrival> arrivals =
        IntStream.range(0, riding.arrivals())
            .parallel()
            .mapToObj(number -> arrival(site, toSite, riding.arrival(number)))
            .toList();
    float[] minutes = new float[origins.size()];
    float[] km = new float[origins.size()];
    for (int origin = 0; origin < minutes.length; origin++) {
      median(arrivals, origin, minutes, km);
    }
    List<Trip> trips = new ArrayList<>();
    for (int landmark = zones; landmark < minutes.length; landmark++) {
      trips.add(new Trip(Grade.ROUTED, minutes[landmark], km[landmark]));
    }
    return new Found(
        new TravelColumn(Grade.ROUTED, Arrays.copyOf(minutes, zones), Arrays.copyOf(km, zones)),
        trips);
  }

  private Arrival arrival(Position site, Footpaths.Walks toSite, int deadline) {
    ReverseScan scan = new ReverseScan(timetable, footpaths, connectionKm).to(toSite, deadline);
    float[] minutes = new float[origins.size()];
    float[] km = new float[origins.size()];
    Arrays.fill(minutes, NO_WAY);
    for (int origin = 0; origin < minutes.length; origin++) {
      double straight = origins.get(origin).distanceKm(site);
      if (straight <= riding.mostWalkKm()) {
        minutes[origin] = riding.walkSeconds(straight) / 60f;
        km[origin] = (float) (straight * riding.circuity());
      }
      Footpaths.Walks walk = walks[origin];
      for (int i = 0; i < walk.stops().length; i++) {
        int boarding = scan.latestBoarding(walk.stops()[i]);
        if (boarding == ReverseScan.NEVER) {
          continue;
        }
        float taken = (deadline - boarding + walk.seconds()[i]) / 60f;
        if (taken < minutes[origin] && taken <= RidingAssumptions.LONGEST_MINUTES) {
          minutes[origin] = taken;
          km[origin] = walk.km()[i] + scan.kmAfterBoarding(walk.stops()[i]);
        }
      }
    }
    return new Arrival(minutes, km);
  }

  // Of an even number of arrivals the longer of the two in the middle.
  private static void median(List<Arrival> arrivals, int origin, float[] minutes, float[] km) {
    Arrival[] sorted = arrivals.toArray(Arrival[]::new);
    Arrays.sort(sorted, (a, b) -> Float.compare(a.minutes()[origin], b.minutes()[origin]));
    Arrival middle = sorted[sorted.length / 2];
    boolean way = middle.minutes()[origin] < NO_WAY;
    minutes[origin] = way ? middle.minutes()[origin] : Float.NaN;
    km[origin] = way ? middle.km()[origin] : Float.NaN;
  }
}
