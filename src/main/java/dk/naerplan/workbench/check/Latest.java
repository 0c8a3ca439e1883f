package dk.naerplan.workbench.check;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Figures worked out off the user-interface thread; while one is under way only the newest of those
 * asked for afterwards is worked out.
 */
final class Latest<T> {
  private final Executor worker;
  private final Executor ui;
  private final Consumer<T> show;
  private final AtomicReference<Supplier<T>> awaited = new AtomicReference<>();

  Latest(Executor worker, Executor ui, Consumer<T> show) {
    this.worker = worker;
    this.ui = ui;
    this.show = show;
  }

  void ask(Supplier<T> figures) {
    if (awaited.getAndSet(figures) == null) {
      worker.execute(() -> {
        T result = awaited.getAndSet(null).get();
        ui.execute(() -> show.accept(result));
      });
    }
  }
}
