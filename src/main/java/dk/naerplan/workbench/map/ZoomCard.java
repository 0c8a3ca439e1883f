package dk.naerplan.workbench.map;

import dk.naerplan.language.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** Zoom buttons. */
final class ZoomCard extends VBox {
  ZoomCard(MapViewModel model) {
    Texts texts = model.texts();
    getStyleClass().addAll("map-card", "map-zoom");
    getChildren()
        .addAll(
            button("zoom-in", Material2AL.ADD, texts.get("zoom.in"), model::zoomIn),
            button("zoom-out", Material2MZ.REMOVE, texts.get("zoom.out"), model::zoomOut),
            button("zoom-fit", Material2MZ.ZOOM_OUT_MAP, texts.get("zoom.fit"), model::fit));
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
  }

  private static Button button(String id, Ikon icon, String name, Runnable action) {
    Button button = new Button(null, new FontIcon(icon));
    button.setId(id);
    button.getStyleClass().addAll("button-icon", "flat");
    button.setTooltip(new Tooltip(name));
    button.setAccessibleText(name);
    button.setOnAction(_ -> action.run());
    return button;
  }
}
