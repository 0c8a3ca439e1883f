package dk.naerplan.workbench.map;

import dk.naerplan.geo.Position;
import dk.naerplan.report.map.MapScene;
import dk.naerplan.report.map.Viewport;
import java.nio.IntBuffer;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;

/**
 * The picture itself. The last frame is moved and scaled with the view at once; the frame for the
 * new view follows from the background.
 */
final class MapSurface extends Pane {
  private static final double ZOOM_PER_SCROLLED_PIXEL = 0.0045;

  private final MapViewModel model;
  private final MapPointer pointer;
  private final MapFrames frames;
  private final ImageView picture = new ImageView();
  private final Group crosshair = crosshair();
  private final Circle foundMark = new Circle(15);
  private Optional<Viewport> pictured = Optional.empty();
  private Optional<BelongingMenu> belonging = Optional.empty();

  MapSurface(MapViewModel model, MapPointer pointer, Runnable takeFocus) {
    this.model = model;
    this.pointer = pointer;
    frames = new MapFrames(Platform::runLater, this::show);
    getStyleClass().add("map-surface");
    picture.setSmooth(true);
    picture.setManaged(false);
    foundMark.getStyleClass().add("map-found");
    foundMark.setManaged(false);
    crosshair.setManaged(false);
    getChildren().addAll(picture, foundMark, crosshair);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    widthProperty().subscribe(this::resized);
    heightProperty().subscribe(this::resized);
    model.sceneProperty().subscribe(_ -> request());
    model.readyProperty().subscribe(_ -> request());
    model.draggingProperty().subscribe(_ -> request());
    model.viewportProperty().subscribe(_ -> viewChanged());
    model.crosshairProperty().subscribe(_ -> placeMarks());
    model.foundProperty().subscribe(_ -> placeMarks());
    listen(takeFocus);
  }

  private void listen(Runnable takeFocus) {
    addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          takeFocus.run();
          belonging.ifPresent(ContextMenu::hide);
          if (event.getButton() == MouseButton.PRIMARY) {
            pointer.press(event.getX(), event.getY());
          }
        });
    addEventHandler(
        MouseEvent.MOUSE_DRAGGED,
        event -> {
          pointer.drag(event.getX(), event.getY());
          pointAt(event);
        });
    addEventHandler(
        MouseEvent.MOUSE_RELEASED,
        event -> {
          pointer.release(event.getX(), event.getY());
          pointAt(event);
        });
    addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::offerBelonging);
    addEventHandler(MouseEvent.MOUSE_MOVED, this::pointAt);
    addEventHandler(MouseEvent.MOUSE_EXITED, _ -> model.hoverNothing());
    addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getClickCount() == 2
              && event.isStillSincePress()
              && pointer.pinAt(event.getX(), event.getY()).isEmpty()) {
            model.navigation().zoom(2, event.getX(), event.getY());
          }
        });
    addEventHandler(
        ScrollEvent.SCROLL,
        event -> {
          double factor = Math.exp(event.getDeltaY() * ZOOM_PER_SCROLLED_PIXEL);
          model.navigation().zoom(factor, event.getX(), event.getY());
          event.consume();
        });
  }

  private void offerBelonging(ContextMenuEvent event) {
    belonging.ifPresent(ContextMenu::hide);
    belonging =
        model
            .belongingAt(event.getX(), event.getY())
            .map(offered -> new BelongingMenu(offered, model.texts()));
    belonging.ifPresent(menu -> menu.show(this, event.getScreenX(), event.getScreenY()));
    event.consume();
  }

  private void pointAt(MouseEvent event) {
    model.hover(event.getX(), event.getY());
    setCursor(cursor(event));
  }

  private Cursor cursor(MouseEvent event) {
    if (model.isPlacing()) {
      return Cursor.CROSSHAIR;
    } else if (pointer.wouldBeRefused(event.getX(), event.getY())) {
      return Cursor.DISAPPEAR;
    } else if (model.draggingProperty().get() || event.isPrimaryButtonDown()) {
      return Cursor.CLOSED_HAND;
    }
    return pointer.pinAt(event.getX(), event.getY()).isPresent() ? Cursor.HAND : Cursor.DEFAULT;
  }

  private void resized() {
    model.navigation().resize(Math.floor(getWidth()), Math.floor(getHeight()));
  }

  private void viewChanged() {
    movePicture();
    placeMarks();
    request();
  }

  private void request() {
    MapScene scene = model.sceneProperty().get();
    if (scene != null && model.readyProperty().get() && getWidth() >= 1 && getHeight() >= 1) {
      frames.request(
          new MapFrames.Request(
              scene, model.viewportProperty().get(), density(), model.draggingProperty().get()));
    }
  }

  private double density() {
    Window window = getScene() == null ? null : getScene().getWindow();
    return window == null ? 1 : Math.max(1, window.getOutputScaleX());
  }

  private void show(MapFrames.Frame frame) {
    PixelBuffer<IntBuffer> pixels =
        new PixelBuffer<>(
            frame.width(),
            frame.height(),
            IntBuffer.wrap(frame.pixels()),
            PixelFormat.getIntArgbPreInstance());
    picture.setImage(new WritableImage(pixels));
    pictured = Optional.of(frame.view());
    model.raster(frame.raster());
    movePicture();
    if (frame.sharp()) {
      model.navigation().remember();
    }
  }

  private void movePicture() {
    pictured.ifPresent(painted -> {
      Viewport view = model.viewportProperty().get();
      double scale = painted.metresPerPixel() / view.metresPerPixel();
      picture.setX(view.x(painted.west()));
      picture.setY(view.y(painted.north()));
      picture.setFitWidth(painted.width() * scale);
      picture.setFitHeight(painted.height() * scale);
    });
  }

  private void placeMarks() {
    place(crosshair, model.crosshairProperty().get());
    place(foundMark, model.foundProperty().get().map(MapPlace::position));
  }

  private void place(Node mark, Optional<Position> at) {
    Viewport view = model.viewportProperty().get();
    mark.setVisible(at.isPresent());
    at.ifPresent(position -> {
      mark.setTranslateX(view.x(position.easting()));
      mark.setTranslateY(view.y(position.northing()));
    });
  }

  private static Group crosshair() {
    Group group = new Group();
    for (String style : new String[] {"map-crosshair-halo", "map-crosshair"}) {
      for (double[] end : new double[][] {{22, 0}, {-22, 0}, {0, 22}, {0, -22}}) {
        Line line = new Line(end[0] * 0.3, end[1] * 0.3, end[0], end[1]);
        line.getStyleClass().add(style);
        group.getChildren().add(line);
      }
      Circle ring = new Circle(11);
      ring.getStyleClass().add(style);
      group.getChildren().add(ring);
    }
    group.setMouseTransparent(true);
    return group;
  }
}
