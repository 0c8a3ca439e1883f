package dk.naerplan.cli;

import dk.naerplan.language.UserFacingException;

/** The exit codes of the command line. */
public enum ExitCode {
  DONE(0),
  /** The plan breaks the faglige ramme. */
  FINDINGS(1),
  WRONG_USAGE(2),
  BAD_INPUT(3),
  PROJECT_UNAVAILABLE(4),
  CANNOT_WRITE(5),
  /** A fault of the program. */
  FAULT(70);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  /** The number the process ends with. */
  public int code() {
    return code;
  }

  static ExitCode of(UserFacingException problem) {
    return switch (problem.kind()) {
      case BAD_INPUT -> BAD_INPUT;
      case PROJECT_UNAVAILABLE -> PROJECT_UNAVAILABLE;
      case CANNOT_WRITE -> CANNOT_WRITE;
    };
  }
}
