package dk.naerplan.workbench.map;

import atlantafx.base.controls.CustomTextField;
import dk.naerplan.language.Texts;
import impl.org.controlsfx.autocompletion.AutoCompletionTextFieldBinding;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
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
    Suggestions suggestions = new Suggestions(this, model);
    setOnAction(_ -> {
      model.searchFor(getText());
      suggestions.hidePopup();
    });
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            clear();
            model.forgetFound();
          }
        });
  }

  /** The list that opens while the user types, and stays away once the place is found. */
  private static final class Suggestions extends AutoCompletionTextFieldBinding<MapPlace> {
    private static final int ROWS = 8;
    private static final double WIDTH = 320;
    private static final long DELAY_MILLISECONDS = 80;

    private final TextField field;
    private final MapViewModel model;

    Suggestions(TextField field, MapViewModel model) {
      super(field, request -> model.search(request.getUserText()), new Names());
      this.field = field;
      this.model = model;
      setDelay(DELAY_MILLISECONDS);
      setVisibleRowCount(ROWS);
      setMinWidth(WIDTH);
      setOnAutoCompleted(event -> model.goTo(event.getCompletion()));
    }

    // A list that came late would take the Enter that is meant to place.
    @Override
    protected void showPopup() {
      String text = field.getText();
      boolean found =
          model
              .foundProperty()
              .get()
              .filter(place -> place.name().equalsIgnoreCase(text) || place.label().equals(text))
              .isPresent();
      if (!found) {
        super.showPopup();
      }
    }

    @Override
    protected void hidePopup() {
      super.hidePopup();
    }
  }

  private static final class Names extends StringConverter<MapPlace> {
    @Override
    public String toString(MapPlace place) {
      return place == null ? "" : place.label();
    }

    @Override
    public MapPlace fromString(String text) {
      throw new UnsupportedOperationException("Places are found, not made");
    }
  }
}
