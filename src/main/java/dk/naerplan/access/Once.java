package dk.naerplan.access;

import java.util.function.Supplier;

/** A value that is computed when it is first asked for, and then kept; any thread may ask. */
final class Once<T> implements Supplier<T> {
  private final Supplier<T> computation;
  private volatile T value;

  Once(Supplier<T> computation) {
    this.computation = computation;
  }

  @Override
  public T get() {
    T known = value;
    if (known == null) {
      synchronized (this) {
        known = value;
        if (known == null) {
          known = computation.get();
          value = known;
        }
      }
    }
    return known;
  }
}
