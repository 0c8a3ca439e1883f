package dk.naerplan.workbench.shell;

import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Buttons that show an icon and say their name to the mouse and to screen readers. */
final class Icons {
  private Icons() {}

  static Button button(Ikon icon, String name, Runnable action) {
    Button button = new Button(null, new FontIcon(icon));
    button.getStyleClass().addAll("button-icon", "flat");
    button.setTooltip(new Tooltip(name));
    button.setAccessibleText(name);
    button.setOnAction(_ -> action.run());
    return button;
  }

  static ToggleButton toggle(Ikon icon, String name) {
    ToggleButton button = new ToggleButton(null, new FontIcon(icon));
    button.getStyleClass().addAll("button-icon", "flat");
    button.setTooltip(new Tooltip(name));
    button.setAccessibleText(name);
    return button;
  }
}
