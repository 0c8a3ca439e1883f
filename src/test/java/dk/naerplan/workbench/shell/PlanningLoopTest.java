package dk.naerplan.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.exchange.PlanJson;
import dk.naerplan.framework.ItemId;
import dk.naerplan.geo.Municipality;
import dk.naerplan.geo.Position;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.Plan;
import dk.naerplan.report.map.Viewport;
import dk.naerplan.workbench.map.MapView;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Point2D;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Once round the whole loop on the sample, by mouse and keyboard, as a planner would. */
@ExtendWith(ApplicationExtension.class)
class PlanningLoopTest {
  private static final Path SAMPLE = Path.of("sample-data");
  private static final ItemId X_RAY = new ItemId("roentgen");

  /** About 12 km east of Tarm, in the neighbouring countryside. */
  private static final Position EAST_OF_TARM = new Position(482_500, 6_197_000);

  @TempDir private Path folder;
  private OpenWorkbench workbench;

  @Start
  void start(Stage stage) {
    workbench = new OpenWorkbench(stage, folder, SAMPLE);
  }

  @AfterEach
  void close() {
    workbench.close();
  }

  @Test
  void openSearchPlaceDragTickUndoExportReopen(FxRobot robot) throws Exception {
    workbench.openSample();
    OpenWorkbench.onUi(() -> workbench.model().addPlan("Vest"));
    OpenWorkbench.waitUntil(() -> workbench.session().plan().name().equals("Vest"));

    robot.clickOn("#search").write("Tarm").type(KeyCode.ENTER);
    OpenWorkbench.waitUntil(() -> map(robot).model().foundProperty().get().isPresent());
    robot.type(KeyCode.ENTER);
    OpenWorkbench.waitUntil(() -> workbench.session().plan().naerhospitaler().size() == 1);
    workbench.settle();
    assertThat(placed().name()).isEqualTo("Tarm");
    assertThat(host()).isEqualTo("Ringkøbing-Skjern");
    // The only nærhospital is everybody's nearest: all of FOLK1A 2026 but Christiansø.
    assertThat(persons()).isEqualTo(6_025_511);
    showTravelChart(robot);
    String chartBefore = chart(robot);

    drag(robot, placed().placement().position(), EAST_OF_TARM);
    OpenWorkbench.waitUntil(() -> placed().placement().position().distanceKm(EAST_OF_TARM) < 1);
    workbench.settle();
    OpenWorkbench.waitUntil(() -> !chart(robot).equals(chartBefore));
    String chartMoved = chart(robot);

    tick(robot, X_RAY);
    OpenWorkbench.waitUntil(() -> placed().items().contains(X_RAY));

    undo(robot);
    OpenWorkbench.waitUntil(() -> !placed().items().contains(X_RAY));
    undo(robot);
    OpenWorkbench.waitUntil(() -> placed().placement().position().distanceKm(EAST_OF_TARM) > 5);
    OpenWorkbench.waitUntil(() -> chart(robot).equals(chartBefore));
    redo(robot);
    OpenWorkbench.waitUntil(() -> chart(robot).equals(chartMoved));
    redo(robot);
    OpenWorkbench.waitUntil(() -> placed().items().contains(X_RAY));
    workbench.settle();

    Path pdf = export(folder.resolve("vest.pdf"), workbench.shell()::exportPdf);
    Path json = export(folder.resolve("vest.json"), workbench.shell()::exportJson);
    Plan plan = workbench.session().plan();
    assertThat(text(pdf)).contains("Vest", "Tarm", "Ringkøbing-Skjern", "6.025.511", "Røntgen");
    assertThat(PlanJson.read(json, workbench.session().state())).isEqualTo(plan);

    int persons = persons();
    workbench.close();
    OpenWorkbench.onUi(() -> workbench = new OpenWorkbench(new Stage(), folder, SAMPLE));
    workbench.openSample();
    assertThat(workbench.session().plan()).isEqualTo(plan);
    assertThat(persons()).isEqualTo(persons);
    assertThat(workbench.session().undoableProperty().get()).isPresent();
  }

  private static MapView map(FxRobot robot) {
    return robot.from(robot.lookup(".map-view")).queryAs(MapView.class);
  }

  private Naerhospital placed() {
    return workbench.session().plan().naerhospitaler().getFirst();
  }

  private String host() {
    return workbench.evaluation().access().catchments().getFirst().host().stream()
        .map(Municipality::name)
        .findFirst()
        .orElse("");
  }

  private int persons() {
    return workbench.evaluation().access().catchments().getFirst().persons();
  }

  private static void showTravelChart(FxRobot robot) {
    for (int step = 0; step < 5 && robot.lookup("#chart-TRAVEL").tryQuery().isEmpty(); step++) {
      robot.interact(() ->
          robot.lookup(".chart-step").queryAllAs(ButtonBase.class).stream()
              .reduce((_, next) -> next)
              .orElseThrow()
              .fire());
    }
  }

  /** What the chart of travel times says to a screen reader: all its figures. */
  private static String chart(FxRobot robot) {
    return robot.lookup("#chart-TRAVEL .chart-place").query().getAccessibleText();
  }

  private static void drag(FxRobot robot, Position from, Position to) {
    robot.moveTo(onScreen(robot, from)).press(MouseButton.PRIMARY);
    robot.moveTo(onScreen(robot, to)).release(MouseButton.PRIMARY);
  }

  private static Point2D onScreen(FxRobot robot, Position position) {
    MapView map = map(robot);
    Viewport view = map.model().viewportProperty().get();
    return map.localToScreen(view.x(position.easting()), view.y(position.northing())).add(0, -6);
  }

  private static void tick(FxRobot robot, ItemId item) {
    CheckBox box = robot.lookup("#item-" + item).queryAs(CheckBox.class);
    ScrollPane inspector = robot.lookup("#inspector").queryAs(ScrollPane.class);
    double top = inspector.getContent().sceneToLocal(box.localToScene(0, 0)).getY();
    double height = inspector.getContent().getBoundsInLocal().getHeight();
    robot.interact(() ->
        inspector.setVvalue(
            Math.min(1, top / (height - inspector.getViewportBounds().getHeight()) * 0.95)));
    robot.clickOn(box);
  }

  private static void undo(FxRobot robot) {
    robot.interact(() -> map(robot).requestFocus());
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
  }

  private static void redo(FxRobot robot) {
    robot.press(KeyCode.CONTROL).type(KeyCode.Y).release(KeyCode.CONTROL);
  }

  private Path export(Path file, Runnable command) {
    workbench.files().answer(file);
    OpenWorkbench.onUi(command);
    OpenWorkbench.waitUntil(
        () -> Files.exists(file) && workbench.model().jobs().runningProperty().get().isEmpty());
    return file;
  }

  private static String text(Path pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }
}
