package dk.naerplan.workbench.map;

import javafx.scene.input.KeyEvent;

/** Which key does what while the map has the focus. */
final class KeyMapping {
  private KeyMapping() {}

  /** Does what a key stands for; says whether it stands for anything. */
  static boolean carryOut(KeyEvent event, MapKeys keys, MapViewModel model) {
    if (event.isShortcutDown()) {
      return pages(event, keys);
    }
    switch (event.getCode()) {
      case LEFT, KP_LEFT -> arrow(event, keys, -1, 0);
      case RIGHT, KP_RIGHT -> arrow(event, keys, 1, 0);
      case UP, KP_UP -> arrow(event, keys, 0, 1);
      case DOWN, KP_DOWN -> arrow(event, keys, 0, -1);
      case PLUS, ADD, EQUALS -> model.zoomIn();
      case MINUS, SUBTRACT -> model.zoomOut();
      case HOME -> model.fit();
      case H -> model.changeLayers(layers -> layers.withHatches(!layers.hatches()));
      case L -> model.changeLayers(layers -> layers.withDesireLines(!layers.desireLines()));
      case N -> keys.next(1);
      case P -> keys.next(-1);
      case DELETE -> keys.remove();
      case ENTER -> keys.enter();
      case ESCAPE -> keys.escape();
      default -> {
        return character(event, model);
      }
    }
    return true;
  }

  private static boolean pages(KeyEvent event, MapKeys keys) {
    switch (event.getCode()) {
      case PAGE_DOWN -> keys.next(1);
      case PAGE_UP -> keys.next(-1);
      default -> {
        return false;
      }
    }
    return true;
  }

  // On a Danish keyboard plus and minus have key codes of their own.
  private static boolean character(KeyEvent event, MapViewModel model) {
    switch (event.getText()) {
      case "+" -> model.zoomIn();
      case "-", "−" -> model.zoomOut();
      default -> {
        return false;
      }
    }
    return true;
  }

  private static void arrow(KeyEvent event, MapKeys keys, int east, int north) {
    if (event.isAltDown()) {
      keys.step(east, north, event.isShiftDown());
    } else {
      keys.arrow(east, north, event.isShiftDown());
    }
  }
}
