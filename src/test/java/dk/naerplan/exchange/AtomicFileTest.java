package dk.naerplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.naerplan.language.UserFacingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
  private static final byte[] NEW = "nyt".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  @Test
  void replacesAFileAndMakesItsFolder() throws IOException {
    Path file = folder.resolve("a/b/plan.json");
    AtomicFile.write(file, out -> out.write("gammelt".getBytes(StandardCharsets.UTF_8)));
    AtomicFile.write(file, out -> out.write(NEW));

    assertThat(file).hasContent("nyt");
    assertThat(names(file.getParent())).containsExactly("plan.json");
  }

  @Test
  void aFullDiskLeavesTheOldFileAndNoPart() throws IOException {
    Path file = Files.writeString(folder.resolve("plan.json"), "gammelt");

    UserFacingException problem =
        Problems.of(() ->
            AtomicFile.write(
                file,
                out -> {
                  out.write(NEW);
                  out.flush();
                  throw new IOException("No space left on device");
                }));

    assertThat(problem.kind()).isEqualTo(UserFacingException.Kind.CANNOT_WRITE);
    assertThat(problem.place().file()).isEqualTo(file.toString());
    assertThat(file).hasContent("gammelt");
    assertThat(names(folder)).containsExactly("plan.json");
  }

  @Test
  void aWriterThatWrapsItsIoProblemIsToldTheSameWay() throws IOException {
    Path file = Files.writeString(folder.resolve("plan.json"), "gammelt");

    UserFacingException problem =
        Problems.of(() ->
            AtomicFile.write(
                file,
                out -> {
                  throw new UncheckedIOException(new IOException("No space left on device"));
                }));

    assertThat(problem.key()).isEqualTo("cannotWrite");
    assertThat(file).hasContent("gammelt");
  }

  @Test
  void aFaultOfTheWriterLeavesTheOldFileAndNoPart() throws IOException {
    Path file = Files.writeString(folder.resolve("plan.json"), "gammelt");

    assertThatThrownBy(() ->
            AtomicFile.write(
                file,
                out -> {
                  out.write(NEW);
                  throw new IllegalStateException("fault");
                }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(file).hasContent("gammelt");
    assertThat(names(folder)).containsExactly("plan.json");
  }

  @Test
  void aFolderThatIsAFileCannotBeWrittenTo() throws IOException {
    Path notAFolder = Files.writeString(folder.resolve("mappe"), "en fil");

    UserFacingException problem =
        Problems.of(() -> AtomicFile.write(notAFolder.resolve("plan.json"), out -> out.write(NEW)));

    assertThat(problem.kind()).isEqualTo(UserFacingException.Kind.CANNOT_WRITE);
    assertThat(notAFolder).hasContent("en fil");
  }

  @Test
  void aFolderInTheWayStays() throws IOException {
    Path inTheWay = Files.createDirectories(folder.resolve("plan.json/indhold"));

    UserFacingException problem =
        Problems.of(() -> AtomicFile.write(folder.resolve("plan.json"), out -> out.write(NEW)));

    assertThat(problem.key()).isEqualTo("cannotWrite");
    assertThat(inTheWay).isDirectory();
    assertThat(names(folder)).containsExactly("plan.json");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
