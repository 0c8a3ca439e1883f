package dk.naerplan.workbench.map;

import dk.naerplan.report.map.Legend;
import dk.naerplan.report.map.MapScene;
import dk.naerplan.report.map.MapTheme;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;

/** One of the maps that are compared: pulled and zoomed together with the others. */
final class ComparedMap extends StackPane {
  private static final double ZOOM_PER_SCROLLED_PIXEL = 0.0045;
  private static final double PAN_PIXELS = 60;
  private static final double MARGIN = 10;

  private final CompareViewModel model;
  private final LegendCard card;
  private final MapFrames frames;
  private final MapPicture picture = new MapPicture();
  private final Pane surface = new Pane(picture);
  private final ObjectProperty<Legend> legend = new SimpleObjectProperty<>();
  private Optional<MapScene> scene = Optional.empty();
  private double pulledX;
  private double pulledY;

  ComparedMap(CompareViewModel model, String id) {
    this.model = model;
    frames =
        new MapFrames(
            Platform::runLater, frame -> picture.show(frame, model.navigation().viewport()));
    setId(id);
    getStyleClass().addAll("map-view", "compared-map");
    setMinSize(0, 0);
    setPrefSize(400, 300);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleHelp(model.texts().get("compare.map.help"));
    surface.getStyleClass().add("map-surface");
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(surface.widthProperty());
    clip.heightProperty().bind(surface.heightProperty());
    surface.setClip(clip);
    surface.setCursor(Cursor.OPEN_HAND);
    card =
        new LegendCard(model.texts(), legend, model::textScale, widthProperty(), heightProperty());
    card.setId(id + "-legend");
    StackPane.setAlignment(card, Pos.BOTTOM_LEFT);
    StackPane.setMargin(card, new Insets(MARGIN));
    Region frame = new Region();
    frame.getStyleClass().add("map-frame");
    frame.setMouseTransparent(true);
    getChildren().addAll(surface, card, frame);
    surface.widthProperty().subscribe(this::resized);
    surface.heightProperty().subscribe(this::resized);
    model
        .navigation()
        .viewportProperty()
        .subscribe(view -> {
          picture.follow(view);
          request();
        });
    listen();
  }

  private void listen() {
    surface.addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          requestFocus();
          pulledX = event.getX();
          pulledY = event.getY();
        });
    surface.addEventHandler(
        MouseEvent.MOUSE_DRAGGED,
        event -> {
          model.navigation().pan(event.getX() - pulledX, event.getY() - pulledY);
          pulledX = event.getX();
          pulledY = event.getY();
        });
    surface.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getClickCount() == 2 && event.isStillSincePress()) {
            model.navigation().zoom(2, event.getX(), event.getY());
          }
        });
    surface.addEventHandler(
        ScrollEvent.SCROLL,
        event -> {
          double factor = Math.exp(event.getDeltaY() * ZOOM_PER_SCROLLED_PIXEL);
          model.navigation().zoom(factor, event.getX(), event.getY());
          event.consume();
        });
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getTarget() == this && carryOut(event)) {
            event.consume();
          }
        });
  }

  private boolean carryOut(KeyEvent event) {
    if (event.isShortcutDown()) {
      return false;
    }
    MapNavigation navigation = model.navigation();
    switch (event.getCode()) {
      case LEFT, KP_LEFT -> navigation.pan(PAN_PIXELS, 0);
      case RIGHT, KP_RIGHT -> navigation.pan(-PAN_PIXELS, 0);
      case UP, KP_UP -> navigation.pan(0, PAN_PIXELS);
      case DOWN, KP_DOWN -> navigation.pan(0, -PAN_PIXELS);
      case PLUS, ADD, EQUALS -> navigation.zoomIn();
      case MINUS, SUBTRACT -> navigation.zoomOut();
      case HOME -> navigation.fit();
      default -> {
        return false;
      }
    }
    return true;
  }

  // All maps are as large as each other, but for a pixel.
  private void resized() {
    if (isVisible() && surface.getWidth() >= 1 && surface.getHeight() >= 1) {
      model.navigation().resize(Math.floor(surface.getWidth()), Math.floor(surface.getHeight()));
      request();
    }
  }

  void show(Comparison.Part part) {
    scene = Optional.of(part.scene());
    legend.set(part.legend());
    // Names stand on the map; half a map has no room for a card that only says what hatches are.
    card.opensByItself(part.scene().theme() != MapTheme.CATCHMENTS);
    setAccessibleText(
        Readout.summary(part.scene(), model.texts()) + " " + String.join(" ", part.lines()));
    request();
  }

  private void request() {
    if (surface.getWidth() >= 1 && surface.getHeight() >= 1) {
      scene.ifPresent(shown ->
          frames.request(
              new MapFrames.Request(shown, model.navigation().viewport(), density(), false)));
    }
  }

  private double density() {
    Window window = getScene() == null ? null : getScene().getWindow();
    return window == null ? 1 : Math.max(1, window.getOutputScaleX());
  }
}
