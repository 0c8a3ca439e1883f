package dk.naerplan.workbench.session;

import dk.naerplan.language.UserFacingException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
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
    private final Executor ui;
    private final AtomicReference<Reached> latest = new AtomicReference<>();
    private final ReadOnlyObjectWrapper<Optional<Reached>> reached =
        new ReadOnlyObjectWrapper<>(Optional.empty());
    private volatile boolean cancelled;
    private Optional<Thread> thread = Optional.empty();

    private Job(String name, Executor ui) {
      this.name = name;
      this.ui = ui;
    }

    /**
     * How far a job has come.
     *
     * @param step what it does now, in words
     * @param fraction of the whole, 0 to 1
     */
    public record Reached(String step, double fraction) {}

    /** How far it has come; empty while it cannot tell. */
    public ReadOnlyObjectProperty<Optional<Reached>> reachedProperty() {
      return reached.getReadOnlyProperty();
    }

    /** Tells how far it has come; from any thread, as often as it likes. */
    public void reached(String step, double fraction) {
      if (latest.getAndSet(new Reached(step, fraction)) == null) {
        ui.execute(() -> reached.set(Optional.ofNullable(latest.getAndSet(null))));
      }
    }

    /** Whether it was asked to stop. */
    public boolean isCancelled() {
      return cancelled;
    }

    /** What it does, in words. */
    public String name() {
      return name;
    }

    /** Asks it to stop; what it has not finished is not shown. */
    public synchronized void cancel() {
      cancelled = true;
      thread.ifPresent(Thread::interrupt);
    }

    private synchronized boolean begin() {
      thread = Optional.of(Thread.currentThread());
      return !cancelled;
    }

    // The interrupt of one job must not reach the next.
    private synchronized void end() {
      thread = Optional.empty();
      Thread.interrupted();
    }
  }

  /** Work that tells how far it is and may be asked to stop. */
  public interface Work<T> {
    /**
     * Does the work.
     *
     * @throws Exception when it cannot be done; a {@code CancellationException} when it was stopped
     */
    T run(Job job) throws Exception;
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

  /** Runs work that tells how far it is, and hands its result over on the same thread. */
  public <T> void run(String name, Work<T> work, Consumer<T> done) {
    run(name, work, done, () -> {});
  }

  /**
   * Runs work that tells how far it is, and hands its result over on the same thread.
   *
   * @param otherwise is run there instead when the work failed or was stopped
   */
  public <T> void run(String name, Work<T> work, Consumer<T> done, Runnable otherwise) {
    Job job = new Job(name, ui);
    running.set(Optional.of(job));
    worker.execute(() -> {
      Runnable outcome = job.begin() ? outcome(job, work, done, otherwise) : otherwise;
      job.end();
      ui.execute(() -> {
        running.get().filter(job::equals).ifPresent(_ -> running.set(Optional.empty()));
        (job.cancelled ? otherwise : outcome).run();
      });
    });
  }

  private <T> Runnable outcome(Job job, Work<T> work, Consumer<T> done, Runnable otherwise) {
    try {
      T result = work.run(job);
      return () -> done.accept(result);
    } catch (CancellationException e) {
      LOG.debug("Stopped: {}", job.name(), e);
      return otherwise;
    } catch (UserFacingException e) {
      return () -> failed(e, otherwise);
    } catch (Exception | LinkageError | OutOfMemoryError e) {
      LOG.error("Job failed: {}", job.name(), e);
      return () -> failed(e, otherwise);
    }
  }

  private void failed(Throwable problem, Runnable otherwise) {
    otherwise.run();
    problems.accept(problem);
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
