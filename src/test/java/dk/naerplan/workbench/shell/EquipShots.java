package dk.naerplan.workbench.shell;

import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.QuestionId;
import dk.naerplan.language.Language;
import dk.naerplan.workbench.plan.InspectorView;
import dk.naerplan.workbench.session.Theme;
import java.io.IOException;
import java.nio.file.*;
import java.util.*;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.*;
import javafx.scene.control.*;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.testfx.util.WaitForAsyncUtils;

final class EquipShots {
  static OpenWorkbench w;
  static Path folder;

  public static void main(String[] a) throws Exception {
    folder = Path.of(a[0]);
    Files.createDirectories(folder);
    Path home = Files.createTempDirectory("es");
    CompletableFuture<OpenWorkbench> opened = new CompletableFuture<>();
    Platform.startup(() -> opened.complete(new OpenWorkbench(new Stage(), home, Path.of("sample-data"))));
    w = opened.join();
    w.openSample();
    OpenWorkbench.onUi(() -> w.session().state().plans().stream().filter(p -> p.name().equals("Regeringens 13")).forEach(p -> w.session().show(p.id())));
    OpenWorkbench.onUi(() -> w.session().plan().naerhospitaler().stream().filter(n -> n.name().equals("Tarm")).forEach(n -> w.session().select(Optional.of(n.id()))));
    w.settle();
    long t0 = System.nanoTime();
    OpenWorkbench.onUi(() -> {
      long t = System.nanoTime();
      ((TitledPane) node("#group-PRINCIPLE")).setExpanded(true);
      node("#inspector").applyCss();
      System.out.println("expand " + (System.nanoTime() - t) / 1e6);
    });
    WaitForAsyncUtils.sleep(1500, TimeUnit.MILLISECONDS);
    OpenWorkbench.onUi(() -> ((TitledPane) node("#group-PRINCIPLE")).setExpanded(false));
    List<Long> pulses = new ArrayList<>();
    OpenWorkbench.onUi(() -> ((TextField) node("#item-query")).setText("e"));
    for (int i = 0; i < 400; i++) {
      long t = System.nanoTime();
      OpenWorkbench.onUi(() -> {});
      pulses.add((System.nanoTime() - t) / 1_000_000);
    }
    System.out.println("worst waits during search of all: " + pulses.stream().sorted(Comparator.reverseOrder()).limit(8).toList());
    long t1 = System.nanoTime();
    OpenWorkbench.onUi(() -> {
      long t = System.nanoTime();
      ((TextField) node("#item-query")).setText("");
      System.out.println("clear " + (System.nanoTime() - t) / 1e6);
    });
    // fresh window
    OpenWorkbench.onUi(() -> { w.model().languageProperty().set(Language.EN); w.model().languageProperty().set(Language.DA); });
    w.settle();
    shot("1-closed", 1366, 768, 0.45);
    click("#item-roentgen");
    w.settle();
    shot("2-roentgen", 1366, 768, 0.5);
    reveal("lunge-kol", null);
    click("#item-lunge-kol");
    w.settle();
    shotAt("3-kol-proposal", 1366, 768);
    reveal("lunge-kol", "anderledes");
    w.settle();
    shotAt("4-kol-details", 1366, 768);
    reveal("kom-tobaksafvaenning", null);
    click("#item-kom-tobaksafvaenning");
    w.settle();
    shotAt("5-kom", 1366, 768);
    reveal("ikke-senge", null);
    w.settle();
    shotAt("6-ikke", 1366, 768);
    OpenWorkbench.onUi(() -> ((ScrollPane) node("#inspector")).setVvalue(0));
    reveal("roentgen", null);
    click("#template");
    OpenWorkbench.onUi(() -> ((ComboBox<?>) node("#template-choice")).getSelectionModel().select(0));
    shot("7-template", 1366, 768, 0.3);
    click("#template-apply");
    w.settle();
    OpenWorkbench.onUi(() -> ((TextField) node("#item-query")).setText("5.1"));
    w.settle();
    WaitForAsyncUtils.sleep(1500, TimeUnit.MILLISECONDS);
    shot("8-search", 1366, 768, 0.4);
    OpenWorkbench.onUi(() -> ((TextField) node("#item-query")).setText(""));
    String tarm = w.session().selectionProperty().get().get().value();
    OpenWorkbench.onUi(() -> w.session().select(Optional.of(w.session().plan().naerhospitaler().get(0).id())));
    w.settle();
    click("#copy");
    OpenWorkbench.onUi(() -> ((ComboBox<?>) node("#copy-from")).getSelectionModel().select(0));
    shot("9-copy", 1366, 768, 0.4);
    click("#copy");
    OpenWorkbench.onUi(() -> w.session().select(Optional.empty()));
    w.settle();
    shot("10-plan", 1366, 768, 0.0);
    OpenWorkbench.onUi(() -> w.session().select(Optional.of(new dk.naerplan.plan.NaerhospitalId(tarm))));
    w.settle();
    w.model();
    for (String mode : List.of("dark", "projector", "t200", "en")) {
      OpenWorkbench.onUi(() -> {
        w.model().themeProperty().set(mode.equals("dark") ? Theme.DARK : Theme.LIGHT);
        w.model().projectorProperty().set(mode.equals("projector"));
        w.model().textSizePercentProperty().set(mode.equals("t200") ? 200 : 100);
        w.model().languageProperty().set(mode.equals("en") ? Language.EN : Language.DA);
      });
      w.settle();
      reveal("lunge-kol", null);
      OpenWorkbench.onUi(() -> { Node n = node("#offers-lunge-kol"); if (n != null && n.isVisible()) ((Button) n).fire(); });
      w.settle();
      shotAt("m-" + mode + "-kol", 1366, 768);
      reveal("kom-tobaksafvaenning", "udbyder");
      w.settle();
      shotAt("m-" + mode + "-kom", 1366, 768);
      reveal("ikke-senge", null);
      w.settle();
      shotAt("m-" + mode + "-ikke", 1366, 768);
    }
    System.exit(0);
  }

  static Node node(String id) { return w.stage().getScene().lookup(id); }

  static void click(String id) {
    OpenWorkbench.onUi(() -> {
      Node n = node(id);
      if (n == null) { System.out.println("MISSING " + id); return; }
      ((ButtonBase) n).fire();
    });
    w.settle();
  }

  static double v = -1;
  static String last;
  static String lastQ;

  static void reveal(String item, String question) {
    last = item; lastQ = question;
    OpenWorkbench.onUi(() -> ((InspectorView) node("#inspector")).reveal(new ItemId(item), Optional.ofNullable(question).map(QuestionId::new)));
    WaitForAsyncUtils.sleep(300, TimeUnit.MILLISECONDS);
  }

  static void shotAt(String name, int width, int height) throws IOException { shot(name, width, height, -1); }

  static void shot(String name, int width, int height, double vvalue) throws IOException {
    w.settle();
    Scene window = w.stage().getScene();
    CompletableFuture<Scene> large = new CompletableFuture<>();
    OpenWorkbench.onUi(() -> {
      Parent content = window.getRoot();
      window.setRoot(new Pane());
      Scene scene = new Scene(content, width, height);
      scene.getStylesheets().setAll(window.getStylesheets());
      large.complete(scene);
    });
    OpenWorkbench.onUi(() -> large.join().snapshot(null));
    OpenWorkbench.onUi(() -> {
      ScrollPane sp = (ScrollPane) large.join().lookup("#inspector");
      if (vvalue >= 0) sp.setVvalue(vvalue);
      else ((InspectorView) sp).reveal(new ItemId(last), Optional.ofNullable(lastQ).map(QuestionId::new));
    });
    WaitForAsyncUtils.sleep(500, TimeUnit.MILLISECONDS);
    CompletableFuture<Image> picture = new CompletableFuture<>();
    OpenWorkbench.onUi(() -> picture.complete(large.join().snapshot(null)));
    var img = SwingFXUtils.fromFXImage(picture.join(), null);
    Bounds2 b = bounds(large.join());
    ImageIO.write(img.getSubimage(b.x, b.y, b.w, b.h), "png", folder.resolve(name + ".png").toFile());
    OpenWorkbench.onUi(() -> {
      Parent content = large.join().getRoot();
      large.join().setRoot(new Pane());
      window.setRoot(content);
    });
  }

  record Bounds2(int x, int y, int w, int h) {}

  static Bounds2 bounds(Scene s) {
    Node n = s.lookup("#inspector");
    var b = n.localToScene(n.getLayoutBounds());
    int x = (int) Math.max(0, b.getMinX()), y = (int) Math.max(0, b.getMinY());
    return new Bounds2(x, y, (int) Math.min(b.getWidth(), s.getWidth() - x), (int) Math.min(b.getHeight(), s.getHeight() - y));
  }
}
