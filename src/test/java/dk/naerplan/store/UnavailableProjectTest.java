package dk.naerplan.store;

import static dk.naerplan.store.SameProject.assertSame;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.naerplan.language.Language;
import dk.naerplan.language.UserFacingException;
import dk.naerplan.language.UserFacingException.Kind;
import dk.naerplan.testing.SmallCountry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every file that cannot be opened or made gets its own message and is left as it was. */
class UnavailableProjectTest {
  private static final ProjectState STATE = SmallCountry.state();

  @TempDir private Path folder;
  private Path path;

  @BeforeEach
  void choosePath() {
    path = folder.resolve("p" + ProjectFile.SUFFIX);
  }

  @Test
  void aMissingFile() throws IOException {
    assertRefused("missing");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void anEmptyFile() throws IOException {
    Files.createFile(path);
    assertRefused("damaged");
    assertThat(path).isEmptyFile();
  }

  @Test
  void aFileOfSomethingElse() throws IOException {
    byte[] garbage = new byte[100_000];
    new Random(1).nextBytes(garbage);
    assertRefusedUntouched(garbage, "notAProject");
    assertRefusedUntouched("kommune;befolkning\n101;1\n".getBytes(UTF_8), "notAProject");
  }

  @Test
  void aFolderInPlaceOfAFile() throws IOException {
    Files.createDirectory(path);
    assertRefused("notAProject");
  }

  @Test
  void aFileWhoseNameNoProjectCanHave() throws IOException {
    path = folder.resolve("p.txt");
    Files.writeString(path, "H:2");
    assertRefused("notAProject");
    assertCannotCreate(Kind.BAD_INPUT, "badName");
    path = Files.createDirectory(folder.resolve("a;b")).resolve("p" + ProjectFile.SUFFIX);
    assertCannotCreate(Kind.BAD_INPUT, "badName");
  }

  @Test
  void aDatabaseOfSomeoneElse() throws IOException, SQLException {
    try (Connection connection = connect("someone");
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE project (id INTEGER)");
    }
    assertRefusedUntouched(Files.readAllBytes(path), "notAProject");
    Files.delete(path);
    try (Connection connection = connect(Database.USER);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE project (id INTEGER)");
    }
    assertRefusedUntouched(Files.readAllBytes(path), "notAProject");
  }

  @Test
  void aProjectThatWasPreparedToRunCode() throws IOException, SQLException {
    ProjectFile.create(path, STATE).close();
    try (Connection connection = connect(Database.USER);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE ALIAS run FOR 'java.lang.System.getProperty(java.lang.String)'");
    }
    assertRefusedUntouched(Files.readAllBytes(path), "notAProject");
  }

  @Test
  void aTruncatedFile() throws IOException {
    ProjectFile.create(path, STATE).close();
    byte[] whole = Files.readAllBytes(path);
    for (int part = 1; part < 20; part++) {
      assertRefusedUntouched(Arrays.copyOf(whole, whole.length * part / 20), "damaged");
    }
    assertRefusedUntouched(Arrays.copyOf(whole, 5), "damaged");
    assertRefusedUntouched(Arrays.copyOf(whole, whole.length - 4096), "damaged");
  }

  @Test
  void aProjectWithDamagedRows() throws IOException, SQLException {
    ProjectFile.create(path, STATE).close();
    try (Connection connection = connect(Database.USER);
        Statement statement = connection.createStatement()) {
      statement.execute("UPDATE zones SET municipality = 'x'");
    }
    assertRefusedUntouched(Files.readAllBytes(path), "damaged");
  }

  @Test
  void aProjectOfANewerVersion() throws IOException, SQLException {
    ProjectFile.create(path, STATE).close();
    try (Connection connection = connect(Database.USER);
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          INSERT INTO "flyway_schema_history" SELECT 99, '99', 'fremtid', "type", 'V99__fremtid.sql',
            "checksum", "installed_by", "installed_on", "execution_time", TRUE
          FROM "flyway_schema_history" WHERE "version" = '1'
          """);
    }
    UserFacingException problem = assertRefusedUntouched(Files.readAllBytes(path), "newer");
    assertThat(problem.what(Language.DA))
        .isEqualTo(
            "Projektet er gemt med en nyere udgave af Nærplan (filformat 99; denne udgave kender"
                + " højst 3).");
  }

  @Test
  void aProjectThatIsOpenAlready() {
    try (ProjectFile file = ProjectFile.create(path, STATE)) {
      assertRefused("inUse");
      file.apply(Edits.of(file.state(), 9, 1));
    }
    ProjectFile.open(path).close();
  }

  @Test
  void aNewProjectDoesNotOverwrite() throws IOException {
    ProjectFile.create(path, STATE).close();
    byte[] before = Files.readAllBytes(path);
    assertCannotCreate(Kind.CANNOT_WRITE, "exists");
    assertThat(path).hasBinaryContent(before);
    try (ProjectFile file = ProjectFile.open(path)) {
      assertSame(file.state(), STATE);
    }
  }

  @Test
  void aNewProjectInAPlaceThatCannotBeAFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("fil"), "indhold");
    path = file.resolve("mappe").resolve("p" + ProjectFile.SUFFIX);
    assertCannotCreate(Kind.CANNOT_WRITE, "cannotCreate");
    assertThat(file).hasContent("indhold");
  }

  private Connection connect(String user) throws SQLException {
    String name = path.toString().replace(Database.SUFFIX, "");
    return DriverManager.getConnection("jdbc:h2:file:" + name + ";TRACE_LEVEL_FILE=0", user, "");
  }

  private UserFacingException assertRefusedUntouched(byte[] content, String key)
      throws IOException {
    Files.write(path, content);
    UserFacingException problem = assertRefused(key);
    assertThat(path).hasBinaryContent(content);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(path);
    }
    return problem;
  }

  private UserFacingException assertRefused(String key) {
    UserFacingException problem =
        catchThrowableOfType(UserFacingException.class, () -> ProjectFile.open(path));
    assertThat(problem).as("%s", key).isNotNull();
    assertThat(problem.key()).isEqualTo(key);
    assertThat(problem.kind()).isEqualTo(Kind.PROJECT_UNAVAILABLE);
    assertTold(problem);
    return problem;
  }

  private void assertCannotCreate(Kind kind, String key) {
    UserFacingException problem =
        catchThrowableOfType(UserFacingException.class, () -> ProjectFile.create(path, STATE));
    assertThat(problem.key()).isEqualTo(key);
    assertThat(problem.kind()).isEqualTo(kind);
    assertTold(problem);
  }

  private void assertTold(UserFacingException problem) {
    for (Language language : Language.values()) {
      assertThat(problem.what(language)).isNotBlank();
      assertThat(problem.where(language).orElseThrow()).contains(path.getFileName().toString());
      assertThat(problem.remedy(language)).isNotBlank();
    }
  }
}
