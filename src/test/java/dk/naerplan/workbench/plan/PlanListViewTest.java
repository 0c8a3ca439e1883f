package dk.naerplan.workbench.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.framework.ItemId;
import dk.naerplan.language.Language;
import dk.naerplan.plan.Allocation;
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
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
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
class PlanListViewTest {
  private static final ItemId CT = new ItemId("ct");

  @TempDir static Path folder;
  private Session session;
  private int asked;

  @Start
  void start(Stage stage) {
    session =
        new Session(
            ProjectFile.create(
                folder.resolve(System.nanoTime() + ProjectFile.SUFFIX), SmallCountry.state()),
            Platform::runLater);
    PlanListView view =
        new PlanListView(
            new PlanListViewModel(
                session,
                new PlanCommands(session, _ -> {}),
                new SimpleObjectProperty<>(Language.DA)),
            () -> asked++);
    stage.setScene(new Scene(view, 260, 700));
    stage.show();
  }

  @AfterEach
  void close() {
    session.close();
  }

  private void await(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private ComboBox<?> lens(FxRobot robot) {
    return robot.lookup("#lens").queryAs(ComboBox.class);
  }

  @Test
  void theRuleStandsUnderThePlansNameAndLeadsToWhereItIsChanged(FxRobot robot) throws Exception {
    Label rule = robot.lookup("#plan-rule").queryAs(Label.class);
    assertThat(rule.getText()).startsWith("Alle hører til det nærmeste nærhospital i bil; ");
    robot.interact(() -> session.changeAllocation(a -> Allocation.NEAREST.withCutOff(45)));
    await(() -> rule.getText().contains("den, der har over 45 min., bliver ved akutsygehuset"));
    robot.interact(() -> robot.lookup("#plan-rule-change").queryAs(Hyperlink.class).fire());
    assertThat(asked).isOne();
  }

  @Test
  void functionsHeldBySomeoneComeFirst(FxRobot robot) throws Exception {
    assertThat(lens(robot).getItems())
        .extracting(Object::toString)
        .containsExactly("Alle nærhospitaler", "CT", "Diabetes", "KOL", "Rygestop", "Røntgen");
    robot.interact(() ->
        session.change(
            new NaerhospitalId("n-1"), n -> n.withItem(new ItemId("kom-rygestop"), true)));
    await(() -> lens(robot).getItems().get(1).toString().equals("Rygestop (1)"));
    assertThat(lens(robot).getItems()).hasSize(6);
  }

  @Test
  void aFunctionIsChosenAndAllAgain(FxRobot robot) throws Exception {
    robot.interact(() -> lens(robot).getSelectionModel().select(1));
    await(() -> session.evaluationProperty().get().access().function().equals(Optional.of(CT)));
    assertThat(session.evaluationProperty().get().access().catchments())
        .allSatisfy(catchment -> assertThat(catchment.persons()).isZero());
    robot.interact(() -> session.showFunction(Optional.empty()));
    await(() -> lens(robot).getValue().toString().equals("Alle nærhospitaler"));
    assertThat(session.functionProperty().get()).isEmpty();
  }
}
