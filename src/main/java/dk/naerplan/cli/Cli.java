package dk.naerplan.cli;

import dk.naerplan.language.Language;
import dk.naerplan.language.ProgramVersion;
import dk.naerplan.language.Texts;
import dk.naerplan.language.UserFacingException;
import dk.naerplan.store.ProjectFile;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code naerplan} and what its subcommands share. */
@Command(
    name = "naerplan",
    mixinStandardHelpOptions = true,
    versionProvider = Cli.VersionLine.class,
    subcommands = {
      OpenCommand.class,
      NewCommand.class,
      ImportCommand.class,
      EvaluateCommand.class,
      CheckCommand.class,
      ExportCommand.class
    })
public final class Cli implements Runnable {
  @Option(names = "--language", scope = ScopeType.INHERIT, paramLabel = "da|en")
  private Language language = Language.DA;

  @Spec private CommandSpec spec;

  private final Opener opener;
  private final Clock clock;

  /** Opens the window; the command line itself knows no window. */
  public interface Opener {
    /** Opens the workbench with its own arguments and returns when it is closed. */
    void open(List<String> arguments);
  }

  private Cli(Opener opener, Clock clock) {
    this.opener = opener;
    this.clock = clock;
  }

  /**
   * Runs a command line.
   *
   * @return the exit code, see {@link ExitCode}
   */
  public static int run(
      String[] arguments, PrintWriter out, PrintWriter err, Clock clock, Opener opener) {
    CommandLine line = new CommandLine(new Cli(opener, clock));
    line.setOut(out);
    line.setErr(err);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setResourceBundle(
        ResourceBundle.getBundle("dk.naerplan.cli.texts", languageOf(arguments).locale()));
    line.setParameterExceptionHandler(
        (problem, _) -> WrongUsage.explain(problem, Texts.of(Cli.class, languageOf(arguments))));
    line.setExecutionExceptionHandler(
        (problem, command, _) -> explain(problem, command, languageOf(arguments)));
    faults(line);
    return line.execute(arguments);
  }

  // Otherwise a fault would end like a check that found something.
  private static void faults(CommandLine line) {
    line.getCommandSpec().exitCodeOnExecutionException(ExitCode.FAULT.code());
    line.getSubcommands().values().forEach(Cli::faults);
  }

  // Help is printed before options are parsed, so its language is looked up beforehand.
  private static Language languageOf(String[] arguments) {
    List<String> words = List.of(arguments);
    int option = words.indexOf("--language");
    String value =
        option >= 0 && option + 1 < words.size()
            ? words.get(option + 1)
            : words.stream()
                .filter(word -> word.startsWith("--language="))
                .map(word -> word.substring("--language=".length()))
                .findFirst()
                .orElse("da");
    return value.equalsIgnoreCase("en") ? Language.EN : Language.DA;
  }

  private static int explain(Exception problem, CommandLine command, Language language)
      throws Exception {
    if (problem instanceof UserFacingException told) {
      command.getErr().println(told.describe(language));
      command.getErr().flush();
      return ExitCode.of(told).code();
    }
    throw problem;
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), texts().get("missing.command"));
  }

  Language language() {
    return language;
  }

  Texts texts() {
    return Texts.of(Cli.class, language);
  }

  Clock clock() {
    return clock;
  }

  Opener opener() {
    return opener;
  }

  PrintWriter out() {
    return spec.commandLine().getOut();
  }

  PrintWriter err() {
    return spec.commandLine().getErr();
  }

  /** Opens a project and says what of it cannot be used. */
  ProjectFile openProject(Path project) {
    ProjectFile file = ProjectFile.open(project);
    file.state()
        .roads()
        .ifPresent(roads -> {
          roads.problem().ifPresent(problem -> err().println(problem.describe(language)));
          if (roads.waitingMinutes() != file.state().ferryWait()) {
            say("roads.otherWait", roads.waitingMinutes(), file.state().ferryWait());
          }
        });
    err().flush();
    return file;
  }

  /** A message to the person at the keyboard: never part of the result. */
  void say(String key, Object... arguments) {
    spec.commandLine().getErr().println(texts().get(key, arguments));
    spec.commandLine().getErr().flush();
  }

  /** Says the version of this build. */
  static final class VersionLine implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"Nærplan " + ProgramVersion.current()};
    }
  }
}
