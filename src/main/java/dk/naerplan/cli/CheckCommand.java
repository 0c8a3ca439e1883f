package dk.naerplan.cli;

import dk.naerplan.store.ProjectFile;
import dk.naerplan.store.ProjectState;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Checks a plan against the faglige ramme; ends with 1 when errors are left. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Cli.VersionLine.class)
final class CheckCommand implements Callable<Integer> {
  @ParentCommand private Cli cli;

  @Parameters(paramLabel = "PROJECT", descriptionKey = "project")
  private Path project;

  @Mixin private PlanChoice choice;

  @Option(names = "--format", paramLabel = "text|json")
  private Format format = Format.TEXT;

  @Option(names = "--all")
  private boolean all;

  @Override
  public Integer call() {
    try (ProjectFile file = cli.openProject(project)) {
      ProjectState state = file.state();
      CheckedPlan checked = CheckedPlan.of(state, choice.evaluate(state), cli.language());
      cli.out()
          .println(
              switch (format) {
                case TEXT -> CheckText.of(checked, all, cli.texts());
                case JSON -> CheckJson.of(checked, all);
              });
      cli.out().flush();
      return (checked.hasErrors() ? ExitCode.FINDINGS : ExitCode.DONE).code();
    }
  }
}
