package dk.naerplan.workbench.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.geo.SiteId;
import dk.naerplan.language.Language;
import dk.naerplan.plan.AcuteCoupling;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.plan.PlanId;
import dk.naerplan.store.ProjectFile;
import dk.naerplan.testing.SmallCountry;
import dk.naerplan.workbench.plan.InspectorViewModel.Figure;
import dk.naerplan.workbench.session.PlanCommands;
import dk.naerplan.workbench.session.Session;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectorViewModelTest {
  private static final NaerhospitalId VESTBY = new NaerhospitalId("n-1");

  @TempDir Path folder;
  private Session session;
  private InspectorViewModel model;

  @BeforeEach
  void open() {
    session =
        new Session(
            ProjectFile.create(folder.resolve("p" + ProjectFile.SUFFIX), SmallCountry.state()),
            Runnable::run);
    model =
        new InspectorViewModel(
            session,
            new PlanCommands(
                session,
                problem -> {
                  throw problem;
                }),
            new SimpleObjectProperty<>(Language.DA));
  }

  @AfterEach
  void close() {
    session.close();
  }

  private Naerhospital vestby() {
    return session.plan().naerhospital(VESTBY).orElseThrow();
  }

  /** Runs something and waits until an evaluation that follows from it is shown. */
  private void evaluated(Runnable change) {
    CountDownLatch shown = new CountDownLatch(1);
    session.evaluationProperty().addListener((_, _, _) -> shown.countDown());
    change.run();
    try {
      assertThat(shown.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void withoutASelectionThePlanAsAWholeIsShown() {
    InspectorViewModel.Content content = model.contentProperty().get();
    assertThat(content.title()).isEqualTo("Planen som helhed");
    assertThat(content.subject()).isEmpty();
    assertThat(content.caption()).contains("2026").contains("estimeret");
    assertThat(content.hint()).startsWith("Vælg et nærhospital");
    assertThat(content.figures())
        .extracting(Figure::label)
        .containsExactly("Gennemsnit", "Median", "Ni af ti er fremme inden", "Inden for 30 min.");
  }

  @Test
  void anEmptyPlanTeachesWhatToDo() {
    evaluated(() -> session.show(new PlanId("plan-0")));
    assertThat(model.contentProperty().get().hint()).contains("Ctrl+N");
  }

  @Test
  void aSelectedNaerhospitalShowsItsFigures() {
    session.select(Optional.of(VESTBY));
    InspectorViewModel.Content content = model.contentProperty().get();
    assertThat(content.title()).isEqualTo("Vestby");
    assertThat(content.hint()).isEmpty();
    assertThat(content.subject().orElseThrow().host()).isEqualTo("Vestby");
    assertThat(content.subject().orElseThrow().coupledTo()).isEqualTo("Midtby Sygehus");
    // Zones 0–3 (Vestby and Midtby): 7 age groups × (100 + 110 + 120 + 130) = 3220 persons, each
    // age
    // group 460; of them 2 × 460 are 65 or older. Prevalence is 1 % and every age group has it.
    assertThat(content.figures().get(0).value()).isEqualTo("3.220");
    assertThat(content.figures().get(1).value()).isEqualTo("920");
    assertThat(content.figures().get(1).note()).startsWith("28,6 %").contains("460");
    assertThat(content.figures().get(4).value()).isEqualTo("ca. 32");
    // 32.2 patients × 2 contacts, half of them movable.
    assertThat(content.figures().get(4).note()).startsWith("ca. 32 af 64 kontakter/år");
  }

  @Test
  void aNameCannotBecomeBlank() {
    model.rename(VESTBY, "   ");
    assertThat(session.undoableProperty().get()).isEmpty();
    evaluated(() -> model.rename(VESTBY, " Vestby Nærhospital "));
    assertThat(vestby().name()).isEqualTo("Vestby Nærhospital");
  }

  @Test
  void aChosenAkutsygehusNeedsAReason() {
    model.couple(VESTBY, new SiteId("akut-2"), " ");
    assertThat(session.undoableProperty().get()).isEmpty();
    evaluated(() -> model.couple(VESTBY, new SiteId("akut-2"), "Klyngens sygehus"));
    assertThat(vestby().coupling())
        .isEqualTo(new AcuteCoupling.Chosen(new SiteId("akut-2"), "Klyngens sygehus"));
    session.select(Optional.of(VESTBY));
    assertThat(model.contentProperty().get().subject().orElseThrow().coupledTo())
        .isEqualTo("Østby Sygehus");
    evaluated(() -> model.coupleToNearest(VESTBY));
    assertThat(vestby().coupling()).isEqualTo(new AcuteCoupling.Nearest());
  }

  @Test
  void aRemovedNaerhospitalIsNoLongerShown() {
    session.select(Optional.of(VESTBY));
    evaluated(() -> model.remove(VESTBY));
    assertThat(model.contentProperty().get().subject()).isEmpty();
    evaluated(session::undo);
    assertThat(session.plan().naerhospital(VESTBY)).isPresent();
  }
}
