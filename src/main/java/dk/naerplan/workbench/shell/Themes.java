package dk.naerplan.workbench.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import dk.naerplan.workbench.session.Theme;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/**
 * Dresses the window: AtlantaFX underneath, Nærplan's own style sheet on top, Inter as the type.
 */
final class Themes {
  private static final PseudoClass PROJECTOR = PseudoClass.getPseudoClass("projector");
  private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
  private static final double BASE_TEXT_PIXELS = 13;
  private static final double PROJECTOR_FACTOR = 1.45;

  private Themes() {}

  /** Makes the type available; without it the system's own is used. */
  static void loadFonts() {
    List.of(
            FlatInterFont.STYLE_REGULAR,
            FlatInterFont.STYLE_SEMIBOLD,
            FlatInterFont.STYLE_BOLD,
            FlatInterFont.STYLE_ITALIC)
        .forEach(style -> {
          InputStream font = FlatInterFont.class.getResourceAsStream(style);
          if (font != null) {
            Font.loadFont(font, BASE_TEXT_PIXELS);
          }
        });
  }

  /**
   * Dresses a scene.
   *
   * @param content the window's content; not always the scene's root, since what decorates fields
   *     may put a pane of its own above it
   */
  static void apply(
      Scene scene, Parent content, Theme theme, boolean projector, int textSizePercent) {
    Application.setUserAgentStylesheet(
        (theme == Theme.DARK ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
    String own = Themes.class.getResource("naerplan.css").toExternalForm();
    if (!scene.getStylesheets().contains(own)) {
      scene.getStylesheets().add(own);
    }
    double pixels = BASE_TEXT_PIXELS * textSizePercent / 100 * (projector ? PROJECTOR_FACTOR : 1);
    for (Parent dressed : new HashSet<>(List.of(scene.getRoot(), content))) {
      dressed.pseudoClassStateChanged(PROJECTOR, projector);
      dressed.pseudoClassStateChanged(DARK, theme == Theme.DARK);
      dressed.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.1fpx;", pixels));
    }
  }
}
