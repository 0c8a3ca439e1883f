package dk.naerplan.workbench.charts;

import dk.naerplan.report.chart.ChartFigures;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** The figures of a chart as a table; Ctrl+C copies all of it. */
final class FiguresTable extends TableView<List<String>> {
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  private List<String> shownColumns = List.of();

  FiguresTable(Runnable copy) {
    getStyleClass().addAll("dense", "striped");
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    setMinSize(0, 0);
    setOnKeyPressed(event -> {
      if (COPY.match(event)) {
        copy.run();
        event.consume();
      }
    });
  }

  void show(ChartFigures figures) {
    setAccessibleText(figures.title() + ". " + figures.summary());
    if (!shownColumns.equals(figures.columns())) {
      shownColumns = figures.columns();
      getColumns().clear();
      for (int i = 0; i < shownColumns.size(); i++) {
        getColumns().add(column(shownColumns.get(i), i));
      }
    }
    getItems().setAll(figures.rows());
  }

  private static TableColumn<List<String>, String> column(String name, int index) {
    TableColumn<List<String>, String> column = new TableColumn<>(name);
    column.setCellValueFactory(row -> new SimpleStringProperty(row.getValue().get(index)));
    column.setSortable(false);
    column.setReorderable(false);
    if (index > 0) {
      column.setStyle("-fx-alignment: center-right;");
    }
    return column;
  }
}
