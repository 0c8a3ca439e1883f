package dk.naerplan.workbench.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.access.CoverageDecay;
import dk.naerplan.access.LocalData;
import dk.naerplan.framework.ItemId;
import dk.naerplan.geo.Practice;
import dk.naerplan.language.Language;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.plan.Placement;
import dk.naerplan.plan.Plan;
import dk.naerplan.plan.PlanEdit;
import dk.naerplan.population.Indicator;
import dk.naerplan.report.access.GainTable.Column;
import dk.naerplan.report.access.GainTable.Grouping;
import dk.naerplan.report.access.GainTable.Row;
import dk.naerplan.store.ProjectFile;
import dk.naerplan.testing.SmallCountry;
import dk.naerplan.workbench.session.FileDialogs;
import dk.naerplan.workbench.session.Jobs;
import dk.naerplan.workbench.session.Session;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
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
class AccessViewsTest {
  private static final NaerhospitalId VESTBY = new NaerhospitalId("n-1");
  private static final ItemId XRAY = new ItemId("roentgen");

  @TempDir private static Path folder;

  private final List<Throwable> problems = new ArrayList<>();
  private Session session;
  private Jobs jobs;
  private Path answer;
  private GainsViewModel gains;
  private MeasuresViewModel measures;
  private CoverageViewModel coverage;

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
  void show(Stage stage) throws Exception {
    Path file = Files.createTempDirectory(folder, "p").resolve("p" + ProjectFile.SUFFIX);
    session = new Session(ProjectFile.create(file, SmallCountry.state()), Platform::runLater);
    jobs = new Jobs(Platform::runLater, problems::add);
    var language = new SimpleObjectProperty<>(Language.DA);
    gains = new GainsViewModel(session, jobs, new Answers(), language);
    measures = new MeasuresViewModel(session, language);
    coverage = new CoverageViewModel(session, language, Runnable::run, Runnable::run);
    gains.activeProperty().set(true);
    measures.activeProperty().set(true);
    coverage.activeProperty().set(true);
    stage.setScene(
        new Scene(
            new VBox(new GainsView(gains), new MeasuresView(measures), new CoverageView(coverage)),
            1100,
            900));
    stage.show();
  }

  @AfterEach
  void close() {
    jobs.close();
    session.close();
    assertThat(problems).isEmpty();
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static <T> T onUi(Callable<T> task) {
    return WaitForAsyncUtils.waitForAsyncFx(60_000, task);
  }

  private static void onUi(Runnable task) {
    WaitForAsyncUtils.waitForAsyncFx(60_000, task);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static TableView<Row> table(FxRobot robot) {
    return robot.lookup("#gains-table").query();
  }

  private static List<String> names(FxRobot robot) {
    return onUi(() -> table(robot).getItems().stream().map(Row::name).toList());
  }

  @Test
  void whoSavesMostStandsFirstUnderAllTogether(FxRobot robot) {
    // Vestby saves 20 min., the countryside of Østby 40/3 of them, the others nothing.
    assertThat(names(robot)).startsWith("I alt", "Vestby", "Østby").hasSize(5);
    assertThat(onUi(() -> gains.contentProperty().get().text(table(robot).getItems().get(1),
            Column.MINUTES_PER_YEAR)))
        .isEqualTo("58.800");
  }

  @Test
  void aColumnSortsByItsNumbersAndAllTogetherStayFirst(FxRobot robot) {
    onUi(() -> {
      TableColumn<Row, ?> persons = table(robot).getColumns().get(2);
      persons.setSortType(TableColumn.SortType.DESCENDING);
      table(robot).getSortOrder().setAll(List.of(persons));
    });
    assertThat(names(robot)).containsExactly("I alt", "Østby", "Midtby", "Vestby", "Øen");
    onUi(() -> gains.filterProperty().set("optagekommune"));
    assertThat(names(robot)).containsExactly("I alt", "Midtby", "Øen");
  }

  @Test
  void aSelectedNaerhospitalIsSpokenOfAlone(FxRobot robot) {
    onUi(() -> session.select(Optional.of(VESTBY)));
    assertThat(names(robot)).containsExactlyInAnyOrder("I alt", "Vestby", "Midtby");
    assertThat(robot.lookup("#gains-line").queryAs(Label.class).getText())
        .startsWith("Vestby · estimeret rejsetid, 1. januar 2026 (FOLK1A)")
        .contains("nærmeste nærhospital");
  }

  @Test
  void otherGroupingsHaveTheirOwnRows(FxRobot robot) {
    onUi(() -> gains.groupingProperty().set(Grouping.REGION));
    assertThat(names(robot)).containsExactly("I alt", "Vest", "Øst");
    onUi(() -> gains.groupingProperty().set(Grouping.PARTY));
    assertThat(names(robot)).containsExactly("I alt", "Beliggenhedskommune", "Optagekommune");
  }

  @Test
  void theTableFollowsAPreview(FxRobot robot) throws Exception {
    Plan moved =
        session.plan().naerhospitaler().stream()
            .filter(each -> each.id().equals(VESTBY))
            .findFirst()
            .map(before -> new PlanEdit.Change(before, at(before, 90, 12)))
            .orElseThrow()
            .applyTo(session.plan());
    onUi(() -> session.preview(moved));
    await(() -> names(robot).indexOf("Øen") == 1);
    onUi(session::endPreview);
    await(() -> names(robot).indexOf("Vestby") == 1);
  }

  private static Naerhospital at(Naerhospital naerhospital, double east, double north) {
    return naerhospital.withPlacement(new Placement.AtPosition(SmallCountry.at(east, north)));
  }

  @Test
  void rowsGoToTheClipboardAndToAFile(FxRobot robot) throws Exception {
    onUi(() -> gains.exportCsv(gains.contentProperty().get().rows(), _ -> {}));
    await(() -> answer != null && Files.exists(answer));
    assertThat(Files.readAllLines(answer))
        .hasSize(5)
        .contains("101,Vestby,Beliggenhedskommune,1470.0,26.98,6.98,20.0,1470.0,0.0,58800.0,58800.0");
    assertThat(names(robot)).hasSize(5);
  }

  @Test
  void allMeasuresStandInGroupsWithTheReasonsToStay(FxRobot robot) {
    var rows = measures.contentProperty().get().rows();
    assertThat(rows)
        .anySatisfy(row -> {
          assertThat(row.name()).isEqualTo("Gennemsnit (min.)");
          assertThat(row.before()).isEqualTo("18,2");
          assertThat(row.after()).isEqualTo("11,4");
          assertThat(row.change()).isEqualTo("−6,8");
        })
        .anySatisfy(row -> {
          assertThat(row.name()).startsWith("I et nærhospitals optageområde");
          assertThat(row.after()).isEqualTo("6.370");
        });
    assertThat(measures.tsv().lines().count()).isEqualTo(rows.size() + 1);
    TableView<?> table = robot.lookup("#measures-table").query();
    assertThat(table.getItems()).hasSizeGreaterThan(rows.size());
  }

  @Test
  void withoutDataThePanelSaysWhatToBring(FxRobot robot) {
    assertThat(robot.lookup("#coverage-sentence").queryAs(Label.class).getText())
        .contains("capacities");
    assertThat(robot.lookup("#coverage-fifths-note").queryAs(Label.class).getText())
        .contains("indicator");
    assertThat(robot.lookup("#coverage-table").query().isVisible()).isFalse();
  }

  @Test
  void practicesAndIndicatorsFillThePanel(FxRobot robot) throws Exception {
    var data =
        SmallCountry.dataset()
            .with(
                new LocalData(
                    List.of(new Practice("p1", "Torvet", SmallCountry.at(10, 12), 4)),
                    List.of(new Indicator("Helbred", false, Map.of("101", 1.0, "103", 2.0)))));
    onUi(() -> session.replaceData(data, session.state().imports()));
    await(() -> coverage.contentProperty().get().rows().size() == 4);
    onUi(() -> {
      coverage.decayProperty().set(CoverageDecay.FLAT_30);
      coverage
          .groupProperty()
          .set(coverage.choicesProperty().get().groups().getLast());
    });
    // 4 capacities for the 2310 persons within 30 min. of Vestby.
    assertThat(coverage.contentProperty().get().rows().getFirst().perThousand())
        .isEqualTo(4 / 2310.0 * 1000);
    // Vestby and Østby alone have values: 1470 and 2030 persons.
    assertThat(coverage.contentProperty().get().fifths()).hasSize(2);
    await(() -> "FLAT_30".equals(session.file().settings().get("access.decay")));
    assertThat(robot.lookup("#coverage-table").query().isVisible()).isTrue();
  }

  @Test
  void aFunctionWithDaysCanBeChosen(FxRobot robot) throws Exception {
    onUi(() ->
        session.changeHoldings(
            Optional.of(VESTBY),
            held -> held.with(XRAY, item -> item.withDaysPerWeek(5))));
    await(() -> coverage.choicesProperty().get().supplies().size() == 2);
    onUi(() ->
        coverage.supplyProperty().set(coverage.choicesProperty().get().supplies().getLast()));
    assertThat(robot.lookup("#coverage-sentence").queryAs(Label.class).getText())
        .startsWith("Røntgen: 5,0 i alt");
  }
}
