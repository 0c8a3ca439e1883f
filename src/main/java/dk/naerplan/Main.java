package dk.naerplan;

import dk.naerplan.cli.Cli;
import dk.naerplan.cli.HeadlessRun;
import dk.naerplan.language.UserFacingException;
import dk.naerplan.workbench.session.Preferences;
import dk.naerplan.workbench.shell.WorkbenchApp;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The one way in: {@code open} (also without a command) opens the workbench, everything else is the
 * command line.
 */
public final class Main {
  // Kept, because the log manager would forget the level with the logger.
  private static final Logger JAVAFX = Logger.getLogger("javafx");

  private Main() {}

  /** Starts Nærplan and ends the process with the exit code of the command. */
  public static void main(String[] arguments) {
    // Maps and charts are painted into images; no AWT window is ever opened.
    System.setProperty("java.awt.headless", "true");
    // JavaFX warns that it was started from the class path, which is how Nærplan is packaged.
    JAVAFX.setLevel(Level.SEVERE);
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    String[] command = arguments.length == 0 ? new String[] {"open"} : arguments;
    int exit =
        Cli.run(
            command,
            out,
            err,
            Clock.system(ZoneId.systemDefault()),
            words -> open(words, out, err));
    System.exit(exit);
  }

  private static void open(List<String> arguments, PrintWriter out, PrintWriter err) {
    Optional<String> missing = missingDisplay();
    if (missing.isEmpty()) {
      try {
        WorkbenchApp.open(arguments);
        return;
      } catch (UnsupportedOperationException | UnsatisfiedLinkError e) {
        missing = Optional.of(String.valueOf(e.getMessage()));
      }
    }
    try {
      runHeadless(missing.get(), out);
    } catch (UserFacingException e) {
      err.println(missing.get());
      throw e;
    }
  }

  private static void runHeadless(String reason, PrintWriter out) {
    HeadlessRun.run(
        reason,
        WorkbenchApp.sampleData(),
        Path.of(System.getProperty("naerplan.output", "naerplan-output")),
        new Preferences(Preferences.home().resolve("preferences.properties")).language(),
        out,
        Clock.system(ZoneId.systemDefault()));
  }

  private static Optional<String> missingDisplay() {
    boolean linux = System.getProperty("os.name").startsWith("Linux");
    boolean display = System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
    boolean chosen = System.getProperty("glass.platform") != null;
    return linux && !display && !chosen ? Optional.of("no DISPLAY") : Optional.empty();
  }
}
