package dk.naerplan.workbench.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.framework.ItemId;
import dk.naerplan.geo.ZoneId;
import dk.naerplan.language.Language;
import dk.naerplan.plan.Allocation;
import dk.naerplan.plan.AllocationModel;
import dk.naerplan.plan.Area;
import dk.naerplan.plan.Decay;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.plan.NearerAcuteHospital;
import dk.naerplan.plan.Overrides;
import dk.naerplan.plan.PlanEdit;
import dk.naerplan.store.ProjectFile;
import dk.naerplan.testing.SmallCountry;
import dk.naerplan.workbench.session.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
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
class AllocationViewTest {
  private static final NaerhospitalId VESTBY = new NaerhospitalId("n-1");
  private static final NaerhospitalId OESTBY = new NaerhospitalId("n-2");

  @TempDir static Path folder;
  private Session session;

  @Start
  void start(Stage stage) {
    session =
        new Session(
            ProjectFile.create(
                folder.resolve(System.nanoTime() + ProjectFile.SUFFIX), SmallCountry.state()),
            Platform::runLater);
    AllocationView view =
        new AllocationView(
            new AllocationViewModel(session, new SimpleObjectProperty<>(Language.DA)));
    stage.setScene(new Scene(view, 340, 900));
    stage.show();
  }

  @AfterEach
  void close() {
    session.close();
  }

  private static <T extends Node> T node(FxRobot robot, String id, Class<T> type) {
    return robot.lookup("#" + id).queryAs(type);
  }

  private void await(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Allocation stored() {
    return session.plan().allocation();
  }

  private void awaitShown(Allocation allocation) throws Exception {
    await(() -> session.evaluationProperty().get().plan().allocation().equals(allocation));
    assertThat(stored()).isEqualTo(allocation);
  }

  private void press(FxRobot robot, String id) {
    robot.interact(() -> node(robot, id, ButtonBase.class).fire());
  }

  private void type(FxRobot robot, String id, String text) {
    TextField field = node(robot, id, TextField.class);
    robot.interact(() -> {
      field.requestFocus();
      field.setText(text);
    });
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static String text(FxRobot robot, String id) {
    return node(robot, id, Label.class).getText();
  }

  private void undo(FxRobot robot) {
    robot.interact(() -> session.undo());
  }

  private static Allocation with(AllocationModel model) {
    return Allocation.NEAREST.withModel(model);
  }

  @Test
  void aModelIsChosenWithOnePressAndTakenBackWithOneUndo(FxRobot robot) throws Exception {
    press(robot, "rule-IN_AREA");
    Allocation inArea =
        with(
            new AllocationModel.ToNearestInArea(
                Area.MUNICIPALITY, AllocationModel.Elsewhere.NEAREST));
    awaitShown(inArea);
    assertThat(text(robot, "allocation-sentence")).contains("i deres egen kommune (i bil)");
    assertThat(text(robot, "allocation-source")).contains("Hakimi 1964");
    press(robot, "area-CLUSTER");
    press(robot, "elsewhere-STAY");
    awaitShown(
        with(new AllocationModel.ToNearestInArea(Area.CLUSTER, AllocationModel.Elsewhere.STAY)));
    undo(robot);
    undo(robot);
    undo(robot);
    awaitShown(Allocation.NEAREST);
    assertThat(node(robot, "rule-NEAREST", RadioButton.class).isSelected()).isTrue();
    assertThat(node(robot, "rule-IN_AREA", RadioButton.class).isSelected()).isFalse();
  }

  @Test
  void aChosenModelCannotBeUnchosenByPressingItAgain(FxRobot robot) {
    press(robot, "rule-NEAREST");
    assertThat(node(robot, "rule-NEAREST", RadioButton.class).isSelected()).isTrue();
    assertThat(session.undoableProperty().get()).isEmpty();
  }

  @Test
  void theCurveAndTheAttractivenessOfHuffAreSet(FxRobot robot) throws Exception {
    press(robot, "rule-ATTRACTION");
    double endless = Double.POSITIVE_INFINITY;
    awaitShown(with(new AllocationModel.ByAttraction(new Decay.Power(2, 5, endless), Map.of())));
    type(robot, "decay-exponent", "1,5");
    type(robot, "decay-reach", "60");
    awaitShown(with(new AllocationModel.ByAttraction(new Decay.Power(1.5, 5, 60), Map.of())));
    ComboBox<?> kind = node(robot, "decay-kind", ComboBox.class);
    robot.interact(() -> kind.getSelectionModel().select(3));
    awaitShown(with(new AllocationModel.ByAttraction(Decay.luoAndQi(), Map.of())));
    type(robot, "decay-steps", "15: 1; 30: 0,5");
    Decay steps = new Decay.Steps(List.of(new Decay.Step(15, 1), new Decay.Step(30, 0.5)));
    awaitShown(with(new AllocationModel.ByAttraction(steps, Map.of())));
    type(robot, "attractiveness-2", "2,5");
    awaitShown(with(new AllocationModel.ByAttraction(steps, Map.of(OESTBY, 2.5))));
    type(robot, "attractiveness-2", "");
    awaitShown(with(new AllocationModel.ByAttraction(steps, Map.of())));
    // The curve is as it was left.
    robot.interact(() -> kind.getSelectionModel().select(0));
    awaitShown(with(new AllocationModel.ByAttraction(new Decay.Power(1.5, 5, 60), Map.of())));
  }

  @Test
  void whatIsNoNumberOfItsKindStaysInTheFieldAndIsNotKept(FxRobot robot) throws Exception {
    press(robot, "rule-ATTRACTION");
    await(() -> stored().model() instanceof AllocationModel.ByAttraction);
    Allocation before = stored();
    type(robot, "decay-exponent", "0");
    assertThat(problems(robot)).containsExactly("Skriv et tal over 0 og højst 100.");
    type(robot, "decay-exponent", "2");
    type(robot, "cut-off", "mange");
    assertThat(problems(robot)).containsExactly("Skriv et tal over 0 og højst 1.440.");
    assertThat(node(robot, "cut-off", TextField.class).getText()).isEqualTo("mange");
    type(robot, "cut-off", "");
    assertThat(problems(robot)).isEmpty();
    assertThat(stored()).isEqualTo(before);
    press(robot, "rule-CAPACITY");
    await(() -> stored().model() instanceof AllocationModel.UpToCapacity);
    type(robot, "capacity-1", "12,5");
    assertThat(problems(robot)).containsExactly("Skriv et helt tal fra 0 til 10.000.000.");
  }

  private static List<String> problems(FxRobot robot) {
    return robot.lookup(".kept-problem").queryAllAs(Label.class).stream()
        .filter(Node::isVisible)
        .map(Label::getText)
        .toList();
  }

  /** 6,370 persons; 490 of them get a place in Vestby, none in Østby Syd. */
  @Test
  void capacitiesAreSetPerNaerhospital(FxRobot robot) throws Exception {
    press(robot, "rule-CAPACITY");
    await(() -> stored().model() instanceof AllocationModel.UpToCapacity);
    type(robot, "capacity-1", "490");
    type(robot, "capacity-2", "0");
    awaitShown(with(new AllocationModel.UpToCapacity(Map.of(VESTBY, 490, OESTBY, 0))));
    assertThat(figures(robot))
        .contains("Borgere i optageområder", "490 (7,7 %)")
        .contains(
            "Bliver ved akutsygehuset: der er ikke plads på de nærhospitaler, de kan nå", "5.880");
  }

  private static List<String> figures(FxRobot robot) {
    return robot
        .from(robot.lookup("#allocation-figures"))
        .lookup(".label")
        .queryAllAs(Label.class)
        .stream()
        .map(Label::getText)
        .toList();
  }

  @Test
  void cutOffAndTheNearerAkutsygehus(FxRobot robot) throws Exception {
    type(robot, "cut-off", "12,5");
    awaitShown(Allocation.NEAREST.withCutOff(12.5));
    assertThat(text(robot, "allocation-sentence")).contains("den, der har over 12,5 min., bliver");
    press(robot, "nearer-STAYS");
    awaitShown(Allocation.NEAREST.withCutOff(12.5).with(NearerAcuteHospital.STAYS));
    undo(robot);
    undo(robot);
    awaitShown(Allocation.NEAREST);
    assertThat(node(robot, "cut-off", TextField.class).getText()).isEmpty();
  }

  @Test
  void aMunicipalityIsMovedByKeyboardAndBackAgain(FxRobot robot) throws Exception {
    type(robot, "override-place", "oestby");
    assertThat(node(robot, "override-place", TextField.class).getText())
        .isEqualTo("Østby – hele kommunen");
    ComboBox<?> target = node(robot, "override-target", ComboBox.class);
    assertThat(target.isFocused()).isTrue();
    robot.interact(() -> target.getSelectionModel().select(0));
    press(robot, "override-add");
    awaitShown(
        Allocation.NEAREST.withOverrides(
            new Overrides(
                Map.of(), Map.of(SmallCountry.code(103), new Overrides.Target.To(VESTBY)))));
    assertThat(text(robot, "allocation-sentence")).contains("1 kommune er flyttet");
    assertThat(robot.lookup(".override-row").queryAll()).hasSize(1);
    robot.interact(() -> robot.lookup(".override-remove").queryAs(ButtonBase.class).fire());
    awaitShown(Allocation.NEAREST);
    assertThat(robot.lookup(".override-row").queryAll()).isEmpty();
    undo(robot);
    await(() -> !robot.lookup(".override-row").queryAll().isEmpty());
  }

  @Test
  void aZoneIsPickedFromTheMatchesAndStays(FxRobot robot) throws Exception {
    TextField place = node(robot, "override-place", TextField.class);
    robot.interact(() -> {
      place.requestFocus();
      place.setText("øen");
    });
    ListView<?> matches = node(robot, "override-matches", ListView.class);
    assertThat(matches.getItems()).hasSize(2);
    robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
    assertThat(place.getText()).isEqualTo("Øen – zone i Øen");
    ComboBox<?> target = node(robot, "override-target", ComboBox.class);
    robot.interact(() -> target.getSelectionModel().selectLast());
    press(robot, "override-add");
    awaitShown(
        Allocation.NEAREST.withOverrides(
            new Overrides(Map.of(new ZoneId("104-by"), new Overrides.Target.Stay()), Map.of())));
  }

  @Test
  void aPlaceThatThereIsNotAndAMissingTargetAreAskedFor(FxRobot robot) {
    type(robot, "override-place", "Atlantis");
    assertThat(text(robot, "override-problem")).contains("ingen kommune eller zone med det navn");
    press(robot, "override-add");
    assertThat(text(robot, "override-problem")).contains("Vælg først en kommune eller zone");
    type(robot, "override-place", "Vestby");
    press(robot, "override-add");
    assertThat(text(robot, "override-problem")).isEqualTo("Vælg, hvor borgerne hører til.");
    assertThat(session.undoableProperty().get()).isEmpty();
  }

  @Test
  void anOverrideToARemovedNaerhospitalSaysSoAndComesBackWithIt(FxRobot robot) throws Exception {
    Overrides overrides =
        new Overrides(
            Map.of(new ZoneId("101-by"), new Overrides.Target.To(OESTBY)),
            Map.of(SmallCountry.code(104), new Overrides.Target.Stay()));
    robot.interact(() -> session.changeAllocation(a -> a.withOverrides(overrides)));
    robot.interact(() ->
        session.editPlan(
            plan -> plan.naerhospital(OESTBY).map(gone -> PlanEdit.Remove.from(plan, gone))));
    await(() -> session.evaluationProperty().get().plan().naerhospitaler().size() == 1);
    assertThat(text(robot, "allocation-sentence")).contains("1 flytning har ingen virkning");
    ButtonBase removeDead = node(robot, "overrides-remove-dead", ButtonBase.class);
    assertThat(removeDead.isVisible()).isTrue();
    undo(robot);
    await(() -> session.evaluationProperty().get().plan().naerhospitaler().size() == 2);
    assertThat(removeDead.isVisible()).isFalse();
    assertThat(stored().overrides()).isEqualTo(overrides);
    robot.interact(() -> session.redo());
    await(() -> session.evaluationProperty().get().plan().naerhospitaler().size() == 1);
    press(robot, "overrides-remove-dead");
    awaitShown(
        Allocation.NEAREST.withOverrides(
            new Overrides(Map.of(), Map.of(SmallCountry.code(104), new Overrides.Target.Stay()))));
  }

  @Test
  void aRuleThatLeadsNowhereSaysWhatToDo(FxRobot robot) throws Exception {
    Label hint = node(robot, "allocation-hint", Label.class);
    assertThat(hint.isVisible()).isFalse();
    robot.interact(() ->
        session.changeAllocation(a ->
            a.withOverrides(
                new Overrides(
                    Map.of(),
                    Map.of(
                        SmallCountry.code(101), new Overrides.Target.To(OESTBY),
                        SmallCountry.code(102), new Overrides.Target.To(OESTBY),
                        SmallCountry.code(103), new Overrides.Target.Stay(),
                        SmallCountry.code(104), new Overrides.Target.Stay())))));
    await(() -> hint.getText().contains("flyttet alle zoner"));
    robot.interact(
        () -> session.changeAllocation(a -> a.withOverrides(Overrides.NONE).withCutOff(0)));
    // The town of Vestby has 0 minutes to Vestby; with no way at all nobody goes anywhere.
    await(() -> !hint.isVisible());
    robot.interact(() -> session.showFunction(Optional.of(new ItemId("roentgen"))));
    await(() -> hint.getText().contains("Ingen nærhospitaler har det, oplandet vises for"));
    robot.interact(() -> session.showFunction(Optional.empty()));
    robot.interact(() -> session.show(SmallCountry.emptyPlan().id()));
    await(() -> hint.getText().contains("Planen har ingen nærhospitaler"));
  }
}
