package dk.naerplan.workbench.demand;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;

/** A value in the table, typed over in place. Enter takes it, Escape leaves it as it was. */
final class ValueCell extends TableCell<AssumptionsViewModel.Row, String> {
  private final AssumptionsViewModel model;
  private final TextField field = new TextField();
  private final Tooltip problem = new Tooltip();

  ValueCell(AssumptionsViewModel model) {
    this.model = model;
    setAlignment(Pos.CENTER_RIGHT);
    getStyleClass().add("value-cell");
    field.setId("assumption-value");
    field.setAlignment(Pos.CENTER_RIGHT);
    problem.setId("assumption-problem");
    problem.setWrapText(true);
    problem.getStyleClass().add("problem");
    field.textProperty().subscribe(this::validate);
    field.setOnKeyPressed(this::onKey);
    field
        .focusedProperty()
        .subscribe((before, focused) -> {
          if (before && !focused && isEditing()) {
            leave();
          }
        });
  }

  private void onKey(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> {
        event.consume();
        if (validate().isEmpty()) {
          commitEdit(field.getText());
        }
      }
      case ESCAPE -> {
        event.consume();
        cancelEdit();
      }
      default -> {}
    }
  }

  // A value that cannot stand is not kept when the field is left; what stood before still does.
  private void leave() {
    if (validate().isEmpty()) {
      commitEdit(field.getText());
    } else {
      cancelEdit();
    }
  }

  private Optional<String> validate() {
    if (!isEditing()) {
      problem.hide();
      return Optional.empty();
    }
    Optional<String> found = model.problem(getTableRow().getItem().id(), field.getText());
    field.pseudoClassStateChanged(Styles.STATE_DANGER, found.isPresent());
    field.setAccessibleHelp(found.orElse(null));
    found.ifPresentOrElse(this::tell, problem::hide);
    return found;
  }

  private void tell(String text) {
    problem.setText(text);
    Bounds bounds = field.localToScreen(field.getBoundsInLocal());
    if (bounds != null && !problem.isShowing()) {
      problem.show(field, bounds.getMinX(), bounds.getMaxY() + 2);
    }
  }

  @Override
  public void startEdit() {
    super.startEdit();
    if (isEditing()) {
      field.setText(model.typed(getTableRow().getItem().id()));
      field.setAccessibleText(getTableRow().getItem().name());
      setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      setGraphic(field);
      field.selectAll();
      field.requestFocus();
    }
  }

  @Override
  public void commitEdit(String typed) {
    super.commitEdit(typed);
    showValue();
  }

  @Override
  public void cancelEdit() {
    super.cancelEdit();
    showValue();
  }

  private void showValue() {
    problem.hide();
    setGraphic(null);
    setContentDisplay(ContentDisplay.TEXT_ONLY);
    getTableView().requestFocus();
  }

  @Override
  protected void updateItem(String value, boolean empty) {
    super.updateItem(value, empty);
    setText(empty ? null : value);
  }
}
