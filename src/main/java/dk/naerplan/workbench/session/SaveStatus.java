package dk.naerplan.workbench.session;

import dk.naerplan.language.UserFacingException;

/** Whether what the screen shows is safe on disk. */
public sealed interface SaveStatus {
  /** Everything shown is in the project file. */
  record Saved() implements SaveStatus {}

  /** An edit is on its way to the file; the screen does not show it as done yet. */
  record Saving() implements SaveStatus {}

  /**
   * The last edit could not be written and was not made.
   *
   * @param problem a {@link UserFacingException}, or a defect of the program
   */
  record Failed(RuntimeException problem) implements SaveStatus {}
}
