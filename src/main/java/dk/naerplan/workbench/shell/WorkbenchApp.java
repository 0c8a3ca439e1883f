package dk.naerplan.workbench.shell;

import dk.naerplan.workbench.session.Preferences;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The workbench as a JavaFX application. Parameters: {@code --sample} opens the sample project, a
 * path opens that project, nothing opens the project used last.
 */
public final class WorkbenchApp extends Application {
  /** Opens the sample project. */
  public static final String SAMPLE = "--sample";

  private static final Logger LOG = LoggerFactory.getLogger(WorkbenchApp.class);

  private ShellViewModel model;

  @Override
  public void start(Stage stage) {
    Path home = Preferences.home();
    Themes.loadFonts();
    model =
        new ShellViewModel(
            new Preferences(home.resolve("preferences.properties")),
            home,
            sampleData(),
            Clock.system(ZoneId.systemDefault()),
            Platform::runLater);
    Thread.setDefaultUncaughtExceptionHandler((thread, defect) -> {
      LOG.error("Defect on {}", thread.getName(), defect);
      Platform.runLater(() -> model.report(defect));
    });
    Shell shell =
        new Shell(stage, model, new StageFileDialogs(stage), Clock.system(ZoneId.systemDefault()));
    stage.setMaximized(true);
    stage.show();
    List<String> parameters = getParameters().getRaw();
    if (parameters.contains(SAMPLE)) {
      shell.openSample();
    } else {
      parameters.stream()
          .findFirst()
          .ifPresentOrElse(path -> model.open(Path.of(path)), model::openLast);
    }
  }

  /**
   * Opens the window and returns when it is closed.
   *
   * @throws UnsupportedOperationException where there is no display
   */
  public static void open(List<String> arguments) {
    launch(WorkbenchApp.class, arguments.toArray(String[]::new));
  }

  /** The folder of the sample data: set by the launcher, or beside the working directory. */
  public static Path sampleData() {
    return Path.of(System.getProperty("naerplan.sampleData", "sample-data"));
  }

  @Override
  public void stop() {
    if (model != null) {
      model.close();
    }
  }
}
