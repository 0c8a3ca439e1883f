package dk.naerplan.workbench.shell;

import dk.naerplan.language.Language;
import dk.naerplan.report.map.MapTheme;
import dk.naerplan.workbench.map.MapView;
import dk.naerplan.workbench.session.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Renders the workbench on the sample project in every mode. Arguments: the folder for the
 * pictures, and the file of the README's picture.
 */
final class Screenshots {
  private static final int STILL = 3;
  private static final int PATIENCE = 60;
  private static final int PAUSE_MILLIS = 200;

  private final Path folder;
  private final OpenWorkbench workbench;
  private int width;
  private int height;

  private Screenshots(Path folder, OpenWorkbench workbench) {
    this.folder = folder;
    this.workbench = workbench;
  }

  /** Takes all pictures. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Files.createDirectories(folder);
    Path home = Files.createTempDirectory("naerplan-screenshots");
    CompletableFuture<OpenWorkbench> opened = new CompletableFuture<>();
    Platform.startup(
        () -> opened.complete(new OpenWorkbench(new Stage(), home, Path.of("sample-data"))));
    OpenWorkbench workbench = opened.join();
    new Screenshots(folder, workbench).takeAll();
    Files.copy(
        folder.resolve("light-1920.png"),
        Path.of(arguments[1]),
        StandardCopyOption.REPLACE_EXISTING);
    Platform.exit();
    System.exit(0);
  }

  private void takeAll() throws IOException {
    size(1366, 768);
    take("welcome-1366");
    workbench.openSample();
    selectPlan("Regeringens 13");
    take("light-1366");
    select("Tarm");
    take("selected-1366");
    checkPanel("1366");
    size(1920, 1080);
    take("light-1920");
    set(model -> model.themeProperty().set(Theme.DARK));
    take("dark-1920");
    size(1366, 768);
    take("dark-1366");
    checkPanel("dark");
    set(model -> model.projectorProperty().set(true));
    take("projector-dark-1366");
    set(model -> model.themeProperty().set(Theme.LIGHT));
    take("projector-1366");
    checkPanel("projector");
    size(1920, 1080);
    take("projector-1920");
    set(model -> model.projectorProperty().set(false));
    set(model -> model.textSizePercentProperty().set(200));
    take("text200-1920");
    size(1366, 768);
    take("text200-1366");
    checkPanel("text200");
    dialog("text200-assumptions", workbench.shell()::showAssumptions);
    set(model -> model.textSizePercentProperty().set(100));
    set(model -> model.languageProperty().set(Language.EN));
    take("english-1366");
    set(model -> model.languageProperty().set(Language.DA));
    dialog("assumptions", workbench.shell()::showAssumptions);
    dialog("data", workbench.shell()::showData);
    dialog("keys", workbench.shell()::showKeys);
    dialog("about", workbench.shell()::showAbout);
    for (MapTheme theme : MapTheme.values()) {
      OpenWorkbench.onUi(
          () -> ((MapView) workbench.stage().getScene().lookup(".map-view")).model().show(theme));
      take("theme-" + theme.name().toLowerCase(Locale.ROOT));
    }
    OpenWorkbench.onUi(workbench.shell()::placeMode);
    take("placing-1366");
    OpenWorkbench.onUi(workbench.shell()::placeMode);
    size(3840, 2160);
    take("light-3840");
  }

  private void checkPanel(String mode) throws IOException {
    OpenWorkbench.onUi(workbench.shell()::nextFinding);
    take("check-" + mode);
    OpenWorkbench.onUi(() -> workbench.shell().matrixShownProperty().set(true));
    take("matrix-" + mode);
    OpenWorkbench.onUi(() -> workbench.shell().matrixShownProperty().set(false));
    OpenWorkbench.onUi(workbench.shell()::showInspector);
  }

  private void size(int newWidth, int newHeight) {
    width = newWidth;
    height = newHeight;
  }

  private void set(Consumer<ShellViewModel> change) {
    OpenWorkbench.onUi(() -> change.accept(workbench.model()));
  }

  private void selectPlan(String name) {
    OpenWorkbench.onUi(() ->
        workbench.session().state().plans().stream()
            .filter(plan -> plan.name().equals(name))
            .forEach(plan -> workbench.session().show(plan.id())));
  }

  private void select(String name) {
    OpenWorkbench.onUi(() ->
        workbench.session().plan().naerhospitaler().stream()
            .filter(n -> n.name().equals(name))
            .forEach(n -> workbench.session().select(Optional.of(n.id()))));
  }

  private void dialog(String name, Runnable open) throws IOException {
    OpenWorkbench.onUi(open);
    workbench.settle();
    Window dialog =
        Window.getWindows().stream()
            .filter(window -> !window.equals(workbench.stage()) && window.isShowing())
            .findFirst()
            .orElseThrow();
    write(name, dialog.getScene());
    OpenWorkbench.onUi(dialog::hide);
  }

  // The headless screen is small, so the window's content moves to a scene without a window.
  private void take(String name) throws IOException {
    workbench.settle();
    Scene window = workbench.stage().getScene();
    CompletableFuture<Scene> large = new CompletableFuture<>();
    OpenWorkbench.onUi(() -> {
      Parent content = window.getRoot();
      window.setRoot(new Pane());
      Scene scene = new Scene(content, width, height);
      scene.getStylesheets().setAll(window.getStylesheets());
      large.complete(scene);
    });
    write(name, large.join());
    OpenWorkbench.onUi(() -> {
      Parent content = large.join().getRoot();
      large.join().setRoot(new Pane());
      window.setRoot(content);
    });
  }

  private void write(String name, Scene scene) throws IOException {
    Path file = folder.resolve(name + ".png");
    ImageIO.write(atRest(scene), "png", file.toFile());
    System.out.println(file);
  }

  // Maps and charts are painted in the background: a picture counts when it no longer changes.
  private BufferedImage atRest(Scene scene) {
    BufferedImage before = snapshot(scene);
    for (int unchanged = 0, tries = 0; unchanged < STILL && tries < PATIENCE; tries++) {
      WaitForAsyncUtils.sleep(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
      BufferedImage now = snapshot(scene);
      unchanged = samePixels(before, now) ? unchanged + 1 : 0;
      before = now;
    }
    return before;
  }

  private static BufferedImage snapshot(Scene scene) {
    CompletableFuture<Image> picture = new CompletableFuture<>();
    OpenWorkbench.onUi(() -> picture.complete(scene.snapshot(null)));
    return SwingFXUtils.fromFXImage(picture.join(), null);
  }

  private static boolean samePixels(BufferedImage one, BufferedImage other) {
    return one.getWidth() == other.getWidth()
        && one.getHeight() == other.getHeight()
        && Arrays.equals(pixels(one), pixels(other));
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }
}
