package dk.naerplan.workbench.shell;

import dk.naerplan.language.Language;
import dk.naerplan.workbench.session.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/**
 * Renders the workbench on the sample project in every mode. Arguments: the folder for the pictures,
 * and the file of the README's picture.
 */
final class Screenshots {
  private final Path folder;
  private final OpenWorkbench workbench;

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
    size(1920, 1080);
    take("light-1920");
    set(model -> model.themeProperty().set(Theme.DARK));
    take("dark-1920");
    size(1366, 768);
    take("dark-1366");
    set(model -> model.projectorProperty().set(true));
    take("projector-dark-1366");
    set(model -> model.themeProperty().set(Theme.LIGHT));
    take("projector-1366");
    size(1920, 1080);
    take("projector-1920");
    set(model -> model.projectorProperty().set(false));
    set(model -> model.textSizePercentProperty().set(200));
    take("text200-1920");
    size(1366, 768);
    take("text200-1366");
    dialog("text200-assumptions", workbench.shell()::showAssumptions);
    set(model -> model.textSizePercentProperty().set(100));
    set(model -> model.languageProperty().set(Language.EN));
    take("english-1366");
    set(model -> model.languageProperty().set(Language.DA));
    dialog("assumptions", workbench.shell()::showAssumptions);
    dialog("data", workbench.shell()::showData);
    dialog("keys", workbench.shell()::showKeys);
    dialog("about", workbench.shell()::showAbout);
    OpenWorkbench.onUi(workbench.shell()::placeMode);
    take("placing-1366");
    OpenWorkbench.onUi(workbench.shell()::placeMode);
    size(3840, 2160);
    take("light-3840");
  }

  private void size(int width, int height) {
    OpenWorkbench.onUi(
        () -> {
          workbench.stage().setWidth(width);
          workbench.stage().setHeight(height);
        });
  }

  private void set(Consumer<ShellViewModel> change) {
    OpenWorkbench.onUi(() -> change.accept(workbench.model()));
  }

  private void selectPlan(String name) {
    OpenWorkbench.onUi(
        () ->
            workbench.session().state().plans().stream()
                .filter(plan -> plan.name().equals(name))
                .forEach(plan -> workbench.session().show(plan.id())));
  }

  private void select(String name) {
    OpenWorkbench.onUi(
        () ->
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
    write(name, dialog.getScene().getRoot());
    OpenWorkbench.onUi(dialog::hide);
  }

  private void take(String name) throws IOException {
    workbench.settle();
    write(name, workbench.stage().getScene().getRoot());
  }

  private void write(String name, Node node) throws IOException {
    CompletableFuture<Image> picture = new CompletableFuture<>();
    OpenWorkbench.onUi(() -> picture.complete(node.getScene().snapshot(null)));
    Path file = folder.resolve(name + ".png");
    ImageIO.write(SwingFXUtils.fromFXImage(picture.join(), null), "png", file.toFile());
    System.out.println(file);
  }
}
