package dk.naerplan.workbench.session;

import dk.naerplan.language.UserFacingException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
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
    private volatile boolean cancelled;
    private volatile Future<?> work;

    private Job(String name) {
      this.name = name;
    }

    /** What it does, in words. */
    public String name() {
      return name;
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
    Job job = new Job(name);
    running.set(Optional.of(job));
    job.work =
        worker.submit(() -> {
          try {
            T result = work.call();
            finish(job, () -> done.accept(result));
          } catch (UserFacingException e) {
            finish(job, () -> problems.accept(e));
          } catch (Exception | LinkageError | OutOfMemoryError e) {
            LOG.error("Job failed: {}", name, e);
            finish(job, () -> problems.accept(e));
          }
        });
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
