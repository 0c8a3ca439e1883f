package dk.naerplan;

/** Entry point. */
public final class Main {
  private Main() {}

  /** Starts Nærplan. */
  public static void main(String[] args) {}
}
