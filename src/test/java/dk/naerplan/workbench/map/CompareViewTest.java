package dk.naerplan.workbench.map;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.language.Language;
import dk.naerplan.report.map.MapLook;
import dk.naerplan.report.map.MapTheme;
import dk.naerplan.report.map.Viewport;
import dk.naerplan.store.ProjectFile;
import dk.naerplan.testing.SmallCountry;
import dk.naerplan.workbench.session.FileDialogs;
import dk.naerplan.workbench.session.Jobs;
import dk.naerplan.workbench.session.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Two plans side by side in a window, used by mouse and keyboard. */
@ExtendWith(ApplicationExtension.class)
class CompareViewTest {
  @TempDir static Path folder;
  private static int opened;

  private Session session;
  private Jobs jobs;
  private CompareViewModel model;
  private boolean closed;

  @Start
  void show(Stage stage) {
    session =
        new Session(
            ProjectFile.create(
                folder.resolve("to" + ++opened + ProjectFile.SUFFIX), SmallCountry.state()),
            Platform::runLater);
    jobs = new Jobs(Platform::runLater, _ -> {});
    model =
        new CompareViewModel(
            session,
            jobs,
            new NoFiles(),
            new SimpleObjectProperty<>(Language.DA),
            new SimpleObjectProperty<>(MapLook.PRINT));
    CompareView view = new CompareView(model, _ -> {}, () -> closed = true);
    stage.setScene(new Scene(view, 960, 600));
    stage.show();
    model.open();
    view.focusMap();
  }

  private record NoFiles() implements FileDialogs {
    @Override
    public Optional<Path> open(String title, FileKind kind) {
      return Optional.empty();
    }

    @Override
    public List<Path> openMany(String title) {
      return List.of();
    }

    @Override
    public Optional<Path> folder(String title) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> save(String title, FileKind kind, String suggestedName) {
      return Optional.empty();
    }
  }

  @BeforeEach
  void painted(FxRobot robot) throws TimeoutException {
    eventually(() -> isPainted(robot, "#compare-first") && isPainted(robot, "#compare-second"));
  }

  private static boolean isPainted(FxRobot robot, String map) {
    return robot.lookup(map).queryAll().stream()
        .flatMap(node -> node.lookupAll(".image-view").stream())
        .anyMatch(image -> ((ImageView) image).getImage() != null);
  }

  @AfterEach
  void close() {
    jobs.close();
    session.close();
  }

  private static void eventually(Callable<Boolean> holds) throws TimeoutException {
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(holds).get());
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Labeled.class).getText();
  }

  @Test
  void eachPlanHasItsMapItsNameAndItsFigures(FxRobot robot) {
    assertThat(text(robot, "#compare-first-name")).isEqualTo("Prøveplan");
    assertThat(text(robot, "#compare-second-name")).isEqualTo("Tom plan");
    assertThat(text(robot, "#compare-first-figures")).startsWith("2 nærhospitaler");
    assertThat(text(robot, "#compare-second-figures")).startsWith("Ingen nærhospitaler");
    assertThat(robot.lookup("#compare-first").query().getAccessibleText())
        .contains("Optageområder", "2 nærhospitaler");
  }

  @Test
  void keysMoveBothMaps(FxRobot robot) {
    Viewport before = model.navigation().viewport();

    robot.type(KeyCode.PLUS).type(KeyCode.RIGHT);

    Viewport after = model.navigation().viewport();
    assertThat(after.metresPerPixel()).isLessThan(before.metresPerPixel());
    assertThat(after.west()).isGreaterThan(before.west());
    robot.type(KeyCode.HOME);
    assertThat(model.navigation().viewport()).isEqualTo(before);
  }

  @Test
  void oneMapShowsTheDifferenceOfTheThemeChosen(FxRobot robot) throws TimeoutException {
    robot.interact(() -> {
      ComboBox<?> themes = robot.lookup("#compare-theme").queryComboBox();
      themes.getSelectionModel().select(CompareViewModel.THEMES.indexOf(MapTheme.MINUTES_SAVED));
    });
    robot.clickOn("#compare-difference");

    eventually(() -> text(robot, "#compare-first-name").equals("Prøveplan i forhold til Tom plan"));
    assertThat(robot.lookup("#compare-second").tryQuery()).isEmpty();
    eventually(() -> robot.lookup("15–30 kortere").tryQuery().isPresent());

    robot.clickOn("#compare-both");
    eventually(() -> robot.lookup("#compare-second").tryQuery().isPresent());
  }

  @Test
  void theButtonGoesBackToTheMap(FxRobot robot) {
    robot.clickOn("#compare-close");

    assertThat(closed).isTrue();
  }
}
