package dk.naerplan.report.map;

import dk.naerplan.report.InterType;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Maps side by side on one sheet, each with a line of figures below.
 *
 * @param maps at least one, dressed alike
 */
public record MapSheet(List<Captioned> maps) {
  private static final double MARGIN = 12;
  private static final double TEXT = 10.5;
  private static final double LINE = 15;

  /** Keeps its own copy. */
  public MapSheet {
    maps = List.copyOf(maps);
  }

  /**
   * A map with the words below it.
   *
   * @param lines paragraphs, broken where they do not fit
   */
  public record Captioned(MapScene map, List<String> lines) {
    /** Keeps its own copy. */
    public Captioned {
      lines = List.copyOf(lines);
    }
  }

  /** Paints the sheet into the rectangle (0, 0, width, height). */
  void paint(Graphics2D graphics, double width, double height) {
    double share = width / maps.size();
    double scale = maps.getFirst().map().textScale();
    Font font = InterType.regular(TEXT * scale);
    List<List<String>> captions =
        maps.stream()
            .map(map ->
                map.lines().stream()
                    .flatMap(
                        line -> Furniture.wrap(line, font, share - 2 * MARGIN * scale).stream())
                    .toList())
            .toList();
    int most = captions.stream().mapToInt(List::size).max().orElse(0);
    double foot = (most * LINE + (most > 0 ? MARGIN : 0)) * scale;
    for (int i = 0; i < maps.size(); i++) {
      Graphics2D own = (Graphics2D) graphics.create();
      own.translate(i * share, 0);
      own.clip(new Rectangle2D.Double(0, 0, share, height));
      LayerPainter.prepare(own);
      MapScene map = maps.get(i).map();
      own.setColor(map.palette().card());
      own.fill(new Rectangle2D.Double(0, 0, share, height));
      MapPainter.paint(own, map, share - (i + 1 < maps.size() ? MARGIN / 2 : 0), height - foot);
      own.setColor(map.palette().ink());
      own.setFont(font);
      double y = height - foot;
      for (String line : captions.get(i)) {
        y += LINE * scale;
        own.drawString(line, (float) (MARGIN * scale), (float) y);
      }
      own.dispose();
    }
  }
}
