package dk.naerplan.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Opens the workbench. */
@Command(name = "open", mixinStandardHelpOptions = true, versionProvider = Cli.VersionLine.class)
final class OpenCommand implements Runnable {
  @ParentCommand private Cli cli;

  @Option(names = "--sample")
  private boolean sample;

  @Parameters(arity = "0..1", paramLabel = "PROJECT", descriptionKey = "project")
  private String project;

  @Override
  public void run() {
    List<String> arguments = new ArrayList<>();
    if (sample) {
      arguments.add("--sample");
    }
    if (project != null) {
      arguments.add(project);
    }
    cli.opener().open(arguments);
  }
}
