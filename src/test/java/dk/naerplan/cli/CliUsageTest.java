package dk.naerplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line says of itself, without a project. */
class CliUsageTest {
  @Test
  void helpIsAResultAndDanish() {
    CommandLineRun run = CommandLineRun.of("--help");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("Brug: naerplan")
        .contains("Kommandoer:", "open", "new", "import", "evaluate", "check", "export", "Slutkoder");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--language=en --help", "--language en --help", "--help --language EN"})
  void helpIsEnglishOnRequest(String arguments) {
    CommandLineRun run = CommandLineRun.of(arguments.split(" ", -1));

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("Usage: naerplan").contains("Commands:", "Exit codes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"open", "new", "import", "evaluate", "check", "export"})
  void everyCommandExplainsItselfAndItsProjectFile(String command) {
    CommandLineRun danish = CommandLineRun.of(command, "--help");
    CommandLineRun english = CommandLineRun.of(command, "--help", "--language", "en");

    assertThat(danish.exitCode()).isZero();
    assertThat(danish.out()).startsWith("Brug: naerplan " + command).contains("Projektfil");
    assertThat(english.out()).startsWith("Usage: naerplan " + command).contains("Project file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "evaluate --version"})
  void theVersionIsThatOfTheBuild(String arguments) {
    CommandLineRun run = CommandLineRun.of(arguments.split(" ", -1));

    assertThat(run.exitCode()).isZero();
    assertThat(run.out().strip()).matches("Nærplan \\d+\\.\\d+\\.\\d+.*");
  }

  @ParameterizedTest
  @CsvSource({
    "frob, Ukendt argument: frob",
    "evaluate, Der mangler: PROJECT",
    "new p.naerplan.mv.db, Der mangler: --data",
    "export p.naerplan.mv.db, Der mangler: --out",
    "import p.naerplan.mv.db, Der mangler: FILE",
    "evaluate p.naerplan.mv.db --year abc, Værdien \"abc\" kan ikke bruges til --year.",
    "evaluate p.naerplan.mv.db --format xml, Værdien \"xml\" kan ikke bruges til --format.",
    "evaluate p.naerplan.mv.db --frob, Ukendt argument: --frob",
    "check, Der mangler: PROJECT",
    "check p.naerplan.mv.db --format xml, Værdien \"xml\" kan ikke bruges til --format."
  })
  void wrongUsageEndsWithTwoAndATextOnStderr(String arguments, String text) {
    CommandLineRun run = CommandLineRun.of(arguments.split(" ", -1));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(text).contains("--help");
  }

  @Test
  void wrongUsageIsToldInEnglishOnRequest() {
    CommandLineRun run = CommandLineRun.of("--language", "en", "evaluate");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("Missing: PROJECT", "See: naerplan evaluate --help");
  }

  @Test
  void withoutACommandItAsksForOne() {
    CommandLineRun run = CommandLineRun.of("--language", "da");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Angiv en kommando.");
  }

  @Test
  void openOpensTheWorkbenchWithItsArguments() {
    assertThat(CommandLineRun.of("open").opened()).containsExactly(List.of());
    assertThat(CommandLineRun.of("open", "--sample").opened()).containsExactly(List.of("--sample"));
    assertThat(CommandLineRun.of("open", "p.naerplan.mv.db").opened())
        .containsExactly(List.of("p.naerplan.mv.db"));
  }
}
