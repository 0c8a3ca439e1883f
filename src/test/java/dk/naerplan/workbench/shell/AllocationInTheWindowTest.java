package dk.naerplan.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.framework.ItemId;
import dk.naerplan.plan.Allocation;
import dk.naerplan.plan.Holding;
import dk.naerplan.plan.Overrides;
import dk.naerplan.plan.Plan;
import dk.naerplan.testing.SmallPackage;
import dk.naerplan.workbench.session.Session;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
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

/** Who goes where, in the whole window. */
@ExtendWith(ApplicationExtension.class)
class AllocationInTheWindowTest {
  @TempDir static Path home;
  private OpenWorkbench workbench;

  @Start
  void start(Stage stage) {
    SmallPackage.write(home.resolve("data"));
    workbench = new OpenWorkbench(stage, home, home.resolve("data"));
  }

  @AfterEach
  void close() {
    workbench.close();
  }

  private static boolean isShown(FxRobot robot, String id) {
    return robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent();
  }

  @Test
  void theKeyShowsTheRuleTheBannerTheLensAndACopyKeepsBoth(FxRobot robot) {
    workbench.openSample();
    Session session = workbench.session();

    robot.type(KeyCode.F5);
    OpenWorkbench.waitUntil(() ->
        robot
            .lookup("#side")
            .queryAs(TabPane.class)
            .getSelectionModel()
            .getSelectedItem()
            .getId()
            .equals("tab-allocation"));
    robot.interact(() -> robot.lookup("#nearer-STAYS").queryAs(ButtonBase.class).fire());
    workbench.settle();
    assertThat(robot.lookup("#plan-rule").queryAs(Label.class).getText())
        .contains("den, der har et akutsygehus nærmere, bliver ved det");

    assertThat(isShown(robot, "#lens-banner")).isFalse();
    OpenWorkbench.onUi(() -> session.showFunction(Optional.of(new ItemId("roentgen"))));
    OpenWorkbench.waitUntil(() -> isShown(robot, "#lens-banner"));
    assertThat(robot.lookup("#lens-banner-text").queryAs(Label.class).getText())
        .startsWith("Opland for: røntgen");
    robot.interact(() -> robot.lookup("#lens-all").queryAs(ButtonBase.class).fire());
    OpenWorkbench.waitUntil(() -> !isShown(robot, "#lens-banner"));

    Allocation rule =
        session
            .plan()
            .allocation()
            .withOverrides(
                new Overrides(
                    Map.of(),
                    Map.of(
                        session.state().dataset().geography().municipalities().getFirst().code(),
                        new Overrides.Target.Stay())));
    ItemId stated = new ItemId("sty-sundhedsplan");
    OpenWorkbench.onUi(() -> {
      session.changeAllocation(_ -> rule);
      session.changeHoldings(
          Optional.empty(), all -> all.with(stated, _ -> Holding.described("Ja")));
    });
    workbench.settle();
    Plan original = session.plan();
    OpenWorkbench.onUi(() -> workbench.model().duplicatePlan("Kopi"));
    OpenWorkbench.waitUntil(() -> session.plan().name().equals("Kopi"));
    workbench.settle();
    assertThat(session.plan().allocation()).isEqualTo(rule);
    assertThat(session.plan().withId(original.id()).withName(original.name())).isEqualTo(original);
  }
}
