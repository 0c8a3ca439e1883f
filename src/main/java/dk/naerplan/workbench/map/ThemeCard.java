package dk.naerplan.workbench.map;

import dk.naerplan.report.map.Legend;
import dk.naerplan.report.map.MapTheme;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

/** Chooses what the colours stand for, and which layers are shown. */
final class ThemeCard extends HBox {
  private static final double SPACING = 6;

  ThemeCard(MapViewModel model) {
    ComboBox<MapTheme> themes = new ComboBox<>();
    themes.setId("map-theme");
    themes.getItems().setAll(MapTheme.values());
    themes.setVisibleRowCount(MapTheme.values().length);
    themes.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(MapTheme theme) {
            return theme == null ? "" : Legend.name(theme, model.texts().language());
          }

          @Override
          public MapTheme fromString(String text) {
            throw new UnsupportedOperationException("The list is not typed into");
          }
        });
    themes.setAccessibleText(model.texts().get("theme.choose"));
    themes.setValue(model.themeProperty().get());
    themes.setOnAction(_ -> model.show(themes.getValue()));
    model.themeProperty().subscribe(themes::setValue);
    getStyleClass().add("map-plain-card");
    HBox.setHgrow(themes, Priority.ALWAYS);
    themes.setMinWidth(0);
    setSpacing(SPACING);
    getChildren().addAll(themes, new LayersMenu(model));
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
  }
}
