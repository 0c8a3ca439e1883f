package dk.naerplan.report.map;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;

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
      case Legend.Swatch.Fill fill -> {
        RoundRectangle2D box =
            new RoundRectangle2D.Double(
                x + scale,
                y + 2 * scale,
                (WIDTH - 2) * scale,
                (HEIGHT - 4) * scale,
                3 * scale,
                3 * scale);
        graphics.setColor(fill.colour());
        graphics.fill(box);
        graphics.setColor(Palette.withAlpha(palette.ink(), 150));
        graphics.setStroke(LayerPainter.round((float) (0.6 * scale)));
        graphics.draw(box);
      }
      case Legend.Swatch.Line line -> line(graphics, line, palette, x, middle, scale);
      case Legend.Swatch.Symbol symbol -> {
        switch (symbol.kind()) {
          case NAERHOSPITAL ->
              new MapSymbols(graphics, palette, PIN_SHARE * scale)
                  .pin(centre, y + (HEIGHT - 1) * scale, 1, false);
          case ACUTE_HOSPITAL ->
              new MapSymbols(graphics, palette, 0.95 * scale).hospital(centre, middle);
          case DESIGNATED_PLACE -> new MapSymbols(graphics, palette, scale).place(centre, middle);
        }
      }
    }
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
