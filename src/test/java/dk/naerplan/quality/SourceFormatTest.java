package dk.naerplan.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceFormatTest {
  @Test
  void everySourceFileIsFormatted() throws IOException {
    List<Path> unformatted = new ArrayList<>();
    for (Path file : SourceFormat.javaFiles(Path.of("src"))) {
      String source = Files.readString(file);
      if (!SourceFormat.format(source, file).equals(source)) {
        unformatted.add(file);
      }
    }
    assertThat(unformatted).as("run `mvn test-compile exec:exec@format`").isEmpty();
  }
}
