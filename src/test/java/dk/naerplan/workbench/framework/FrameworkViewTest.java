package dk.naerplan.workbench.framework;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.exchange.CatalogueFile;
import dk.naerplan.framework.CatalogueItem;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.ItemKind;
import dk.naerplan.framework.RuleId;
import dk.naerplan.language.Language;
import dk.naerplan.workbench.session.Jobs;
import dk.naerplan.workbench.session.Session;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
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
class FrameworkViewTest {
  @TempDir static Path folder;
  private Session session;
  private Jobs jobs;
  private Path file;

  @Start
  void start(Stage stage) {
    file = folder.resolve("udgave.json");
    session = FrameworkFixture.session(folder, Platform::runLater);
    jobs =
        new Jobs(
            Platform::runLater,
            problem -> {
              throw new AssertionError(problem);
            });
    FrameworkView view =
        new FrameworkView(
            new FrameworkViewModel(
                session,
                jobs,
                FrameworkFixture.files(file),
                new SimpleObjectProperty<>(Language.DA)));
    stage.setScene(new Scene(view, 950, 700));
    stage.show();
  }

  @AfterEach
  void close() {
    jobs.close();
    session.close();
  }

  private static <T extends Node> T node(FxRobot robot, String id, Class<T> type) {
    return robot.lookup("#" + id).queryAs(type);
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static String title(FxRobot robot) {
    return node(robot, "framework-title", Label.class).getText();
  }

  private static void write(FxRobot robot, String id, String text) {
    robot.interact(() -> node(robot, id, TextInputControl.class).setText(text));
  }

  private static void press(FxRobot robot, String id) {
    robot.interact(() -> node(robot, id, Button.class).fire());
  }

  @Test
  void aSearchByKeyboardLeadsToARuleAndOnToItsItem(FxRobot robot) {
    robot.clickOn("#framework-search").write("R18").type(KeyCode.ENTER);
    assertThat(title(robot)).isEqualTo("KOL-forløb varetages helt eller delvist");
    robot.interact(() ->
        robot.lookup("#framework-detail .entry-link").queryAs(Hyperlink.class).fire());
    assertThat(title(robot)).isEqualTo("KOL – ambulante forløb");
    press(robot, "framework-back");
    assertThat(title(robot)).isEqualTo("KOL-forløb varetages helt eller delvist");
  }

  @Test
  void anOwnItemIsAddedAmongThoseOfItsKindAndShown(FxRobot robot) throws Exception {
    press(robot, "own-add");
    press(robot, "own-save");
    assertThat(node(robot, "own-problem-NAME", Label.class).getText()).isNotEmpty();
    assertThat(node(robot, "framework-list", Node.class).isDisabled()).isTrue();
    write(robot, "own-name-da", "Søvnapnø");
    write(robot, "own-explanation-da", "Udredning og behandling");
    write(robot, "own-section", "Regionens sundhedsplan");
    press(robot, "own-save");
    await(() -> robot.lookup("#own-form").tryQuery().isEmpty());
    assertThat(session.state().catalogue().items(ItemKind.PATIENT_FUNCTION))
        .extracting(CatalogueItem::id)
        .contains(new ItemId("reg-soevnapnoe"));
    assertThat(title(robot)).isEqualTo("Søvnapnø");
    press(robot, "own-remove");
    press(robot, "own-removal-confirm");
    await(() -> session.state().catalogue().item(new ItemId("reg-soevnapnoe")).isEmpty());
    assertThat(robot.lookup("#framework-title").tryQuery()).isEmpty();
  }

  @Test
  void aLaterEditionIsReadBeforeItIsInForceAndCanBeTakenBack(FxRobot robot) throws Exception {
    CatalogueFile.write(
        file,
        FrameworkFixture.later("ramme-2023", rule -> !rule.id().equals(new RuleId("R18"))));
    robot.interact(() ->
        robot.lookup(".tab-pane").queryAs(TabPane.class).getSelectionModel().selectLast());
    press(robot, "edition-load");
    await(() -> robot.lookup("#edition-preview").tryQuery().isPresent());
    assertThat(node(robot, "edition-summary", Label.class).getText())
        .isEqualTo(
            "Elementer: ingen ændringer. Regler: 0 nye, 0 ændrede, 1 udgåede."
                + " Spørgsmål: ingen ændringer.");
    press(robot, "edition-accept");
    await(() -> session.state().catalogue().edition().equals("ramme-2023"));
    assertThat(node(robot, "framework-heading", Label.class).getText()).contains("ramme-2023");
    robot.interact(() -> session.undo());
    await(() -> session.state().catalogue().edition().equals("faglig-ramme-udkast-2022"));
    assertThat(node(robot, "framework-heading", Label.class).getText())
        .contains("faglig-ramme-udkast-2022");
  }
}
