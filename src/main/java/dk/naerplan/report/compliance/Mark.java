package dk.naerplan.report.compliance;

import dk.naerplan.check.Result;

/**
 * How a requirement stands, as lists, tables and the matrix show it; the gravest first. Always
 * shown by its symbol or its word, never by colour alone.
 */
public enum Mark {
  /** Not met, and it is an error. */
  ERROR("×"),
  /** Not met, and it is a warning. */
  WARNING("!"),
  /** Not met, and good to know. */
  INFORMATION("i"),
  /** Cannot be decided. */
  UNDECIDED("?"),
  /** Not met or not decided, but set aside with a reason. */
  DEVIATION("~"),
  /** Met. */
  MET("✓"),
  /** It does not apply here. */
  NOT_APPLICABLE("–");

  private final String symbol;

  Mark(String symbol) {
    this.symbol = symbol;
  }

  /** One character that stands for it. */
  public String symbol() {
    return symbol;
  }

  /** Whether it is not met, or not known to be met, and not set aside either. */
  public boolean isOpen() {
    return compareTo(UNDECIDED) <= 0;
  }

  /** The mark of a result. */
  public static Mark of(Result result) {
    if (result.isFinding() && result.deviation().isPresent()) {
      return DEVIATION;
    }
    return switch (result.outcome()) {
      case SATISFIED -> MET;
      case UNDECIDED -> UNDECIDED;
      case NOT_APPLICABLE -> NOT_APPLICABLE;
      case VIOLATED ->
          switch (result.severity()) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case INFORMATION -> INFORMATION;
          };
    };
  }
}
