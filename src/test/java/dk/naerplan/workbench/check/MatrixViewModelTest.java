package dk.naerplan.workbench.check;

import static dk.naerplan.workbench.check.SmallFramework.KOL;
import static dk.naerplan.workbench.check.SmallFramework.OESTBY;
import static dk.naerplan.workbench.check.SmallFramework.VESTBY;
import static dk.naerplan.workbench.check.SmallFramework.X_RAY;
import static dk.naerplan.workbench.check.SmallFramework.evaluated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.naerplan.language.Language;
import dk.naerplan.workbench.check.MatrixContent.Cell;
import dk.naerplan.workbench.check.MatrixContent.Column;
import dk.naerplan.workbench.check.MatrixContent.Row;
import dk.naerplan.workbench.session.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatrixViewModelTest {
  @TempDir Path folder;
  private Session session;
  private CheckViewModel findings;
  private MatrixViewModel model;

  @BeforeEach
  void open() {
    session = SmallFramework.session(folder, Runnable::run);
    var language = new SimpleObjectProperty<>(Language.DA);
    findings = new CheckViewModel(session, language, Runnable::run, Runnable::run);
    model = new MatrixViewModel(session, language, findings, Runnable::run, Runnable::run);
    model.activeProperty().set(true);
  }

  @AfterEach
  void close() {
    session.close();
  }

  private MatrixContent content() {
    return model.contentProperty().get();
  }

  private List<String> lines() {
    return content().rows().stream()
        .map(row ->
            (row.heading() ? "kap. " + row.chapter() : row.id())
                + " "
                + row.total()
                + " "
                + String.join("|", row.cells().stream().map(Cell::symbol).toList()))
        .toList();
  }

  @Test
  void requirementsStandAgainstNaerhospitalerByChapter() {
    evaluated(
        session,
        () ->
            session.changeHoldings(Optional.of(VESTBY), h -> h.holding(X_RAY).holding(KOL)));
    assertThat(content().columns())
        .containsExactly(
            new Column("1", "Vestby"), new Column("2", "Østby Syd"), new Column("", "Planen"));
    assertThat(lines())
        .containsExactly(
            "kap. 3 0/2 0/1|0/1|",
            "A1 0/2 ?|?|",
            "kap. 4 0/1 0/1|–|",
            "B3 0/1 i|–|",
            "kap. 5 0/2 0/1|0/1|",
            "C1 0/2 ×|×|",
            "kap. 6 1/3 1/2|0/1|",
            "B1 1/2 ✓|×|",
            "B2 0/1 !|–|",
            "kap. 9 0/1 ||0/1",
            "D1 0/1 ||×");
    assertThat(content().totals()).containsExactly("1/5", "0/3", "0/1");
    assertThat(content().total()).isEqualTo("1/9");
  }

  @Test
  void aFoldedChapterKeepsItsHeading() {
    model.toggle("6");
    assertThat(content().rows())
        .filteredOn(row -> row.chapter().equals("6"))
        .extracting(Row::heading, Row::folded)
        .containsExactly(tuple(true, true));
    model.toggle("6");
    assertThat(content().rows()).filteredOn(row -> row.chapter().equals("6")).hasSize(3);
  }

  @Test
  void aCellLeadsToItsFinding() {
    Cell cell =
        content().rows().stream()
            .filter(row -> row.id().equals("C1"))
            .findFirst()
            .orElseThrow()
            .cells()
            .get(1);
    model.choose(cell.key().orElseThrow());
    assertThat(session.selectionProperty().get()).contains(OESTBY);
    assertThat(findings.selectedProperty().get()).isEqualTo(cell.key());
  }
}
