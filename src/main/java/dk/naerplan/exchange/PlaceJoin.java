package dk.naerplan.exchange;

import dk.naerplan.geo.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.kdtree.KdNode;
import org.locationtech.jts.index.kdtree.KdTree;

/**
 * Finds the zones or sites that the places of a matrix stand for: by id where the file has ids,
 * else by position.
 */
final class PlaceJoin {
  /** How far a place without an id may lie from what it stands for, besides its snapping. */
  static final double TOLERANCE_METRES = 250;

  private final Map<String, Integer> byId = new HashMap<>();
  private final KdTree byPosition = new KdTree();
  private final List<Position> positions = new ArrayList<>();

  /** A join to things with ids and positions. */
  static <T> PlaceJoin to(List<T> things, Function<T, String> id, Function<T, Position> position) {
    PlaceJoin join = new PlaceJoin();
    for (int i = 0; i < things.size(); i++) {
      join.byId.putIfAbsent(key(id.apply(things.get(i))), i);
      join.positions.add(position.apply(things.get(i)));
      join.byPosition.insert(join.positions.get(i).toCoordinate(), i);
    }
    return join;
  }

  private static String key(String id) {
    return id.strip().toLowerCase(Locale.ROOT);
  }

  /** The number of the thing that a place stands for; of two equally near ones the first. */
  OptionalInt find(MatrixPlace place) {
    if (place.id().isPresent()) {
      Integer found = byId.get(key(place.id().get()));
      return found == null ? OptionalInt.empty() : OptionalInt.of(found);
    }
    return place
        .position()
        .map(at -> nearest(at, place.snappedMetres()))
        .orElse(OptionalInt.empty());
  }

  private OptionalInt nearest(Position at, double snappedMetres) {
    double reach = TOLERANCE_METRES + snappedMetres;
    Envelope around = new Envelope(at.toCoordinate());
    around.expandBy(reach);
    int best = -1;
    double bestOff = Double.POSITIVE_INFINITY;
    for (Object each : byPosition.query(around)) {
      KdNode node = (KdNode) each;
      Coordinate found = node.getCoordinate();
      double metres = Math.hypot(found.x - at.easting(), found.y - at.northing());
      // A place that was moved to a road lies as far from where it was as the service says.
      double off = Math.abs(metres - snappedMetres);
      int number = (int) node.getData();
      if (off <= TOLERANCE_METRES && (off < bestOff || (off == bestOff && number < best))) {
        best = number;
        bestOff = off;
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }
}
