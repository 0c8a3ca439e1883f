package dk.naerplan.workbench.map;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.geo.Position;
import dk.naerplan.language.Language;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.plan.Overrides;
import dk.naerplan.report.map.MapLook;
import dk.naerplan.report.map.MapTheme;
import dk.naerplan.report.map.Viewport;
import dk.naerplan.store.ProjectFile;
import dk.naerplan.testing.SmallCountry;
import dk.naerplan.workbench.session.PlanCommands;
import dk.naerplan.workbench.session.Session;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The map in a window, used by mouse and keyboard. */
@ExtendWith(ApplicationExtension.class)
class MapViewTest {
  private static final NaerhospitalId OESTBY = new NaerhospitalId("n-2");

  @TempDir static Path folder;
  private static int opened;

  private Session session;
  private MapView map;

  @Start
  void show(Stage stage) {
    session =
        new Session(
            ProjectFile.create(
                folder.resolve("lilleland" + ++opened + ProjectFile.SUFFIX), SmallCountry.state()),
            Platform::runLater);
    map =
        new MapView(
            new MapViewModel(
                session,
                new PlanCommands(session, _ -> {}),
                new SimpleObjectProperty<>(Language.DA),
                new SimpleObjectProperty<>(MapLook.of(false, false))));
    BorderPane root = new BorderPane(map);
    root.setTop(map.searchField());
    stage.setScene(new Scene(root, 1000, 600));
    stage.show();
    map.requestFocus();
  }

  @BeforeEach
  void painted() throws TimeoutException {
    eventually(() ->
        map.lookupAll(".image-view").stream().anyMatch(n -> ((ImageView) n).getImage() != null));
  }

  @AfterEach
  void close() {
    session.close();
  }

  private static void eventually(Callable<Boolean> holds) throws TimeoutException {
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(holds).get());
  }

  private Point2D onScreen(Position position) {
    Viewport view = map.model().viewportProperty().get();
    return map.localToScreen(view.x(position.easting()), view.y(position.northing()));
  }

  private Position onDisk() {
    return session.plan().naerhospital(OESTBY).orElseThrow().placement().position();
  }

  @Test
  void typingANameAndEnterGoesThereAndEnterAgainPlaces(FxRobot robot) throws TimeoutException {
    robot.clickOn("#search").write("Øen").type(KeyCode.ENTER);

    eventually(
        () -> map.model().foundProperty().get().filter(p -> p.name().equals("Øen")).isPresent());
    assertThat(robot.lookup("#place-here").query().isVisible()).isTrue();

    robot.type(KeyCode.ENTER);

    eventually(() -> session.plan().naerhospitaler().size() == 3);
    assertThat(session.plan().naerhospitaler().getLast().name()).isEqualTo("Øen");
  }

  @Test
  void aRightClickSendsTheMunicipalityElsewhere(FxRobot robot) throws TimeoutException {
    robot.clickOn(onScreen(SmallCountry.at(28, 12)), MouseButton.SECONDARY);
    eventually(() -> Window.getWindows().stream().anyMatch(BelongingMenu.class::isInstance));
    BelongingMenu menu =
        Window.getWindows().stream()
            .filter(BelongingMenu.class::isInstance)
            .map(BelongingMenu.class::cast)
            .findFirst()
            .orElseThrow();
    Menu ofZone = (Menu) menu.getItems().getFirst();
    Menu ofMunicipality = (Menu) menu.getItems().getLast();
    assertThat(ofZone.getText()).isEqualTo("Midtby hører til");
    assertThat(ofMunicipality.getText()).isEqualTo("Midtby (hele kommunen) hører til");
    assertThat(ofMunicipality.getItems().stream().map(MenuItem::getText))
        .containsExactly(
            "efter modellen", null, "1 Vestby", "2 Østby Syd", "akutsygehuset (intet nærhospital)");

    robot.interact(() -> ofMunicipality.getItems().get(3).fire());

    eventually(() ->
        session
            .plan()
            .allocation()
            .overrides()
            .ofMunicipalities()
            .equals(Map.of(SmallCountry.code(102), new Overrides.Target.To(OESTBY))));
    eventually(() ->
        session
            .evaluationProperty()
            .get()
            .plan()
            .allocation()
            .overrides()
            .equals(session.plan().allocation().overrides()));
    robot.interact(() -> {
      Viewport view = map.model().viewportProperty().get();
      Position midtby = SmallCountry.at(28, 12);
      map.model().hover(view.x(midtby.easting()), view.y(midtby.northing()));
    });
    assertThat(map.hoverTextProperty().getValue()).endsWith("flyttet af planlæggeren");
  }

  @Test
  void aPinIsDraggedWithTheMouse(FxRobot robot) throws TimeoutException {
    Position to = SmallCountry.at(64, 14);
    Point2D from = onScreen(onDisk()).add(0, -6);

    robot.moveTo(from).press(MouseButton.PRIMARY).moveTo(onScreen(to).add(0, -6));
    robot.release(MouseButton.PRIMARY);

    eventually(() -> onDisk().distanceKm(to) < 0.3);
    assertThat(session.selectionProperty().get()).contains(OESTBY);
  }

  @Test
  void keysMoveTheSelectedPinAndPlaceANewOne(FxRobot robot) throws TimeoutException {
    Position before = onDisk();
    robot.interact(() -> session.select(Optional.of(OESTBY)));
    robot.interact(map::requestFocus);

    robot.press(KeyCode.ALT).type(KeyCode.UP).release(KeyCode.ALT);

    eventually(() -> onDisk().northing() == before.northing() + 500);

    robot.interact(map::togglePlacing);
    assertThat(robot.lookup("#map-banner").query().isVisible()).isTrue();
    robot.interact(() -> map.model().moveCrosshair(SmallCountry.at(90, 10)));
    robot.type(KeyCode.ENTER);

    eventually(() -> session.plan().naerhospitaler().size() == 3);
    assertThat(robot.lookup("#map-banner").query().isVisible()).isFalse();
  }

  @Test
  void tabLeavesTheMap(FxRobot robot) {
    robot.interact(map::requestFocus);

    robot.type(KeyCode.TAB);

    assertThat(map.isFocused()).isFalse();
  }

  @Test
  void aThemeIsChosenFromTheListAndTheLegendFollows(FxRobot robot) throws TimeoutException {
    robot.interact(() -> map.model().show(MapTheme.DENSITY));

    eventually(() -> robot.lookup("Borgere pr. km², 2026").tryQuery().isPresent());
    assertThat(map.getAccessibleText()).contains("Befolkningstæthed");
  }
}
