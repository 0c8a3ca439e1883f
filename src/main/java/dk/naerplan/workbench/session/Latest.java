package dk.naerplan.workbench.session;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Figures worked out off the user-interface thread; while one is under way only the newest of those
 * asked for afterwards is worked out.
 */
public final class Latest<T> {
  private final Executor worker;
  private final Executor ui;
  private final Consumer<T> show;
  private final AtomicReference<Supplier<T>> awaited = new AtomicReference<>();

  /**
   * Figures that are shown as they come.
   *
   * @param worker works figures out, one after the other
   * @param ui runs a task on the user-interface thread, in order
   */
  public Latest(Executor worker, Executor ui, Consumer<T> show) {
    this.worker = worker;
    this.ui = ui;
    this.show = show;
  }

  /** Asks for figures, in place of those asked for before that are not under way yet. */
  public void ask(Supplier<T> figures) {
    if (awaited.getAndSet(figures) == null) {
      worker.execute(() -> {
        T result = awaited.getAndSet(null).get();
        ui.execute(() -> show.accept(result));
      });
    }
  }
}
