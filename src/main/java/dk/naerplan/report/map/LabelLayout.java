package dk.naerplan.report.map;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds room for names beside what they name. Those asked for first get the best places; a name
 * that finds no room is left out unless it must be shown.
 */
final class LabelLayout {
  /** A name that wants a place beside a symbol. */
  record Wanted(
      String text, Font font, Color colour, Rectangle2D symbol, boolean must, String owner) {}

  /** A name with its base line. */
  record Placed(String text, Font font, Color colour, double x, double y, String owner) {}

  private final Rectangle2D surface;
  private final double gap;
  private final List<Rectangle2D> taken = new ArrayList<>();
  private final List<Placed> placed = new ArrayList<>();

  LabelLayout(double width, double height, double gap) {
    surface = new Rectangle2D.Double(0, 0, width, height);
    this.gap = gap;
  }

  /** Keeps names off a rectangle. */
  void keepFree(Rectangle2D rectangle) {
    taken.add(rectangle);
  }

  /** Places a name if there is room; says whether it did. */
  boolean place(Wanted wanted) {
    Rectangle2D symbol = wanted.symbol();
    if (!surface.contains(symbol.getCenterX(), symbol.getCenterY())) {
      return false;
    }
    double width = MapSymbols.width(wanted.text(), wanted.font());
    double height = wanted.font().getSize2D() * 1.1;
    double right = symbol.getMaxX() + gap;
    double left = symbol.getMinX() - gap - width;
    double middle = symbol.getCenterY() - height / 2;
    double centre = symbol.getCenterX() - width / 2;
    double above = symbol.getMinY() - gap / 2 - height;
    double below = symbol.getMaxY() + gap / 2;
    double[][] corners = {
      {right, middle},
      {left, middle},
      {centre, below},
      {centre, above},
      {right - gap, above + height / 3},
      {right - gap, below - height / 3},
      {left + gap, above + height / 3},
      {left + gap, below - height / 3}
    };
    for (double[] corner : corners) {
      Rectangle2D box = new Rectangle2D.Double(corner[0], corner[1], width, height);
      if (surface.contains(box) && taken.stream().noneMatch(box::intersects)) {
        put(wanted, box);
        return true;
      }
    }
    if (wanted.must()) {
      put(wanted, new Rectangle2D.Double(right, middle, width, height));
    }
    return wanted.must();
  }

  private void put(Wanted wanted, Rectangle2D box) {
    taken.add(box);
    placed.add(
        new Placed(
            wanted.text(),
            wanted.font(),
            wanted.colour(),
            box.getX(),
            box.getY() + box.getHeight() * 0.8,
            wanted.owner()));
  }

  List<Placed> placed() {
    return List.copyOf(placed);
  }
}
