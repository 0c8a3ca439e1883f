package dk.naerplan.workbench.map;

import dk.naerplan.report.map.MapLayers;
import dk.naerplan.report.map.MapTheme;
import dk.naerplan.workbench.session.Session;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which theme and which layers the map shows, remembered with the project. */
final class MapChoices {
  private static final String THEME = "map.theme";
  private static final String HATCHES = "map.hatches";
  private static final String DESIRE_LINES = "map.desireLines";

  private final Session session;
  private final ReadOnlyObjectWrapper<MapTheme> theme;
  private final ReadOnlyObjectWrapper<MapLayers> layers;

  MapChoices(Session session) {
    this.session = session;
    theme =
        new ReadOnlyObjectWrapper<>(
            Arrays.stream(MapTheme.values())
                .filter(one -> one.name().equals(remembered(THEME, "")))
                .findFirst()
                .orElse(MapTheme.CATCHMENTS));
    layers =
        new ReadOnlyObjectWrapper<>(
            new MapLayers(
                remembered(HATCHES, MapLayers.STANDARD.hatches()),
                remembered(DESIRE_LINES, MapLayers.STANDARD.desireLines())));
  }

  private String remembered(String key, String otherwise) {
    return session.file().settings().getOrDefault(key, otherwise);
  }

  private boolean remembered(String key, boolean otherwise) {
    return Boolean.parseBoolean(remembered(key, Boolean.toString(otherwise)));
  }

  ReadOnlyObjectProperty<MapTheme> themeProperty() {
    return theme.getReadOnlyProperty();
  }

  void show(MapTheme shown) {
    theme.set(shown);
    session.remember(THEME, shown.name());
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
