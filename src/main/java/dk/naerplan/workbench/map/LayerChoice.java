package dk.naerplan.workbench.map;

import dk.naerplan.report.map.MapLayers;
import dk.naerplan.workbench.session.Session;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which layers the map shows, remembered with the project. */
final class LayerChoice {
  private static final String HATCHES = "map.hatches";
  private static final String DESIRE_LINES = "map.desireLines";

  private final Session session;
  private final ReadOnlyObjectWrapper<MapLayers> layers;

  LayerChoice(Session session) {
    this.session = session;
    layers =
        new ReadOnlyObjectWrapper<>(
            new MapLayers(
                remembered(HATCHES, MapLayers.STANDARD.hatches()),
                remembered(DESIRE_LINES, MapLayers.STANDARD.desireLines())));
  }

  private boolean remembered(String key, boolean otherwise) {
    return Boolean.parseBoolean(
        session.file().settings().getOrDefault(key, Boolean.toString(otherwise)));
  }

  ReadOnlyObjectProperty<MapLayers> layersProperty() {
    return layers.getReadOnlyProperty();
  }

  void change(UnaryOperator<MapLayers> change) {
    MapLayers shown = change.apply(layers.get());
    layers.set(shown);
    session.remember(HATCHES, Boolean.toString(shown.hatches()));
    session.remember(DESIRE_LINES, Boolean.toString(shown.desireLines()));
  }
}
