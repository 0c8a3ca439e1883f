package dk.naerplan.store;

import dk.naerplan.language.Place;
import dk.naerplan.language.UserFacingException;
import dk.naerplan.language.UserFacingException.Kind;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.api.ErrorCode;

/** What can go wrong with a project file, in words for its user. */
final class Problems {
  private Problems() {}

  static UserFacingException badName(Path file) {
    return problem(Kind.BAD_INPUT, "badName", file, null, ProjectFile.SUFFIX);
  }

  static UserFacingException exists(Path file) {
    return problem(Kind.CANNOT_WRITE, "exists", file, null);
  }

  static UserFacingException cannotCreate(Path file, Exception cause) {
    return problem(Kind.CANNOT_WRITE, "cannotCreate", file, cause);
  }

  static UserFacingException cannotSave(Path file, SQLException cause) {
    return cause.getErrorCode() == ErrorCode.DATABASE_IS_READ_ONLY
        ? problem(Kind.CANNOT_WRITE, "readOnly", file, cause)
        : problem(Kind.CANNOT_WRITE, "cannotSave", file, cause);
  }

  static UserFacingException cannotUpgrade(Path file, Exception cause) {
    return problem(Kind.PROJECT_UNAVAILABLE, "cannotUpgrade", file, cause);
  }

  static UserFacingException missing(Path file) {
    return problem(Kind.PROJECT_UNAVAILABLE, "missing", file, null);
  }

  static UserFacingException notAProject(Path file) {
    return problem(Kind.PROJECT_UNAVAILABLE, "notAProject", file, null);
  }

  static UserFacingException newer(Path file, int version) {
    return problem(
        Kind.PROJECT_UNAVAILABLE,
        "newer",
        file,
        null,
        Integer.toString(version),
        Integer.toString(Schema.NEWEST));
  }

  static UserFacingException damaged(Path file, Exception cause) {
    return problem(Kind.PROJECT_UNAVAILABLE, "damaged", file, cause);
  }

  static UserFacingException cannotRead(Path file, Exception cause) {
    return problem(Kind.PROJECT_UNAVAILABLE, "cannotRead", file, cause);
  }

  static UserFacingException cannotOpen(Path file, SQLException cause) {
    return switch (cause.getErrorCode()) {
      case ErrorCode.DATABASE_ALREADY_OPEN_1 ->
          problem(Kind.PROJECT_UNAVAILABLE, "inUse", file, cause);
      case ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1 -> missing(file);
      // A password is set: the file is H2's, but none of Nærplan's.
      case ErrorCode.WRONG_USER_OR_PASSWORD -> notAProject(file);
      case ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2 ->
          isTooShort(cause) ? damaged(file, cause) : cannotRead(file, cause);
      default -> damaged(file, cause);
    };
  }

  /** Whether the disk or the rights to it are behind a problem, not what is in the file. */
  static boolean isOfDisk(Throwable problem) {
    return (problem instanceof IOException && !(problem instanceof EOFException))
        || (problem.getCause() != null && isOfDisk(problem.getCause()));
  }

  private static boolean isTooShort(Throwable problem) {
    return problem instanceof EOFException
        || (problem.getCause() != null && isTooShort(problem.getCause()));
  }

  private static UserFacingException problem(
      Kind kind, String key, Path file, Exception cause, Object... arguments) {
    return new UserFacingException(
        kind, ProjectFile.class, key, Place.file(file.toString()), cause, arguments);
  }
}
