package dk.naerplan.workbench.check;

import dk.naerplan.workbench.check.FindingContent.Row;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A finding in the list: its mark, what is wrong, where, and by which rule. */
final class FindingCell extends ListCell<Row> {
  private final Label badge = new Label();
  private final Label title = Marks.wrapped("finding-title");
  private final Label basis = Marks.wrapped("figure-unit");
  private final HBox box;

  FindingCell() {
    badge.setMinWidth(USE_PREF_SIZE);
    VBox words = new VBox(title, basis);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    box = new HBox(8, badge, words);
    box.setAlignment(Pos.TOP_LEFT);
    setPrefWidth(0);
    getStyleClass().add("finding-cell");
  }

  @Override
  protected void updateItem(Row row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    Marks.show(badge, row.key().mark());
    title.setText(row.title());
    basis.setText(String.join(" · ", row.mark(), row.owner(), row.basis()));
    setAccessibleText(row.text());
    setGraphic(box);
  }
}
