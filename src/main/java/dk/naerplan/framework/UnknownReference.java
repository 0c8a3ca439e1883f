package dk.naerplan.framework;

/** A catalogue names an item, tag, question or answer that is not in it. */
public final class UnknownReference extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String by;
  private final String named;

  UnknownReference(String by, String named) {
    super(by + " names " + named + ", which is not in the catalogue");
    this.by = by;
    this.named = named;
  }

  /** The id of the item, question, rule or template that names it. */
  public String by() {
    return by;
  }

  /** What it names. */
  public String named() {
    return named;
  }
}
