package dk.naerplan.workbench.map;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.language.Language;
import dk.naerplan.plan.PlanId;
import dk.naerplan.report.map.MapLook;
import dk.naerplan.report.map.MapTheme;
import dk.naerplan.store.ProjectEdit;
import dk.naerplan.store.ProjectFile;
import dk.naerplan.testing.SmallCountry;
import dk.naerplan.workbench.session.FileDialogs;
import dk.naerplan.workbench.session.Jobs;
import dk.naerplan.workbench.session.Session;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two plans side by side, without a window. */
class CompareViewModelTest {
  private static final PlanId PLAN = new PlanId("plan-1");
  private static final PlanId EMPTY = new PlanId("plan-0");

  @TempDir Path folder;

  private final UserInterface ui = new UserInterface();
  private final List<String> told = new ArrayList<>();
  private Session session;
  private Jobs jobs;
  private CompareViewModel compare;
  private Path answer;

  @BeforeEach
  void open() {
    session =
        new Session(
            ProjectFile.create(
                folder.resolve("lilleland" + ProjectFile.SUFFIX), SmallCountry.state()),
            ui);
    jobs = new Jobs(ui, problem -> told.add(problem.toString()));
    compare =
        new CompareViewModel(
            session,
            jobs,
            new Answers(),
            new SimpleObjectProperty<>(Language.DA),
            new SimpleObjectProperty<>(MapLook.PRINT),
            Runnable::run,
            Runnable::run);
  }

  @AfterEach
  void close() {
    jobs.close();
    session.close();
  }

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
      return Optional.of(answer);
    }
  }

  private Comparison shown() {
    return compare.comparisonProperty().get().orElseThrow();
  }

  @Test
  void nothingIsMadeUntilItIsOpened() {
    assertThat(compare.comparisonProperty().get()).isEmpty();
  }

  @Test
  void thePlanThatIsShownStandsBesideAnother() {
    compare.open();

    assertThat(compare.firstProperty().get()).isEqualTo(PLAN);
    assertThat(compare.secondProperty().get()).isEqualTo(EMPTY);
    assertThat(shown().maps())
        .extracting(part -> part.scene().evaluation().plan().name())
        .containsExactly("Prøveplan", "Tom plan");
    assertThat(shown().maps())
        .extracting(part -> part.scene().theme())
        .containsOnly(MapTheme.CATCHMENTS);
    // 20 minutes for Vestby before; nobody has an hour; Vestby and the south of Østby gain.
    assertThat(shown().maps().getFirst().lines().getFirst())
        .startsWith("2 nærhospitaler · rejsetid i snit ")
        .contains("kortere vej: 2.520 borgere · længere: 0")
        .endsWith("estimeret");
    assertThat(shown().maps().getLast().lines().getFirst())
        .startsWith("Ingen nærhospitaler")
        .contains("kortere vej: 0 borgere");
  }

  @Test
  void theThemeAndTheChoiceOfPlansReachBothMaps() {
    compare.open();
    compare.show(MapTheme.MINUTES_TO_NAERHOSPITAL);
    compare.showSecond(PLAN);

    assertThat(shown().maps())
        .extracting(part -> part.legend().title())
        .containsOnly("Rejsetid til nærmeste nærhospital");
    assertThat(shown().maps())
        .extracting(part -> part.scene().evaluation().plan().id())
        .containsOnly(PLAN);
    assertThat(shown().maps().getFirst().legend().classes())
        .isEqualTo(shown().maps().getLast().legend().classes());
  }

  @Test
  void theDifferenceIsOneMapWithTheFiguresOfBoth() {
    compare.open();
    compare.show(MapTheme.MINUTES_SAVED);
    compare.showDifference(true);

    assertThat(shown().maps()).hasSize(1);
    Comparison.Part part = shown().maps().getFirst();
    assertThat(part.scene().against().orElseThrow().plan().id()).isEqualTo(EMPTY);
    assertThat(part.lines()).hasSize(2);
    assertThat(part.lines().getLast()).startsWith("Tom plan: ");
    assertThat(part.legend().notes())
        .containsExactly(
            "Kortere vej i den første plan: 2.520 borgere. Længere: 0."
                + " Under 1 minuts forskel: 3.850",
            "Estimeret rejsetid");
  }

  @Test
  void itFollowsThePlanWhileItIsOpenAndNotAfterwards() {
    compare.open();
    session.showYear(2040);
    ui.until(() -> session.evaluationProperty().get().year() == 2040);
    assertThat(shown().maps())
        .extracting(part -> part.scene().evaluation().year())
        .containsOnly(2040);

    compare.close();
    session.showYear(2026);
    ui.until(() -> session.evaluationProperty().get().year() == 2026);
    assertThat(shown().maps())
        .extracting(part -> part.scene().evaluation().year())
        .containsOnly(2040);
  }

  @Test
  void aPlanThatIsRemovedGivesItsPlaceToOneThatIsThere() {
    compare.open();

    session.edit(
        state -> Optional.of(new ProjectEdit.RemovePlan(1, state.plan(EMPTY).orElseThrow())));
    ui.until(() -> session.state().plans().size() == 1);

    assertThat(compare.secondProperty().get()).isEqualTo(PLAN);
    assertThat(shown().maps()).hasSize(2);
  }

  @Test
  void bothMapsHaveOneViewAndWhatIsSeenIsWritten() throws Exception {
    compare.open();
    compare.navigation().resize(600, 400);
    compare.navigation().zoomIn();
    answer = folder.resolve("to.pdf");

    compare.exportPdf(told::add);
    ui.until(() -> !told.isEmpty());

    assertThat(told).containsExactly("Skrevet: " + answer);
    try (PDDocument document = Loader.loadPDF(answer.toFile())) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(new PDFTextStripper().getText(document))
          .contains("Prøveplan", "Tom plan", "Optageområder, 2026", "2 nærhospitaler");
    }
    answer = folder.resolve("to.svg");
    compare.exportSvg(told::add);
    ui.until(() -> told.size() == 2);
    assertThat(Files.readString(answer)).contains("Prøveplan", "Tom plan");
    answer = folder.resolve("to.png");
    compare.exportPng(told::add);
    ui.until(() -> told.size() == 3);
    assertThat(answer).isNotEmptyFile();
  }
}
