package dk.naerplan.workbench.plan.field;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * A field for a value that is written down as text. It hands the value on when it is left; news
 * from outside are shown unless something else is just being entered.
 */
public abstract class KeptField extends VBox {
  private final Consumer<String> keep;
  private final Label problem = Fields.wrapped("", "problem-text");
  private String stored = "";
  private String handed = "";

  /**
   * A field.
   *
   * @param keep is handed a value once it is entered
   */
  protected KeptField(Consumer<String> keep) {
    super(2);
    this.keep = keep;
    setMinWidth(0);
    getStyleClass().add("kept-field");
    problem.getStyleClass().add("kept-problem");
    tell("");
  }

  /** The last of the field's children: what is wrong with what is entered. */
  protected final Label problem() {
    return problem;
  }

  /** Says what is wrong with what is entered; empty when nothing is. */
  protected final void tell(String wrong) {
    problem.setText(wrong);
    Fields.show(problem, !wrong.isEmpty());
  }

  /** Puts a value into the controls. */
  protected abstract void put(String value);

  /** What is entered, or empty when it is no value; says so then. */
  protected abstract Optional<String> entered();

  /** Whether the planner is in the field. */
  protected abstract boolean isBusy();

  /** What is entered and is no value, so that it can be mended later; empty when it is a value. */
  public Optional<String> unfinished() {
    return Optional.empty();
  }

  /** Goes on with what was entered before and is no value. */
  public void resume(String unfinished) {}

  /** Takes the cursor. */
  public abstract void takeFocus();

  /**
   * Shows a value.
   *
   * @param another whether it is that of another owner than before
   */
  public final void show(String value, boolean another) {
    if (!another && value.equals(stored)) {
      return;
    }
    boolean entering = !another && isBusy() && !isUnchanged();
    stored = value;
    handed = value;
    if (!entering && !entered().filter(value::equals).isPresent()) {
      put(value);
    }
    if (another) {
      tell("");
    }
  }

  private boolean isUnchanged() {
    return entered().filter(value -> value.equals(stored) || value.equals(handed)).isPresent();
  }

  /** Hands on what is entered, when it is a value and not handed on already. */
  public final void commit() {
    entered()
        .filter(value -> !(value.equals(stored) && value.equals(handed)))
        .ifPresent(value -> {
          handed = value;
          keep.accept(value);
        });
  }
}
