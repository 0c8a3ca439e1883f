package dk.naerplan.workbench.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.naerplan.demand.Assumption;
import dk.naerplan.demand.AssumptionBook;
import dk.naerplan.demand.AssumptionId;
import dk.naerplan.demand.AssumptionStatus;
import dk.naerplan.demand.Unit;
import dk.naerplan.language.Language;
import dk.naerplan.store.ProjectFile;
import dk.naerplan.store.ProjectState;
import dk.naerplan.testing.SmallCountry;
import dk.naerplan.workbench.session.Session;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssumptionsViewModelTest {
  private static final AssumptionId KOL_65 = new AssumptionId("kol.prevalence.age_65_79");
  private static final AssumptionId DOCUMENTED = new AssumptionId("kol.contacts");

  @TempDir Path folder;
  private Session session;
  private AssumptionsViewModel model;

  @BeforeEach
  void open() {
    ProjectState state = SmallCountry.state();
    session =
        new Session(
            ProjectFile.create(
                folder.resolve("p" + ProjectFile.SUFFIX),
                new ProjectState(
                    state.name(),
                    state.dataset(),
                    state.imports(),
                    state.catalogue(),
                    book(),
                    state.plans())),
            Runnable::run);
    model = new AssumptionsViewModel(session, new SimpleObjectProperty<>(Language.DA), book());
  }

  /** The book of the small country with one documented figure in it. */
  private static AssumptionBook book() {
    List<Assumption> all = new ArrayList<>(SmallCountry.book().assumptions());
    all.replaceAll(a ->
        a.id().equals(DOCUMENTED)
            ? new Assumption(
                a.id(),
                "Kontakter ved KOL",
                "Contacts for COPD",
                2,
                Unit.CONTACTS_PER_PATIENT_PER_YEAR,
                0,
                12,
                "Landspatientregisteret 2024",
                AssumptionStatus.DOCUMENTED)
            : a);
    return new AssumptionBook(all);
  }

  @AfterEach
  void close() {
    session.close();
  }

  private AssumptionsViewModel.Row row(AssumptionId id) {
    return model.contentProperty().get().rows().stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private Assumption assumption(AssumptionId id) {
    return session.state().book().assumption(id).orElseThrow();
  }

  @Test
  void theHeadingCountsTheIllustrations() {
    assertThat(model.contentProperty().get().summary())
        .startsWith("18 af 19 forudsætninger er illustrationer");
  }

  @Test
  void sharesAreShownInPerCent() {
    assertThat(row(KOL_65).value()).isEqualTo("1\u00a0%");
    assertThat(row(KOL_65).range()).isEqualTo("0\u00a0% – 50\u00a0%");
    assertThat(model.typed(KOL_65)).isEqualTo("1");
  }

  @Test
  void aChangeIsSavedAndCanBeTakenBack() {
    model.change(KOL_65, "12,5 %").join();
    assertThat(assumption(KOL_65).value()).isEqualTo(0.125);
    assertThat(row(KOL_65).value()).isEqualTo("12,5\u00a0%");
    assertThat(row(KOL_65).changed()).isTrue();
    assertThat(row(KOL_65).standard()).contains("1\u00a0%");
    session.undo().join();
    assertThat(session.state().book()).isEqualTo(book());
    assertThat(row(KOL_65).changed()).isFalse();
    session.redo().join();
    assertThat(assumption(KOL_65).value()).isEqualTo(0.125);
  }

  @Test
  void figuresFollowAChange() throws Exception {
    int kol = 0;
    double before = session.evaluationProperty().get().volumes().get(0).get(kol).patients();
    int persons =
        session.evaluationProperty().get().access().catchments().get(0).personsByAge().get(5);
    CountDownLatch evaluated = new CountDownLatch(1);
    session.evaluationProperty().addListener((_, _, _) -> evaluated.countDown());
    model.change(KOL_65, "11").join();
    assertThat(evaluated.await(30, TimeUnit.SECONDS)).isTrue();
    assertThat(session.evaluationProperty().get().volumes().get(0).get(kol).patients())
        .isCloseTo(before + persons * 0.10, within(1e-6));
  }

  @Test
  void aValueOutsideTheRangeIsRefusedWithTheRange() {
    assertThat(model.problem(KOL_65, "51")).hasValue("Skriv et tal fra 0\u00a0% til 50\u00a0%.");
    assertThat(model.problem(KOL_65, "50")).isEmpty();
    assertThat(model.problem(KOL_65, "-0,1")).isPresent();
    model.change(KOL_65, "51").join();
    assertThat(session.state().book()).isEqualTo(book());
    assertThat(session.undoableProperty().get()).isEmpty();
  }

  @Test
  void whatIsNoNumberIsRefusedWithAnExample() {
    assertThat(model.problem(KOL_65, "mange"))
        .hasValueSatisfying(text -> assertThat(text).contains("»mange«").contains("1\u00a0%"));
  }

  @Test
  void theSameValueAgainIsNoEdit() {
    model.change(KOL_65, "1,0").join();
    assertThat(session.undoableProperty().get()).isEmpty();
  }

  @Test
  void aDocumentedFigureThatIsChangedIsNoLongerDocumented() {
    model.change(DOCUMENTED, "3").join();
    assertThat(assumption(DOCUMENTED).status()).isEqualTo(AssumptionStatus.EXPERT_ESTIMATE);
    assertThat(assumption(DOCUMENTED).source())
        .isEqualTo("Eget tal, ændret fra 2. Før: Landspatientregisteret 2024");
    model.change(DOCUMENTED, "4").join();
    assertThat(assumption(DOCUMENTED).source())
        .isEqualTo("Eget tal, ændret fra 2. Før: Landspatientregisteret 2024");
  }

  @Test
  void anIllustrationStaysOneUntilThePlannerSaysOtherwise() {
    model.change(KOL_65, "9").join();
    assertThat(assumption(KOL_65).status()).isEqualTo(AssumptionStatus.ILLUSTRATION);
    model.describe(KOL_65, "  Kommunens egen opgørelse 2025 ").join();
    model.judge(KOL_65, AssumptionStatus.DOCUMENTED).join();
    assertThat(assumption(KOL_65).source()).isEqualTo("Kommunens egen opgørelse 2025");
    assertThat(row(KOL_65).statusText()).isEqualTo("dokumenteret");
    assertThat(model.contentProperty().get().summary()).startsWith("17 af 19");
  }

  @Test
  void aBlankSourceIsIgnored() {
    model.describe(KOL_65, "  ").join();
    assertThat(session.state().book()).isEqualTo(book());
  }

  @Test
  void resetPutsEverythingBack() {
    model.change(DOCUMENTED, "3").join();
    model.describe(DOCUMENTED, "Noget andet").join();
    model.reset(DOCUMENTED).join();
    assertThat(session.state().book()).isEqualTo(book());
  }

  @Test
  void searchKeepsWhatHoldsAllWords() {
    model.filterProperty().set("KONTAKTER kol");
    assertThat(model.contentProperty().get().rows())
        .extracting(AssumptionsViewModel.Row::id)
        .containsExactly(DOCUMENTED);
    model.filterProperty().set("dokumenteret");
    assertThat(model.contentProperty().get().rows()).hasSize(1);
    model.filterProperty().set("findes ikke");
    assertThat(model.contentProperty().get().rows()).isEmpty();
    assertThat(model.contentProperty().get().none()).contains("søgningen");
    model.filterProperty().set("");
    assertThat(model.contentProperty().get().rows()).hasSize(19);
  }
}
