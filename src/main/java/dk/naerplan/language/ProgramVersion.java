package dk.naerplan.language;

import java.util.Locale;
import java.util.ResourceBundle;

/** The version of this build. */
public final class ProgramVersion {
  private ProgramVersion() {}

  /** The version as people write it, for instance {@code 0.1.0}. */
  public static String current() {
    return ResourceBundle.getBundle("dk.naerplan.language.build", Locale.ROOT).getString("version");
  }
}
