package dk.naerplan.workbench.plan.field;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the fields of the inspector have in common. */
public final class Fields {
  private Fields() {}

  /** A control under its name. */
  public static VBox labelled(String label, Region control) {
    Label name = wrapped(label, "figure-unit");
    name.setLabelFor(control);
    control.setAccessibleText(label);
    return new VBox(2, name, control);
  }

  /** A label that wraps rather than being cut off. */
  public static Label wrapped(String text, String... styleClasses) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinWidth(0);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(styleClasses);
    return label;
  }

  /** Text that wraps, for a narrow column; the tabulator leaves it. */
  public static TextArea area(String prompt) {
    TextArea area = new TextArea();
    area.setPrefRowCount(2);
    area.setPrefColumnCount(1);
    area.setMinHeight(Region.USE_PREF_SIZE);
    area.setWrapText(true);
    area.setPromptText(prompt);
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.TAB && !key.isControlDown() && !key.isAltDown()) {
            area.requestFocusTraversal(
                key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            key.consume();
          }
        });
    return area;
  }

  /** Shows a node and gives it room, or neither. */
  public static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  /** Runs when the field is left, and for a single line when Enter is pressed. */
  public static void onCommit(TextInputControl field, Runnable commit) {
    if (field instanceof TextField line) {
      line.setOnAction(_ -> commit.run());
    }
    field
        .focusedProperty()
        .subscribe((before, focused) -> {
          if (before && !focused) {
            commit.run();
          }
        });
  }
}
