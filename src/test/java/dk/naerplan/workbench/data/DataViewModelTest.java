package dk.naerplan.workbench.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.naerplan.language.Language;
import dk.naerplan.store.ImportRecord;
import dk.naerplan.store.ProjectFile;
import dk.naerplan.store.ProjectState;
import dk.naerplan.testing.SmallCountry;
import dk.naerplan.workbench.session.Session;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataViewModelTest {
  private static final String SHA = "0123456789abcdef".repeat(4);

  @TempDir Path folder;

  private DataViewModel model(Session session, Language language) {
    return new DataViewModel(
        session, new SimpleObjectProperty<>(language), ZoneId.of("Europe/Copenhagen"));
  }

  private Session session(List<ImportRecord> imports) {
    ProjectState state = SmallCountry.state();
    return new Session(
        ProjectFile.create(
            folder.resolve("p" + ProjectFile.SUFFIX),
            new ProjectState(
                state.name(),
                state.dataset(),
                imports,
                state.catalogue(),
                state.book(),
                state.plans())),
        Runnable::run);
  }

  private static ImportRecord population() {
    return new ImportRecord(
        "population.csv",
        SHA,
        SmallCountry.IMPORTED,
        "Folketal",
        "1. januar 2026",
        "Danmarks Statistik",
        "Fri genbrug",
        1693,
        12);
  }

  @Test
  void totalsCountWhatThereIs() {
    try (Session session = session(List.of())) {
      // Persons in 2026: 7 age groups × (100 + 110 + … + 160) = 7 × 910.
      assertThat(model(session, Language.DA).contentProperty().get().totals())
          .extracting(DataViewModel.Total::label, DataViewModel.Total::value)
          .contains(
              tuple("kommuner", "4"),
              tuple("sundhedsklynger", "2"),
              tuple("zoner", "7"),
              tuple("akutsygehuse", "2"),
              tuple("udpegede steder", "1"),
              tuple("borgere 2026", "6.370"));
    }
  }

  @Test
  void anImportSaysEverythingAboutItself() {
    try (Session session = session(List.of(population()))) {
      DataViewModel.Row row = model(session, Language.DA).contentProperty().get().rows().getFirst();
      assertThat(row.title()).isEqualTo("Folketal");
      assertThat(row.rows()).isEqualTo("1.693 taget, 12 afvist");
      assertThat(row.importedAt()).contains("2026").contains("13");
      assertThat(row.checksum()).isEqualTo("0123456789…");
      assertThat(row.sha256()).isEqualTo(SHA);
      assertThat(model(session, Language.EN).contentProperty().get().rows().getFirst().rows())
          .isEqualTo("1,693 taken, 12 refused");
    }
  }

  @Test
  void estimatesAreCalledEstimates() {
    try (Session session = session(List.of())) {
      assertThat(model(session, Language.DA).contentProperty().get().notes())
          .anyMatch(note -> note.contains("generaliserede"))
          .anyMatch(note -> note.contains("kendte steder er estimeret"))
          .anyMatch(note -> note.contains("fordelingen er et skøn"));
    }
  }

  @Test
  void theCopyHoldsTheWholeChecksum() {
    try (Session session = session(List.of(population()))) {
      assertThat(model(session, Language.DA).copyText())
          .startsWith("Lilleland\n")
          .contains(
              "Folketal\tpopulation.csv\t1. januar 2026\t",
              "\t" + SHA + "\tDanmarks Statistik\tFri genbrug\n");
    }
  }
}
