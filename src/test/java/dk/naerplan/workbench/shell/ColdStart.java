package dk.naerplan.workbench.shell;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;

/**
 * Times a cold start on the sample project, from the start of the process to the first frame of the
 * map. Argument: a folder that holds the project from an earlier run, or gets it in the first.
 */
final class ColdStart {
  private ColdStart() {}

  /** Starts once and says how long it took. */
  public static void main(String[] arguments) throws Exception {
    Path home = Files.createDirectories(Path.of(arguments[0]));
    CompletableFuture<OpenWorkbench> opened = new CompletableFuture<>();
    Platform.startup(
        () -> opened.complete(new OpenWorkbench(new Stage(), home, Path.of("sample-data"))));
    OpenWorkbench workbench = opened.join();
    System.out.println("window: " + elapsed() + " ms");
    OpenWorkbench.onUi(workbench.shell()::openSample);
    OpenWorkbench.waitUntil(() -> workbench.model().sessionProperty().get().isPresent());
    System.out.println("project: " + elapsed() + " ms");
    OpenWorkbench.waitUntil(() ->
        workbench.stage().getScene().getRoot().lookupAll(".map-view .image-view").stream()
            .anyMatch(node -> ((ImageView) node).getImage() != null));
    System.out.println("first map: " + elapsed() + " ms");
    System.exit(0);
  }

  private static long elapsed() {
    return System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
  }
}
