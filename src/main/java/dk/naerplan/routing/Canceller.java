package dk.naerplan.routing;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Interrupts the thread that made it once work is called off: GraphHopper's contraction can be
 * stopped in no other way. The interrupt does not outlive the work.
 */
final class Canceller implements AutoCloseable {
  private static final long LOOK_EVERY_MILLIS = 50;

  private final CountDownLatch stopped = new CountDownLatch(1);
  private boolean interrupted;

  private Canceller() {}

  static Canceller of(Progress progress) {
    Canceller canceller = new Canceller();
    Thread worker = Thread.currentThread();
    Thread.ofVirtual().start(() -> canceller.watch(progress, worker));
    return canceller;
  }

  private void watch(Progress progress, Thread worker) {
    try {
      while (!stopped.await(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
        if (progress.cancelled()) {
          interrupt(worker);
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void interrupt(Thread worker) {
    if (stopped.getCount() > 0) {
      interrupted = true;
      worker.interrupt();
    }
  }

  /** Ends the watch; the thread is no longer interrupted, even if work is called off now. */
  synchronized void stop() {
    stopped.countDown();
    if (interrupted) {
      interrupted = false;
      Thread.interrupted();
    }
  }

  @Override
  public void close() {
    stop();
  }
}
