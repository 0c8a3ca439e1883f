package dk.naerplan.report;

import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Inter, the type of maps, charts and the dossier, made known to Java's own painting. */
public final class InterType {
  /** The family of the regular, bold and italic cuts. */
  public static final String FAMILY = FlatInterFont.FAMILY;

  /** The semibold cut is a family of its own. */
  public static final String SEMIBOLD_FAMILY = FlatInterFont.FAMILY_SEMIBOLD;

  static {
    List.of(
            FlatInterFont.STYLE_REGULAR,
            FlatInterFont.STYLE_SEMIBOLD,
            FlatInterFont.STYLE_BOLD,
            FlatInterFont.STYLE_ITALIC)
        .forEach(InterType::register);
  }

  private InterType() {}

  private static void register(String cut) {
    try (InputStream in = FlatInterFont.class.getResourceAsStream(cut)) {
      GraphicsEnvironment.getLocalGraphicsEnvironment()
          .registerFont(Font.createFont(Font.TRUETYPE_FONT, in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The regular cut in a size in pixels. */
  public static Font regular(double pixels) {
    return font(FAMILY, Font.PLAIN, pixels);
  }

  /** The semibold cut in a size in pixels. */
  public static Font semibold(double pixels) {
    return font(SEMIBOLD_FAMILY, Font.PLAIN, pixels);
  }

  /** The bold cut in a size in pixels. */
  public static Font bold(double pixels) {
    return font(FAMILY, Font.BOLD, pixels);
  }

  /** The italic cut in a size in pixels. */
  public static Font italic(double pixels) {
    return font(FAMILY, Font.ITALIC, pixels);
  }

  private static Font font(String family, int style, double pixels) {
    return new Font(family, style, 1).deriveFont((float) pixels);
  }
}
