package dk.naerplan.workbench.check;

import static dk.naerplan.workbench.check.SmallFramework.AGREEMENT;
import static dk.naerplan.workbench.check.SmallFramework.DIFFERENT;
import static dk.naerplan.workbench.check.SmallFramework.HEALTH_PLAN;
import static dk.naerplan.workbench.check.SmallFramework.KOL;
import static dk.naerplan.workbench.check.SmallFramework.VESTBY;
import static dk.naerplan.workbench.check.SmallFramework.X_RAY;
import static dk.naerplan.workbench.check.SmallFramework.X_RAY_UNIT;
import static dk.naerplan.workbench.check.SmallFramework.evaluated;
import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.framework.AnswerKind;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.QuestionId;
import dk.naerplan.framework.RuleId;
import dk.naerplan.language.Language;
import dk.naerplan.plan.DeviationKey;
import dk.naerplan.plan.Holdings;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.report.compliance.Mark;
import dk.naerplan.workbench.session.Session;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingViewModelTest {
  @TempDir Path folder;
  private final List<String> led = new ArrayList<>();
  private Session session;
  private CheckViewModel list;
  private FindingViewModel model;

  @BeforeEach
  void open() {
    session = SmallFramework.session(folder, Runnable::run);
    var language = new SimpleObjectProperty<>(Language.DA);
    list = new CheckViewModel(session, language, Runnable::run, Runnable::run);
    model = new FindingViewModel(session, language, list, new Led());
  }

  private final class Led implements Destinations {
    @Override
    public void inspect(
        Optional<NaerhospitalId> owner, Optional<ItemId> item, Optional<QuestionId> question) {
      led.add(
          owner.map(NaerhospitalId::value).orElse("plan")
              + " "
              + item.map(ItemId::value).orElse("-")
              + " "
              + question.map(QuestionId::value).orElse("-"));
    }

    @Override
    public void showOnMap(NaerhospitalId id) {
      led.add("map " + id);
    }

    @Override
    public void showAssumptions() {
      led.add("assumptions");
    }
  }

  @AfterEach
  void close() {
    session.close();
  }

  private void look(String rule, Mark mark) {
    Optional<NaerhospitalId> owner =
        rule.startsWith("D") ? Optional.empty() : Optional.of(VESTBY);
    list.selectedProperty().set(Optional.of(new FindingKey(owner, new RuleId(rule), mark)));
  }

  private FindingDetail detail() {
    return model.detailProperty().get().orElseThrow();
  }

  private Offer offer(String label) {
    return detail().offers().stream()
        .filter(offer -> offer.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError(detail().offers()));
  }

  private Holdings vestby() {
    return session.plan().naerhospital(VESTBY).orElseThrow().holdings();
  }

  @Test
  void whatIsAlikeForSeveralItemsIsOneOfferAndOneEdit() {
    look("B1", Mark.ERROR);
    assertThat(detail().title()).isEqualTo("Mangler Røntgen og KOL");
    assertThat(detail().offers())
        .extracting(Offer::label)
        .containsExactly("Tilføj alle 2", "Begrund fravalg af alle 2 …");
    evaluated(session, () -> model.accept(offer("Tilføj alle 2")));
    assertThat(vestby().held()).containsExactlyInAnyOrder(X_RAY, KOL);
    assertThat(detail().mark()).isEqualTo(Mark.MET);
    assertThat(detail().mayBeSetAside()).isFalse();
    evaluated(session, () -> session.undo());
    assertThat(vestby().held()).isEmpty();
    assertThat(detail().mark()).isEqualTo(Mark.ERROR);
  }

  @Test
  void oneOfTheItemsCanBeMendedByItself() {
    look("B1", Mark.ERROR);
    assertThat(detail().targets())
        .extracting(FindingDetail.Target::label)
        .containsExactly("Alle 2", "Røntgen", "KOL");
    model.choose(detail().targets().get(2));
    assertThat(detail().title()).isEqualTo("Mangler KOL");
    evaluated(session, () -> model.accept(offer("Tilføj KOL")));
    assertThat(vestby().held()).containsExactly(KOL);
    assertThat(detail().title()).isEqualTo("Mangler Røntgen");
  }

  @Test
  void whatAnotherItemNeedsIsOfferedByItsOwnName() {
    evaluated(session, () -> session.changeHoldings(Optional.of(VESTBY), h -> h.holding(X_RAY)));
    look("B2", Mark.WARNING);
    evaluated(session, () -> model.accept(offer("Tilføj Røntgenudstyr")));
    assertThat(vestby().holds(X_RAY_UNIT)).isTrue();
  }

  @Test
  void wordsAreWrittenWhereTheyAreAskedFor() {
    look("C1", Mark.ERROR);
    Offer describe = detail().offers().getFirst();
    Writing writing = model.writing(describe);
    assertThat(writing.label()).isEqualTo("Beskriv Samarbejdsaftaler");
    model.accept(describe, "  ");
    evaluated(session, () -> model.accept(describe, " Underskrevet 1. maj "));
    assertThat(vestby().of(AGREEMENT).orElseThrow().note()).isEqualTo("Underskrevet 1. maj");
  }

  @Test
  void aQuestionIsAnsweredForAllItemsAtOnce() {
    evaluated(
        session,
        () ->
            session.changeHoldings(Optional.of(VESTBY), h -> h.holding(X_RAY).holding(KOL)));
    look("B3", Mark.INFORMATION);
    Offer reply = detail().offers().getFirst();
    assertThat(reply.label()).endsWith("(for alle 2)");
    assertThat(model.writing(reply))
        .extracting(Writing::kind, Writing::label, Writing::help)
        .containsExactly(AnswerKind.TEXT, "Hvad gøres anderledes?", "Fx tværfagligt ambulatorium");
    evaluated(session, () -> model.accept(reply, "Ét besøg"));
    assertThat(vestby().answer(X_RAY, DIFFERENT)).contains("Ét besøg");
    assertThat(vestby().answer(KOL, DIFFERENT)).contains("Ét besøg");
  }

  @Test
  void whatIsNotSavedIsThereWhenThePlannerComesBack() {
    look("C1", Mark.ERROR);
    Offer describe = detail().offers().getFirst();
    model.keepDraft(model.writing(describe), "Halvt skre");
    look("B1", Mark.ERROR);
    look("C1", Mark.ERROR);
    assertThat(model.writing(describe).initial()).isEqualTo("Halvt skre");
    model.dropDraft(model.writing(describe));
    assertThat(model.writing(describe).initial()).isEmpty();
  }

  @Test
  void aFindingIsSetAsideForAReasonAndTakenUpAgain() {
    look("B1", Mark.ERROR);
    assertThat(detail().mayBeSetAside()).isTrue();
    model.setAside("  ");
    evaluated(session, () -> model.setAside("Kun til naboen"));
    assertThat(vestby().deviations())
        .containsOnlyKeys(
            new DeviationKey(new RuleId("B1"), Optional.of(X_RAY)),
            new DeviationKey(new RuleId("B1"), Optional.of(KOL)));
    assertThat(detail().mark()).isEqualTo(Mark.DEVIATION);
    assertThat(detail().reasons()).containsExactly("Kun til naboen");
    assertThat(detail().mayBeSetAside()).isFalse();
    evaluated(session, model::lift);
    assertThat(vestby()).isEqualTo(Holdings.none());
    assertThat(detail().mark()).isEqualTo(Mark.ERROR);
  }

  @Test
  void aReasonBesideADeclinedItemIsTakenBackWithIt() {
    look("B1", Mark.ERROR);
    model.choose(detail().targets().get(1));
    Offer decline = offer("Begrund fravalg af Røntgen …");
    evaluated(session, () -> model.accept(decline, "Naboen har det"));
    look("B1", Mark.DEVIATION);
    assertThat(detail().reasons()).containsExactly("Naboen har det");
    evaluated(session, model::lift);
    assertThat(vestby()).isEqualTo(Holdings.none());
  }

  @Test
  void whatMustNotBeCannotBeSetAside() {
    look("A1", Mark.UNDECIDED);
    assertThat(detail().mayBeSetAside()).isFalse();
    assertThat(detail().offers()).hasSize(1);
  }

  @Test
  void thePlanAsAWholeIsMendedToo() {
    look("D1", Mark.ERROR);
    evaluated(session, () -> model.accept(detail().offers().getFirst(), "Vedtaget"));
    assertThat(session.plan().holdings().holds(HEALTH_PLAN)).isTrue();
  }

  @Test
  void theWayLeadsToTheItemAndItsQuestion() {
    evaluated(session, () -> session.changeHoldings(Optional.of(VESTBY), h -> h.holding(KOL)));
    look("B3", Mark.INFORMATION);
    model.goTo();
    look("C1", Mark.ERROR);
    model.goTo();
    look("D1", Mark.ERROR);
    model.goTo();
    assertThat(led)
        .containsExactly(
            "n-1 lunge-kol anderledes", "n-1 sam-aftaler -", "plan sty-sundhedsplan -");
  }
}
