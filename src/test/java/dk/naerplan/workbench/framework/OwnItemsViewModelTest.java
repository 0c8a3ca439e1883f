package dk.naerplan.workbench.framework;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.CatalogueItem;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.ItemKind;
import dk.naerplan.framework.Strength;
import dk.naerplan.language.Language;
import dk.naerplan.workbench.framework.OwnItemsViewModel.Choice;
import dk.naerplan.workbench.framework.OwnItemsViewModel.Task;
import dk.naerplan.workbench.framework.OwnItemsViewModel.TextField;
import dk.naerplan.workbench.framework.RegionalDraft.Field;
import dk.naerplan.workbench.framework.RegionalDraft.Trait;
import dk.naerplan.workbench.session.Session;
import java.nio.file.Path;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnItemsViewModelTest {
  private static final ItemId SLEEP = new ItemId("reg-soevnapnoe-paa-oeen");

  @TempDir private Path folder;
  private Session session;
  private OwnItemsViewModel model;

  @BeforeEach
  void open() {
    session = FrameworkFixture.session(folder, Runnable::run);
    model = new OwnItemsViewModel(session, new SimpleObjectProperty<>(Language.DA));
  }

  @AfterEach
  void close() {
    session.close();
  }

  private Catalogue catalogue() {
    return session.state().catalogue();
  }

  private void fill(String name) {
    model.add();
    model.text(TextField.NAME_DA).set(name);
    model.text(TextField.EXPLANATION_DA).set("Udredning med apparat til hjemmebrug");
    model.text(TextField.SECTION).set("Regionens sundhedsplan 2025");
  }

  private CatalogueItem added(String name) {
    fill(name);
    return catalogue().item(model.save().join().orElseThrow()).orElseThrow();
  }

  @Test
  void aNewItemIsOneEditThatCanBeTakenBack() {
    Catalogue before = catalogue();
    fill("Søvnapnø på øen");
    model.strengthProperty().set(Strength.SHOULD);
    model.traits().add(Trait.ACUTE);
    model.needsAll().add(new ItemId("komp-speciallaege"));
    model.needsAny().addAll(Set.of(new ItemId("uds-it"), new ItemId("uds-vaegt")));
    model.goesWith().add(new ItemId("kom-ernaering"));
    assertThat(model.save().join()).contains(SLEEP);
    CatalogueItem item = catalogue().item(SLEEP).orElseThrow();
    assertThat(item.regional()).isTrue();
    assertThat(item.kind()).isEqualTo(ItemKind.PATIENT_FUNCTION);
    assertThat(item.strength()).isEqualTo(Strength.SHOULD);
    assertThat(item.name().en()).isEqualTo("Søvnapnø på øen");
    assertThat(item.tags()).containsExactlyInAnyOrder("acute", "level-open");
    assertThat(item.needs())
        .containsExactly(
            Set.of(new ItemId("komp-speciallaege")),
            Set.of(new ItemId("uds-it"), new ItemId("uds-vaegt")));
    assertThat(item.goesWith()).containsExactly(new ItemId("kom-ernaering"));
    assertThat(model.taskProperty().get()).isEqualTo(new Task.Nothing());
    session.undo().join();
    assertThat(catalogue()).isEqualTo(before);
  }

  @Test
  void onlyHospitalFunctionsHaveALevelToAskFor() {
    fill("Gåfællesskab");
    model.kindProperty().set(ItemKind.ACTOR);
    ItemId id = model.save().join().orElseThrow();
    assertThat(id).isEqualTo(new ItemId("reg-gaafaellesskab"));
    assertThat(catalogue().item(id).orElseThrow().tags()).isEmpty();
  }

  @Test
  void whatIsWrongIsSaidAtItsFieldAndNothingIsKept() {
    Catalogue before = catalogue();
    model.add();
    assertThat(model.save().join()).isEmpty();
    assertThat(model.problemsProperty().get())
        .containsOnlyKeys(Field.NAME, Field.EXPLANATION, Field.SECTION)
        .containsEntry(Field.NAME, "Giv elementet et dansk navn.");
    fill("– ! –");
    assertThat(model.save().join()).isEmpty();
    assertThat(model.problemsProperty().get()).containsOnlyKeys(Field.NAME);
    fill("astma (IKKE svær)");
    assertThat(model.save().join()).isEmpty();
    assertThat(model.problemsProperty().get().get(Field.NAME)).contains("allerede");
    assertThat(catalogue()).isEqualTo(before);
    assertThat(model.taskProperty().get()).isInstanceOf(Task.Editing.class);
  }

  @Test
  void anIdIsNeverGivenTwice() {
    added("Søvn");
    fill("Søvn");
    model.kindProperty().set(ItemKind.ACTOR);
    assertThat(model.save().join()).contains(new ItemId("reg-soevn-2"));
    assertThat(RegionalId.slug("  Ål & Café – 2. sal ")).isEqualTo("aal-cafe-2-sal");
    assertThat(RegionalId.slug("a\u030A")).isEqualTo("aa");
  }

  @Test
  void aChangedItemKeepsItsIdAndWhatTheFormDoesNotShow() {
    CatalogueItem item = added("Søvn");
    model.change(item.id());
    assertThat(model.text(TextField.SECTION).get()).isEqualTo("Regionens sundhedsplan 2025");
    model.text(TextField.NAME_DA).set("Søvnskole");
    model.text(TextField.NAME_EN).set("Sleep school");
    assertThat(model.save().join()).contains(item.id());
    CatalogueItem changed = catalogue().item(item.id()).orElseThrow();
    assertThat(changed.name().en()).isEqualTo("Sleep school");
    assertThat(changed.tags()).isEqualTo(item.tags());
    assertThat(catalogue().items().stream().filter(CatalogueItem::regional)).hasSize(1);
  }

  @Test
  void removingAsksFirstAndSaysWhoHoldsTheItem() {
    CatalogueItem item = added("Søvn");
    model.askToRemove(item.id());
    assertThat(question()).contains("Ingen plan");
    model.cancel();
    FrameworkFixture.hold(session, item.id());
    model.askToRemove(item.id());
    assertThat(question()).contains("• Prøveplan: Vestby");
    model.remove().join();
    assertThat(catalogue().item(item.id())).isEmpty();
    assertThat(session.state().plans().getFirst().naerhospitaler().getFirst().items())
        .contains(item.id());
    session.undo().join();
    assertThat(catalogue().item(item.id())).contains(item);
  }

  private String question() {
    return ((Task.Removing) model.taskProperty().get()).question();
  }

  @Test
  void itemsOfTheFrameworkAreNotChangedHere() {
    model.change(new ItemId("roentgen"));
    assertThat(model.taskProperty().get()).isEqualTo(new Task.Nothing());
    model.askToRemove(new ItemId("roentgen"));
    assertThat(model.taskProperty().get()).isEqualTo(new Task.Nothing());
  }

  @Test
  void choicesNameTheRulesThatLookAtThem() {
    assertThat(model.traitChoices())
        .extracting(Choice::label)
        .containsExactly(
            "Akut funktion (se R02)",
            "Kræver mere end lokalanæstesi (se R05)",
            "Specialfunktion (se R06)",
            "Døgnbemandet (se R04)");
    assertThat(model.kinds())
        .extracting(Choice::value)
        .doesNotContain(ItemKind.EXCLUSION)
        .hasSize(ItemKind.values().length - 1);
  }
}
