package dk.naerplan.workbench.plan.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** A few choices side by side, of which one or several can be pressed; they wrap where narrow. */
public final class Segments extends FlowPane {
  private static final double GAP = 4;

  private final boolean several;
  private final Runnable changed;
  private final List<ToggleButton> buttons = new ArrayList<>();

  private Segments(String label, List<Choice> choices, boolean several, Runnable changed) {
    super(GAP, GAP);
    this.several = several;
    this.changed = changed;
    setMinWidth(0);
    // Buttons wrap by the width there is, not by a width of their own.
    setPrefWrapLength(1);
    for (Choice choice : choices) {
      ToggleButton button = new ToggleButton(choice.label());
      button.setUserData(choice.id());
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.getStyleClass().addAll("small", "segment");
      button.setAccessibleText(label + ": " + choice.label());
      button.setOnAction(_ -> press(button));
      buttons.add(button);
    }
    getChildren().setAll(buttons);
  }

  /** Choices of which one can be pressed, or none. */
  public static Segments one(String label, List<Choice> choices, Runnable changed) {
    return new Segments(label, choices, false, changed);
  }

  /** Choices of which several can be pressed. */
  public static Segments several(String label, List<Choice> choices, Runnable changed) {
    return new Segments(label, choices, true, changed);
  }

  private void press(ToggleButton pressed) {
    if (!several) {
      buttons.stream()
          .filter(button -> !button.equals(pressed))
          .forEach(button -> button.setSelected(false));
    }
    changed.run();
  }

  /** The buttons, in order. */
  public List<ToggleButton> buttons() {
    return List.copyOf(buttons);
  }

  /** The ids of those pressed, separated by commas; empty when none is. */
  public String chosen() {
    return buttons.stream()
        .filter(ToggleButton::isSelected)
        .map(button -> (String) button.getUserData())
        .collect(Collectors.joining(","));
  }

  /** Presses the choices of these ids, separated by commas, and no others. */
  public void put(String ids) {
    Set<String> chosen = Set.copyOf(Arrays.asList(ids.split(",", -1)));
    buttons.forEach(button -> button.setSelected(chosen.contains((String) button.getUserData())));
  }
}
