package dk.naerplan.workbench.map;

import dk.naerplan.geo.Position;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.report.map.MapScene;
import dk.naerplan.report.map.MapSymbols;
import dk.naerplan.report.map.Viewport;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the mouse does to the map: pull the ground, hold a pin, click. */
final class MapPointer {
  /** A mouse that moves less than this is still clicking. */
  private static final double CLICK_PIXELS = 4;

  private final MapViewModel map;
  private Gesture gesture = new Gesture.None();

  MapPointer(MapViewModel map) {
    this.map = map;
  }

  /** The pin at a point of the screen, the selected one first, then the southernmost. */
  Optional<NaerhospitalId> pinAt(double x, double y) {
    MapScene scene = map.sceneProperty().get();
    Viewport view = map.viewportProperty().get();
    List<Naerhospital> pins = scene.evaluation().plan().naerhospitaler();
    return pins.stream()
        .filter(pin -> {
          Position at = pin.placement().position();
          return MapSymbols.pinBounds(isSelected(pin), scene.textScale())
              .contains(x - view.x(at.easting()), y - view.y(at.northing()));
        })
        .min(
            Comparator.comparing((Naerhospital pin) -> !isSelected(pin))
                .thenComparingDouble(pin -> pin.placement().position().northing()))
        .map(Naerhospital::id);
  }

  private boolean isSelected(Naerhospital pin) {
    return map.sceneProperty().get().selected().filter(pin.id()::equals).isPresent();
  }

  /** The button goes down. */
  void press(double x, double y) {
    Optional<NaerhospitalId> pin = map.isPlacing() ? Optional.empty() : pinAt(x, y);
    gesture =
        pin.flatMap(id -> map.session().plan().naerhospital(id))
            .<Gesture>map(held -> {
              map.session().select(Optional.of(held.id()));
              Viewport view = map.viewportProperty().get();
              Position at = held.placement().position();
              return new Gesture.Hold(
                  held.id(), x, y, x - view.x(at.easting()), y - view.y(at.northing()), false);
            })
            .orElseGet(() -> new Gesture.Pull(x, y, false));
  }

  /** The mouse moves with the button down. */
  void drag(double x, double y) {
    switch (gesture) {
      case Gesture.None _ -> {}
      case Gesture.Pull pull -> {
        if (pull.moved() || Math.hypot(x - pull.x(), y - pull.y()) >= CLICK_PIXELS) {
          map.navigation().pan(x - pull.x(), y - pull.y());
          gesture = new Gesture.Pull(x, y, true);
        }
      }
      case Gesture.Hold hold -> {
        boolean moved =
            hold.moved() || Math.hypot(x - hold.startX(), y - hold.startY()) >= CLICK_PIXELS;
        if (moved) {
          gesture =
              new Gesture.Hold(
                  hold.pin(), hold.startX(), hold.startY(), hold.offsetX(), hold.offsetY(), true);
          map.dragging(true);
          map.commands().previewMove(hold.pin(), target(hold, x, y));
        }
      }
    }
  }

  /** The button goes up: a held pin is dropped, a click is done. */
  void release(double x, double y) {
    Gesture ended = gesture;
    gesture = new Gesture.None();
    switch (ended) {
      case Gesture.None _ -> {}
      case Gesture.Pull pull -> {
        if (!pull.moved()) {
          click(x, y);
        }
      }
      case Gesture.Hold hold -> {
        map.dragging(false);
        if (hold.moved()) {
          map.commands().move(hold.pin(), target(hold, x, y));
        }
      }
    }
  }

  private void click(double x, double y) {
    if (map.isPlacing()) {
      map.placeAt(map.viewportProperty().get().position(x, y));
    } else {
      map.forgetFound();
      map.session().select(Optional.empty());
    }
  }

  /** Whether a pin follows the mouse over sea, where it cannot be dropped. */
  boolean wouldBeRefused(double x, double y) {
    return gesture instanceof Gesture.Hold hold
        && hold.moved()
        && map.session().state().dataset().geography().municipalityAt(target(hold, x, y)).isEmpty();
  }

  /** Lets a held pin go back to where it was; says whether there was one. */
  boolean cancel() {
    boolean held = gesture instanceof Gesture.Hold hold && hold.moved();
    gesture = new Gesture.None();
    if (held) {
      map.dragging(false);
      map.session().endPreview();
    }
    return held;
  }

  private Position target(Gesture.Hold hold, double x, double y) {
    return map.viewportProperty().get().position(x - hold.offsetX(), y - hold.offsetY());
  }
}
