package dk.naerplan.workbench.check;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

/** The dialogs that the panel opens. */
public interface Prompts {
  /** Shows something to read. */
  void show(String title, Region content);

  /**
   * Shows something to look through before it is done.
   *
   * @param yes the label of the button that does it
   * @param impossible whether it cannot be done as things stand in the dialog
   */
  void ask(
      String title,
      Region content,
      ObservableValue<String> yes,
      ObservableValue<Boolean> impossible,
      Runnable then);
}
