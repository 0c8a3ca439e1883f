package dk.naerplan.cli;

import dk.naerplan.language.Texts;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells in the user's language what is wrong with a command line; picocli tells it in English. */
final class WrongUsage {
  private WrongUsage() {}

  static int explain(ParameterException problem, Texts texts) {
    CommandLine command = problem.getCommandLine();
    command.getErr().println(what(problem, texts));
    command
        .getErr()
        .println(texts.get("usage.see", command.getCommandSpec().qualifiedName() + " --help"));
    command.getErr().flush();
    return ExitCode.WRONG_USAGE.code();
  }

  private static String what(ParameterException problem, Texts texts) {
    return switch (problem) {
      case MissingParameterException missing ->
          texts.get(
              "usage.missing",
              missing.getMissing().stream()
                  .map(WrongUsage::name)
                  .collect(Collectors.joining(", ")));
      case UnmatchedArgumentException unmatched ->
          texts.get("usage.unknown", String.join(" ", unmatched.getUnmatched()));
      default ->
          problem.getArgSpec() != null && problem.getValue() != null
              ? texts.get("usage.value", name(problem.getArgSpec()), problem.getValue())
              : problem.getMessage();
    };
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
