package dk.naerplan.workbench.plan.equip;

import static dk.naerplan.workbench.plan.equip.SmallFramework.AGREEMENT;
import static dk.naerplan.workbench.plan.equip.SmallFramework.APPARATUS;
import static dk.naerplan.workbench.plan.equip.SmallFramework.BEDS;
import static dk.naerplan.workbench.plan.equip.SmallFramework.HEALTH_PLAN;
import static dk.naerplan.workbench.plan.equip.SmallFramework.KOL;
import static dk.naerplan.workbench.plan.equip.SmallFramework.NURSE;
import static dk.naerplan.workbench.plan.equip.SmallFramework.OESTBY;
import static dk.naerplan.workbench.plan.equip.SmallFramework.RADIOGRAPHER;
import static dk.naerplan.workbench.plan.equip.SmallFramework.ROENTGEN;
import static dk.naerplan.workbench.plan.equip.SmallFramework.TOBACCO;
import static dk.naerplan.workbench.plan.equip.SmallFramework.TRAINING;
import static dk.naerplan.workbench.plan.equip.SmallFramework.VESTBY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.QuestionId;
import dk.naerplan.language.Language;
import dk.naerplan.plan.Holding;
import dk.naerplan.plan.Holding.Standing;
import dk.naerplan.plan.Holdings;
import dk.naerplan.store.ProjectFile;
import dk.naerplan.workbench.plan.InspectorView;
import dk.naerplan.workbench.plan.InspectorViewModel;
import dk.naerplan.workbench.session.PlanCommands;
import dk.naerplan.workbench.session.Session;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
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

@ExtendWith(ApplicationExtension.class)
class EquipViewTest {
  @TempDir static Path folder;
  private Session session;
  private InspectorView view;

  @Start
  void start(Stage stage) {
    session =
        new Session(
            ProjectFile.create(
                folder.resolve(System.nanoTime() + ProjectFile.SUFFIX), SmallFramework.state()),
            Platform::runLater);
    PlanCommands commands =
        new PlanCommands(
            session,
            problem -> {
              throw problem;
            });
    session.select(VESTBY.naerhospital());
    view =
        new InspectorView(
            new InspectorViewModel(session, commands, new SimpleObjectProperty<>(Language.DA)));
    stage.setScene(new Scene(view, 320, 800));
    stage.show();
  }

  // A field keeps what was typed when it is left, so it is left before the project is closed.
  @AfterEach
  void close(FxRobot robot) {
    on(robot, () -> view.getScene().setRoot(new Pane()));
    session.close();
  }

  private static void on(FxRobot robot, Runnable action) {
    robot.interact(action);
  }

  private void await(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private <T extends Node> T node(FxRobot robot, String css, Class<T> type) {
    return robot.lookup(css).match(node -> isShown(node)).queryAs(type);
  }

  private static boolean isShown(Node node) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (!up.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private void press(FxRobot robot, String css) {
    on(robot, () -> node(robot, css, ButtonBase.class).fire());
  }

  private Holdings said(Owner owner) {
    return owner.holdings(session.state()).orElseThrow();
  }

  private String answer(String question) {
    return said(VESTBY).answer(KOL, new QuestionId(question)).orElse("");
  }

  private void reveal(FxRobot robot, ItemId item, Optional<QuestionId> question) {
    on(robot, () -> view.reveal(item, question));
  }

  /** Ticks an item that is brought forward, and waits until that is shown. */
  private void tick(FxRobot robot, ItemId item) throws Exception {
    reveal(robot, item, Optional.empty());
    press(robot, "#item-" + item);
    await(() -> said(VESTBY).holds(item));
    await(() -> session.evaluationProperty().get().plan().equals(session.plan()));
  }

  private <T extends Node> T control(FxRobot robot, String question, Class<T> type) {
    return robot.from(node(robot, "#answer-" + question, Node.class))
        .lookup((Node node) -> type.isInstance(node))
        .queryAs(type);
  }

  @Test
  void onlyUnfoldedGroupsHaveRows(FxRobot robot) throws Exception {
    assertThat(robot.lookup("#item-" + NURSE).tryQuery()).isEmpty();
    on(robot, () -> node(robot, "#group-COMPETENCE", TitledPane.class).setExpanded(true));
    await(() -> robot.lookup("#item-" + NURSE).tryQuery().isPresent());
  }

  @Test
  void aTickProposesAndWhatIsAcceptedIsHeldAtOnce(FxRobot robot) throws Exception {
    tick(robot, ROENTGEN);
    await(() -> node(robot, "#proposal-roentgen", Node.class) != null);
    assertThat(node(robot, "#offer-roentgen-" + APPARATUS, CheckBox.class).isSelected()).isTrue();
    assertThat(node(robot, "#offer-roentgen-" + NURSE, CheckBox.class).isSelected()).isFalse();
    press(robot, ".proposal-add");
    await(() -> said(VESTBY).holds(APPARATUS) && said(VESTBY).holds(RADIOGRAPHER));
    await(() -> robot.lookup("#proposal-roentgen").match(node -> isShown(node)).tryQuery().isEmpty());
    on(robot, () -> session.undo());
    await(() -> said(VESTBY).held().size() == 1);
    await(() -> node(robot, "#proposal-roentgen", Node.class) != null);
  }

  @Test
  void aProposalIsDeclinedForAReason(FxRobot robot) throws Exception {
    tick(robot, KOL);
    await(() -> robot.lookup("#offer-lunge-kol-" + TOBACCO).tryQuery().isPresent());
    press(robot, "#offer-lunge-kol-" + TOBACCO);
    press(robot, ".proposal-decline");
    assertThat(node(robot, ".decline-keep", ButtonBase.class).isDisabled()).isTrue();
    TextArea reason = node(robot, ".decline-reason", TextArea.class);
    on(robot, () -> reason.setText("Gives i Midtby"));
    int before = session.yearProperty().get();
    on(robot, () -> session.showYear(2040));
    await(() -> session.evaluationProperty().get().year() != before);
    assertThat(reason.getText()).as("survives an evaluation").isEqualTo("Gives i Midtby");
    press(robot, ".decline-keep");
    await(() -> said(VESTBY).of(TOBACCO).isPresent());
    assertThat(said(VESTBY).of(TOBACCO)).contains(Holding.declined("Gives i Midtby"));
    assertThat(said(VESTBY).of(TRAINING)).isEmpty();
    on(robot, () -> session.undo());
    await(() -> said(VESTBY).of(TOBACCO).isEmpty());
  }

  @Test
  void everyKindOfQuestionIsAnsweredAndUndone(FxRobot robot) throws Exception {
    tick(robot, KOL);
    reveal(robot, KOL, Optional.of(new QuestionId("anderledes")));
    TextArea words = control(robot, "anderledes", TextArea.class);
    assertThat(words.isFocused()).isTrue();
    on(robot, () -> words.setText("Færre fremmøder"));
    press(robot, "#answer-delegeret .toggle-button");
    await(() -> answer("delegeret").equals("true"));
    on(robot, () -> control(robot, "niveau", ComboBox.class).getSelectionModel().select(2));
    await(() -> answer("niveau").equals("anden-kommune"));
    on(
        robot,
        () -> {
          CheckComboBox<?> several = control(robot, "specialer", CheckComboBox.class);
          several.getCheckModel().check(0);
          several.getCheckModel().check(1);
        });
    await(() -> answer("specialer").equals("vaertskommune,anden-kommune"));
    on(
        robot,
        () -> control(robot, "dato", DatePicker.class).setValue(LocalDate.of(2026, 11, 24)));
    await(() -> answer("dato").equals("2026-11-24"));
    press(robot, "#answer-kommuner .suggestion");
    await(() -> answer("kommuner").equals("101"));
    on(robot, () -> control(robot, "beloeb", TextField.class).requestFocus());
    await(() -> answer("anderledes").equals("Færre fremmøder"));
    on(robot, () -> control(robot, "beloeb", TextField.class).setText("12,5"));
    robot.type(KeyCode.ENTER);
    await(() -> answer("beloeb").equals("12.5"));
    on(robot, () -> session.undo());
    await(() -> answer("beloeb").isEmpty());
    await(() -> control(robot, "beloeb", TextField.class).getText().isEmpty());
    assertThat(answer("kommuner")).isEqualTo("101");
  }

  @Test
  void whatIsNoNumberIsToldAndWaitsForItsOwner(FxRobot robot) throws Exception {
    tick(robot, KOL);
    reveal(robot, KOL, Optional.of(new QuestionId("beloeb")));
    TextField amount = control(robot, "beloeb", TextField.class);
    on(robot, () -> amount.setText("ca. tolv"));
    robot.type(KeyCode.ENTER);
    Label problem = node(robot, "#answer-beloeb > .kept-problem", Label.class);
    assertThat(problem.getText()).isEqualTo("»ca. tolv« er ikke et tal. Skriv fx 12,5.");
    assertThat(answer("beloeb")).isEmpty();
    on(robot, () -> session.select(OESTBY.naerhospital()));
    on(robot, () -> session.select(VESTBY.naerhospital()));
    assertThat(amount.getText()).isEqualTo("ca. tolv");
  }

  @Test
  void whatIsTypedSurvivesAnEvaluationAndStaysWithItsOwner(FxRobot robot) throws Exception {
    tick(robot, KOL);
    reveal(robot, KOL, Optional.of(new QuestionId("anderledes")));
    TextArea words = control(robot, "anderledes", TextArea.class);
    on(robot, () -> words.setText("Halvt færd"));
    int before = session.yearProperty().get();
    on(robot, () -> session.showYear(2035));
    await(() -> session.evaluationProperty().get().year() != before);
    assertThat(words.getText()).isEqualTo("Halvt færd");
    assertThat(answer("anderledes")).isEmpty();
    on(robot, () -> session.select(OESTBY.naerhospital()));
    await(() -> answer("anderledes").equals("Halvt færd"));
    assertThat(said(OESTBY)).isEqualTo(Holdings.none());
    assertThat(words.getText()).isEmpty();
  }

  @Test
  void anExclusionIsStatedToBeAbsentOrHere(FxRobot robot) throws Exception {
    reveal(robot, BEDS, Optional.empty());
    Segment standing = new Segment(robot, "#standing-" + BEDS);
    standing.press(0);
    await(() -> said(VESTBY).of(BEDS).map(Holding::standing).equals(Optional.of(Standing.DECLINED)));
    standing.press(1);
    await(() -> said(VESTBY).holds(BEDS));
    standing.press(2);
    await(() -> said(VESTBY).of(BEDS).isEmpty());
    on(robot, () -> session.undo());
    await(() -> said(VESTBY).holds(BEDS));
  }

  private record Segment(FxRobot robot, String css) {
    void press(int number) {
      on(
          robot,
          () ->
              robot
                  .from(robot.lookup(css).queryAs(Node.class))
                  .lookup(".segment")
                  .<ButtonBase>queryAll()
                  .stream()
                  .skip(number)
                  .findFirst()
                  .orElseThrow()
                  .fire());
    }
  }

  @Test
  void anAgreementAsksForItsDescriptionAndKeepsItOnLeaving(FxRobot robot) throws Exception {
    tick(robot, AGREEMENT);
    TextArea note = node(robot, ".note .text-area", TextArea.class);
    on(
        robot,
        () -> {
          note.requestFocus();
          note.setText("Aftalt med Vestby Kommune");
        });
    robot.type(KeyCode.TAB);
    assertThat(note.isFocused()).as("the tabulator leaves").isFalse();
    await(() -> said(VESTBY).of(AGREEMENT).orElseThrow().isDescribed());
  }

  @Test
  void theProviderStandsInTheRowOfAService(FxRobot robot) throws Exception {
    tick(robot, TOBACCO);
    await(() -> robot.lookup("#answer-udbyder").match(n -> isShown(n)).tryQuery().isPresent());
    assertThat(robot.lookup("#answer-udbyder-kommuner").match(n -> isShown(n)).tryQuery())
        .isEmpty();
    on(robot, () -> control(robot, "udbyder", ComboBox.class).getSelectionModel().select(2));
    await(() ->
        robot.lookup("#answer-udbyder-kommuner").match(n -> isShown(n)).tryQuery().isPresent());
  }

  @Test
  void aTemplateIsAppliedSavedAndUndone(FxRobot robot) throws Exception {
    press(robot, "#template");
    on(robot, () -> node(robot, "#template-choice", ComboBox.class).getSelectionModel().select(0));
    assertThat(node(robot, "#template-summary", Label.class).getText())
        .isEqualTo("3 elementer tilføjes.");
    press(robot, "#template-apply");
    await(() -> said(VESTBY).held().size() == 3);
    press(robot, "#template");
    on(robot, () -> node(robot, "#template-name", TextField.class).setText("Min pakke"));
    press(robot, "#template-save");
    await(() -> session.state().catalogue().templates().size() == 2);
    on(robot, () -> session.undo());
    await(() -> session.state().catalogue().templates().size() == 1);
    on(robot, () -> session.undo());
    await(() -> said(VESTBY).held().isEmpty());
  }

  @Test
  void anotherNaerhospitalIsCopiedAndUndone(FxRobot robot) throws Exception {
    tick(robot, KOL);
    tick(robot, NURSE);
    on(robot, () -> session.select(OESTBY.naerhospital()));
    press(robot, "#copy");
    on(robot, () -> node(robot, "#copy-from", ComboBox.class).getSelectionModel().select(0));
    press(robot, "#copy-COMPETENCE");
    assertThat(node(robot, "#copy-preview", Label.class).getText())
        .isEqualTo("1 element tilføjes.");
    press(robot, "#copy-do");
    await(() -> said(OESTBY).holds(KOL));
    assertThat(said(OESTBY).holds(NURSE)).isFalse();
    on(robot, () -> session.undo());
    await(() -> said(OESTBY).held().isEmpty());
  }

  @Test
  void aSearchUnfoldsWhatItFindsAndFoldsAgain(FxRobot robot) throws Exception {
    TextField query = node(robot, "#item-query", TextField.class);
    on(robot, () -> query.setText("rygestop"));
    await(() -> robot.lookup("#item-" + TOBACCO).match(n -> isShown(n)).tryQuery().isPresent());
    assertThat(robot.lookup("#group-COMPETENCE").match(n -> isShown(n)).tryQuery()).isEmpty();
    on(robot, () -> query.setText("findes ikke"));
    assertThat(node(robot, "#filter-nothing", Label.class).getText()).startsWith("Intet svarer");
    on(
        robot,
        () -> {
          query.requestFocus();
          query.setText("rygestop");
        });
    robot.type(KeyCode.ESCAPE);
    assertThat(query.getText()).isEmpty();
    assertThat(node(robot, "#group-MUNICIPAL_SERVICE", TitledPane.class).isExpanded()).isFalse();
  }

  @Test
  void anItemOfAnotherOwnerIsBroughtForwardRightAfterItIsSelected(FxRobot robot) {
    on(
        robot,
        () -> {
          node(robot, "#item-query", TextField.class).setText("rygestop");
          session.select(Optional.empty());
          view.reveal(HEALTH_PLAN, Optional.empty());
        });
    assertThat(node(robot, "#item-" + HEALTH_PLAN, CheckBox.class).isFocused()).isTrue();
    on(
        robot,
        () -> {
          view.reveal(NURSE, Optional.empty());
          session.select(OESTBY.naerhospital());
        });
    assertThat(node(robot, "#item-" + NURSE, CheckBox.class).isFocused()).isTrue();
  }
}
