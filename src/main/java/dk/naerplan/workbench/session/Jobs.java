package dk.naerplan.workbench.session;

import dk.naerplan.language.UserFacingException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Long work off the user-interface thread, one job at a time in the order asked for: what runs now
 * can be shown and cancelled, and a problem reaches the user as a message.
 */
public final class Jobs implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

  private final Executor ui;
  private final Consumer<Throwable> problems;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          task -> Thread.ofPlatform().daemon().name("naerplan-job").unstarted(task));
  private final ReadOnlyObjectWrapper<Optional<Job>> running =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** A job on its way. */
  public static final class Job {
    private final String name;
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(-1);
    private double told;
    private volatile boolean cancelled;
    private volatile Future<?> work;

    private Job(String name) {
      this.name = name;
    }

    /** What it does, in words. */
    public String name() {
      return name;
    }

    /** The share that is done, 0 to 1; -1 while it is not known. */
    public ReadOnlyDoubleProperty shareProperty() {
      return share.getReadOnlyProperty();
    }

    /** Asks it to stop; what it has not finished is not shown. */
    public void cancel() {
      cancelled = true;
      if (work != null) {
        work.cancel(true);
      }
    }
  }

  /**
   * Jobs whose outcome is told on the user-interface thread.
   *
   * @param problems is handed every failure: a {@link UserFacingException} or a defect
   */
  public Jobs(Executor ui, Consumer<Throwable> problems) {
    this.ui = ui;
    this.problems = problems;
  }

  /** The job that runs now. */
  public ReadOnlyObjectProperty<Optional<Job>> runningProperty() {
    return running.getReadOnlyProperty();
  }

  /** Runs work in the background and hands its result over on the user-interface thread. */
  public <T> void run(String name, Callable<T> work, Consumer<T> done) {
    run(name, _ -> work.call(), done);
  }

  /** Work that tells how far it has come. */
  @FunctionalInterface
  public interface Measured<T> {
    /**
     * Does the work.
     *
     * @param progress is to be handed the share that is done, 0 to 1, from any thread
     */
    T call(DoubleConsumer progress) throws Exception;
  }

  /** Runs work that tells how far it has come, as {@link #run(String, Callable, Consumer)} does. */
  public <T> void run(String name, Measured<T> work, Consumer<T> done) {
    Job job = new Job(name);
    running.set(Optional.of(job));
    job.work =
        worker.submit(() -> {
          try {
            T result = work.call(share -> reached(job, share));
            finish(job, () -> done.accept(result));
          } catch (CancellationException _) {
            finish(job, () -> {});
          } catch (UserFacingException e) {
            finish(job, () -> problems.accept(e));
          } catch (Exception | LinkageError | OutOfMemoryError e) {
            LOG.error("Job failed: {}", name, e);
            finish(job, () -> problems.accept(e));
          }
        });
  }

  private void reached(Job job, double share) {
    // Told often: the user-interface thread hears of whole per cents only.
    if (share >= job.told + 0.01) {
      job.told = share;
      ui.execute(() -> job.share.set(share));
    }
  }

  private void finish(Job job, Runnable outcome) {
    ui.execute(() -> {
      running.get().filter(job::equals).ifPresent(_ -> running.set(Optional.empty()));
      if (!job.cancelled) {
        outcome.run();
      }
    });
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
