package dk.naerplan.workbench.shell;

import dk.naerplan.demand.Evaluation;
import dk.naerplan.workbench.session.Preferences;
import dk.naerplan.workbench.session.SaveStatus;
import dk.naerplan.workbench.session.Session;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/** A workbench in a window of a test, with a home of its own. */
final class OpenWorkbench implements AutoCloseable {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);

  private final ShellViewModel model;
  private final Shell shell;
  private final PresetFileDialogs files = new PresetFileDialogs();
  private final Stage stage;

  /** Opens an empty window; call on the user-interface thread. */
  OpenWorkbench(Stage stage, Path home, Path data) {
    this.stage = stage;
    Themes.loadFonts();
    model =
        new ShellViewModel(
            new Preferences(home.resolve("preferences.properties")),
            home,
            data,
            CLOCK,
            Platform::runLater);
    shell = new Shell(stage, model, files, CLOCK);
    // The headless screen has 1000 × 1000 pixels, and nothing may stand out over its edge.
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(940);
    stage.setHeight(850);
    stage.show();
  }

  ShellViewModel model() {
    return model;
  }

  Shell shell() {
    return shell;
  }

  Stage stage() {
    return stage;
  }

  PresetFileDialogs files() {
    return files;
  }

  Session session() {
    return model.sessionProperty().get().orElseThrow();
  }

  Evaluation evaluation() {
    return session().evaluationProperty().get();
  }

  /** Opens the sample project and waits until it is there. */
  void openSample() {
    onUi(shell::openSample);
    waitUntil(() -> model.sessionProperty().get().isPresent());
    settle();
  }

  /** Waits until every edit is on disk and evaluated, and no job runs. */
  void settle() {
    waitUntil(() ->
        model.jobs().runningProperty().get().isEmpty()
            && model
                .sessionProperty()
                .get()
                .map(s ->
                    s.saveStatusProperty().get() instanceof SaveStatus.Saved
                        && s.evaluationProperty().get().plan().equals(s.plan())
                        && s.evaluationProperty().get().year() == s.yearProperty().get())
                .orElse(true));
    WaitForAsyncUtils.waitForFxEvents();
  }

  static void onUi(Runnable action) {
    WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(60), action);
    WaitForAsyncUtils.waitForFxEvents();
  }

  static void waitUntil(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(
          60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(60_000, condition));
    } catch (TimeoutException e) {
      throw new AssertionError("Waited in vain", e);
    }
  }

  @Override
  public void close() {
    onUi(stage::close);
    model.close();
  }
}
