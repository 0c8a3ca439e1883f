package dk.naerplan.report.map;

import dk.naerplan.language.Texts;
import dk.naerplan.report.InterType;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Paints what stands around and on a printed map: title, legend, scale bar, attribution. */
final class Furniture {
  private static final double MARGIN = 12;
  private static final double LINE_HEIGHT = 1.35;
  private static final double COARSE = 0.2;

  private final Graphics2D graphics;
  private final MapScene scene;
  private final Palette palette;
  private final Texts texts;
  private final double scale;

  Furniture(Graphics2D graphics, MapScene scene) {
    this.graphics = graphics;
    this.scene = scene;
    palette = scene.palette();
    texts = Texts.of(Furniture.class, scene.language());
    scale = scene.textScale();
  }

  /** Paints the title from the top; returns how high it is. */
  double title(double width) {
    Font large = InterType.bold(17 * scale);
    Font small = InterType.regular(11.5 * scale);
    double y = MARGIN * scale;
    String plan = scene.evaluation().plan().name();
    String title =
        scene.against().map(other -> texts.get("against", plan, other.plan().name())).orElse(plan);
    for (String line : wrap(title, large, width - 2 * MARGIN * scale)) {
      y += 17 * scale;
      text(line, large, palette.ink(), MARGIN * scale, y);
      y += 5 * scale;
    }
    String subtitle =
        texts.get(
            "subtitle",
            Legend.name(scene.theme(), scene.language()),
            Integer.toString(scene.evaluation().year()));
    for (String line : wrap(subtitle, small, width - 2 * MARGIN * scale)) {
      y += 11.5 * scale;
      text(line, small, palette.muted(), MARGIN * scale, y);
      y += 4 * scale;
    }
    return y + 6 * scale;
  }

  /** The lines of attribution for a width. */
  List<String> credits(double width) {
    List<String> all = new ArrayList<>(scene.credits());
    String note = scene.dataset().geography().outlineNote();
    if (!note.isBlank()) {
      all.add(note);
    }
    return wrap(String.join(" · ", all), creditFont(), width - 2 * MARGIN * scale);
  }

  private Font creditFont() {
    return InterType.regular(8.5 * scale);
  }

  double creditsHeight(List<String> lines) {
    return lines.isEmpty() ? 0 : (lines.size() * 8.5 * LINE_HEIGHT + 10) * scale;
  }

  void credits(List<String> lines, double top) {
    double y = top + 5 * scale;
    for (String line : lines) {
      y += 8.5 * LINE_HEIGHT * scale;
      text(line, creditFont(), palette.muted(), MARGIN * scale, y);
    }
  }

  void scaleBar(Viewport view, Rectangle2D map) {
    ScaleBar bar = ScaleBar.of(view.metresPerPixel(), 120 * scale);
    Font font = InterType.semibold(9.5 * scale);
    double right = map.getMaxX() - MARGIN * scale;
    double y = map.getMaxY() - MARGIN * scale;
    double left = right - bar.pixels();
    double tick = 4 * scale;
    graphics.setColor(palette.ink());
    graphics.setStroke(LayerPainter.round((float) (1.3 * scale)));
    Path2D path = new Path2D.Double();
    path.moveTo(left, y - tick);
    path.lineTo(left, y);
    path.lineTo(right, y);
    path.lineTo(right, y - tick);
    graphics.draw(path);
    double width = MapSymbols.width(bar.text(), font);
    new MapSymbols(graphics, palette, scale)
        .label(bar.text(), font, palette.ink(), (left + right - width) / 2, y - tick - scale);
  }

  void legend(Legend legend, Viewport view, Rectangle2D map) {
    Font bold = InterType.semibold(11 * scale);
    Font plain = InterType.regular(10 * scale);
    Font fine = InterType.italic(9 * scale);
    double pad = 10 * scale;
    double row = (SwatchPainter.HEIGHT + 1.5) * scale;
    double sign = (SwatchPainter.WIDTH + 8) * scale;
    double limit = Math.min(260 * scale, map.getWidth() * 0.42);
    List<Legend.Entry> entries = new ArrayList<>(legend.classes());
    entries.addAll(legend.signs());
    double counts =
        entries.stream().mapToDouble(e -> MapSymbols.width(e.count(), plain)).max().orElse(0);
    List<String> texts = entries.stream().map(e -> shorten(e.text(), plain, limit - sign)).toList();
    double words = texts.stream().mapToDouble(t -> MapSymbols.width(t, plain)).max().orElse(0);
    double inner =
        Math.max(
            sign + words + (counts > 0 ? counts + 14 * scale : 0),
            Math.min(limit, MapSymbols.width(legend.title(), bold)));
    List<String> title = wrap(legend.title(), bold, inner);
    List<String> subtitle = wrap(legend.subtitle(), plain, inner);
    List<String> notes =
        legend.notes().stream().flatMap(n -> wrap(n, fine, inner).stream()).toList();
    double height =
        2 * pad
            + title.size() * 14 * scale
            + subtitle.size() * 13 * scale
            + (entries.size() * row + (legend.classes().isEmpty() ? 4 : 10) * scale)
            + notes.size() * 12 * scale;
    Rectangle2D card = emptiestCorner(view, inner + 2 * pad, height);
    double x = card.getX() + map.getX();
    double y = card.getY() + map.getY();
    card(x, y, card.getWidth(), card.getHeight());
    double left = x + pad;
    y += pad;
    for (String line : title) {
      y += 14 * scale;
      text(line, bold, palette.ink(), left, y - 3 * scale);
    }
    for (String line : subtitle) {
      y += 13 * scale;
      text(line, plain, palette.muted(), left, y - 3 * scale);
    }
    y += 4 * scale;
    for (int i = 0; i < entries.size(); i++) {
      Legend.Entry entry = entries.get(i);
      if (i > 0 && i == legend.classes().size()) {
        y += 6 * scale;
      }
      SwatchPainter.paint(graphics, entry.swatch(), scene.look(), left, y, scale);
      double base = y + row / 2 + 3 * scale;
      text(texts.get(i), plain, palette.ink(), left + sign, base);
      text(
          entry.count(),
          plain,
          palette.muted(),
          left + inner - MapSymbols.width(entry.count(), plain),
          base);
      y += row;
    }
    for (String line : notes) {
      y += 12 * scale;
      text(line, fine, palette.muted(), left, y);
    }
  }

  // The corner where a card hides least land; of equals the one at the lower left.
  private Rectangle2D emptiestCorner(Viewport view, double width, double height) {
    ZoneRaster land = ZoneRaster.of(scene.geometry(), view.withDensity(COARSE));
    double margin = MARGIN * scale;
    double right = view.width() - margin - width;
    double bottom = view.height() - margin - height;
    double[][] corners = {
      {margin, bottom}, {margin, margin}, {right, margin}, {right, bottom - 3 * margin}
    };
    Rectangle2D best = new Rectangle2D.Double();
    long least = Long.MAX_VALUE;
    for (double[] corner : corners) {
      Rectangle2D card = new Rectangle2D.Double(corner[0], corner[1], width, height);
      long hidden = land.landIn(card, COARSE);
      if (hidden < least) {
        least = hidden;
        best = card;
      }
    }
    return best;
  }

  private void card(double x, double y, double width, double height) {
    RoundRectangle2D card = new RoundRectangle2D.Double(x, y, width, height, 8 * scale, 8 * scale);
    graphics.setColor(palette.card());
    graphics.fill(card);
    graphics.setColor(Palette.withAlpha(palette.muted(), 120));
    graphics.setStroke(LayerPainter.round((float) (0.7 * scale)));
    graphics.draw(card);
  }

  private void text(String text, Font font, Color colour, double x, double y) {
    if (!text.isEmpty()) {
      graphics.setColor(colour);
      graphics.setFont(font);
      graphics.drawString(text, (float) x, (float) y);
    }
  }

  /** A text, or as much of its beginning as is no wider than allowed, with an ellipsis. */
  static String shorten(String text, Font font, double width) {
    if (MapSymbols.width(text, font) <= width) {
      return text;
    }
    int end = text.length();
    while (end > 0 && MapSymbols.width(text.substring(0, end) + "…", font) > width) {
      end--;
    }
    return text.substring(0, end).stripTrailing() + "…";
  }

  /** Breaks a text into lines no wider than allowed, at spaces. */
  static List<String> wrap(String text, Font font, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && MapSymbols.width(line + " " + word, font) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(shorten(word, font, width));
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }
}
