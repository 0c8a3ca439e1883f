package dk.naerplan.report.map;

import java.awt.Graphics2D;
import java.awt.geom.Area;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** Paints the signs of a legend as they look on the map. */
public final class SwatchPainter {
  /** Width of a sign, in units of the text scale. */
  public static final double WIDTH = 26;

  /** Height of a sign, in units of the text scale. */
  public static final double HEIGHT = 17;

  private static final double PIN_SHARE = 0.55;

  private SwatchPainter() {}

  /** Paints a sign into the rectangle whose upper left corner is given. */
  public static void paint(
      Graphics2D graphics, Legend.Swatch swatch, MapLook look, double x, double y, double scale) {
    LayerPainter.prepare(graphics);
    Palette palette = Palette.of(look);
    double middle = y + HEIGHT * scale / 2;
    double centre = x + WIDTH * scale / 2;
    switch (swatch) {
      case Legend.Swatch.Fill fill -> fill(graphics, List.of(fill.fill()), look, x, y, scale);
      case Legend.Swatch.Several several -> fill(graphics, several.fills(), look, x, y, scale);
      case Legend.Swatch.DesireLine line ->
          LayerPainter.paintDesireLine(
              graphics,
              palette,
              new Line2D.Double(x + 3 * scale, middle, x + (WIDTH - 3) * scale, middle),
              DesireLines.width(line.persons()),
              (float) scale,
              true);
      case Legend.Swatch.Line line -> line(graphics, line, palette, x, middle, scale);
      case Legend.Swatch.Symbol symbol -> {
        switch (symbol.kind()) {
          case NAERHOSPITAL ->
              new MapSymbols(graphics, palette, PIN_SHARE * scale)
                  .pin(centre, y + (HEIGHT - 1) * scale, 1, false);
          case OTHER_NAERHOSPITAL ->
              new MapSymbols(graphics, palette, PIN_SHARE * scale)
                  .otherPin(centre, y + (HEIGHT - 1) * scale, 1);
          case ACUTE_HOSPITAL ->
              new MapSymbols(graphics, palette, 0.95 * scale).hospital(centre, middle);
          case DESIGNATED_PLACE -> new MapSymbols(graphics, palette, scale).place(centre, middle);
        }
      }
    }
  }

  // Side by side in one box.
  private static void fill(
      Graphics2D graphics, List<AreaFill> fills, MapLook look, double x, double y, double scale) {
    Palette palette = Palette.of(look);
    RoundRectangle2D box =
        new RoundRectangle2D.Double(
            x + scale,
            y + 2 * scale,
            (WIDTH - 2) * scale,
            (HEIGHT - 4) * scale,
            3 * scale,
            3 * scale);
    double share = box.getWidth() / fills.size();
    Hatching hatching =
        new Hatching(
            look, new Viewport(0, 0, 1, WIDTH, HEIGHT), scale / (look.projector() ? 1.5 : 1));
    for (int i = 0; i < fills.size(); i++) {
      Area part = new Area(box);
      part.intersect(
          new Area(
              new Rectangle2D.Double(box.getX() + i * share, box.getY(), share, box.getHeight())));
      graphics.setColor(fills.get(i).colour());
      graphics.fill(part);
      hatching.draw(graphics, fills.get(i), part);
    }
    graphics.setColor(Palette.withAlpha(palette.ink(), 150));
    graphics.setStroke(LayerPainter.round((float) (0.6 * scale)));
    graphics.draw(box);
  }

  private static void line(
      Graphics2D graphics,
      Legend.Swatch.Line line,
      Palette palette,
      double x,
      double middle,
      double scale) {
    Line2D shape = new Line2D.Double(x + scale, middle, x + (WIDTH - 1) * scale, middle);
    float width = (float) scale;
    switch (line.kind()) {
      case CATCHMENT -> {
        graphics.setColor(palette.ink());
        graphics.setStroke(LayerPainter.round(1.6f * width));
        graphics.draw(shape);
      }
      case MUNICIPALITY -> draw(graphics, BorderKind.MUNICIPALITY, palette, width, shape);
      case CLUSTER -> draw(graphics, BorderKind.CLUSTER, palette, width, shape);
      case REGION -> {
        draw(graphics, BorderKind.REGION, palette, width, shape);
        draw(graphics, BorderKind.CLUSTER, palette, width, shape);
      }
    }
  }

  private static void draw(
      Graphics2D graphics, BorderKind kind, Palette palette, float width, Line2D shape) {
    LayerPainter.LineStyle.of(palette, width).stream()
        .filter(style -> style.kind() == kind)
        .forEach(style -> style.draw(graphics, shape));
  }
}
