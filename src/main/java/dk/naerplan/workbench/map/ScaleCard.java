package dk.naerplan.workbench.map;

import dk.naerplan.report.map.ScaleBar;
import dk.naerplan.report.map.Viewport;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A length to measure by, and where the data come from. */
final class ScaleCard extends HBox {
  private static final double SHARE_OF_MAP = 0.38;
  private static final double LEGEND_AND_SCALE_EMS = 26;
  private static final double SHORTEST_EMS = 5;

  /** Height of the map, in lines of text, from which the sources take two lines. */
  private static final double LINES_FOR_TWO = 60;

  private static final double LONGEST_PIXELS = 120;

  private final Label length = new Label();
  private final Region bar = new Region();

  ScaleCard(
      MapViewModel model, ObservableValue<Number> mapWidth, ObservableValue<Number> mapHeight) {
    setId("map-scale");
    getStyleClass().add("map-scale");
    setAlignment(Pos.BOTTOM_RIGHT);
    bar.getStyleClass().add("map-scale-bar");
    length.getStyleClass().add("map-scale-length");
    Label sources = new Label();
    sources.setId("map-credits");
    sources.getStyleClass().add("map-credits");
    sources.setWrapText(true);
    sources.setTextOverrun(OverrunStyle.ELLIPSIS);
    sources
        .maxWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> width(length.getFont().getSize(), mapWidth.getValue().doubleValue()),
                length.fontProperty(),
                mapWidth));
    // One line on a low map, else two; the rest is in the tooltip, and all of it is printed with
    // the
    // map.
    sources
        .minHeightProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> height(sources.getFont().getSize(), mapHeight.getValue().doubleValue()),
                sources.fontProperty(),
                mapHeight));
    sources.maxHeightProperty().bind(sources.minHeightProperty());
    Tooltip all = new Tooltip();
    all.setWrapText(true);
    all.setMaxWidth(480);
    sources.setTooltip(all);
    VBox scale = new VBox(length, bar);
    scale.setAlignment(Pos.BOTTOM_RIGHT);
    scale.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(sources, scale);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setMinHeight(USE_PREF_SIZE);
    model.viewportProperty().subscribe(this::show);
    model
        .sceneProperty()
        .subscribe(scene -> {
          if (scene != null) {
            List<String> lines = new ArrayList<>();
            lines.add(scene.dataset().geography().outlineNote());
            lines.addAll(scene.credits());
            lines.removeIf(String::isBlank);
            String text = String.join(" · ", lines);
            if (!text.equals(sources.getText())) {
              sources.setText(text);
              all.setText(String.join("\n", lines));
            }
          }
        });
  }

  // Beside the folded legend there must be room for the scale.
  private static double width(double textPixels, double mapWidth) {
    double beside = mapWidth - LEGEND_AND_SCALE_EMS * textPixels;
    return Math.max(SHORTEST_EMS * textPixels, Math.min(SHARE_OF_MAP * mapWidth, beside));
  }

  private static double height(double textPixels, double mapHeight) {
    return textPixels * (mapHeight / textPixels < LINES_FOR_TWO ? 1.5 : 2.9);
  }

  private void show(Viewport view) {
    ScaleBar scale = ScaleBar.of(view.metresPerPixel(), LONGEST_PIXELS);
    length.setText(scale.text());
    bar.setMinWidth(scale.pixels());
    bar.setMaxWidth(scale.pixels());
    length.setMinWidth(scale.pixels());
  }
}
