package dk.naerplan.report.map;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/**
 * Paints hatches so that they lie still on the ground while the map is pulled, as lines for print
 * and as tiles of pixels for the screen, which look the same.
 */
final class Hatching {
  private static final double LINE = 1;
  private static final double DOT = 2.4;

  private final int period;
  private final double unit;
  private final double width;
  private final int anchorX;
  private final int anchorY;

  /**
   * Hatches of a view.
   *
   * @param view the view in the units of the graphics
   * @param density those units per unit of size
   */
  Hatching(MapLook look, Viewport view, double density) {
    double size = look.projector() ? 1.5 : 1;
    period = (int) Math.max(6, Math.rint(Hatch.PERIOD * size * density));
    unit = period / (double) Hatch.PERIOD;
    width = (look.projector() ? 1.7 : 1) * density;
    anchorX = (int) Math.floorMod(Math.round(view.x(0)), (long) period);
    anchorY = (int) Math.floorMod(Math.round(view.y(0)), (long) period);
  }

  /** Side of a tile in pixels. */
  int period() {
    return period;
  }

  /** The x, from 0 to the period, where a tile begins. */
  int anchorX() {
    return anchorX;
  }

  /** The y, from 0 to the period, where a tile begins. */
  int anchorY() {
    return anchorY;
  }

  /** Paints the marks of a fill within a shape, as lines. */
  void draw(Graphics2D graphics, AreaFill fill, Shape within) {
    Rectangle2D box = within.getBounds2D();
    if (fill.isPlain() || box.isEmpty()) {
      return;
    }
    Graphics2D clipped = (Graphics2D) graphics.create();
    clipped.clip(within);
    Rectangle2D clip = clipped.getClipBounds();
    draw(clipped, fill, clip == null ? box : box.createIntersection(clip), anchorX, anchorY);
    clipped.dispose();
  }

  private void draw(Graphics2D graphics, AreaFill fill, Rectangle2D box, int x, int y) {
    if (box.isEmpty()) {
      return;
    }
    graphics.setColor(fill.ink());
    graphics.setStroke(
        new BasicStroke(
            (float) ((fill.hatch() == Hatch.DOTS ? DOT : LINE) * width),
            BasicStroke.CAP_ROUND,
            BasicStroke.JOIN_ROUND));
    graphics.draw(fill.hatch().marks(box, unit, x, y));
  }

  /** A square of pixels that shows a fill when it is laid side by side, opaque. */
  private BufferedImage image(AreaFill fill) {
    BufferedImage image = new BufferedImage(period, period, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    LayerPainter.prepare(graphics);
    graphics.setColor(fill.colour());
    graphics.fillRect(0, 0, period, period);
    draw(graphics, fill, new Rectangle2D.Double(0, 0, period, period), 0, 0);
    graphics.dispose();
    return image;
  }

  /** The pixels of a fill, opaque ARGB, row by row, {@link #period} a row. */
  int[] tile(AreaFill fill) {
    return image(fill).getRGB(0, 0, period, period, null, 0, period);
  }

  /** A paint of the same pixels. */
  Paint paint(AreaFill fill) {
    return fill.isPlain()
        ? fill.colour()
        : new TexturePaint(image(fill), new Rectangle2D.Double(anchorX, anchorY, period, period));
  }
}
