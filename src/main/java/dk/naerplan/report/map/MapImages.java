package dk.naerplan.report.map;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import dk.naerplan.exchange.AtomicFile;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jfree.svg.SVGGraphics2D;

/** Writes maps as images, whole or not at all. */
public final class MapImages {
  /** Pixels per unit of size, so that a PNG is sharp on paper and on fine screens. */
  public static final int PNG_DENSITY = 2;

  private MapImages() {}

  private interface Painting {
    void paint(Graphics2D graphics);
  }

  /**
   * Writes a scene as PNG.
   *
   * @param width in units in which letters are about 11 high; the picture has {@link #PNG_DENSITY}
   *     pixels for each
   * @throws dk.naerplan.language.UserFacingException when the file cannot be written
   */
  public static void writePng(Path file, MapScene scene, int width, int height) {
    png(file, width, height, graphics -> MapPainter.paint(graphics, scene, width, height));
  }

  /**
   * Writes a sheet as PNG.
   *
   * @throws dk.naerplan.language.UserFacingException when the file cannot be written
   */
  public static void writePng(Path file, MapSheet sheet, int width, int height) {
    png(file, width, height, graphics -> sheet.paint(graphics, width, height));
  }

  private static void png(Path file, int width, int height, Painting painting) {
    BufferedImage image =
        new BufferedImage(width * PNG_DENSITY, height * PNG_DENSITY, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.scale(PNG_DENSITY, PNG_DENSITY);
    painting.paint(graphics);
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
    svg(file, width, height, graphics -> MapPainter.paint(graphics, scene, width, height));
  }

  /**
   * Writes a sheet as SVG, text as text.
   *
   * @throws dk.naerplan.language.UserFacingException when the file cannot be written
   */
  public static void writeSvg(Path file, MapSheet sheet, int width, int height) {
    svg(file, width, height, graphics -> sheet.paint(graphics, width, height));
  }

  private static void svg(Path file, int width, int height, Painting painting) {
    SVGGraphics2D graphics = new SVGGraphics2D(width, height);
    graphics.setFontFunction(family -> family + ", Arial, sans-serif");
    graphics.setGeomDoubleConverter(MapImages::shortNumber);
    painting.paint(graphics);
    String document = graphics.getSVGDocument();
    AtomicFile.write(file, out -> out.write(document.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * Writes a sheet as a PDF of one page, text as text.
   *
   * @throws dk.naerplan.language.UserFacingException when the file cannot be written
   */
  public static void writePdf(Path file, MapSheet sheet, int width, int height) {
    AtomicFile.write(
        file,
        out -> {
          try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(width, height));
            document.addPage(page);
            PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, width, height);
            try (InterPdfFonts fonts = new InterPdfFonts(document)) {
              graphics.setFontTextDrawer(fonts);
              sheet.paint(graphics, width, height);
              graphics.dispose();
            }
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
              content.drawForm(graphics.getXFormObject());
            }
            document.save(out);
          }
        });
  }

  // A hundredth of a unit is finer than any printer; more digits only make the file large.
  private static String shortNumber(double value) {
    double rounded = Math.rint(value * 100) / 100;
    return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
  }
}
