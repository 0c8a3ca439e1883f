package dk.naerplan.workbench.check;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.check.Compliance;
import dk.naerplan.exchange.Defaults;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.QuestionId;
import dk.naerplan.framework.Severity;
import dk.naerplan.language.Language;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.plan.Plan;
import dk.naerplan.report.compliance.Mark;
import dk.naerplan.store.ProjectFile;
import dk.naerplan.store.ProjectState;
import dk.naerplan.testing.SmallCountry;
import dk.naerplan.workbench.check.FindingContent.Row;
import dk.naerplan.workbench.session.SaveStatus;
import dk.naerplan.workbench.session.Session;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.controlsfx.control.CheckComboBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** An empty nærhospital under the edition that comes with the program, mended in the panel. */
@ExtendWith(ApplicationExtension.class)
class FromNothingToNoErrorsTest {
  /** Far more than there are rules. */
  private static final int MOST_STEPS = 400;

  @TempDir static Path folder;
  private Session session;
  private CheckViewModel list;

  @Start
  void start(Stage stage) {
    ProjectState country = SmallCountry.state();
    Plan plan = SmallCountry.plan();
    ProjectState state =
        new ProjectState(
            country.name(),
            country.dataset(),
            country.imports(),
            Defaults.catalogue(),
            Defaults.book(),
            List.of(
                new Plan(
                    plan.id(),
                    plan.name(),
                    Defaults.catalogue().edition(),
                    plan.naerhospitaler().subList(0, 1))));
    session =
        new Session(
            ProjectFile.create(folder.resolve("p" + ProjectFile.SUFFIX), state),
            Platform::runLater);
    var language = new SimpleObjectProperty<>(Language.DA);
    list = new CheckViewModel(session, language, Runnable::run, Platform::runLater);
    list.scopeProperty().set(FindingFilter.Scope.ALL);
    list.activeProperty().set(true);
    CheckView view =
        new CheckView(
            list,
            new FindingViewModel(session, language, list, new Nowhere()),
            new EditionViewModel(session, language),
            new NoPrompts(),
            () -> new BulkFixViewModel(session, Language.DA, list));
    stage.setScene(new Scene(view, 600, 760));
    stage.show();
  }

  private static final class NoPrompts implements Prompts {
    @Override
    public void show(String title, Region content) {}

    @Override
    public void ask(
        String title,
        Region content,
        ObservableValue<String> yes,
        ObservableValue<Boolean> impossible,
        Runnable then) {}
  }

  private static final class Nowhere implements Destinations {
    @Override
    public void inspect(
        Optional<NaerhospitalId> owner, Optional<ItemId> item, Optional<QuestionId> question) {}

    @Override
    public void showOnMap(NaerhospitalId id) {}

    @Override
    public void showAssumptions() {}
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void byTheFixesOfferedAlone(FxRobot robot) throws Exception {
    int steps = 0;
    while (compliance().open(Severity.ERROR) > 0 && steps < MOST_STEPS) {
      takeTheFirstFix(robot, firstError());
      steps++;
    }
    assertThat(compliance().open(Severity.ERROR)).as("errors after %d fixes", steps).isZero();
    assertThat(compliance().setAside()).isZero();
    assertThat(session.saveStatusProperty().get()).isInstanceOf(SaveStatus.Saved.class);
  }

  private Compliance compliance() {
    return session.complianceProperty().get();
  }

  private Row firstError() {
    return list.contentProperty().get().rows().stream()
        .filter(row -> row.key().mark() == Mark.ERROR)
        .findFirst()
        .orElseThrow();
  }

  private void takeTheFirstFix(FxRobot robot, Row row) throws Exception {
    Compliance before = compliance();
    robot.interact(() -> list.selectedProperty().set(Optional.of(row.key())));
    press(robot, robot.lookup("#fix-0").tryQuery().isPresent() ? "fix-0" : "fix-chosen");
    if (robot.lookup("#writing-field").tryQuery().isPresent()) {
      robot.interact(() -> fill(robot.lookup("#writing-field").query()));
      press(robot, "writing-save");
    }
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> !compliance().results().equals(before.results()));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void press(FxRobot robot, String id) {
    robot.interact(() -> robot.lookup("#" + id).queryAs(ButtonBase.class).fire());
  }

  private static void fill(Node field) {
    switch (field) {
      case TextInputControl text -> text.setText("12");
      case DatePicker date -> date.setValue(LocalDate.of(2026, 3, 2));
      case ComboBox<?> choice -> choice.getSelectionModel().selectFirst();
      case CheckComboBox<?> choices -> choices.getCheckModel().check(0);
      default -> throw new AssertionError("No such field: " + field);
    }
  }
}
