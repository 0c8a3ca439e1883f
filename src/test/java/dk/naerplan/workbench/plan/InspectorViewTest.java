package dk.naerplan.workbench.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.language.Language;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.store.ProjectFile;
import dk.naerplan.testing.SmallCountry;
import dk.naerplan.workbench.session.PlanCommands;
import dk.naerplan.workbench.session.Session;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
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
class InspectorViewTest {
  private static final NaerhospitalId VESTBY = new NaerhospitalId("n-1");
  private static final NaerhospitalId OESTBY = new NaerhospitalId("n-2");

  @TempDir static Path folder;
  private Session session;
  private InspectorView view;

  @Start
  void start(Stage stage) {
    session =
        new Session(
            ProjectFile.create(
                folder.resolve(System.nanoTime() + ProjectFile.SUFFIX), SmallCountry.state()),
            Platform::runLater);
    PlanCommands commands =
        new PlanCommands(
            session,
            problem -> {
              throw problem;
            });
    session.select(Optional.of(VESTBY));
    view =
        new InspectorView(
            new InspectorViewModel(session, commands, new SimpleObjectProperty<>(Language.DA)));
    stage.setScene(new Scene(view, 320, 700));
    stage.show();
  }

  @AfterEach
  void close() {
    session.close();
  }

  private <T extends Node> T node(FxRobot robot, String id, Class<T> type) {
    return robot.lookup("#" + id).queryAs(type);
  }

  private static void on(FxRobot robot, Runnable action) {
    robot.interact(action);
  }

  private void await(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private String storedName(NaerhospitalId id) {
    return session.plan().naerhospital(id).orElseThrow().name();
  }

  @Test
  void whatIsBeingTypedSurvivesAnEvaluationAndIsKeptOnEnter(FxRobot robot) throws Exception {
    TextField name = node(robot, "name", TextField.class);
    on(
        robot,
        () -> {
          name.requestFocus();
          name.setText("Vestby Nærhos");
        });
    int before = session.evaluationProperty().get().year();
    on(robot, () -> session.showYear(2030));
    await(() -> session.evaluationProperty().get().year() != before);
    assertThat(name.getText()).isEqualTo("Vestby Nærhos");
    robot.type(KeyCode.ENTER);
    await(() -> storedName(VESTBY).equals("Vestby Nærhos"));
  }

  @Test
  void whatWasTypedIsKeptForTheOneItWasTypedFor(FxRobot robot) throws Exception {
    TextField name = node(robot, "name", TextField.class);
    on(
        robot,
        () -> {
          name.requestFocus();
          name.setText("Vest");
          session.select(Optional.of(OESTBY));
        });
    await(() -> storedName(VESTBY).equals("Vest"));
    assertThat(storedName(OESTBY)).isEqualTo("Østby Syd");
    assertThat(name.getText()).isEqualTo("Østby Syd");
  }

  @Test
  void undoOfANameIsNotTypedOverByTheFocusedField(FxRobot robot) throws Exception {
    TextField name = node(robot, "name", TextField.class);
    on(
        robot,
        () -> {
          name.requestFocus();
          name.setText("Andet");
        });
    robot.type(KeyCode.ENTER);
    await(() -> storedName(VESTBY).equals("Andet"));
    await(() -> node(robot, "inspector-title", Label.class).getText().equals("Andet"));
    on(robot, () -> session.undo());
    await(() -> node(robot, "inspector-title", Label.class).getText().equals("Vestby"));
    assertThat(name.getText()).isEqualTo("Vestby");
  }

  @Test
  void tilesStayWhileFiguresChange(FxRobot robot) throws Exception {
    FigureTiles tiles = node(robot, "figures", FigureTiles.class);
    Node first = tiles.getChildrenUnmodifiable().getFirst();
    on(robot, () -> session.showYear(2040));
    await(() -> session.evaluationProperty().get().year() == 2040);
    assertThat(tiles.getChildrenUnmodifiable()).hasSize(6).first().isSameAs(first);
  }

  @Test
  void aBlankNameGoesBackToTheOldOne(FxRobot robot) {
    TextField name = node(robot, "name", TextField.class);
    on(
        robot,
        () -> {
          name.requestFocus();
          name.setText("  ");
          robot.lookup("#building").query().requestFocus();
        });
    assertThat(name.getText()).isEqualTo("Vestby");
    assertThat(session.undoableProperty().get()).isEmpty();
  }
}
