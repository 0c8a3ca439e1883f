package dk.naerplan.workbench.data;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.demand.Assumption;
import dk.naerplan.demand.AssumptionBook;
import dk.naerplan.demand.AssumptionId;
import dk.naerplan.demand.AssumptionStatus;
import dk.naerplan.demand.Unit;
import dk.naerplan.geo.SiteId;
import dk.naerplan.language.Language;
import dk.naerplan.routing.RoadNetwork;
import dk.naerplan.store.ProjectFile;
import dk.naerplan.store.ProjectState;
import dk.naerplan.store.RoadSource;
import dk.naerplan.testing.SmallCountry;
import dk.naerplan.testing.SmallRoads;
import dk.naerplan.travel.Grade;
import dk.naerplan.travel.TravelColumn;
import dk.naerplan.travel.TravelMode;
import dk.naerplan.workbench.session.FileDialogs;
import dk.naerplan.workbench.session.Jobs;
import dk.naerplan.workbench.session.RoadUpkeep;
import dk.naerplan.workbench.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class RoadsViewTest {
  private static final int ISLAND = 6;

  @TempDir static Path folder;
  private final List<Throwable> problems = Collections.synchronizedList(new ArrayList<>());
  private final List<String> asked = new ArrayList<>();
  private final Jobs jobs = new Jobs(Platform::runLater, problems::add);
  private Path extract;
  private Path home;
  private Session session;

  @Start
  void start(Stage stage) throws IOException {
    home = Files.createTempDirectory(folder, "projekt");
    extract = SmallRoads.extract(true).writePbf(home.resolve("lilleland.osm.pbf"));
    session =
        new Session(
            ProjectFile.create(home.resolve("plan" + ProjectFile.SUFFIX), state()),
            Platform::runLater);
    SimpleObjectProperty<Language> language = new SimpleObjectProperty<>(Language.DA);
    RoadUpkeep.follow(session, jobs, language::get);
    RoadsViewModel model =
        new RoadsViewModel(
            session,
            jobs,
            files(),
            language,
            Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC),
            question -> asked.add(question));
    ScrollPane scroll = new ScrollPane(new RoadsView(model));
    scroll.setFitToWidth(true);
    stage.setScene(new Scene(scroll, 700, 700));
    stage.show();
  }

  private static ProjectState state() {
    ProjectState small = SmallCountry.state();
    List<Assumption> all = new ArrayList<>(small.book().assumptions());
    all.add(
        new Assumption(
            new AssumptionId(RoadSource.FERRY_WAIT),
            "Ventetid",
            "Wait",
            15,
            Unit.MINUTES,
            0,
            240,
            "Prøve",
            AssumptionStatus.ILLUSTRATION));
    return new ProjectState(
        small.name(),
        small.dataset(),
        small.imports(),
        small.framework(),
        new AssumptionBook(all),
        small.plans());
  }

  private FileDialogs files() {
    return new FileDialogs() {
      @Override
      public Optional<Path> open(String title, FileKind kind) {
        return Optional.of(extract);
      }

      @Override
      public List<Path> openMany(String title) {
        return List.of(extract);
      }

      @Override
      public Optional<Path> folder(String title) {
        return Optional.empty();
      }

      @Override
      public Optional<Path> save(String title, FileKind kind, String suggestedName) {
        return Optional.empty();
      }
    };
  }

  @AfterEach
  void close() {
    jobs.close();
    session.close();
  }

  private static <T extends Node> T node(FxRobot robot, String id, Class<T> type) {
    return robot.lookup("#" + id).queryAs(type);
  }

  private static void press(FxRobot robot, String id) {
    robot.interact(() -> node(robot, id, Button.class).fire());
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private TravelColumn toVestby() {
    return session
        .state()
        .dataset()
        .travel(TravelMode.CAR)
        .times()
        .to(new SiteId("sted-vestby"))
        .orElseThrow();
  }

  private void imported(FxRobot robot) throws Exception {
    press(robot, "roads-import");
    await(() -> session.state().roads().isPresent());
    await(() -> !node(robot, "roads-report", Label.class).getText().isEmpty());
  }

  @Test
  void anExtractIsImportedAndItsReportShown(FxRobot robot) throws Exception {
    assertThat(node(robot, "roads-remove", Button.class).isVisible()).isFalse();
    imported(robot);
    assertThat(problems).isEmpty();
    assertThat(node(robot, "roads-report", Label.class).getText())
        .contains("lilleland.osm.pbf", "Færgestrækninger: 1", "© OpenStreetMap contributors");
    assertThat(toVestby().grade()).isEqualTo(Grade.ROUTED);
    assertThat(node(robot, "roads-remove", Button.class).isVisible()).isTrue();
    assertThat(node(robot, "roads-wait", TextField.class).getText()).isEqualTo("15");
  }

  @Test
  void progressIsShownWithItsStepAndCanBeCalledOff(FxRobot robot) throws Exception {
    CountDownLatch stopped = new CountDownLatch(1);
    robot.interact(() ->
        jobs.run(
            "Indlæser lilleland.osm.pbf",
            job -> {
              job.reached("Læser veje og færger", 0.4);
              stopped.await();
              return 1;
            },
            _ -> problems.add(new AssertionError("Not cancelled")),
            stopped::countDown));
    await(() -> node(robot, "roads-step", Label.class).getText().endsWith("Læser veje og færger"));
    assertThat(node(robot, "roads-import", Button.class).isDisabled()).isTrue();
    press(robot, "roads-cancel");
    await(() -> jobs.runningProperty().get().isEmpty());
    assertThat(stopped.getCount()).isZero();
    assertThat(node(robot, "roads-import", Button.class).isDisabled()).isFalse();
  }

  @Test
  void anImportThatIsCalledOffLeavesEverythingAsItWas(FxRobot robot) throws Exception {
    ProjectState before = session.state();
    robot.interact(() -> {
      node(robot, "roads-import", Button.class).fire();
      jobs.runningProperty().get().orElseThrow().cancel();
    });
    await(() -> jobs.runningProperty().get().isEmpty());
    assertThat(session.state()).isSameAs(before);
    assertThat(problems).isEmpty();
    try (Stream<Path> left = Files.list(home)) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("lilleland.osm.pbf", "plan" + ProjectFile.SUFFIX);
    }
  }

  @Test
  void anotherWaitIsAnAssumptionThatRoutesAnewAndCanBeUndone(FxRobot robot) throws Exception {
    imported(robot);
    float before = toVestby().minutes(ISLAND);
    robot.interact(() -> node(robot, "roads-wait", TextField.class).setText("300"));
    press(robot, "roads-wait-use");
    assertThat(node(robot, "roads-wait-problem", Label.class).getText()).contains("240");
    robot.interact(() -> node(robot, "roads-wait", TextField.class).setText("45"));
    press(robot, "roads-wait-use");
    await(() -> session.state().roads().orElseThrow().waitingMinutes() == 45);
    assertThat(toVestby().minutes(ISLAND)).isEqualTo(before + 30);
    assertThat(toVestby().grade()).isEqualTo(Grade.ROUTED);
    robot.interact(session::undo);
    await(() ->
        session.state().roads().orElseThrow().waitingMinutes()
            == RoadNetwork.STANDARD_WAITING_MINUTES);
    assertThat(toVestby().minutes(ISLAND)).isEqualTo(before);
  }

  @Test
  void missingWaysAreFilledAndTheNetworkGivenUpWhenTheUserMeansIt(FxRobot robot) throws Exception {
    imported(robot);
    robot.interact(() -> node(robot, "roads-fill", CheckBox.class).fire());
    await(() -> session.state().roads().orElseThrow().fill());
    assertThat(toVestby().grade()).isEqualTo(Grade.ESTIMATED);
    press(robot, "roads-remove");
    await(() -> session.state().roads().isEmpty());
    assertThat(asked).singleElement().asString().contains("kan ikke fortrydes");
    assertThat(toVestby().grade()).isEqualTo(Grade.ESTIMATED);
    assertThat(node(robot, "roads-fill", CheckBox.class).isVisible()).isFalse();
  }

  @Test
  void whatIsNoExtractIsToldAndChangesNothing(FxRobot robot) throws Exception {
    Files.writeString(extract, "not a map");
    press(robot, "roads-import");
    await(() -> !problems.isEmpty());
    assertThat(problems.getFirst()).hasMessageContaining("notOsm");
    assertThat(session.state().roads()).isEmpty();
  }
}
