package dk.naerplan.workbench.framework;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.exchange.CatalogueFile;
import dk.naerplan.exchange.Defaults;
import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.CatalogueItem;
import dk.naerplan.framework.EditionChange;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.Rule;
import dk.naerplan.framework.RuleId;
import dk.naerplan.framework.Severity;
import dk.naerplan.framework.Strength;
import dk.naerplan.framework.Words;
import dk.naerplan.language.Language;
import dk.naerplan.plan.DeviationKey;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.workbench.framework.EditionPreview.Group;
import dk.naerplan.workbench.framework.EditionPreview.Line;
import dk.naerplan.workbench.framework.EditionsViewModel.Proposal;
import dk.naerplan.workbench.framework.EditionsViewModel.Row;
import dk.naerplan.workbench.session.Jobs;
import dk.naerplan.workbench.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionsViewModelTest {
  private static final String NOW = "faglig-ramme-udkast-2022";

  @TempDir private Path folder;
  private final BlockingQueue<Runnable> outcomes = new LinkedBlockingQueue<>();
  private Path file;
  private Session session;
  private Jobs jobs;
  private EditionsViewModel model;

  @BeforeEach
  void open() {
    file = folder.resolve("udgave.json");
    session = FrameworkFixture.session(folder, Runnable::run);
    jobs =
        new Jobs(
            outcomes::add,
            problem -> {
              throw new AssertionError(problem);
            });
    model =
        new EditionsViewModel(
            session, jobs, FrameworkFixture.files(file), new SimpleObjectProperty<>(Language.DA));
  }

  @AfterEach
  void close() {
    jobs.close();
    session.close();
  }

  private void load() throws InterruptedException {
    model.load();
    finishJob();
  }

  private void finishJob() throws InterruptedException {
    Runnable outcome = outcomes.poll(60, TimeUnit.SECONDS);
    assertThat(outcome).isNotNull();
    outcome.run();
  }

  private EditionPreview preview() {
    return model.proposalProperty().get().map(Proposal::preview).orElseThrow();
  }

  private static Catalogue without(RuleId rule, String edition) {
    return FrameworkFixture.later(edition, each -> !each.id().equals(rule));
  }

  @Test
  void aLaterEditionIsLookedAtThenPutInForceThenTakenBack() throws InterruptedException {
    CatalogueFile.write(file, without(new RuleId("R18"), "ramme-2023"));
    load();
    assertThat(preview().title()).isEqualTo("Fra " + NOW + " til ramme-2023");
    assertThat(preview().groups()).extracting(Group::title).containsExactly("Udgåede regler (1)");
    assertThat(session.state().catalogue().edition()).isEqualTo(NOW);
    model.accept().join();
    assertThat(session.state().catalogue().edition()).isEqualTo("ramme-2023");
    assertThat(model.proposalProperty().get()).isEmpty();
    assertThat(model.rowsProperty().get())
        .extracting(Row::edition)
        .containsExactly("ramme-2023", NOW);
    session.undo().join();
    assertThat(session.state().catalogue()).isEqualTo(Defaults.catalogue());
    assertThat(model.rowsProperty().get()).extracting(Row::edition).containsExactly(NOW);
  }

  @Test
  void anEarlierEditionCanBePutInForceAgain() throws InterruptedException {
    CatalogueFile.write(file, without(new RuleId("R18"), "ramme-2023"));
    load();
    model.accept().join();
    model.goBack(NOW);
    assertThat(preview().groups()).extracting(Group::title).containsExactly("Nye regler (1)");
    model.accept().join();
    assertThat(session.state().catalogue()).isEqualTo(Defaults.catalogue());
    assertThat(model.rowsProperty().get())
        .extracting(Row::edition)
        .containsExactly(NOW, "ramme-2023");
  }

  @Test
  void theSameEditionChangesNothingAndCannotBePutInForce() throws InterruptedException {
    CatalogueFile.write(file, Defaults.catalogue());
    load();
    assertThat(preview().summary()).isEqualTo("De to udgaver siger det samme.");
    assertThat(model.proposalProperty().get().orElseThrow().changesAnything()).isFalse();
    model.accept().join();
    assertThat(session.undoableProperty().get()).isEmpty();
    model.cancel();
    assertThat(model.proposalProperty().get()).isEmpty();
  }

  @Test
  void aFileThatIsNoEditionIsRefusedWithWhatAndWhereAndWhatToDo()
      throws IOException, InterruptedException {
    Files.writeString(file, "{\"edition\": \"x\"}");
    load();
    assertThat(model.proposalProperty().get()).isEmpty();
    assertThat(model.messageProperty().get().problem()).isTrue();
    assertThat(model.messageProperty().get().text()).contains("mangler").contains("udgave.json");
    assertThat(session.undoableProperty().get()).isEmpty();
  }

  @Test
  void thePreviewSaysWhatPlansLose() throws InterruptedException {
    RuleId rule = new RuleId("R18");
    session
        .changeHoldings(
            Optional.of(new NaerhospitalId("n-1")),
            holdings ->
                holdings.settingAside(
                    new DeviationKey(rule, Optional.empty()), "Aftalt i klyngen"))
        .join();
    CatalogueFile.write(file, without(rule, "ramme-2023"));
    load();
    assertThat(preview().plans())
        .containsExactly(
            "Prøveplan: reglen R18 »KOL-forløb varetages helt eller delvist«, der er fraveget"
                + " med en begrundelse, udgår (Vestby)");
  }

  @Test
  void aSavedEditionReadsBackAsItWas() throws InterruptedException {
    model.save(NOW);
    finishJob();
    assertThat(model.messageProperty().get().text()).contains("udgave.json");
    assertThat(CatalogueFile.read(file)).isEqualTo(session.state().catalogue());
  }

  @Test
  void whatIsPutDifferentlyStandsSideBySide() {
    Catalogue before = Defaults.catalogue();
    CatalogueItem ct = before.item(new ItemId("ct")).orElseThrow();
    CatalogueItem stronger =
        new CatalogueItem(
            ct.id(),
            ct.kind(),
            Strength.SHOULD,
            ct.name(),
            ct.explanation(),
            ct.condition(),
            ct.targetGroup(),
            "6.2.1",
            ct.unit(),
            ct.tags(),
            List.of(),
            ct.goesWith(),
            ct.telemedicine(),
            false);
    FieldChanges changes = new FieldChanges(before, before, Language.DA);
    assertThat(changes.items(new EditionChange.Changed<>(ct, stronger)))
        .contains(new FieldChange("Styrke", "kan", "bør"))
        .anyMatch(change ->
            change.field().equals("Kræver")
                && change.before().contains("CT-skanner")
                && change.after().isEmpty())
        .allMatch(FieldChange::isReal);
  }

  @Test
  void aRuleThatLooksAtOtherThingsShowsIt() {
    Catalogue before = Defaults.catalogue();
    Rule rule = before.rule(new RuleId("R14")).orElseThrow();
    Rule other =
        new Rule(
            rule.id(),
            Severity.WARNING,
            rule.unit(),
            rule.verb(),
            new Words(rule.name().da(), "Another translation"),
            rule.missing(),
            rule.why(),
            rule.section(),
            false,
            rule.when(),
            before.rule(new RuleId("R15")).orElseThrow().tests());
    assertThat(
            new FieldChanges(before, before, Language.DA)
                .rules(new EditionChange.Changed<>(rule, other)))
        .extracting(FieldChange::field)
        .containsExactly("Navn (engelsk)", "Alvor", "Kan fraviges", "Det tjekkes");
  }

  @Test
  void whatIsNewOrGoneIsSaidInFull() throws InterruptedException {
    CatalogueFile.write(file, without(new RuleId("R18"), "ramme-2023"));
    load();
    Line gone = preview().groups().getFirst().lines().getFirst();
    assertThat(gone.label()).isEqualTo("R18 KOL-forløb varetages helt eller delvist");
    assertThat(gone.fields()).isEmpty();
    assertThat(gone.whole()).isNotEmpty();
  }
}
