package dk.naerplan.workbench.plan.equip;

import static dk.naerplan.workbench.plan.equip.SmallFramework.AGREEMENT;
import static dk.naerplan.workbench.plan.equip.SmallFramework.APPARATUS;
import static dk.naerplan.workbench.plan.equip.SmallFramework.BEDS;
import static dk.naerplan.workbench.plan.equip.SmallFramework.HEALTH_PLAN;
import static dk.naerplan.workbench.plan.equip.SmallFramework.KOL;
import static dk.naerplan.workbench.plan.equip.SmallFramework.NURSE;
import static dk.naerplan.workbench.plan.equip.SmallFramework.OESTBY;
import static dk.naerplan.workbench.plan.equip.SmallFramework.PLAN;
import static dk.naerplan.workbench.plan.equip.SmallFramework.RADIOGRAPHER;
import static dk.naerplan.workbench.plan.equip.SmallFramework.ROENTGEN;
import static dk.naerplan.workbench.plan.equip.SmallFramework.TOBACCO;
import static dk.naerplan.workbench.plan.equip.SmallFramework.TRAINING;
import static dk.naerplan.workbench.plan.equip.SmallFramework.VESTBY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.framework.CatalogueItem;
import dk.naerplan.framework.Delivery;
import dk.naerplan.framework.ItemKind;
import dk.naerplan.framework.QuestionId;
import dk.naerplan.language.Language;
import dk.naerplan.plan.Holding;
import dk.naerplan.plan.Holding.Standing;
import dk.naerplan.plan.Holdings;
import dk.naerplan.plan.PlanId;
import dk.naerplan.store.ProjectFile;
import dk.naerplan.workbench.plan.equip.CopyViewModel.Source;
import dk.naerplan.workbench.plan.equip.EquipViewModel.Group;
import dk.naerplan.workbench.plan.equip.Offers.Offer;
import dk.naerplan.workbench.session.Session;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EquipViewModelTest {
  @TempDir Path folder;
  private Session session;
  private EquipViewModel model;

  @BeforeEach
  void open() {
    session =
        new Session(
            ProjectFile.create(folder.resolve("p" + ProjectFile.SUFFIX), SmallFramework.state()),
            Runnable::run);
    model = new EquipViewModel(session, new SimpleObjectProperty<>(Language.DA));
    session.select(VESTBY.naerhospital());
  }

  @AfterEach
  void close() {
    session.close();
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

  private Holdings said(Owner owner) {
    return owner.holdings(session.state()).orElseThrow();
  }

  private CatalogueItem item(dk.naerplan.framework.ItemId id) {
    return model.catalogue().item(id).orElseThrow();
  }

  private String heading(ItemKind kind) {
    Group group =
        model.groupsProperty().get().stream()
            .filter(g -> g.kind() == kind)
            .findFirst()
            .orElseThrow();
    return model.heading(group, model.sheetProperty().get());
  }

  private List<String> offered() {
    return model.offers(model.sheetProperty().get(), ROENTGEN).stream()
        .flatMap(group -> group.offers().stream())
        .map(offer -> offer.label() + (offer.ticked() ? " ja" : " nej"))
        .toList();
  }

  @Test
  void aGroupCountsWhatIsHeldAndExclusionsWhatIsDeclared() {
    assertThat(heading(ItemKind.COMPETENCE)).isEqualTo("Kompetencer (0 af 2)");
    assertThat(heading(ItemKind.EXCLUSION)).isEqualTo("Udelukkelser (0 af 1 erklæret)");
    evaluated(() -> model.hold(VESTBY, NURSE, true));
    evaluated(() -> model.state(VESTBY, BEDS, Optional.of(Standing.DECLINED)));
    assertThat(heading(ItemKind.COMPETENCE)).isEqualTo("Kompetencer (1 af 2)");
    assertThat(heading(ItemKind.EXCLUSION)).isEqualTo("Udelukkelser (1 af 1 erklæret)");
  }

  @Test
  void aTickProposesWhatIsNeededAndUndoTakesBothBack() {
    evaluated(() -> model.hold(VESTBY, ROENTGEN, true));
    assertThat(model.sheetProperty().get().proposing()).containsExactly(ROENTGEN);
    // The apparatus is needed; of the two professions one is enough, the first in the catalogue.
    assertThat(offered()).containsExactly("Røntgenapparat ja", "Radiograf ja", "Sygeplejerske nej");
    evaluated(() -> model.holdAll(VESTBY, List.of(APPARATUS, RADIOGRAPHER)));
    assertThat(said(VESTBY).held()).containsExactlyInAnyOrder(ROENTGEN, APPARATUS, RADIOGRAPHER);
    assertThat(offered()).isEmpty();
    evaluated(session::undo);
    assertThat(said(VESTBY).held()).containsExactly(ROENTGEN);
    evaluated(session::undo);
    assertThat(said(VESTBY)).isEqualTo(Holdings.none());
  }

  @Test
  void whatOnlyGoesWithAnItemIsNotTickedForThePlanner() {
    evaluated(() -> model.hold(VESTBY, KOL, true));
    List<Offers> offers = model.offers(model.sheetProperty().get(), KOL);
    assertThat(offers).hasSize(1);
    assertThat(offers.getFirst().heading()).isEqualTo("Bør overvejes");
    assertThat(offers.getFirst().offers()).extracting(Offer::ticked).containsOnly(false);
  }

  @Test
  void whatIsDeclinedNeedsAReasonAndIsNoLongerProposed() {
    evaluated(() -> model.hold(VESTBY, KOL, true));
    model.decline(VESTBY, List.of(TOBACCO), "  ");
    assertThat(said(VESTBY).of(TOBACCO)).isEmpty();
    evaluated(() -> model.decline(VESTBY, List.of(TOBACCO, TRAINING, KOL), "Gives i Midtby"));
    assertThat(said(VESTBY).of(TOBACCO)).contains(Holding.declined("Gives i Midtby"));
    assertThat(said(VESTBY).of(TRAINING)).contains(Holding.declined("Gives i Midtby"));
    assertThat(said(VESTBY).holds(KOL)).as("what is held stays").isTrue();
    assertThat(model.offers(model.sheetProperty().get(), KOL)).isEmpty();
    evaluated(session::undo);
    assertThat(said(VESTBY).of(TRAINING)).isEmpty();
  }

  @Test
  void proposalsPutAwayStayAwayUntilAskedFor() {
    evaluated(() -> model.hold(VESTBY, KOL, true));
    model.propose(VESTBY, KOL, false);
    assertThat(model.sheetProperty().get().proposing()).isEmpty();
    assertThat(model.offered(model.sheetProperty().get(), KOL)).isEqualTo(2);
    session.select(OESTBY.naerhospital());
    model.propose(VESTBY, KOL, true);
    assertThat(model.sheetProperty().get().proposing()).as("of another owner").isEmpty();
  }

  @Test
  void whatIsSaidOfAnItemIsOneEditEach() {
    evaluated(() -> model.hold(VESTBY, KOL, true));
    evaluated(() -> model.deliver(VESTBY, KOL, "PHYSICAL,OUTREACH"));
    evaluated(() -> model.open(VESTBY, KOL, 2.5));
    evaluated(() -> model.describe(VESTBY, KOL, " Tirsdag og torsdag "));
    evaluated(() -> model.answer(VESTBY, KOL, new QuestionId("niveau"), "vaertskommune"));
    Holding kol = said(VESTBY).of(KOL).orElseThrow();
    assertThat(kol.delivery()).isEqualTo(EnumSet.of(Delivery.PHYSICAL, Delivery.OUTREACH));
    assertThat(kol.daysPerWeek()).isEqualTo(2.5);
    assertThat(kol.note()).isEqualTo("Tirsdag og torsdag");
    assertThat(model.itemTexts().summary(item(KOL), kol))
        .isEqualTo("Fysisk, Udgående · 2,5 dage/uge · bemærkning · 1 af 7 svar");
    evaluated(session::undo);
    assertThat(said(VESTBY).answer(KOL, new QuestionId("niveau"))).isEmpty();
    assertThat(said(VESTBY).of(KOL).orElseThrow().note()).isEqualTo("Tirsdag og torsdag");
  }

  @Test
  void aLateAnswerDoesNotBringBackWhatWasTakenAway() {
    evaluated(() -> model.hold(VESTBY, KOL, true));
    evaluated(() -> model.hold(VESTBY, KOL, false));
    evaluated(() -> model.describe(VESTBY, KOL, "For sent"));
    assertThat(said(VESTBY)).isEqualTo(Holdings.none());
  }

  @Test
  void whatIsSaidGoesToThePlanItWasSaidOf() {
    evaluated(() -> session.show(new PlanId("plan-0")));
    evaluated(() -> model.hold(VESTBY, KOL, true));
    assertThat(said(VESTBY).holds(KOL)).isTrue();
  }

  @Test
  void itemsAreLookedForByWordsSectionAndState() {
    Sheet sheet = model.sheetProperty().get();
    model.filterProperty().set(new ItemFilter("røntgen 6.2", false, false));
    assertThat(model.shows(item(ROENTGEN), sheet)).isTrue();
    assertThat(model.shows(item(KOL), sheet)).isFalse();
    model.filterProperty().set(new ItemFilter("", true, false));
    assertThat(model.shows(item(TOBACCO), sheet)).as("kan").isFalse();
    model.filterProperty().set(new ItemFilter("", false, true));
    assertThat(model.shows(item(ROENTGEN), sheet)).isFalse();
    evaluated(() -> model.hold(VESTBY, ROENTGEN, true));
    assertThat(model.shows(item(ROENTGEN), model.sheetProperty().get())).isTrue();
  }

  @Test
  void thePlanAsAWholeHasItemsOfItsOwn() {
    Sheet naerhospital = model.sheetProperty().get();
    assertThat(model.shows(item(HEALTH_PLAN), naerhospital)).isFalse();
    session.select(Optional.empty());
    Sheet plan = model.sheetProperty().get();
    assertThat(plan.owner()).isEqualTo(PLAN);
    assertThat(model.shows(item(HEALTH_PLAN), plan)).isTrue();
    assertThat(model.shows(item(AGREEMENT), plan)).isFalse();
    evaluated(() -> model.hold(PLAN, HEALTH_PLAN, true));
    assertThat(session.plan().holdings().holds(HEALTH_PLAN)).isTrue();
  }

  @Test
  void theMunicipalitiesAreAskedForWhenTheHostIsNotAlone() {
    QuestionId who = new QuestionId("udbyder");
    QuestionId which = new QuestionId("udbyder-kommuner");
    Holding held = Holding.held();
    assertThat(EquipViewModel.isDue(which, held)).isFalse();
    assertThat(EquipViewModel.isDue(which, held.withAnswer(who, "vaertskommune"))).isFalse();
    assertThat(EquipViewModel.isDue(which, held.withAnswer(who, "anden-kommune"))).isTrue();
    assertThat(model.host(model.sheetProperty().get()).orElseThrow().label()).isEqualTo("Vestby");
  }

  @Test
  void aTemplateTicksWhatIsMissingAndLeavesWhatIsDeclined() {
    TemplatesViewModel templates = new TemplatesViewModel(model);
    evaluated(() -> model.hold(VESTBY, KOL, true));
    evaluated(() -> model.decline(VESTBY, List.of(NURSE), "Ingen at få"));
    TemplatesViewModel.Preview preview = templates.preview(VESTBY, "lunger");
    assertThat(preview.added()).containsExactly("Rygestop");
    assertThat(preview.summary())
        .isEqualTo("1 element tilføjes; 1 er der allerede; 1 er fravalgt og forbliver det.");
    evaluated(() -> templates.apply(VESTBY, "lunger"));
    assertThat(said(VESTBY).held()).containsExactlyInAnyOrder(KOL, TOBACCO);
    evaluated(session::undo);
    assertThat(said(VESTBY).held()).containsExactly(KOL);
    assertThat(templates.templates(PLAN)).isEmpty();
  }

  @Test
  void whatIsHeldBecomesATemplateThatCanBeReplacedDeletedAndUndone() {
    TemplatesViewModel templates = new TemplatesViewModel(model);
    templates.save(VESTBY, "Intet");
    assertThat(session.undoableProperty().get()).isEmpty();
    evaluated(() -> model.holdAll(VESTBY, List.of(KOL, NURSE)));
    evaluated(() -> templates.save(VESTBY, " Vores lille pakke "));
    assertThat(templates.exists("Vores Lille Pakke")).isTrue();
    TemplatesViewModel.Template own = templates.templates(OESTBY).getLast();
    assertThat(own.id()).isEqualTo("egen-vores-lille-pakke");
    assertThat(own.label()).isEqualTo("Vores lille pakke (egen)");
    assertThat(own.explanation()).isEqualTo("Gemt fra Vestby");
    evaluated(() -> templates.apply(OESTBY, own.id()));
    assertThat(said(OESTBY).held()).containsExactlyInAnyOrder(KOL, NURSE);
    evaluated(() -> templates.delete(own.id()));
    assertThat(templates.templates(OESTBY)).hasSize(1);
    evaluated(session::undo);
    assertThat(templates.templates(OESTBY)).hasSize(2);
  }

  @Test
  void aCopyAddsOrReplacesInOneEdit() {
    evaluated(() -> model.holdAll(VESTBY, List.of(KOL, NURSE)));
    evaluated(() -> model.describe(VESTBY, KOL, "Fra Vestby"));
    evaluated(() -> model.decline(VESTBY, List.of(RADIOGRAPHER), "Ingen at få"));
    evaluated(() -> model.holdAll(OESTBY, List.of(RADIOGRAPHER, ROENTGEN)));
    CopyViewModel copies = new CopyViewModel(model);
    List<Source> sources = copies.sources(OESTBY);
    assertThat(sources).extracting(Source::label).containsExactly("Vestby");
    assertThat(copies.parts(sources.getFirst()))
        .extracting(CopyViewModel.Part::label)
        .containsExactly("Patientrettede sygehusfunktioner (1)", "Kompetencer (2)");
    EnumSet<ItemKind> both = EnumSet.of(ItemKind.PATIENT_FUNCTION, ItemKind.COMPETENCE);
    assertThat(copies.preview(OESTBY, sources.getFirst(), both, false, false))
        .isEqualTo("2 elementer tilføjes.");
    evaluated(() -> copies.copy(OESTBY, sources.getFirst(), both, false, false));
    assertThat(said(OESTBY).held())
        .containsExactlyInAnyOrder(KOL, NURSE, RADIOGRAPHER, ROENTGEN);
    assertThat(said(OESTBY).of(KOL).orElseThrow().note()).isEmpty();
    evaluated(session::undo);
    EnumSet<ItemKind> competences = EnumSet.of(ItemKind.COMPETENCE);
    assertThat(copies.preview(OESTBY, sources.getFirst(), competences, true, true))
        .isEqualTo("1 element tilføjes, 1 ændres.");
    evaluated(() -> copies.copy(OESTBY, sources.getFirst(), competences, true, true));
    assertThat(said(OESTBY).of(RADIOGRAPHER)).contains(Holding.declined("Ingen at få"));
    assertThat(said(OESTBY).holds(ROENTGEN)).as("another group").isTrue();
  }
}
