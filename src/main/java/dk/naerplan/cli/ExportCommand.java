package dk.naerplan.cli;

import dk.naerplan.demand.Evaluation;
import dk.naerplan.store.ProjectFile;
import dk.naerplan.store.ProjectState;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes a plan as PDF, JSON, PNG or SVG, by the suffix of each file named. */
@Command(name = "export", mixinStandardHelpOptions = true, versionProvider = Cli.VersionLine.class)
final class ExportCommand implements Runnable {
  @ParentCommand private Cli cli;

  @Parameters(paramLabel = "PROJECT", descriptionKey = "project")
  private Path project;

  @Mixin private PlanChoice choice;

  @Option(names = "--out", required = true, arity = "1..*", paramLabel = "FILE")
  private List<Path> files;

  @Override
  public void run() {
    try (ProjectFile file = cli.openProject(project)) {
      ProjectState state = file.state();
      Evaluation evaluation = choice.evaluate(state);
      PlanFiles writer = new PlanFiles(state, evaluation, cli.language(), cli.clock().instant());
      files.forEach(PlanFiles::requireKnownSuffix);
      for (Path out : files) {
        writer.write(out);
        cli.say("export.done", out);
      }
    }
  }
}
