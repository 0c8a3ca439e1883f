package dk.naerplan.workbench.shell;

import dk.naerplan.report.map.MapLook;
import dk.naerplan.workbench.map.CompareView;
import dk.naerplan.workbench.map.CompareViewModel;
import dk.naerplan.workbench.session.FileDialogs;
import dk.naerplan.workbench.session.Session;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;

/** Maps of two plans, made when they are first asked for. */
final class CompareScreen {
  private final Session session;
  private final ShellViewModel shell;
  private final FileDialogs files;
  private final ObservableValue<MapLook> look;
  private final BooleanProperty shown;
  private final Consumer<String> told;
  private Optional<Made> made = Optional.empty();

  private record Made(CompareViewModel model, CompareView view) {}

  CompareScreen(
      Session session,
      ShellViewModel shell,
      FileDialogs files,
      ObservableValue<MapLook> look,
      BooleanProperty shown,
      Consumer<String> told) {
    this.session = session;
    this.shell = shell;
    this.files = files;
    this.look = look;
    this.shown = shown;
    this.told = told;
  }

  /** The screen, following the project from now on. */
  CompareView open() {
    if (made.isEmpty()) {
      CompareViewModel model =
          new CompareViewModel(session, shell.jobs(), files, shell.languageProperty(), look);
      made = Optional.of(new Made(model, new CompareView(model, told, () -> shown.set(false))));
    }
    made.get().model().open();
    return made.get().view();
  }

  /** The screen is not shown any more. */
  void close() {
    made.ifPresent(screen -> screen.model().close());
  }
}
