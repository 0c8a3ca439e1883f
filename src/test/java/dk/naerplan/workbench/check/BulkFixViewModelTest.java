package dk.naerplan.workbench.check;

import static dk.naerplan.workbench.check.SmallFramework.BEDS;
import static dk.naerplan.workbench.check.SmallFramework.KOL;
import static dk.naerplan.workbench.check.SmallFramework.OESTBY;
import static dk.naerplan.workbench.check.SmallFramework.VESTBY;
import static dk.naerplan.workbench.check.SmallFramework.X_RAY;
import static dk.naerplan.workbench.check.SmallFramework.evaluated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.naerplan.language.Language;
import dk.naerplan.plan.Holdings;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.workbench.check.BulkFixViewModel.Line;
import dk.naerplan.workbench.session.Session;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkFixViewModelTest {
  @TempDir Path folder;
  private Session session;
  private CheckViewModel list;

  @BeforeEach
  void open() {
    session = SmallFramework.session(folder, Runnable::run);
    list =
        new CheckViewModel(
            session, new SimpleObjectProperty<>(Language.DA), Runnable::run, Runnable::run);
  }

  @AfterEach
  void close() {
    session.close();
  }

  private BulkFixViewModel fixes() {
    return new BulkFixViewModel(session, Language.DA, list);
  }

  private Holdings of(NaerhospitalId id) {
    return session.plan().naerhospital(id).orElseThrow().holdings();
  }

  @Test
  void whatIsExpectedIsTickedAndStatementsAreNot() {
    BulkFixViewModel fixes = fixes();
    assertThat(fixes.lines())
        .extracting(Line::owner, Line::change, line -> line.tickedProperty().get())
        .containsExactly(
            tuple(
                "1 Vestby", "Angiv, at dette ikke er her: Sengepladser", false),
            tuple("1 Vestby", "Tilføj Røntgen", true),
            tuple("1 Vestby", "Tilføj KOL", true),
            tuple(
                "2 Østby Syd", "Angiv, at dette ikke er her: Sengepladser", false),
            tuple("2 Østby Syd", "Tilføj Røntgen", true),
            tuple("2 Østby Syd", "Tilføj KOL", true));
    assertThat(fixes.actionProperty().getValue()).isEqualTo("Udfør 4 rettelser");
  }

  @Test
  void whatIsTickedIsOneEditPerNaerhospital() {
    BulkFixViewModel fixes = fixes();
    fixes.tick(true, true);
    fixes.lines().get(5).tickedProperty().set(false);
    evaluated(session, fixes::apply);
    // Two edits are written one after the other; the second is waited for like the first.
    session.edit(_ -> Optional.empty()).join();
    assertThat(of(VESTBY).held()).containsExactlyInAnyOrder(X_RAY, KOL);
    assertThat(of(VESTBY).of(BEDS)).isPresent();
    assertThat(of(OESTBY).held()).containsExactly(X_RAY);
    session.undo().join();
    assertThat(of(OESTBY)).isEqualTo(Holdings.none());
    assertThat(of(VESTBY).held()).hasSize(2);
    session.undo().join();
    assertThat(of(VESTBY)).isEqualTo(Holdings.none());
  }

  @Test
  void onlyWhatIsWithinTheScopeIsMended() {
    session.select(Optional.of(OESTBY));
    assertThat(fixes().lines()).extracting(Line::owner).containsOnly("2 Østby Syd");
  }
}
