package dk.naerplan.workbench.framework;

import dk.naerplan.workbench.framework.CatalogueViewModel.Row;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** A heading, or an entry with its badge and where it stands. */
final class ListCell extends TreeCell<ListLine> {
  /** What indentation, arrow and scroll bar take of the width, in text sizes. */
  private static final double INSET_EM = 6;

  private static final double NARROWEST = 60;

  private final Text text = new Text();
  private final Label badge = new Label();
  private final Label basis = new Label();
  private final HBox below = new HBox(8, badge, basis);
  private final VBox content = new VBox(1, text, below);

  ListCell(TreeView<ListLine> tree) {
    text.getStyleClass().add("cell-text");
    text.wrappingWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () ->
                    Math.max(NARROWEST, tree.getWidth() - INSET_EM * basis.getFont().getSize()),
                tree.widthProperty(),
                basis.fontProperty()));
    basis.getStyleClass().add("figure-unit");
    below.setAlignment(Pos.CENTER_LEFT);
    below.maxWidthProperty().bind(text.wrappingWidthProperty());
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    // The cell is as wide as the list, never wider: nothing is scrolled sideways.
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(ListLine line, boolean empty) {
    super.updateItem(line, empty);
    if (empty || line == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    Optional<Row> row = line.row();
    boolean heading = row.isEmpty();
    text.setText(heading ? line.text() + " (" + line.count() + ")" : line.text());
    text.getStyleClass().removeAll("entry-heading");
    if (heading) {
      text.getStyleClass().add("entry-heading");
    }
    below.setVisible(!heading);
    below.setManaged(!heading);
    row.ifPresent(this::describe);
    setAccessibleText(row.map(ListCell::spoken).orElse(text.getText()));
    setGraphic(content);
  }

  private void describe(Row row) {
    badge.setText(row.badge().text());
    badge.getStyleClass().setAll("label", "badge", row.badge().style());
    badge.setMinWidth(USE_PREF_SIZE);
    basis.setText(row.basis());
  }

  private static String spoken(Row row) {
    return row.label() + ", " + row.badge().text() + ", " + row.basis();
  }
}
