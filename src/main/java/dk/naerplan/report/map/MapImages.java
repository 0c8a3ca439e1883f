package dk.naerplan.report.map;

import dk.naerplan.exchange.AtomicFile;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.jfree.svg.SVGGraphics2D;

/** Writes maps as images, whole or not at all. */
public final class MapImages {
  /** Pixels per unit of size, so that a PNG is sharp on paper and on fine screens. */
  public static final int PNG_DENSITY = 2;

  private MapImages() {}

  /**
   * Writes a scene as PNG.
   *
   * @param width in units in which letters are about 11 high; the picture has {@link #PNG_DENSITY}
   *     pixels for each
   * @throws dk.naerplan.language.UserFacingException when the file cannot be written
   */
  public static void writePng(Path file, MapScene scene, int width, int height) {
    BufferedImage image =
        new BufferedImage(width * PNG_DENSITY, height * PNG_DENSITY, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.scale(PNG_DENSITY, PNG_DENSITY);
    MapPainter.paint(graphics, scene, width, height);
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
   * Writes a scene as SVG, text as text.
   *
   * @throws dk.naerplan.language.UserFacingException when the file cannot be written
   */
  public static void writeSvg(Path file, MapScene scene, int width, int height) {
    SVGGraphics2D graphics = new SVGGraphics2D(width, height);
    graphics.setFontFunction(family -> family + ", Arial, sans-serif");
    graphics.setGeomDoubleConverter(MapImages::shortNumber);
    MapPainter.paint(graphics, scene, width, height);
    String document = graphics.getSVGDocument();
    AtomicFile.write(file, out -> out.write(document.getBytes(StandardCharsets.UTF_8)));
  }

  // A hundredth of a unit is finer than any printer; more digits only make the file large.
  private static String shortNumber(double value) {
    double rounded = Math.rint(value * 100) / 100;
    return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
  }
}
