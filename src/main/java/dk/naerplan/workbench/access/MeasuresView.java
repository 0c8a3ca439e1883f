package dk.naerplan.workbench.access;

import dk.naerplan.language.Texts;
import dk.naerplan.report.access.MeasureTable.Row;
import dk.naerplan.workbench.access.MeasuresViewModel.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The table of all measures, in groups. */
public final class MeasuresView extends VBox {
  private static final double NAME_EMS = 32;
  private static final double FIGURE_EMS = 7;
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

  private final MeasuresViewModel model;
  private final TableView<Row> table;
  private final Label line = new Label();

  /** The view of a model. */
  public MeasuresView(MeasuresViewModel model) {
    this.model = model;
    Texts texts = model.texts();
    setId("measures");
    getStyleClass().add("access-pane");
    table = Tables.table("measures-table", this::copy);
    List<String> heads = model.heads();
    table
        .getColumns()
        .setAll(
            List.of(
                column(heads.get(0), row -> isHeading(row) ? row.group() : row.name(), NAME_EMS),
                figure(heads.get(1), Row::before),
                figure(heads.get(2), Row::after),
                figure(heads.get(3), Row::change)));
    table.setRowFactory(_ -> new HeadedRow());
    VBox.setVgrow(table, Priority.ALWAYS);
    line.setId("measures-line");
    line.getStyleClass().addAll("text-muted", "access-line");
    line.setMinWidth(0);
    line.setTooltip(new Tooltip());
    HBox.setHgrow(line, Priority.ALWAYS);
    line.setMaxWidth(Double.MAX_VALUE);
    Button copy = new Button(texts.get("copy"));
    copy.setId("measures-copy");
    copy.setMinWidth(Region.USE_PREF_SIZE);
    copy.setOnAction(_ -> copy());
    HBox head = new HBox(8, line, copy);
    head.setAlignment(Pos.CENTER_LEFT);
    Label ruler = new Label();
    ruler.setManaged(false);
    ruler.setVisible(false);
    getChildren().addAll(head, table, ruler);
    Tables.fit(table, ruler);
    model.contentProperty().subscribe(this::show);
  }

  private static TableColumn<Row, String> column(
      String head, Function<Row, String> of, double ems) {
    TableColumn<Row, String> column = Tables.text(head, of, ems);
    column.setSortable(false);
    return column;
  }

  private static TableColumn<Row, String> figure(String head, Function<Row, String> of) {
    TableColumn<Row, String> column = column(head, of, FIGURE_EMS);
    column.getStyleClass().add("number-column");
    column.setStyle("-fx-alignment: center-right;");
    return column;
  }

  private static boolean isHeading(Row row) {
    return row.name().isEmpty();
  }

  // The name of a group stands above its first measure.
  private void show(Content content) {
    line.setText(content.line());
    line.getTooltip().setText(content.line());
    List<Row> rows = new ArrayList<>();
    String group = "";
    for (Row row : content.rows()) {
      if (!row.group().equals(group)) {
        group = row.group();
        rows.add(new Row(group, "", "", "", ""));
      }
      rows.add(row);
    }
    table.getItems().setAll(rows);
  }

  private void copy() {
    Tables.copy(model.tsv());
    line.setText(model.texts().get("copied"));
  }

  private static final class HeadedRow extends TableRow<Row> {
    @Override
    protected void updateItem(Row row, boolean empty) {
      super.updateItem(row, empty);
      pseudoClassStateChanged(HEADING, !empty && row != null && isHeading(row));
    }
  }
}
