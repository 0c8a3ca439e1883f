package dk.naerplan.store;

import static dk.naerplan.store.SameProject.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.naerplan.access.Dataset;
import dk.naerplan.demand.AssumptionBook;
import dk.naerplan.framework.ItemId;
import dk.naerplan.geo.SiteId;
import dk.naerplan.language.Language;
import dk.naerplan.language.UserFacingException;
import dk.naerplan.language.UserFacingException.Kind;
import dk.naerplan.plan.PlanId;
import dk.naerplan.testing.SmallCountry;
import dk.naerplan.travel.TravelColumn;
import dk.naerplan.travel.TravelMode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of the first version is brought to the newest, and nothing of it is lost on the way. */
class OlderFileTest {
  @TempDir private Path folder;
  private Path path;
  private byte[] old;

  @BeforeEach
  void anOldFile() throws IOException {
    path = folder.resolve("æble" + ProjectFile.SUFFIX);
    try (InputStream in = OlderFileTest.class.getResourceAsStream("v1" + ProjectFile.SUFFIX)) {
      old = in.readAllBytes();
    }
    Files.write(path, old);
  }

  @AfterEach
  void mend() {
    FailingDisk.mend();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void theFileAsItWasIsKeptBesideIt() throws IOException {
    ProjectState state;
    try (ProjectFile file = ProjectFile.open(path)) {
      state = file.state();
    }
    assertThat(names()).containsExactly("æble.naerplan.mv.db", "æble.v1.naerplan.mv.db");
    Path kept = folder.resolve("æble.v1.naerplan.mv.db");
    assertThat(kept).hasBinaryContent(old);
    // The copy is a project of its own, which opens like any other.
    try (ProjectFile file = ProjectFile.open(kept)) {
      assertSame(file.state(), state);
    }
    // Once is enough.
    ProjectFile.open(path).close();
    assertThat(names())
        .containsExactly(
            "æble.naerplan.mv.db", "æble.v1.naerplan.mv.db", "æble.v1.v1.naerplan.mv.db");
  }

  @Test
  void theSameCopyIsNotMadeTwiceAndAnotherIsNotOverwritten() throws IOException {
    ProjectFile.open(path).close();
    Files.write(path, old);
    ProjectFile.open(path).close();
    assertThat(names()).containsExactly("æble.naerplan.mv.db", "æble.v1.naerplan.mv.db");
    Path kept = folder.resolve("æble.v1.naerplan.mv.db");
    Files.writeString(kept, "noget andet");
    Files.write(path, old);
    ProjectFile.open(path).close();
    assertThat(kept).hasContent("noget andet");
    assertThat(folder.resolve("æble.v1-2.naerplan.mv.db")).hasBinaryContent(old);
  }

  /** Wherever the disk fills up, the old file stays as it was, and nothing is left beside it. */
  @Test
  void aFullDiskRefusesTheProjectAndLeavesItUntouched() throws IOException {
    int refused = 0;
    for (int room : new int[] {0, 1000, 10_000, 50_000}) {
      FailingDisk.leaveRoomFor(room);
      UserFacingException problem =
          catchThrowableOfType(
              UserFacingException.class, () -> ProjectFile.open(path, FailingDisk.SCHEME).close());
      FailingDisk.mend();
      if (problem == null) {
        Files.delete(folder.resolve("æble.v1.naerplan.mv.db"));
        Files.write(path, old);
      } else {
        assertCannotUpgrade(problem);
        refused++;
      }
    }
    assertThat(refused).isPositive();
    ProjectFile.open(path).close();
  }

  @Test
  void aFolderThatTakesNoCopyRefusesTheProject() throws IOException {
    Files.createDirectories(folder.resolve(".new-æble.v1.naerplan.mv.db").resolve("optaget"));
    UserFacingException problem =
        catchThrowableOfType(UserFacingException.class, () -> ProjectFile.open(path));
    assertThat(problem.key()).isEqualTo("cannotUpgrade");
    assertThat(path).hasBinaryContent(old);
    assertThat(names()).containsExactly(".new-æble.v1.naerplan.mv.db", "æble.naerplan.mv.db");
  }

  private void assertCannotUpgrade(UserFacingException problem) throws IOException {
    assertThat(problem.key()).isEqualTo("cannotUpgrade");
    assertThat(problem.kind()).isEqualTo(Kind.PROJECT_UNAVAILABLE);
    for (Language language : Language.values()) {
      assertThat(problem.what(language)).isNotBlank().doesNotContain("{");
      assertThat(problem.remedy(language)).isNotBlank();
      assertThat(problem.where(language).orElseThrow()).contains("æble");
    }
    assertThat(path).hasBinaryContent(old);
    assertThat(names()).containsExactly("æble.naerplan.mv.db");
  }

  @Test
  void aDamagedOldFileIsRefusedUntouched() throws IOException, SQLException {
    try (Connection connection = connect(path);
        Statement statement = connection.createStatement()) {
      statement.execute("UPDATE zones SET municipality = 'x'");
    }
    old = Files.readAllBytes(path);
    UserFacingException problem =
        catchThrowableOfType(UserFacingException.class, () -> ProjectFile.open(path));
    assertThat(problem.key()).isEqualTo("damaged");
    assertThat(path).hasBinaryContent(old);
    assertThat(names()).containsExactly("æble.naerplan.mv.db");
  }

  /** What was left of the program's own edition in the first version was no more than its items. */
  @Test
  void aProjectOfTheRealEditionGetsAllOfIt() throws IOException, SQLException {
    Path real = folder.resolve("rigtig" + ProjectFile.SUFFIX);
    writeFirstVersion(real);
    try (ProjectFile file = ProjectFile.open(real)) {
      ProjectState state = file.state();
      assertThat(state.catalogue()).isEqualTo(CatalogueJson.bundled());
      assertThat(state.catalogue().rules()).hasSize(112);
      assertThat(state.framework().earlier()).isEmpty();
      assertThat(state.plan(new PlanId("p")).orElseThrow().naerhospitaler().getFirst().items())
          .containsExactly(new ItemId("lunge-kol"), new ItemId("roentgen"));
      assertSame(state.dataset(), SmallCountry.dataset());
      // Thresholds come after the assumptions that were there.
      assertThat(state.book().assumptions()).hasSize(18 + 6 + 2);
      assertThat(state.book().assumptions().subList(0, 18))
          .isEqualTo(SmallCountry.book().assumptions().subList(0, 18));
      file.apply(StateEdits.own(state.framework(), 1));
      file.undo();
      assertThat(file.state().catalogue()).isEqualTo(CatalogueJson.bundled());
    }
    try (ProjectFile file = ProjectFile.open(real)) {
      assertThat(file.state().catalogue()).isEqualTo(CatalogueJson.bundled());
      file.redo();
      assertThat(file.state().catalogue().item(new ItemId("eget-2"))).isPresent();
    }
  }

  /** A file as the first version of the tables would have it, written without later code. */
  private static void writeFirstVersion(Path file) throws SQLException {
    try (Database database = Database.create(file, "file:")) {
      Flyway.configure()
          .dataSource(Database.url(file, "file:"), Database.USER, "")
          .locations("classpath:dk/naerplan/store/migrations")
          .target("1")
          .load()
          .migrate();
      Sql sql = database.sql();
      sql.update("INSERT INTO project (id, name, revision) VALUES (1, 'Rigtig', 7)");
      Dataset dataset = SmallCountry.dataset();
      GeographyRows.replace(sql, dataset.geography());
      PopulationRows.replace(sql, dataset.population());
      TravelRows.replaceRoads(sql, dataset.estimator().graph());
      List<Map.Entry<SiteId, TravelColumn>> columns =
          List.copyOf(dataset.travel(TravelMode.CAR).times().columns().entrySet());
      sql.insertAll(
          "travel_columns",
          "site, position, grade, minutes, km",
          columns,
          (each, position) ->
              List.of(
                      each.getKey().value(),
                      position,
                      each.getValue().grade().name(),
                      Blobs.ofFloats(values(each.getValue()::minutes, each.getValue().zones())),
                      Blobs.ofFloats(values(each.getValue()::km, each.getValue().zones())))
                  .toArray());
      ImportRows.replace(sql, SmallCountry.state().imports());
      AssumptionRows.insert(
          sql, new AssumptionBook(SmallCountry.book().assumptions().subList(0, 18)));
      sql.update("INSERT INTO catalogue VALUES ('faglig-ramme-udkast-2022', 'Sundhedsstyrelsen')");
      for (String item : List.of("roentgen", "lunge-kol")) {
        sql.update(
            "INSERT INTO catalogue_items VALUES (?, 0, 'SHARED_FUNCTION', 'SHOULD', ?, ?, '6.2.1')",
            item,
            item,
            item);
      }
      sql.update("INSERT INTO plans VALUES ('p', 0, 'Plan', 'faglig-ramme-udkast-2022')");
      sql.update(
          """
          INSERT INTO naerhospitaler (plan, id, position, name, easting, northing, building)
          VALUES ('p', 'n', 0, 'Vestby', 510000, 6212000, 'Torvet 1')
          """);
      sql.update("INSERT INTO naerhospital_items VALUES ('p', 'n', 'roentgen')");
      sql.update("INSERT INTO naerhospital_items VALUES ('p', 'n', 'lunge-kol')");
      database.commit();
    }
  }

  private static float[] values(IntFunction<Float> ofZone, int zones) {
    float[] values = new float[zones];
    for (int zone = 0; zone < zones; zone++) {
      values[zone] = ofZone.apply(zone);
    }
    return values;
  }

  private static Connection connect(Path file) throws SQLException {
    String name = file.toString().replace(Database.SUFFIX, "");
    return DriverManager.getConnection(
        "jdbc:h2:file:" + name + ";TRACE_LEVEL_FILE=0", Database.USER, "");
  }
}
