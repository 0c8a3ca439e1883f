package dk.naerplan.report.chart;

import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Inter, the type of the charts, made known to Java's own painting. */
final class InterType {
  private static final String FAMILY = family();

  private InterType() {}

  private static String family() {
    for (String style : List.of(FlatInterFont.STYLE_REGULAR, FlatInterFont.STYLE_BOLD)) {
      try (InputStream in = FlatInterFont.class.getResourceAsStream(style)) {
        GraphicsEnvironment.getLocalGraphicsEnvironment()
            .registerFont(Font.createFont(Font.TRUETYPE_FONT, in));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (FontFormatException e) {
        throw new IllegalStateException(e);
      }
    }
    return FlatInterFont.FAMILY;
  }

  static Font plain(double pixels) {
    return new Font(FAMILY, Font.PLAIN, 1).deriveFont((float) pixels);
  }

  static Font bold(double pixels) {
    return new Font(FAMILY, Font.BOLD, 1).deriveFont((float) pixels);
  }
}
