package dk.naerplan.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.demand.Assumption;
import dk.naerplan.framework.ItemId;
import dk.naerplan.geo.MunicipalityCode;
import dk.naerplan.geo.SiteId;
import dk.naerplan.plan.Plan;
import dk.naerplan.testing.SmallCountry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files written by every version of the tables open in this one. What they hold is written out
 * here, so that no later change of the fixtures in code can hide a loss.
 */
class OldVersionsTest {
  private static final Pattern MIGRATION = Pattern.compile("V(\\d+)__.*\\.sql");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = 1)
  void aFileOfThatVersionOpensWithAllItHeld(int version) throws IOException {
    Path path = folder.resolve("p" + ProjectFile.SUFFIX);
    try (InputStream in =
        OldVersionsTest.class.getResourceAsStream("v" + version + ProjectFile.SUFFIX)) {
      Files.copy(in, path);
    }
    try (ProjectFile file = ProjectFile.open(path)) {
      assertData(file.state());
      assertThat(file.settings()).containsEntry("session.plan", "plan-1");
      assertThat(file.redoable()).isPresent();
      int undone = 0;
      while (file.undoable().isPresent()) {
        file.undo();
        undone++;
      }
      assertThat(undone).isEqualTo(20);
      assertPlanning(file.state());
      while (file.redoable().isPresent()) {
        file.redo();
        undone--;
      }
      assertThat(undone).isEqualTo(-2);
    }
  }

  private static void assertData(ProjectState state) {
    assertThat(state.name()).isEqualTo("Lilleland");
    assertThat(state.dataset().geography().municipalities()).hasSize(4);
    assertThat(
            state.dataset().geography().municipalityAt(SmallCountry.at(7, 9)).orElseThrow().name())
        .isEqualTo("Vestby");
    assertThat(state.dataset().geography().zones()).hasSize(7);
    assertThat(state.dataset().geography().clusters()).hasSize(2);
    assertThat(state.dataset().population().years()).containsExactly(2026, 2030, 2035, 2040);
    // Seven age groups of 100 + 10·zone + year number.
    assertThat(state.dataset().population().persons(3, 2035)).isEqualTo(7 * 132);
    assertThat(
            state
                .dataset()
                .population()
                .official(new MunicipalityCode("103"), 2018)
                .orElseThrow()
                .total())
        .isEqualTo(7 * 150);
    assertThat(state.dataset().travelTimes().columns()).hasSize(3);
    assertThat(state.dataset().travelTimes().to(new SiteId("sted-vestby")).orElseThrow().minutes(0))
        .isZero();
    assertThat(state.dataset().estimator().graph().edges()).hasSize(3);
    assertThat(state.imports()).extracting(ImportRecord::file).containsExactly("zones.csv");
    assertThat(state.catalogue().items()).hasSize(6);
    assertThat(state.catalogue().item(new ItemId("roentgen")).orElseThrow().name().da())
        .isEqualTo("Røntgen");
  }

  private static void assertPlanning(ProjectState state) {
    assertThat(state.plans()).extracting(Plan::name).containsExactly("Prøveplan", "Tom plan");
    assertThat(state.plans().getFirst().naerhospitaler())
        .extracting(n -> n.id() + " " + n.name())
        .containsExactly("n-1 Vestby", "n-2 Østby Syd");
    assertThat(state.book().assumptions()).hasSize(18 + 6);
    assertThat(state.book().assumptions().subList(0, 18))
        .extracting(Assumption::value)
        .containsOnly(0.01, 2.0, 0.5);
    // Thresholds that the second version brought along.
    assertThat(state.book().value("check.most-sites")).isEqualTo(25);
    assertThat(state.book().value("check.frame")).isEqualTo(4000);
  }

  @Test
  void theProgramKnowsItsNewestMigration() throws IOException {
    try (Stream<Path> files =
        Files.list(Path.of("src/main/resources/dk/naerplan/store/migrations"))) {
      List<Integer> numbers =
          files
              .flatMap(file -> MIGRATION.matcher(file.getFileName().toString()).results())
              .map((MatchResult match) -> Integer.valueOf(match.group(1)))
              .sorted()
              .toList();
      assertThat(numbers.getLast()).isEqualTo(Schema.NEWEST);
    }
  }

  /** Writes the fixture of this version to a path; run once before the next version is begun. */
  public static void main(String[] arguments) {
    try (ProjectFile file = ProjectFile.create(Path.of(arguments[0]), SmallCountry.state())) {
      for (int kind = 0; kind < Edits.KINDS; kind++) {
        for (int choice : new int[] {2, 5}) {
          file.apply(Edits.of(file.state(), kind, choice));
        }
      }
      file.undo();
      file.undo();
      file.remember("session.plan", "plan-1");
    }
  }
}
