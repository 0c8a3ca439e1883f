package dk.naerplan.sampledata;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Moves the drawings so that their coast falls on the shoreline: at every spot by the shift that
 * best fits the coast within some tens of kilometres, nearer coast counting more.
 */
final class CoastFit {
  private static final int ROUNDS = 4;
  private static final double STEP = 5_000;
  private static final double REACH = 25_000;
  private static final double SPACING = 400;
  private static final double DENSE = 1_000;

  /** The drawings are drawn this much too small, and their gaps are closed by a little more. */
  private static final double SHRUNK = 550;

  private static final double GAP = 900;
  private static final double LARGE_ISLAND = 10e6;

  /** Coast farther off than this is another coast; at half of trust it is this far. */
  private static final double OTHER_COAST = 3_000;

  private static final double TRUST = 500;

  /** Holds spots without coast around them in place. */
  private static final double INERTIA = 20;

  private static final GeometryFactory FACTORY = new GeometryFactory();

  private final IndexedFacetDistance shoreline;
  private final Envelope lattice;
  private final int columns;
  private final double[][] shifts;

  private CoastFit(List<Geometry> land, Envelope around) {
    List<Geometry> coasts = new ArrayList<>();
    for (Geometry part : land) {
      if (part.getArea() > LARGE_ISLAND) {
        coasts.add(part.getBoundary());
      }
    }
    shoreline = new IndexedFacetDistance(FACTORY.buildGeometry(coasts));
    lattice = around.copy();
    lattice.expandBy(2 * STEP);
    columns = (int) Math.ceil(lattice.getWidth() / STEP) + 1;
    shifts = new double[columns * ((int) Math.ceil(lattice.getHeight() / STEP) + 1)][2];
  }

  /** The drawings after the fit. */
  static SortedMap<String, Geometry> apply(
      SortedMap<String, Geometry> drawings, List<Geometry> land) {
    SortedMap<String, Geometry> fitted = new TreeMap<>();
    drawings.forEach((code, drawing) -> fitted.put(code, Densifier.densify(drawing, DENSE).copy()));
    Geometry together = OverlayNGRobust.union(drawings.values());
    List<Coordinate> coast = coast(together);
    CoastFit fit = new CoastFit(land, together.getEnvelopeInternal());
    for (int round = 0; round < ROUNDS; round++) {
      fit.measure(coast);
      coast.forEach(fit::move);
      for (Geometry drawing : fitted.values()) {
        drawing.apply((CoordinateFilter) fit::move);
        drawing.geometryChanged();
      }
    }
    fitted.replaceAll((code, drawing) -> drawing.buffer(0));
    return fitted;
  }

  private static List<Coordinate> coast(Geometry together) {
    List<Coordinate> coast = new ArrayList<>();
    for (Geometry part : DanishLand.parts(together.buffer(GAP).buffer(SHRUNK - GAP))) {
      Geometry shell = ((Polygon) part).getExteriorRing();
      for (Coordinate corner : Densifier.densify(shell, SPACING).getCoordinates()) {
        if (coast.isEmpty() || corner.distance(coast.getLast()) > SPACING / 2) {
          coast.add(corner.copy());
        }
      }
    }
    return coast;
  }

  /** Fits the shift at every corner of the lattice. */
  private void measure(List<Coordinate> coast) {
    double[][] pulls = new double[coast.size()][];
    for (int i = 0; i < pulls.length; i++) {
      pulls[i] = pull(coast.get(i));
    }
    for (int corner = 0; corner < shifts.length; corner++) {
      double x = lattice.getMinX() + corner % columns * STEP;
      int row = corner / columns;
      double y = lattice.getMinY() + row * STEP;
      double xx = INERTIA;
      double yy = INERTIA;
      double xy = 0;
      double towardsX = 0;
      double towardsY = 0;
      for (int i = 0; i < pulls.length; i++) {
        double dx = coast.get(i).x - x;
        double dy = coast.get(i).y - y;
        double near = Math.exp(-(dx * dx + dy * dy) / (2 * REACH * REACH)) * pulls[i][3];
        xx += near * pulls[i][0] * pulls[i][0];
        yy += near * pulls[i][1] * pulls[i][1];
        xy += near * pulls[i][0] * pulls[i][1];
        towardsX += near * pulls[i][0] * pulls[i][2];
        towardsY += near * pulls[i][1] * pulls[i][2];
      }
      double determinant = xx * yy - xy * xy;
      shifts[corner][0] = (yy * towardsX - xy * towardsY) / determinant;
      shifts[corner][1] = (xx * towardsY - xy * towardsX) / determinant;
    }
  }

  /** Direction (unit x, y), distance and weight of the way to the nearest shoreline. */
  private double[] pull(Coordinate from) {
    Coordinate to = shoreline.nearestPoints(FACTORY.createPoint(from))[0];
    double distance = Math.max(1, from.distance(to));
    double weight = distance > OTHER_COAST ? 0 : 1 / (1 + (distance / TRUST) * (distance / TRUST));
    return new double[] {(to.x - from.x) / distance, (to.y - from.y) / distance, distance, weight};
  }

  private void move(Coordinate spot) {
    double column = Math.clamp((spot.x - lattice.getMinX()) / STEP, 0, columns - 1.001);
    int rows = shifts.length / columns;
    double row = Math.clamp((spot.y - lattice.getMinY()) / STEP, 0, rows - 1.001);
    int corner = ((int) row) * columns + (int) column;
    double right = column - Math.floor(column);
    double up = row - Math.floor(row);
    for (int axis = 0; axis < 2; axis++) {
      double below = mix(shifts[corner][axis], shifts[corner + 1][axis], right);
      double above = mix(shifts[corner + columns][axis], shifts[corner + columns + 1][axis], right);
      spot.setOrdinate(axis, spot.getOrdinate(axis) + mix(below, above, up));
    }
  }

  private static double mix(double from, double to, double share) {
    return from + (to - from) * share;
  }
}
