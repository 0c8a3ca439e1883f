package dk.naerplan.report.chart;

import dk.naerplan.exchange.AtomicFile;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.jfree.svg.SVGGraphics2D;

/** Charts as picture files, with title and note, on white. */
public final class ChartImages {
  private static final int WIDTH = 960;
  private static final int HEIGHT = 540;
  private static final double TEXT_PIXELS = 16;

  /** Pixels per unit in a PNG, so that it stays sharp in print and on large screens. */
  private static final int PNG_SCALE = 2;

  private ChartImages() {}

  /**
   * Writes a chart as PNG, 1920 × 1080 pixels.
   *
   * @throws dk.naerplan.language.UserFacingException when the file cannot be written
   */
  public static void writePng(Path file, ChartFigures figures) {
    BufferedImage image =
        new BufferedImage(WIDTH * PNG_SCALE, HEIGHT * PNG_SCALE, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.scale(PNG_SCALE, PNG_SCALE);
    chart(figures).paint(graphics, WIDTH, HEIGHT);
    graphics.dispose();
    AtomicFile.write(
        file,
        out -> {
          if (!ImageIO.write(image, "png", out)) {
            throw new IOException("No PNG writer");
          }
        });
  }

  /**
   * Writes a chart as SVG with its texts as text.
   *
   * @throws dk.naerplan.language.UserFacingException when the file cannot be written
   */
  public static void writeSvg(Path file, ChartFigures figures) {
    SVGGraphics2D graphics = new SVGGraphics2D(WIDTH, HEIGHT);
    graphics.setFontFunction(family -> family + ", Arial, Helvetica, sans-serif");
    chart(figures).paint(graphics, WIDTH, HEIGHT);
    byte[] document =
        ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + graphics.getSVGElement())
            .getBytes(StandardCharsets.UTF_8);
    AtomicFile.write(file, out -> out.write(document));
  }

  private static PlanChart chart(ChartFigures figures) {
    return new PlanChart(figures, ChartLook.PAPER, PlanChart.Setting.PAGE, TEXT_PIXELS);
  }
}
