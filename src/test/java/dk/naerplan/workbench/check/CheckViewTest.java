package dk.naerplan.workbench.check;

import static dk.naerplan.workbench.check.SmallFramework.AGREEMENT;
import static dk.naerplan.workbench.check.SmallFramework.BEDS;
import static dk.naerplan.workbench.check.SmallFramework.KOL;
import static dk.naerplan.workbench.check.SmallFramework.VESTBY;
import static dk.naerplan.workbench.check.SmallFramework.X_RAY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.QuestionId;
import dk.naerplan.framework.RuleId;
import dk.naerplan.language.Language;
import dk.naerplan.plan.DeviationKey;
import dk.naerplan.plan.Holdings;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.report.compliance.Mark;
import dk.naerplan.workbench.check.FindingContent.Row;
import dk.naerplan.workbench.session.Session;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
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
class CheckViewTest {
  @TempDir static Path folder;
  private final List<String> led = new ArrayList<>();
  private Session session;
  private CheckViewModel list;
  private CheckView view;
  private MatrixView matrix;
  private BulkFixViewModel bulk;

  @Start
  void start(Stage stage) {
    session = SmallFramework.session(folder, Platform::runLater);
    session.select(Optional.of(VESTBY));
    var language = new SimpleObjectProperty<>(Language.DA);
    list = new CheckViewModel(session, language, Runnable::run, Platform::runLater);
    list.activeProperty().set(true);
    FindingViewModel finding = new FindingViewModel(session, language, list, new Led());
    view =
        new CheckView(
            list,
            finding,
            new EditionViewModel(session, language),
            new NoPrompts(),
            () -> bulk = new BulkFixViewModel(session, Language.DA, list));
    MatrixViewModel requirements =
        new MatrixViewModel(session, language, list, Runnable::run, Platform::runLater);
    requirements.activeProperty().set(true);
    matrix = new MatrixView(requirements, () -> led.add("chosen"), () -> led.add("closed"));
    SplitPane both = new SplitPane(matrix, view);
    both.setDividerPositions(0.6);
    stage.setScene(new Scene(both, 900, 760));
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

  private final class Led implements Destinations {
    @Override
    public void inspect(
        Optional<NaerhospitalId> owner, Optional<ItemId> item, Optional<QuestionId> question) {
      led.add(item.map(ItemId::value).orElse("-"));
    }

    @Override
    public void showOnMap(NaerhospitalId id) {}

    @Override
    public void showAssumptions() {}
  }

  @AfterEach
  void close() {
    session.close();
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Holdings vestby() {
    return session.plan().naerhospital(VESTBY).orElseThrow().holdings();
  }

  @SuppressWarnings("unchecked")
  private static ListView<Row> findings(FxRobot robot) {
    return robot.lookup("#findings").queryAs(ListView.class);
  }

  private void look(FxRobot robot, String rule, Mark mark) {
    robot.interact(() ->
        list.selectedProperty()
            .set(Optional.of(new FindingKey(Optional.of(VESTBY), new RuleId(rule), mark))));
  }

  // What is scrolled out of the pane cannot be clicked, and is pressed as the keyboard does.
  private static void press(FxRobot robot, String id) {
    robot.interact(() -> robot.lookup("#" + id).queryAs(ButtonBase.class).fire());
  }

  @Test
  void aFixIsAClickAndIsTakenBackByUndo(FxRobot robot) throws Exception {
    robot.clickOn("Mangler Røntgen og KOL");
    robot.clickOn("#fix-0");
    await(() -> vestby().held().equals(Set.of(X_RAY, KOL)));
    await(() -> findings(robot).getItems().getFirst().key().rule().value().equals("C1"));
    robot.interact(() -> session.undo());
    await(() -> vestby().held().isEmpty());
    await(() -> findings(robot).getItems().getFirst().key().rule().value().equals("B1"));
  }

  @Test
  void wordsAreWrittenInPlace(FxRobot robot) throws Exception {
    look(robot, "C1", Mark.ERROR);
    press(robot, "fix-0");
    press(robot, "writing-save");
    assertThat(robot.lookup("#writing-missing").query().isVisible()).isTrue();
    robot.write("Aftale");
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    await(() -> vestby().holds(AGREEMENT));
    assertThat(vestby().of(AGREEMENT).orElseThrow().note()).isEqualTo("Aftale");
    assertThat(robot.lookup("#writing").tryQuery()).isEmpty();
  }

  @Test
  void aDeviationIsReasonedAndLifted(FxRobot robot) throws Exception {
    look(robot, "B1", Mark.ERROR);
    press(robot, "finding-set-aside");
    robot.write("Naboen har det");
    press(robot, "writing-save");
    await(() ->
        vestby()
            .deviations()
            .containsKey(new DeviationKey(new RuleId("B1"), Optional.of(X_RAY))));
    await(() -> robot.lookup("#finding-lift").tryQuery().isPresent());
    press(robot, "finding-lift");
    await(() -> vestby().deviations().isEmpty());
  }

  @Test
  void chipsFilterByMark(FxRobot robot) throws Exception {
    assertThat(findings(robot).getItems()).hasSize(3);
    press(robot, "chip-ERROR");
    await(() -> findings(robot).getItems().size() == 1);
    press(robot, "chip-UNDECIDED");
    await(() -> robot.lookup("#check-clear").tryQuery().isPresent());
    press(robot, "check-clear");
    await(() -> findings(robot).getItems().size() == 3);
  }

  @Test
  void keysLeadThroughTheFindings(FxRobot robot) throws Exception {
    robot.interact(view::focusList);
    robot.type(KeyCode.DOWN);
    await(() -> list.selectedProperty().get().isPresent());
    robot.type(KeyCode.SPACE);
    assertThat(robot.lookup("#fix-0").query().isFocused()).isTrue();
    robot.type(KeyCode.ESCAPE);
    assertThat(findings(robot).isFocused()).isTrue();
    robot.interact(list::next);
    robot.type(KeyCode.ENTER);
    assertThat(led).hasSize(1);
  }

  @Test
  void whatIsBeingWrittenSurvivesAnEvaluation(FxRobot robot) throws Exception {
    look(robot, "C1", Mark.ERROR);
    press(robot, "fix-0");
    robot.write("Halvt");
    TextArea field = robot.lookup("#writing-field").queryAs(TextArea.class);
    robot.interact(() -> session.showYear(2030));
    await(() -> session.evaluationProperty().get().year() == 2030);
    robot.interact(() -> session.changeHoldings(Optional.of(VESTBY), h -> h.holding(KOL)));
    await(() -> findings(robot).getItems().size() == 4);
    assertThat(robot.lookup("#writing-field").queryAs(TextArea.class)).isSameAs(field);
    assertThat(field.getText()).isEqualTo("Halvt");
    assertThat(field.isFocused()).isTrue();
    assertThat(findings(robot).getSelectionModel().getSelectedItem().key().rule().value())
        .isEqualTo("C1");
  }

  @Test
  void allThatNeedsNoWordIsOfferedAtOnce(FxRobot robot) throws Exception {
    press(robot, "check-fix-all");
    robot.interact(() -> bulk.tick(true, true));
    robot.interact(() -> bulk.apply());
    await(() -> vestby().of(BEDS).isPresent());
    assertThat(vestby().held()).contains(X_RAY, KOL);
  }

  @Test
  void keysMoveInTheMatrixAndChooseAFinding(FxRobot robot) throws Exception {
    robot.interact(matrix::focusGrid);
    robot.type(KeyCode.DOWN).type(KeyCode.RIGHT);
    assertThat(robot.lookup("#matrix-grid").query().getAccessibleText())
        .isEqualTo("2 Østby Syd: A1 Krav A1. Uafgjort");
    robot.type(KeyCode.ENTER);
    assertThat(led).containsExactly("chosen");
    assertThat(list.selectedProperty().get().orElseThrow().rule().value()).isEqualTo("A1");
    assertThat(session.selectionProperty().get()).contains(SmallFramework.OESTBY);
    robot.type(KeyCode.UP).type(KeyCode.ENTER);
    await(() ->
        robot
            .lookup("#matrix-grid")
            .query()
            .getAccessibleText()
            .startsWith("2 Østby Syd: Kapitel 3"));
    assertThat(robot.lookup(".matrix-name").queryAll().stream().filter(n -> n.isVisible()).count())
        .isEqualTo(10);
  }

  @Test
  void aCellIsChosenByAClick(FxRobot robot) {
    Node first =
        robot
            .lookup(".matrix-cell.mark-error")
            .match(cell -> !cell.getStyleClass().contains("matrix-heading"))
            .query();
    robot.clickOn(first);
    assertThat(led).containsExactly("chosen");
    assertThat(list.selectedProperty().get().orElseThrow().mark()).isEqualTo(Mark.ERROR);
  }
}
