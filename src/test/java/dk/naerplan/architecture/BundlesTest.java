package dk.naerplan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Danish and English say the same things, and nothing is said that no code asks for. */
class BundlesTest {
  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  @TestFactory
  Stream<DynamicTest> bothLanguagesHaveTheSameKeys() {
    return bundles()
        .map(da ->
            DynamicTest.dynamicTest(
                RESOURCES.relativize(da).toString(),
                () ->
                    assertThat(keys(da.resolveSibling("texts_en.properties")))
                        .isEqualTo(keys(da))));
  }

  @TestFactory
  Stream<DynamicTest> everyKeyIsAskedFor() {
    return bundles()
        .filter(da -> !da.toString().contains("cli"))
        .map(da ->
            DynamicTest.dynamicTest(
                RESOURCES.relativize(da).toString(), () -> everyKeyIsAskedFor(da)));
  }

  private static void everyKeyIsAskedFor(Path bundle) {
    Path room = SOURCES.resolve(RESOURCES.relativize(bundle.getParent()));
    Set<String> literals = new TreeSet<>();
    for (Path source : files(room, ".java")) {
      LITERAL.matcher(read(source)).results().forEach(match -> literals.add(match.group(1)));
    }
    Set<String> unused = new TreeSet<>();
    for (String key : keys(bundle)) {
      String bare = key.replaceFirst("^error\\.", "").replaceFirst("\\.remedy$", "");
      boolean asked =
          literals.stream()
              .anyMatch(literal ->
                  literal.equals(key)
                      || literal.equals(bare)
                      // A literal that ends in a dot is completed by a value, as in "grade." +
                      // grade.
                      || (literal.endsWith(".") && key.startsWith(literal)));
      if (!asked) {
        unused.add(key);
      }
    }
    assertThat(unused).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> noKeyStandsTwice() {
    return bundles()
        .flatMap(da -> Stream.of(da, da.resolveSibling("texts_en.properties")))
        .map(bundle ->
            DynamicTest.dynamicTest(
                RESOURCES.relativize(bundle).toString(),
                () ->
                    assertThat(
                            read(bundle)
                                .lines()
                                .filter(line -> line.matches("[\\w.\\-]+=.*"))
                                .map(line -> line.substring(0, line.indexOf('='))))
                        .doesNotHaveDuplicates()));
  }

  @Test
  void thereAreBundles() {
    assertThat(bundles().count()).isPositive();
  }

  private static Stream<Path> bundles() {
    return files(RESOURCES, "texts_da.properties").stream();
  }

  private static Set<String> keys(Path bundle) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(bundle)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new TreeSet<>(properties.stringPropertyNames());
  }

  private static List<Path> files(Path folder, String suffix) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
