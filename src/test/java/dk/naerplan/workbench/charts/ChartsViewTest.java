package dk.naerplan.workbench.charts;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import dk.naerplan.language.Language;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.plan.Placement;
import dk.naerplan.plan.Plan;
import dk.naerplan.plan.PlanEdit;
import dk.naerplan.report.chart.ChartFigures;
import dk.naerplan.report.chart.ChartKind;
import dk.naerplan.report.chart.ChartLook;
import dk.naerplan.store.ProjectFile;
import dk.naerplan.testing.SmallCountry;
import dk.naerplan.workbench.session.FileDialogs;
import dk.naerplan.workbench.session.Jobs;
import dk.naerplan.workbench.session.Session;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
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
class ChartsViewTest {
  private static final NaerhospitalId VESTBY = new NaerhospitalId("n-1");

  @TempDir private static Path folder;

  private final List<Throwable> problems = new ArrayList<>();
  private final SimpleObjectProperty<ChartLook> look =
      new SimpleObjectProperty<>(ChartLook.of(false, false));
  private Session session;
  private Jobs jobs;
  private ChartsViewModel model;
  private Path answer;

  private final class Answers implements FileDialogs {
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
      answer = folder.resolve(suggestedName);
      return Optional.of(answer);
    }
  }

  @Start
  void start(Stage stage) throws Exception {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    Path project = Files.createTempDirectory(folder, "p").resolve("p" + ProjectFile.SUFFIX);
    session = new Session(ProjectFile.create(project, SmallCountry.state()), Platform::runLater);
    jobs = new Jobs(Platform::runLater, problems::add);
    model =
        new ChartsViewModel(
            session, jobs, new Answers(), new SimpleObjectProperty<>(Language.DA), look);
    stage.setScene(new Scene(new ChartsView(model), 800, 240));
    stage.show();
  }

  @AfterEach
  void close() {
    jobs.close();
    session.close();
  }

  private static void waitFor(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
  }

  @Test
  void chartsAreOfThePlanUntilANaerhospitalIsSelected(FxRobot robot) {
    assertThat(model.figures(ChartKind.AGE).subject()).isEqualTo("Prøveplan");
    robot.interact(() -> session.select(Optional.of(VESTBY)));
    assertThat(model.figures(ChartKind.AGE).subject()).isEqualTo("Vestby");
    robot.interact(() -> session.select(Optional.empty()));
    assertThat(model.figures(ChartKind.AGE).subject()).isEqualTo("Prøveplan");
  }

  @Test
  void chartsFollowADragThatIsNotSaved(FxRobot robot) throws Exception {
    ChartFigures before = model.figures(ChartKind.TRAVEL);
    Plan plan = SmallCountry.plan();
    PlanEdit.Change drag =
        new PlanEdit.Change(
            plan.naerhospitaler().getFirst(),
            plan.naerhospitaler()
                .getFirst()
                .withPlacement(new Placement.AtPosition(SmallCountry.at(30, 4))));
    robot.interact(() -> session.preview(drag.applyTo(plan)));
    waitFor(() -> !model.figures(ChartKind.TRAVEL).equals(before));
    robot.interact(session::endPreview);
    waitFor(() -> model.figures(ChartKind.TRAVEL).equals(before));
  }

  @Test
  void chartSaysInWordsWhatItShows(FxRobot robot) {
    Node place = robot.lookup("#chart-AGE .chart-place").query();
    assertThat(place.getAccessibleText()).contains("Prøveplan: 6.370 borgere");
    assertThat(place.isFocusTraversable()).isTrue();
  }

  @Test
  void tableHoldsTheFiguresOfTheChart(FxRobot robot) {
    robot.interact(() -> robot.lookup("#table-AGE").queryAs(ButtonBase.class).fire());
    TableView<?> table = robot.lookup("#chart-AGE .table-view").queryTableView();
    assertThat(List.<Object>copyOf(table.getItems()))
        .isEqualTo(List.<Object>copyOf(model.figures(ChartKind.AGE).rows()));
  }

  @Test
  void copyPutsTheFiguresOnTheClipboard(FxRobot robot) {
    robot.interact(() -> {
      robot.lookup("#copy-TRAVEL").queryAs(ButtonBase.class).fire();
      assertThat(Clipboard.getSystemClipboard().getString())
          .isEqualTo(model.figures(ChartKind.TRAVEL).tsv());
    });
  }

  @Test
  void exportsAreWrittenWhereAsked(FxRobot robot) throws Exception {
    for (String format : List.of("png", "svg")) {
      robot.interact(() -> robot.lookup("#" + format + "-AGE").queryAs(ButtonBase.class).fire());
      Path file = answer;
      assertThat(file.getFileName()).hasToString("prøveplan-optageområdet-efter-alder." + format);
      waitFor(() -> Files.exists(file));
      assertThat(file).isNotEmptyFile();
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void everyChartIsReachedStepByStep(FxRobot robot) {
    for (ChartKind kind : ChartKind.values()) {
      for (int step = 0; robot.lookup("#chart-" + kind).tryQuery().isEmpty(); step++) {
        assertThat(step).isLessThan(ChartKind.values().length);
        robot.interact(() ->
            robot.lookup(".chart-step").queryAllAs(ButtonBase.class).stream()
                .reduce((_, last) -> last)
                .orElseThrow()
                .fire());
      }
    }
  }

  @Test
  void otherLookKeepsTheFigures(FxRobot robot) {
    ChartFigures before = model.figures(ChartKind.AGE);
    robot.interact(() -> look.set(ChartLook.of(true, true)));
    assertThat(model.figures(ChartKind.AGE)).isEqualTo(before);
    assertThat(robot.lookup("#chart-AGE").tryQuery()).isPresent();
  }
}
