package dk.naerplan.cli;

import dk.naerplan.demand.Evaluation;
import dk.naerplan.store.ProjectFile;
import dk.naerplan.store.ProjectState;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Evaluates a plan and prints its figures. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    versionProvider = Cli.VersionLine.class)
final class EvaluateCommand implements Runnable {
  @ParentCommand private Cli cli;

  @Parameters(paramLabel = "PROJECT", descriptionKey = "project")
  private Path project;

  @Mixin private PlanChoice choice;

  @Option(names = "--format", paramLabel = "text|json")
  private Format format = Format.TEXT;

  @Override
  public void run() {
    try (ProjectFile file = cli.openProject(project)) {
      ProjectState state = file.state();
      Evaluation evaluation = choice.evaluate(state);
      EvaluationSummary summary = EvaluationSummary.of(state, evaluation);
      cli.out()
          .println(
              switch (format) {
                case TEXT ->
                    SummaryText.of(summary, cli.texts())
                        + System.lineSeparator()
                        + MeasureText.of(evaluation, cli.texts());
                case JSON -> Json.of(summary);
              });
      cli.out().flush();
    }
  }
}
