package dk.naerplan.workbench.map;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Stands for the user-interface thread: the test itself runs what is handed to it. */
final class UserInterface implements Executor {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final LinkedBlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();

  @Override
  public void execute(Runnable task) {
    tasks.add(task);
  }

  /** Runs what comes in until something holds. */
  void until(BooleanSupplier holds) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!holds.getAsBoolean()) {
      try {
        Runnable task = tasks.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        if (task == null) {
          throw new AssertionError("Did not come true");
        }
        task.run();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }
}
