package dk.naerplan.cli;

import dk.naerplan.exchange.ProjectImport;
import dk.naerplan.store.ProjectFile;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes files into a project in place of the data they are about; all of them or none. */
@Command(name = "import", mixinStandardHelpOptions = true, versionProvider = Cli.VersionLine.class)
final class ImportCommand implements Runnable {
  @ParentCommand private Cli cli;

  @Parameters(index = "0", paramLabel = "PROJECT", descriptionKey = "project")
  private Path project;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FILE",
      descriptionKey = "naerplan.import.files")
  private List<Path> files;

  @Option(names = "--fill-missing", descriptionKey = "naerplan.import.fillMissing")
  private boolean fillMissing;

  @Override
  public void run() {
    try (ProjectFile file = cli.openProject(project)) {
      ProjectImport.Result read =
          ProjectImport.read(
              files,
              file.state(),
              cli.clock().instant(),
              file.roadFolder(),
              new SpokenProgress(cli.err(), cli.language()));
      ProjectImport.Result result =
          fillMissing && read.missingPairs() > 0 ? read.withMissingFilled() : read;
      file.replaceData(result.dataset(), result.imports(), result.roads());
      cli.out().println(result.report(cli.language()));
      cli.out().flush();
    }
  }
}
