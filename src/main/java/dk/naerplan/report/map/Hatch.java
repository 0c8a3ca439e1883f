package dk.naerplan.report.map;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * A pattern of marks that tells areas apart where colours cannot. The first eight differ in
 * direction or kind and belong to catchments; the rest are broken and belong to areas outside every
 * catchment.
 */
enum Hatch {
  NONE,
  RISING,
  FALLING,
  LEVEL,
  UPRIGHT,
  DIAMONDS,
  GRID,
  DOTS,
  DASHES,
  UPRIGHT_DASHES,
  PLUSES,
  RINGS,
  SLANTED_DASHES;

  /** After so many units across and down every pattern begins anew. */
  static final int PERIOD = 24;

  private static final double CLOSE = PERIOD / 3.0;
  private static final double WIDE = PERIOD / 2.0;

  /** The patterns of catchments by the number of their colour. */
  static Hatch ofCatchment(int colour) {
    return values()[(colour + 1) % CatchmentColours.COLOURS];
  }

  /**
   * The marks within a rectangle and some way beyond it.
   *
   * @param unit how large a unit is
   */
  Path2D marks(Rectangle2D box, double unit, double anchorX, double anchorY) {
    Path2D path = new Path2D.Double();
    switch (this) {
      case NONE -> {}
      case RISING -> slanted(path, box, WIDE * unit, anchorX + anchorY, 1);
      case FALLING -> slanted(path, box, WIDE * unit, anchorX - anchorY, -1);
      case DIAMONDS -> {
        slanted(path, box, WIDE * unit, anchorX + anchorY, 1);
        slanted(path, box, WIDE * unit, anchorX - anchorY, -1);
      }
      case LEVEL -> level(path, box, CLOSE * unit, anchorY);
      case UPRIGHT -> upright(path, box, CLOSE * unit, anchorX);
      case GRID -> {
        level(path, box, WIDE * unit, anchorY);
        upright(path, box, WIDE * unit, anchorX);
      }
      case DOTS -> cells(path, box, CLOSE, unit, anchorX, anchorY);
      case DASHES, UPRIGHT_DASHES, PLUSES, RINGS, SLANTED_DASHES ->
          cells(path, box, WIDE, unit, anchorX, anchorY);
    }
    return path;
  }

  private static void slanted(
      Path2D path, Rectangle2D box, double step, double anchor, int direction) {
    double top = box.getMinY() - step;
    double bottom = box.getMaxY() + step;
    double edge = direction > 0 ? top : -bottom;
    double last = box.getMaxX() + (direction > 0 ? bottom : -top);
    for (double sum = first(box.getMinX() + edge, step, anchor); sum <= last; sum += step) {
      path.moveTo(sum - direction * top, top);
      path.lineTo(sum - direction * bottom, bottom);
    }
  }

  private static void level(Path2D path, Rectangle2D box, double step, double anchor) {
    for (double y = first(box.getMinY(), step, anchor); y <= box.getMaxY() + step; y += step) {
      path.moveTo(box.getMinX() - step, y);
      path.lineTo(box.getMaxX() + step, y);
    }
  }

  private static void upright(Path2D path, Rectangle2D box, double step, double anchor) {
    for (double x = first(box.getMinX(), step, anchor); x <= box.getMaxX() + step; x += step) {
      path.moveTo(x, box.getMinY() - step);
      path.lineTo(x, box.getMaxY() + step);
    }
  }

  // The last place of the row that lies before a bound.
  private static double first(double bound, double step, double anchor) {
    return anchor + Math.floor((bound - anchor) / step) * step;
  }

  private void cells(
      Path2D path, Rectangle2D box, double size, double unit, double anchorX, double anchorY) {
    double step = size * unit;
    for (double y = first(box.getMinY(), step, anchorY); y <= box.getMaxY() + step; y += step) {
      for (double x = first(box.getMinX(), step, anchorX); x <= box.getMaxX() + step; x += step) {
        mark(path, x + step / 2, y + step / 2, unit);
      }
    }
  }

  private void mark(Path2D path, double x, double y, double unit) {
    double half = 2.6 * unit;
    switch (this) {
      case DOTS ->
          path.append(new Ellipse2D.Double(x - unit / 4, y - unit / 4, unit / 2, unit / 2), false);
      case RINGS ->
          path.append(
              new Ellipse2D.Double(x - half * 0.8, y - half * 0.8, 1.6 * half, 1.6 * half), false);
      case DASHES -> segment(path, x - half, y, x + half, y);
      case UPRIGHT_DASHES -> segment(path, x, y - half, x, y + half);
      case SLANTED_DASHES -> segment(path, x - half, y + half, x + half, y - half);
      case PLUSES -> {
        segment(path, x - half, y, x + half, y);
        segment(path, x, y - half, x, y + half);
      }
      default -> {}
    }
  }

  private static void segment(Path2D path, double x1, double y1, double x2, double y2) {
    path.moveTo(x1, y1);
    path.lineTo(x2, y2);
  }
}
