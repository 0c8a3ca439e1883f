package dk.naerplan.transit;

import dk.naerplan.geo.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/** Walks between stops, and between stops and any other place. Immutable; any thread may ask. */
final class Footpaths {
  /** Stops no farther apart than this, km, are changed between on foot. */
  static final double BETWEEN_STOPS_KM = 0.4;

  /** Stops within walking distance, with the seconds and km of the walk. */
  record Walks(int[] stops, int[] seconds, float[] km) {}

  private final Timetable timetable;
  private final RidingAssumptions riding;
  private final STRtree index = new STRtree();
  // Walks that end at stop s are those from start[s] up to start[s + 1].
  private final int[] start;
  private final int[] origin;
  private final int[] seconds;
  private final float[] km;

  Footpaths(Timetable timetable, RidingAssumptions riding) {
    this.timetable = timetable;
    this.riding = riding;
    for (int stop = 0; stop < timetable.stops().size(); stop++) {
      index.insert(new Envelope(timetable.stops().get(stop).toCoordinate()), stop);
    }
    index.build();
    Map<Long, Integer> stated = new HashMap<>();
    List<List<Integer>> further = new ArrayList<>();
    timetable.stops().forEach(stop -> further.add(new ArrayList<>()));
    for (Timetable.Transfer transfer : timetable.transfers()) {
      if (stated.put(key(transfer.from(), transfer.to()), transfer.seconds()) == null) {
        further.get(transfer.to()).add(transfer.from());
      }
    }
    start = new int[timetable.stops().size() + 1];
    List<int[]> origins = new ArrayList<>();
    for (int stop = 0; stop < timetable.stops().size(); stop++) {
      int[] all = origins(stop, further.get(stop), stated);
      origins.add(all);
      start[stop + 1] = start[stop] + all.length;
    }
    origin = new int[start[start.length - 1]];
    seconds = new int[origin.length];
    km = new float[origin.length];
    for (int stop = 0; stop < origins.size(); stop++) {
      for (int i = 0; i < origins.get(stop).length; i++) {
        int from = origins.get(stop)[i];
        double straight = timetable.stops().get(from).distanceKm(timetable.stops().get(stop));
        int walk = riding.walkSeconds(straight);
        int at = start[stop] + i;
        origin[at] = from;
        km[at] = (float) (straight * riding.circuity());
        seconds[at] = stated.getOrDefault(key(from, stop), Math.max(walk, change(stop)));
      }
    }
  }

  private static long key(int from, int to) {
    return (long) from << Integer.SIZE | to;
  }

  private int[] origins(int stop, List<Integer> further, Map<Long, Integer> stated) {
    List<Integer> all = new ArrayList<>(near(timetable.stops().get(stop), BETWEEN_STOPS_KM));
    further.stream().filter(from -> !all.contains(from)).forEach(all::add);
    return all.stream()
        .filter(from -> from != stop && stated.getOrDefault(key(from, stop), 0) >= 0)
        .sorted()
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private List<Integer> near(Position position, double withinKm) {
    Envelope around = new Envelope(position.toCoordinate());
    around.expandBy(withinKm * 1000);
    @SuppressWarnings("unchecked")
    List<Integer> found = index.query(around);
    return found.stream()
        .filter(stop -> timetable.stops().get(stop).distanceKm(position) <= withinKm)
        .sorted()
        .toList();
  }

  /** Seconds to change between two vehicles at a stop. */
  int change(int stop) {
    int stated = timetable.changeSeconds()[stop];
    return stated >= 0 ? stated : (int) Math.round(riding.changeMinutes() * 60);
  }

  int first(int toStop) {
    return start[toStop];
  }

  int end(int toStop) {
    return start[toStop + 1];
  }

  int origin(int walk) {
    return origin[walk];
  }

  int seconds(int walk) {
    return seconds[walk];
  }

  float km(int walk) {
    return km[walk];
  }

  /** The walks between a position and the stops around it. */
  Walks around(Position position) {
    List<Integer> near = near(position, riding.mostWalkKm());
    int[] stops = near.stream().mapToInt(Integer::intValue).toArray();
    int[] walkSeconds = new int[stops.length];
    float[] walkKm = new float[stops.length];
    for (int i = 0; i < stops.length; i++) {
      double straight = timetable.stops().get(stops[i]).distanceKm(position);
      walkSeconds[i] = riding.walkSeconds(straight);
      walkKm[i] = (float) (straight * riding.circuity());
    }
    return new Walks(stops, walkSeconds, walkKm);
  }
}
