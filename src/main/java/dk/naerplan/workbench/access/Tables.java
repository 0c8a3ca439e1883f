package dk.naerplan.workbench.access;

import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
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

  private static final double SCROLL_BAR_EMS = 1.4;

  private Tables() {}

  /** A dense table in which Ctrl+C copies all of it. */
  static <R> TableView<R> table(String id, Runnable copy) {
    TableView<R> table = new TableView<>();
    table.setId(id);
    table.getStyleClass().addAll("dense", "striped");
    table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
    table.setMinSize(0, 0);
    table.setOnKeyPressed(event -> {
      if (COPY.match(event)) {
        copy.run();
        event.consume();
      }
    });
    return table;
  }

  /**
   * Lets the columns share the width of a table, each at least as wide as it asks for in text
   * sizes; where there is no room for all, the table scrolls.
   *
   * @param ruler tells the text size of the window
   */
  static void fit(TableView<?> table, Label ruler) {
    Runnable fit =
        () -> {
          double asked = 0;
          for (TableColumn<?, ?> column : table.getColumns()) {
            asked += (Double) column.getUserData();
          }
          double em = ruler.getFont().getSize();
          double width = Math.max(asked * em, table.getWidth() - SCROLL_BAR_EMS * em);
          for (TableColumn<?, ?> column : table.getColumns()) {
            column.setPrefWidth(Math.floor(width * (Double) column.getUserData() / asked));
          }
        };
    table.widthProperty().subscribe(fit);
    ruler.fontProperty().subscribe(fit);
    table.getColumns().addListener((InvalidationListener) _ -> fit.run());
  }

  /**
   * A column of text.
   *
   * @param ems how wide it asks to be, in text sizes
   */
  static <R> TableColumn<R, String> text(String head, Function<R, String> of, double ems) {
    TableColumn<R, String> column = new TableColumn<>(head);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(of.apply(row.getValue())));
    sized(column, ems);
    return column;
  }

  /** A column of numbers that sorts by their values. */
  static <R> TableColumn<R, Double> number(
      String head, ToDoubleFunction<R> value, Function<R, String> text, double ems) {
    TableColumn<R, Double> column = new TableColumn<>(head);
    column.setCellValueFactory(
        row -> new ReadOnlyObjectWrapper<>(value.applyAsDouble(row.getValue())));
    column.setCellFactory(_ -> new NumberCell<>(text));
    column.getStyleClass().add("number-column");
    sized(column, ems);
    return column;
  }

  private static void sized(TableColumn<?, ?> column, double ems) {
    column.setUserData(ems);
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
