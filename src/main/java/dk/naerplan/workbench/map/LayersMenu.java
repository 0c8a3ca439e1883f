package dk.naerplan.workbench.map;

import dk.naerplan.language.Texts;
import dk.naerplan.report.map.MapLayers;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** Switches the layers of the map on and off. */
final class LayersMenu extends MenuButton {
  LayersMenu(MapViewModel model) {
    super("", new FontIcon(Material2AL.LAYERS));
    Texts texts = model.texts();
    setId("map-layers");
    setText(texts.get("layers"));
    setAccessibleHelp(texts.get("layers.help"));
    setMinWidth(USE_PREF_SIZE);
    getItems()
        .addAll(
            item(
                model,
                "layer-hatches",
                texts.get("layers.hatches"),
                "H",
                MapLayers::hatches,
                MapLayers::withHatches),
            item(
                model,
                "layer-desire-lines",
                texts.get("layers.desireLines"),
                "L",
                MapLayers::desireLines,
                MapLayers::withDesireLines));
  }

  private static CheckMenuItem item(
      MapViewModel model,
      String id,
      String text,
      String key,
      Predicate<MapLayers> isShown,
      BiFunction<MapLayers, Boolean, MapLayers> with) {
    CheckMenuItem item = new CheckMenuItem(text + " (" + key + ")");
    item.setId(id);
    item.setMnemonicParsing(false);
    model.layersProperty().subscribe(shown -> item.setSelected(isShown.test(shown)));
    item.setOnAction(_ -> model.changeLayers(shown -> with.apply(shown, item.isSelected())));
    return item;
  }
}
