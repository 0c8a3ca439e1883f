package dk.naerplan.framework;

/** How much it matters that a rule is not kept; the gravest first. */
public enum Severity {
  /** A <i>bør</i>, <i>skal</i> or <i>må ikke</i> is not met. */
  ERROR,
  /** A consideration, a reason or a document is missing, or a frame is exceeded. */
  WARNING,
  /** Good to know; nothing is violated. */
  INFORMATION
}
