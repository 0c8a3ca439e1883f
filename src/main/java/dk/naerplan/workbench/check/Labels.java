package dk.naerplan.workbench.check;

import java.util.function.Function;
import javafx.util.StringConverter;

/** Things to choose, by what they are called. */
final class Labels<T> extends StringConverter<T> {
  private final Function<T, String> label;

  Labels(Function<T, String> label) {
    this.label = label;
  }

  @Override
  public String toString(T thing) {
    return thing == null ? "" : label.apply(thing);
  }

  @Override
  public T fromString(String text) {
    throw new UnsupportedOperationException("Chosen, not typed");
  }
}
