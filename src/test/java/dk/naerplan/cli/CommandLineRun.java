package dk.naerplan.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * One run of the command line.
 *
 * @param opened what the workbench was opened with; empty when it was not
 */
record CommandLineRun(int exitCode, String out, String err, List<List<String>> opened) {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);

  CommandLineRun {
    opened = List.copyOf(opened);
  }

  static CommandLineRun of(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<List<String>> opened = new ArrayList<>();
    int exitCode =
        Cli.run(arguments, new PrintWriter(out), new PrintWriter(err), CLOCK, opened::add);
    return new CommandLineRun(exitCode, out.toString(), err.toString(), opened);
  }
}
