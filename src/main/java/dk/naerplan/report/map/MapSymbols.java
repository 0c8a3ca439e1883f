package dk.naerplan.report.map;

import dk.naerplan.report.InterType;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** The symbols of the map: numbered pins, akutsygehuse, designated places, towns. */
public final class MapSymbols {
  private static final double RADIUS = 9.5;
  private static final double SELECTED_RADIUS = 12.5;

  /** Height of a pin's head above its point, in radii. */
  private static final double RISE = 1.9;

  private static final FontRenderContext FONT_CONTEXT = new FontRenderContext(null, true, true);

  private final Graphics2D graphics;
  private final Palette palette;
  private final double scale;

  MapSymbols(Graphics2D graphics, Palette palette, double scale) {
    this.graphics = graphics;
    this.palette = palette;
    this.scale = scale;
  }

  /** The rectangle that a pin covers whose point is at (0, 0). */
  public static Rectangle2D pinBounds(boolean selected, double scale) {
    double radius = (selected ? SELECTED_RADIUS : RADIUS) * scale;
    return new Rectangle2D.Double(-radius, -(RISE + 1) * radius, 2 * radius, (RISE + 1) * radius);
  }

  void pin(double x, double y, int number, boolean selected) {
    double radius = (selected ? SELECTED_RADIUS : RADIUS) * scale;
    Path2D shape = pinShape(x, y, radius);
    graphics.setColor(palette.halo());
    graphics.setStroke(LayerPainter.round((float) (2.6 * scale)));
    graphics.draw(shape);
    graphics.setColor(selected ? palette.selectedPin() : palette.pin());
    graphics.fill(shape);
    graphics.setColor(palette.pinText());
    number(number, radius, x, y);
  }

  /** A nærhospital of the plan that another is told against: hollow. */
  void otherPin(double x, double y, int number) {
    double radius = RADIUS * scale;
    Path2D shape = pinShape(x, y, radius);
    graphics.setColor(palette.halo());
    graphics.fill(shape);
    graphics.setColor(palette.pin());
    graphics.setStroke(LayerPainter.round((float) (1.5 * scale)));
    graphics.draw(shape);
    number(number, radius, x, y);
  }

  private void number(int number, double radius, double x, double y) {
    Font font = InterType.bold(radius * (number > 99 ? 0.85 : 1.15));
    centred(Integer.toString(number), font, x, y - RISE * radius);
  }

  private static Path2D pinShape(double x, double y, double radius) {
    double rise = RISE * radius;
    double angle = Math.toDegrees(Math.asin(1 / RISE));
    Path2D shape = new Path2D.Double();
    shape.append(
        new Arc2D.Double(
            x - radius,
            y - rise - radius,
            2 * radius,
            2 * radius,
            -angle,
            180 + 2 * angle,
            Arc2D.OPEN),
        false);
    shape.lineTo(x, y);
    shape.closePath();
    return shape;
  }

  void hospital(double x, double y) {
    double half = 6.5 * scale;
    RoundRectangle2D box =
        new RoundRectangle2D.Double(x - half, y - half, 2 * half, 2 * half, half / 2, half / 2);
    graphics.setColor(palette.halo());
    graphics.fill(box);
    graphics.setColor(palette.hospital());
    graphics.setStroke(LayerPainter.round((float) (1.4 * scale)));
    graphics.draw(box);
    centred("H", InterType.bold(9.5 * scale), x, y);
  }

  void place(double x, double y) {
    double half = 4.2 * scale;
    Path2D diamond = new Path2D.Double();
    diamond.moveTo(x, y - half);
    diamond.lineTo(x + half, y);
    diamond.lineTo(x, y + half);
    diamond.lineTo(x - half, y);
    diamond.closePath();
    graphics.setColor(Palette.withAlpha(palette.halo(), 200));
    graphics.fill(diamond);
    graphics.setColor(palette.muted());
    graphics.setStroke(LayerPainter.round((float) (1.1 * scale)));
    graphics.draw(diamond);
  }

  void town(double x, double y) {
    double radius = 1.9 * scale;
    graphics.setColor(palette.halo());
    graphics.fill(
        new Ellipse2D.Double(
            x - radius - scale, y - radius - scale, 2 * (radius + scale), 2 * (radius + scale)));
    graphics.setColor(palette.muted());
    graphics.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
  }

  /** Letters with a halo, the base line beginning at a point. */
  void label(String text, Font font, Color colour, double x, double y) {
    GlyphVector glyphs = font.createGlyphVector(FONT_CONTEXT, text);
    graphics.setColor(Palette.withAlpha(palette.halo(), 225));
    graphics.setStroke(LayerPainter.round((float) (3 * scale)));
    graphics.draw(glyphs.getOutline((float) x, (float) y));
    graphics.setColor(colour);
    graphics.setFont(font);
    graphics.drawString(text, (float) x, (float) y);
  }

  static double width(String text, Font font) {
    return font.getStringBounds(text, FONT_CONTEXT).getWidth();
  }

  private void centred(String text, Font font, double x, double y) {
    double capHeight = font.createGlyphVector(FONT_CONTEXT, "H").getVisualBounds().getHeight();
    graphics.setFont(font);
    graphics.drawString(text, (float) (x - width(text, font) / 2), (float) (y + capHeight / 2));
  }
}
