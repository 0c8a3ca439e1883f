package dk.naerplan.workbench.check;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.framework.Catalogue;
import dk.naerplan.language.Language;
import dk.naerplan.store.Framework;
import dk.naerplan.store.ProjectEdit;
import dk.naerplan.workbench.check.EditionViewModel.Section;
import dk.naerplan.workbench.session.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionViewModelTest {
  @TempDir Path folder;
  private Session session;
  private EditionViewModel model;

  @BeforeEach
  void open() {
    session = SmallFramework.session(folder, Runnable::run);
    model = new EditionViewModel(session, new SimpleObjectProperty<>(Language.DA));
  }

  @AfterEach
  void close() {
    session.close();
  }

  /** A later edition that lacks rule B2 and the item of beds with rule A1. */
  private void takeLaterEdition() {
    Framework before = session.state().framework();
    Catalogue now = before.current();
    Catalogue later =
        new Catalogue(
            "proeve-3",
            "Prøve",
            now.items().subList(0, 4),
            now.questions(),
            now.rules().subList(1, 2),
            List.of());
    session
        .edit(_ ->
            Optional.of(new ProjectEdit.ChangeFramework(before, before.withEdition(later))))
        .join();
  }

  @Test
  void nothingIsSaidWhileTheEditionIsTheSame() {
    assertThat(model.bannerProperty().get()).isEmpty();
  }

  @Test
  void anotherEditionIsToldWithWhatDiffers() {
    takeLaterEdition();
    assertThat(model.bannerProperty().get().orElseThrow().text())
        .isEqualTo(
            "Planen er lavet under proeve-2; nu tjekkes efter proeve-3: 0 nye, 0 ændrede, 7"
                + " udgåede.");
    assertThat(model.changes())
        .extracting(Section::heading)
        .containsExactly("5 udgåede regler", "2 udgåede indsatser og krav til indhold");
    assertThat(model.changes().getFirst().lines().getFirst())
        .isEqualTo("A1 Krav A1 (afsnit 3.1)");
  }

  @Test
  void thePlanIsTakenOverAndBack() {
    takeLaterEdition();
    model.adopt();
    session.edit(_ -> Optional.empty()).join();
    assertThat(session.plan().edition()).isEqualTo("proeve-3");
    assertThat(model.bannerProperty().get()).isEmpty();
    session.undo().join();
    assertThat(model.bannerProperty().get()).isPresent();
  }
}
