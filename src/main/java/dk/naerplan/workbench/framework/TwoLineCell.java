package dk.naerplan.workbench.framework;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** A name with a smaller line under it, both in as many lines as they take. */
final class TwoLineCell<T> extends ListCell<T> {
  private static final double INSET = 50;
  private static final double NARROWEST = 60;

  private final Function<T, String> first;
  private final Function<T, String> second;
  private final Text name = new Text();
  private final Text note = new Text();
  private final VBox content = new VBox(1);

  private TwoLineCell(ListView<T> list, Function<T, String> first, Function<T, String> second) {
    this.first = first;
    this.second = second;
    name.getStyleClass().add("cell-text");
    note.getStyleClass().addAll("cell-text", "cell-note");
    var width = Bindings.max(NARROWEST, list.widthProperty().subtract(INSET));
    name.wrappingWidthProperty().bind(width);
    note.wrappingWidthProperty().bind(width);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
  }

  /** Lets a list show its items in such cells. */
  static <T> void in(ListView<T> list, Function<T, String> first, Function<T, String> second) {
    list.setCellFactory(of -> new TwoLineCell<>(of, first, second));
    // A list remembers how high its cells were; at another width they are measured anew.
    list.widthProperty().subscribe(list::refresh);
  }

  @Override
  protected void updateItem(T item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    name.setText(first.apply(item));
    note.setText(second.apply(item));
    if (note.getText().isEmpty()) {
      content.getChildren().setAll(name);
    } else {
      content.getChildren().setAll(name, note);
    }
    setAccessibleText(name.getText() + ", " + note.getText());
    setGraphic(content);
  }
}
