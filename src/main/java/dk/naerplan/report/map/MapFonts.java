package dk.naerplan.report.map;

import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The type of the map: Inter, or the system's own where it cannot be read. */
final class MapFonts {
  private static final Logger LOG = LoggerFactory.getLogger(MapFonts.class);
  private static final Map<String, Font> READ = new ConcurrentHashMap<>();

  private MapFonts() {}

  static Font regular(double size) {
    return font(FlatInterFont.STYLE_REGULAR, Font.PLAIN, size);
  }

  static Font semibold(double size) {
    return font(FlatInterFont.STYLE_SEMIBOLD, Font.BOLD, size);
  }

  static Font bold(double size) {
    return font(FlatInterFont.STYLE_BOLD, Font.BOLD, size);
  }

  static Font italic(double size) {
    return font(FlatInterFont.STYLE_ITALIC, Font.ITALIC, size);
  }

  private static Font font(String resource, int style, double size) {
    return READ.computeIfAbsent(resource, name -> read(name, style)).deriveFont((float) size);
  }

  private static Font read(String resource, int style) {
    try (InputStream in = FlatInterFont.class.getResourceAsStream(resource)) {
      if (in != null) {
        return Font.createFont(Font.TRUETYPE_FONT, in);
      }
      LOG.warn("No font {}", resource);
    } catch (IOException | FontFormatException e) {
      LOG.warn("Font {} could not be read", resource, e);
    }
    return new Font(Font.SANS_SERIF, style, 12);
  }
}
