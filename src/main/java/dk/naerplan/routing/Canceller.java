package dk.naerplan.routing;

/**
 * Interrupts the thread that made it once work is called off: GraphHopper's contraction can be
 * stopped in no other way. The interrupt does not outlive the work.
 */
final class Canceller implements AutoCloseable {
  private static final long LOOK_EVERY_MILLIS = 50;

  private final Thread watcher;
  private boolean open = true;
  private boolean interrupted;

  private Canceller(Progress progress, Thread worker) {
    watcher = Thread.ofVirtual().unstarted(() -> watch(progress, worker));
  }

  static Canceller of(Progress progress) {
    Canceller canceller = new Canceller(progress, Thread.currentThread());
    canceller.watcher.start();
    return canceller;
  }

  private void watch(Progress progress, Thread worker) {
    while (lookAgain()) {
      if (progress.cancelled()) {
        interrupt(worker);
        return;
      }
    }
  }

  private synchronized boolean lookAgain() {
    try {
      if (open) {
        wait(LOOK_EVERY_MILLIS);
      }
    } catch (InterruptedException e) {
      open = false;
    }
    return open;
  }

  private synchronized void interrupt(Thread worker) {
    if (open) {
      interrupted = true;
      worker.interrupt();
    }
  }

  /** Ends the watch; the thread is no longer interrupted, even if work is called off now. */
  synchronized void stop() {
    open = false;
    notifyAll();
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
