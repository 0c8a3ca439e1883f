package dk.naerplan.exchange;

import java.util.concurrent.CancellationException;

/** Hears how far the reading of a large file has come. Called by the thread that reads. */
@FunctionalInterface
public interface ImportProgress {
  /** Hears nothing. */
  ImportProgress NONE = (file, share) -> {};

  /**
   * Reading has come this far.
   *
   * @param file the name of the file
   * @param share of its bytes, 0 to 1, never falling within a file
   */
  void reached(String file, double share);

  /**
   * Ends the reading when the thread was interrupted.
   *
   * @throws CancellationException when it was
   */
  static void checkCancelled() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException();
    }
  }
}
