package dk.naerplan.workbench.access;

import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** What the tables of this screen have in common. */
final class Tables {
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  private Tables() {}

  /** A dense table in which Ctrl+C copies all of it. */
  static <R> TableView<R> table(String id, Runnable copy) {
    TableView<R> table = new TableView<>();
    table.setId(id);
    table.getStyleClass().addAll("dense", "striped");
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
    table.setMinSize(0, 0);
    table.setOnKeyPressed(event -> {
      if (COPY.match(event)) {
        copy.run();
        event.consume();
      }
    });
    return table;
  }

  static <R> TableColumn<R, String> text(String head, Function<R, String> of, double share) {
    TableColumn<R, String> column = new TableColumn<>(head);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(of.apply(row.getValue())));
    sized(column, share);
    return column;
  }

  /** A column of numbers that sorts by their values. */
  static <R> TableColumn<R, Double> number(
      String head, ToDoubleFunction<R> value, Function<R, String> text, double share) {
    TableColumn<R, Double> column = new TableColumn<>(head);
    column.setCellValueFactory(
        row -> new ReadOnlyObjectWrapper<>(value.applyAsDouble(row.getValue())));
    column.setCellFactory(_ -> new NumberCell<>(text));
    column.getStyleClass().add("number-column");
    sized(column, share);
    return column;
  }

  private static void sized(TableColumn<?, ?> column, double share) {
    column.setPrefWidth(share);
    column.setReorderable(false);
  }

  static void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  private static final class NumberCell<R> extends TableCell<R, Double> {
    private final Function<R, String> text;

    NumberCell(Function<R, String> text) {
      this.text = text;
      getStyleClass().add("number-cell");
    }

    @Override
    protected void updateItem(Double value, boolean empty) {
      super.updateItem(value, empty);
      R row = empty || getTableRow() == null ? null : getTableRow().getItem();
      setText(row == null ? null : text.apply(row));
    }
  }
}
