package dk.naerplan.workbench.map;

import dk.naerplan.language.Texts;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The map with its cards: what it shows, legend, zoom, scale and sources. */
public final class MapView extends StackPane {
  /** Share of the map that the list of themes may take, so that it stays clear of the zoom. */
  private static final double WIDEST_THEMES = 0.7;

  private static final double MARGIN = 10;

  private final MapViewModel model;
  private final SearchField search;
  private final MapKeys keys;

  /** The view of a model. */
  public MapView(MapViewModel model) {
    this.model = model;
    Texts texts = model.texts();
    MapPointer pointer = new MapPointer(model);
    keys = new MapKeys(model, pointer);
    search = new SearchField(model);
    getStylesheets().add(MapView.class.getResource("map.css").toExternalForm());
    getStyleClass().add("map-view");
    setId("map");
    setMinSize(220, 160);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleRoleDescription(texts.get("map.role"));
    setAccessibleHelp(texts.get("map.help"));
    accessibleTextProperty().bind(model.summaryProperty());
    MapSurface surface = new MapSurface(model, pointer, this::requestFocus);
    Region frame = new Region();
    frame.getStyleClass().add("map-frame");
    frame.setMouseTransparent(true);
    getChildren().add(surface);
    ThemeCard themes = new ThemeCard(model);
    themes.maxWidthProperty().bind(widthProperty().multiply(WIDEST_THEMES));
    addCard(themes, Pos.TOP_LEFT);
    addCard(new ZoomCard(model), Pos.TOP_RIGHT);
    addCard(
        new LegendCard(
            texts, model.legendProperty(), model::textScale, widthProperty(), heightProperty()),
        Pos.BOTTOM_LEFT);
    addCard(new ScaleCard(model, widthProperty(), heightProperty()), Pos.BOTTOM_RIGHT);
    Banner banner = new Banner(model);
    addCard(banner, Pos.TOP_CENTER);
    // In a narrow window the two would cover each other side by side.
    themes
        .heightProperty()
        .subscribe(height ->
            StackPane.setMargin(
                banner, new Insets(2 * MARGIN + height.doubleValue(), MARGIN, 0, MARGIN)));
    getChildren().add(frame);
    addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
  }

  private void addCard(Region card, Pos corner) {
    StackPane.setAlignment(card, corner);
    StackPane.setMargin(card, new Insets(MARGIN));
    getChildren().add(card);
  }

  // Keys pressed in a card are the card's.
  private void keyPressed(KeyEvent event) {
    if (event.getTarget() == this && KeyMapping.carryOut(event, keys, model)) {
      event.consume();
    }
  }

  /** The model. */
  public MapViewModel model() {
    return model;
  }

  /** The search field, which sits in the toolbar. */
  public Node searchField() {
    return search;
  }

  /** What the mouse is over, in words. */
  public ObservableValue<String> hoverTextProperty() {
    return model.hoverTextProperty();
  }

  /** Starts or ends placing with a click or the keyboard. */
  public void togglePlacing() {
    model.togglePlacing();
    requestFocus();
  }
}
