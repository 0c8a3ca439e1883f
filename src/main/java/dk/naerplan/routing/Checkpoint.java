package dk.naerplan.routing;

import java.util.concurrent.CancellationException;

/** Passes progress on and ends the work when it was called off. */
final class Checkpoint {
  private final Progress progress;
  private double reached;

  Checkpoint(Progress progress) {
    this.progress = progress;
  }

  /** Reports a share of a step that takes the work from one fraction of the whole to another. */
  synchronized void at(Progress.Step step, double from, double to, double share) {
    check();
    reached = Math.max(reached, from + (to - from) * Math.min(1, share));
    progress.reached(step, reached);
  }

  /**
   * Ends the work if it was called off.
   *
   * @throws CancellationException when it was, or when the thread was interrupted
   */
  void check() {
    // An interrupt makes GraphHopper's reader stop early as if the file ended: never go on from it.
    if (progress.cancelled() || Thread.currentThread().isInterrupted()) {
      throw new CancellationException();
    }
  }
}
