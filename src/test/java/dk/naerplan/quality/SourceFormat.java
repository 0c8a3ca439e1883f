package dk.naerplan.quality;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The one source format of the project: google-java-format, checked by a test, applied by {@link
 * #main}.
 */
final class SourceFormat {
  private static final Formatter FORMATTER =
      new Formatter(JavaFormatterOptions.builder().formatJavadoc(true).build());

  private SourceFormat() {}

  /** Rewrites every Java file below the folders given that is not formatted. */
  public static void main(String[] folders) throws IOException {
    for (String folder : folders) {
      for (Path file : javaFiles(Path.of(folder))) {
        String source = Files.readString(file);
        String formatted = format(source, file);
        if (!formatted.equals(source)) {
          Files.writeString(file, formatted);
        }
      }
    }
  }

  static List<Path> javaFiles(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String format(String source, Path file) {
    try {
      String ordered =
          ImportOrderer.reorderImports(
              RemoveUnusedImports.removeUnusedImports(source), JavaFormatterOptions.Style.GOOGLE);
      return FORMATTER.formatSource(ordered);
    } catch (FormatterException e) {
      throw new IllegalArgumentException("Cannot parse " + file, e);
    }
  }
}
