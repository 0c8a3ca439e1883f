package dk.naerplan.routing;

import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import java.util.Locale;

/** Hears how far long work has come and may call it off. Asked from any thread. */
public interface Progress {
  /** What is being done. */
  enum Step {
    CHECKSUM,
    SURVEY,
    ROADS,
    INDEX,
    SHORTCUTS,
    TIMETABLE,
    SAVE,
    COLUMNS;

    /** The step in words, for instance "Læser veje og færger". */
    public String words(Language language) {
      return Texts.of(Progress.class, language).get("step." + name().toLowerCase(Locale.ROOT));
    }
  }

  /** Hears nothing and never calls off. */
  Progress NONE = (step, fraction) -> {};

  /**
   * Work has come this far.
   *
   * @param fraction of the whole work, 0 to 1, never falling; it stands still where a step cannot
   *     tell how far it is
   */
  void reached(Step step, double fraction);

  /** Hears of a part of the work, which takes the whole from one fraction to another. */
  default Progress part(double from, double to) {
    Progress whole = this;
    return new Progress() {
      @Override
      public void reached(Step step, double fraction) {
        whole.reached(step, from + (to - from) * fraction);
      }

      @Override
      public boolean cancelled() {
        return whole.cancelled();
      }
    };
  }

  /** Whether to stop as soon as possible; the work then ends in a {@code CancellationException}. */
  default boolean cancelled() {
    return false;
  }
}
