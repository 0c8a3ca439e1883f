package dk.naerplan.cli;

/** How a command prints its result. */
enum Format {
  /** Lines for people. */
  TEXT,
  /** For scripts. */
  JSON
}
