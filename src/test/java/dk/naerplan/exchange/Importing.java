package dk.naerplan.exchange;

import dk.naerplan.store.ProjectState;
import dk.naerplan.testing.SmallCountry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Files that are imported into the small country. */
final class Importing {
  static final ProjectState STATE = SmallCountry.state();

  private final Path folder;

  Importing(Path folder) {
    this.folder = folder;
  }

  Path file(String name, String text) {
    return file(name, text, StandardCharsets.UTF_8);
  }

  Path file(String name, String text, Charset charset) {
    try {
      return Files.write(folder.resolve(name), text.getBytes(charset));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ProjectImport.Result read(Path... files) {
    return ProjectImport.read(Arrays.asList(files), STATE, SmallCountry.IMPORTED);
  }
}
