package dk.naerplan.workbench.shell;

import dk.naerplan.workbench.check.Prompts;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

/** The dialogs of the check panel, dressed like the window is at the moment. */
record DialogPrompts(Supplier<Dialogs> dialogs) implements Prompts {
  @Override
  public void show(String title, Region content) {
    dialogs.get().show(title, content);
  }

  @Override
  public void ask(
      String title,
      Region content,
      ObservableValue<String> yes,
      ObservableValue<Boolean> impossible,
      Runnable then) {
    dialogs.get().ask(title, content, yes, impossible, then);
  }
}
