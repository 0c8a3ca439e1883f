package dk.naerplan.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.plan.Naerhospital;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The check panel and the matrix in the window, on the sample, by keyboard. */
@ExtendWith(ApplicationExtension.class)
class CheckInTheWindowTest {
  @TempDir private Path folder;
  private OpenWorkbench workbench;

  @Start
  void start(Stage stage) {
    workbench = new OpenWorkbench(stage, folder, Path.of("sample-data"));
  }

  @AfterEach
  void close() {
    workbench.close();
  }

  private static String tab(FxRobot robot) {
    return robot
        .lookup("#side")
        .queryAs(TabPane.class)
        .getSelectionModel()
        .getSelectedItem()
        .getId();
  }

  private static boolean isShown(FxRobot robot, String id) {
    return robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent();
  }

  @Test
  void keysOpenPanelMatrixAndInspectorAndTheBulkFixIsPreviewed(FxRobot robot) {
    workbench.openSample();
    OpenWorkbench.onUi(() ->
        workbench.session().state().plans().stream()
            .filter(plan -> !plan.naerhospitaler().isEmpty())
            .findFirst()
            .ifPresent(plan -> workbench.session().show(plan.id())));
    workbench.settle();
    Naerhospital first = workbench.session().plan().naerhospitaler().getFirst();
    OpenWorkbench.onUi(() -> workbench.session().select(Optional.of(first.id())));

    robot.type(KeyCode.F7);
    OpenWorkbench.waitUntil(() -> tab(robot).equals("tab-check"));
    robot.press(KeyCode.CONTROL).type(KeyCode.PERIOD).release(KeyCode.CONTROL);
    OpenWorkbench.waitUntil(() -> isShown(robot, "#finding"));
    robot.type(KeyCode.F6);
    OpenWorkbench.waitUntil(() -> tab(robot).equals("tab-inspector"));

    robot.press(KeyCode.SHIFT).type(KeyCode.F7).release(KeyCode.SHIFT);
    OpenWorkbench.waitUntil(() -> isShown(robot, "#matrix-grid"));
    assertThat(isShown(robot, "#map")).isFalse();
    robot.press(KeyCode.SHIFT).type(KeyCode.F7).release(KeyCode.SHIFT);
    OpenWorkbench.waitUntil(() -> isShown(robot, "#map"));

    robot.clickOn("#compliance");
    OpenWorkbench.waitUntil(() -> tab(robot).equals("tab-check"));
    OpenWorkbench.waitUntil(
        () -> !robot.lookup("#check-fix-all").queryAs(ButtonBase.class).isDisabled());
    robot.interact(() -> robot.lookup("#check-fix-all").queryAs(ButtonBase.class).fire());
    OpenWorkbench.waitUntil(() -> isShown(robot, "#bulk-list"));
    assertThat(robot.lookup("#bulk-list .check-box").queryAllAs(CheckBox.class)).isNotEmpty();
    robot.interact(() -> robot.lookup("#dialog-do").queryAs(ButtonBase.class).fire());
    OpenWorkbench.waitUntil(() ->
        workbench
                .session()
                .plan()
                .naerhospital(first.id())
                .orElseThrow()
                .holdings()
                .held()
                .size()
            > first.holdings().held().size());
    workbench.settle();
    OpenWorkbench.onUi(() -> workbench.session().undo());
    OpenWorkbench.waitUntil(
        () -> workbench.session().plan().naerhospital(first.id()).orElseThrow().equals(first));
  }
}
