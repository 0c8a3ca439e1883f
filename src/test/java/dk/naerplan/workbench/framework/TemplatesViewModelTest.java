package dk.naerplan.workbench.framework;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.ItemTemplate;
import dk.naerplan.framework.Words;
import dk.naerplan.language.Language;
import dk.naerplan.store.Framework;
import dk.naerplan.store.ProjectEdit;
import dk.naerplan.workbench.framework.TemplatesViewModel.Row;
import dk.naerplan.workbench.session.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesViewModelTest {
  @TempDir private Path folder;
  private Session session;
  private TemplatesViewModel model;

  @BeforeEach
  void open() {
    session = FrameworkFixture.session(folder, Runnable::run);
    session
        .edit(state -> {
          Framework before = state.framework();
          ItemTemplate own =
              new ItemTemplate(
                  "egen",
                  new Words("Vores", "Vores"),
                  Words.NONE,
                  List.of(new ItemId("ekg")),
                  true);
          return Optional.of(
              new ProjectEdit.ChangeFramework(
                  before, before.withCurrent(before.current().withTemplate(own))));
        })
        .join();
    model = new TemplatesViewModel(session, new SimpleObjectProperty<>(Language.DA));
  }

  @AfterEach
  void close() {
    session.close();
  }

  private Row first() {
    return model.rowsProperty().get().getFirst();
  }

  @Test
  void ownTemplatesComeFirst() {
    assertThat(first().name()).isEqualTo("Vores");
    assertThat(first().count()).isEqualTo("1 element");
    assertThat(model.rowsProperty().get()).filteredOn(Row::own).hasSize(1);
    assertThat(model.rowsProperty().get()).hasSizeGreaterThan(1);
  }

  @Test
  void anOwnTemplateIsRenamedAndDeletedAndBothCanBeTakenBack() {
    model.rename("egen", " Øpakken ").join();
    assertThat(first().name()).isEqualTo("Øpakken");
    model.delete("egen").join();
    assertThat(model.rowsProperty().get()).noneMatch(Row::own);
    session.undo().join();
    session.undo().join();
    assertThat(first().name()).isEqualTo("Vores");
  }

  @Test
  void aBlankOrTakenNameIsRefused() {
    assertThat(model.problem("egen", " ")).isPresent();
    assertThat(model.problem("egen", "lungesygdomme")).isPresent();
    assertThat(model.problem("egen", "Vores")).isEmpty();
    model.rename("egen", " ").join();
    assertThat(first().name()).isEqualTo("Vores");
  }

  @Test
  void templatesOfTheEditionStay() {
    int before = model.rowsProperty().get().size();
    model.delete("boer-pakke").join();
    model.rename("boer-pakke", "Min").join();
    assertThat(model.rowsProperty().get()).hasSize(before).noneMatch(r -> r.name().equals("Min"));
  }
}
