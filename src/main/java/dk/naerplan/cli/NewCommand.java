package dk.naerplan.cli;

import dk.naerplan.exchange.DataPackage;
import dk.naerplan.store.ProjectFile;
import dk.naerplan.store.ProjectState;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Makes a project from a folder of data. */
@Command(name = "new", mixinStandardHelpOptions = true, versionProvider = Cli.VersionLine.class)
final class NewCommand implements Runnable {
  @ParentCommand private Cli cli;

  @Parameters(paramLabel = "PROJECT", descriptionKey = "project")
  private Path project;

  @Option(names = "--data", required = true, paramLabel = "FOLDER")
  private Path data;

  @Override
  public void run() {
    ProjectState state = DataPackage.read(data, cli.clock().instant());
    try (ProjectFile file = ProjectFile.create(project, state)) {
      cli.say(
          "new.done",
          file.path(),
          state.dataset().geography().municipalities().size(),
          state.dataset().geography().zones().size(),
          state.plans().size());
    }
  }
}
