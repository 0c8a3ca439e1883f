package dk.naerplan.workbench.map;

import dk.naerplan.language.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Tells how to place a nærhospital, or what was found and what can be done there. */
final class Banner extends HBox {
  private final MapViewModel model;
  private final Label text = new Label();
  private final Button place = new Button();
  private final Button close = new Button();

  Banner(MapViewModel model) {
    this.model = model;
    Texts texts = model.texts();
    setId("map-banner");
    getStyleClass().addAll("map-card", "map-banner");
    setAlignment(Pos.CENTER_LEFT);
    text.setWrapText(true);
    text.setMaxWidth(420);
    text.setMinHeight(Region.USE_PREF_SIZE);
    place.setId("place-here");
    place.setText(texts.get("found.place"));
    place.getStyleClass().addAll("accent", "small");
    place.setMinWidth(Region.USE_PREF_SIZE);
    place.setOnAction(_ -> model.placeAtFound());
    close.setId("banner-close");
    close.setText(texts.get("banner.close"));
    close.getStyleClass().addAll("flat", "small");
    close.setMinWidth(Region.USE_PREF_SIZE);
    close.setOnAction(_ -> close());
    getChildren().addAll(text, place, close);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    model.crosshairProperty().subscribe(_ -> show());
    model.foundProperty().subscribe(_ -> show());
  }

  private void close() {
    if (model.isPlacing()) {
      model.togglePlacing();
    } else {
      model.forgetFound();
    }
  }

  private void show() {
    boolean placing = model.isPlacing();
    boolean foundOnly = !placing && model.foundProperty().get().isPresent();
    setVisible(placing || foundOnly);
    setManaged(placing || foundOnly);
    place.setVisible(foundOnly);
    place.setManaged(foundOnly);
    text.setText(
        placing
            ? model.texts().get("placing.how")
            : model.foundProperty().get().map(MapPlace::label).orElse(""));
  }
}
