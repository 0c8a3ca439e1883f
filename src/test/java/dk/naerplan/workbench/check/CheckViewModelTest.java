package dk.naerplan.workbench.check;

import static dk.naerplan.workbench.check.SmallFramework.VESTBY;
import static dk.naerplan.workbench.check.SmallFramework.evaluated;
import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.language.Language;
import dk.naerplan.plan.PlanId;
import dk.naerplan.report.compliance.Mark;
import dk.naerplan.workbench.check.FindingContent.Row;
import dk.naerplan.workbench.check.FindingFilter.Scope;
import dk.naerplan.workbench.session.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckViewModelTest {
  @TempDir Path folder;
  private Session session;
  private CheckViewModel model;

  @BeforeEach
  void open() {
    session = SmallFramework.session(folder, Runnable::run);
    model =
        new CheckViewModel(
            session, new SimpleObjectProperty<>(Language.DA), Runnable::run, Runnable::run);
    model.activeProperty().set(true);
  }

  @AfterEach
  void close() {
    model.close();
    session.close();
  }

  private FindingContent content() {
    return model.contentProperty().get();
  }

  private List<String> listed() {
    return content().rows().stream()
        .map(row -> row.key().rule().value() + " " + row.owner())
        .toList();
  }

  @Test
  void findingsStandByGravityThenInTheOrderOfTheFramework() {
    assertThat(listed())
        .containsExactly(
            "B1 1 Vestby",
            "B1 2 Østby Syd",
            "C1 1 Vestby",
            "C1 2 Østby Syd",
            "D1 Planen som helhed",
            "A1 1 Vestby",
            "A1 2 Østby Syd");
    assertThat(content().rows().getFirst())
        .extracting(Row::title, Row::mark, Row::basis)
        .containsExactly("Mangler Røntgen og KOL", "Fejl", "B1, afsnit 6.2.1");
  }

  @Test
  void resultsAreCountedWhateverTheFilters() {
    Map<Mark, Integer> all = Map.of(Mark.ERROR, 7, Mark.UNDECIDED, 2, Mark.NOT_APPLICABLE, 4);
    assertThat(content().counts()).isEqualTo(all);
    model.shownProperty(Mark.ERROR).set(false);
    assertThat(content().counts()).isEqualTo(all);
    assertThat(listed()).containsExactly("A1 1 Vestby", "A1 2 Østby Syd");
    assertThat(content().progress()).isEqualTo("0 af 9 bør-krav opfyldt");
    assertThat(model.summaryProperty().get())
        .isEqualTo(new CheckSummary("7 fejl", "0 af 9 bør-krav opfyldt"));
  }

  @Test
  void theSelectedNaerhospitalStandsAlone() {
    session.select(Optional.of(VESTBY));
    assertThat(listed()).containsExactly("B1 1 Vestby", "C1 1 Vestby", "A1 1 Vestby");
    assertThat(content().progress()).isEqualTo("0 af 4 bør-krav opfyldt");
    assertThat(model.summaryProperty().get().tab()).isEqualTo("7 fejl");
    model.scopeProperty().set(Scope.PLAN);
    assertThat(listed()).containsExactly("D1 Planen som helhed");
    model.scopeProperty().set(Scope.ALL);
    assertThat(listed()).hasSize(7);
  }

  @Test
  void chapterAndSearchNarrowTheListDown() {
    model.chapterProperty().set(Optional.of("5"));
    assertThat(listed()).containsExactly("C1 1 Vestby", "C1 2 Østby Syd");
    model.searchProperty().set("ØSTBY");
    assertThat(listed()).containsExactly("C1 2 Østby Syd");
    model.searchProperty().set("findes ikke");
    assertThat(content().filtered()).isTrue();
    assertThat(content().none()).isEqualTo("Ingen fund passer til filtrene.");
    model.clearFilters();
    assertThat(listed()).hasSize(7);
    assertThat(content().chapters())
        .extracting(FindingContent.Chapter::id)
        .containsExactly("3", "4", "5", "6", "9");
  }

  @Test
  void anEmptyPlanTeachesWhatToDo() {
    evaluated(session, () -> session.show(new PlanId("plan-0")));
    model.shownProperty(Mark.ERROR).set(false);
    assertThat(content().rows()).isEmpty();
    assertThat(content().none()).contains("Placér et nærhospital");
  }

  @Test
  void stepsGoRoundTheList() {
    model.next();
    assertThat(selectedRule()).isEqualTo("B1");
    model.previous();
    assertThat(selectedRule()).isEqualTo("A1");
    model.next();
    model.next();
    model.next();
    assertThat(selectedRule()).isEqualTo("C1");
  }

  private String selectedRule() {
    return model.selectedProperty().get().orElseThrow().rule().value();
  }

  @Test
  void fromAFindingThatIsMendedTheWayLeadsOn() {
    session.select(Optional.of(VESTBY));
    model.next();
    assertThat(selectedRule()).isEqualTo("B1");
    evaluated(
        session,
        () ->
            session.changeHoldings(
                Optional.of(VESTBY),
                h -> h.holding(SmallFramework.X_RAY).holding(SmallFramework.KOL)));
    assertThat(selectedRule()).isEqualTo("B1");
    model.next();
    assertThat(selectedRule()).isEqualTo("C1");
  }

  @Test
  void whileItIsNotLookedAtOnlyTheSummaryFollows() {
    model.activeProperty().set(false);
    FindingContent before = content();
    evaluated(
        session,
        () ->
            session.changeHoldings(
                Optional.of(VESTBY), h -> h.holding(SmallFramework.X_RAY)));
    assertThat(content()).isSameAs(before);
    assertThat(model.summaryProperty().get().progress()).isEqualTo("1 af 9 bør-krav opfyldt");
    model.activeProperty().set(true);
    assertThat(content().progress()).isEqualTo("1 af 9 bør-krav opfyldt");
  }
}
