package dk.naerplan.cli;

import dk.naerplan.language.Language;
import dk.naerplan.routing.Progress;
import java.io.PrintWriter;
import java.util.Optional;

/** Says every step of long work when it begins, a line each. */
final class SpokenProgress implements Progress {
  private final PrintWriter out;
  private final Language language;
  private Optional<Step> said = Optional.empty();

  SpokenProgress(PrintWriter out, Language language) {
    this.out = out;
    this.language = language;
  }

  @Override
  public synchronized void reached(Step step, double fraction) {
    if (!said.equals(Optional.of(step))) {
      said = Optional.of(step);
      out.println(step.words(language) + " …");
      out.flush();
    }
  }
}
