package dk.naerplan.workbench.map;

import dk.naerplan.language.Texts;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;

/**
 * Finds a place by name. Enter goes to the best match and marks it; Enter once more places a
 * nærhospital there.
 */
final class SearchField extends CustomTextField {
  SearchField(MapViewModel model) {
    Texts texts = model.texts();
    setId("search");
    setPromptText(texts.get("search.prompt"));
    setAccessibleText(texts.get("search.name"));
    setAccessibleHelp(texts.get("search.help"));
    setPrefColumnCount(16);
    setLeft(new FontIcon(Material2MZ.SEARCH));
    AutoCompletionBinding<MapPlace> completion =
        TextFields.bindAutoCompletion(
            this,
            request ->
                isWhatWasFound(model, request.getUserText())
                    ? java.util.List.of()
                    : model.search(request.getUserText()),
            new StringConverter<>() {
              @Override
              public String toString(MapPlace place) {
                return place == null ? "" : place.label();
              }

              @Override
              public MapPlace fromString(String text) {
                throw new UnsupportedOperationException("Places are found, not made");
              }
            });
    completion.setDelay(80);
    completion.setVisibleRowCount(8);
    completion.setMinWidth(320);
    completion.setOnAutoCompleted(event -> model.goTo(event.getCompletion()));
    setOnAction(_ -> model.searchFor(getText()));
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            clear();
            model.forgetFound();
          }
        });
  }

  private static boolean isWhatWasFound(MapViewModel model, String text) {
    return model
        .foundProperty()
        .get()
        .filter(place -> place.name().equalsIgnoreCase(text) || place.label().equals(text))
        .isPresent();
  }
}
