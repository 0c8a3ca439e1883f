package dk.naerplan.workbench.allocation;

import dk.naerplan.workbench.plan.field.Fields;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.VBox;

/**
 * Choices under each other, each with a sentence. They are no toggle group: there an arrow key
 * would choose, and so edit, everything that it passes.
 */
final class RadioChoices<T> extends VBox {
  private static final double INDENT = 24;

  private final Map<T, RadioButton> buttons = new LinkedHashMap<>();
  private final Consumer<T> chosen;

  RadioChoices(Consumer<T> chosen) {
    super(8);
    this.chosen = chosen;
  }

  /** Adds a choice with what stands under it. */
  void add(T value, String id, String name, String sentence, Node... below) {
    RadioButton button = new RadioButton(name);
    button.setId(id);
    button.setWrapText(true);
    button.setMinHeight(USE_PREF_SIZE);
    button.getStyleClass().add("text-bold");
    button.setAccessibleHelp(sentence);
    button.setOnAction(_ -> {
      show(value);
      chosen.accept(value);
    });
    buttons.put(value, button);
    VBox choice = new VBox(3, button);
    if (!sentence.isEmpty()) {
      Label about = Fields.wrapped(sentence, "figure-unit");
      about.setPadding(new Insets(0, 0, 0, INDENT));
      choice.getChildren().add(about);
    }
    for (Node node : below) {
      VBox.setMargin(node, new Insets(2, 0, 0, INDENT));
      choice.getChildren().add(node);
    }
    getChildren().add(choice);
  }

  /** Marks the choice that holds. */
  void show(T value) {
    buttons.forEach((each, button) -> button.setSelected(each.equals(value)));
  }

  void takeFocus() {
    buttons.values().stream()
        .filter(RadioButton::isSelected)
        .findFirst()
        .ifPresent(RadioButton::requestFocus);
  }
}
