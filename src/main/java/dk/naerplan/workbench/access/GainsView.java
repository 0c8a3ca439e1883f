package dk.naerplan.workbench.access;

import dk.naerplan.language.Texts;
import dk.naerplan.report.access.GainTable.Column;
import dk.naerplan.report.access.GainTable.Grouping;
import dk.naerplan.report.access.GainTable.Row;
import dk.naerplan.report.access.GainTable;
import dk.naerplan.workbench.access.GainsViewModel.Content;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The table of who gains and who loses. */
public final class GainsView extends VBox {
  private static final double NAME_EMS = 11;
  private static final double PARTY_EMS = 10;
  private static final double NUMBER_EMS = 6;
  private static final PseudoClass TOTAL = PseudoClass.getPseudoClass("heading");

  private final GainsViewModel model;
  private final TableView<Row> table;
  private final Label line = new Label();
  // Has the text size of the window, which the line does not.
  private final Label ruler = new Label();
  private List<Column> shownColumns = List.of();

  /** The view of a model. */
  public GainsView(GainsViewModel model) {
    this.model = model;
    Texts texts = model.texts();
    setId("gains");
    getStyleClass().add("access-pane");
    table = Tables.table("gains-table", this::copy);
    table.setPlaceholder(new Label(texts.get("gains.none")));
    table.setSortPolicy(_ -> {
      arrange(new ArrayList<>(table.getItems()));
      return true;
    });
    table.setRowFactory(_ -> new MarkedRow());
    VBox.setVgrow(table, Priority.ALWAYS);
    line.setId("gains-line");
    line.getStyleClass().addAll("text-muted", "access-line");
    line.setMinWidth(0);
    line.setTooltip(new Tooltip());
    ruler.setManaged(false);
    ruler.setVisible(false);
    getChildren().addAll(head(texts), line, table, ruler);
    Tables.fit(table, ruler);
    model.contentProperty().subscribe(this::show);
  }

  private HBox head(Texts texts) {
    ComboBox<Grouping> grouping = new ComboBox<>();
    grouping.setId("gains-grouping");
    grouping.getItems().setAll(Grouping.values());
    grouping.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Grouping by) {
            return by == null ? "" : model.name(by);
          }

          @Override
          public Grouping fromString(String name) {
            throw new UnsupportedOperationException("Not typed");
          }
        });
    grouping.setAccessibleText(texts.get("gains.grouping"));
    grouping.valueProperty().bindBidirectional(model.groupingProperty());
    TextField filter = new TextField();
    filter.setId("gains-filter");
    filter.setPromptText(texts.get("gains.filter"));
    filter.setAccessibleText(texts.get("gains.filter"));
    filter.textProperty().bindBidirectional(model.filterProperty());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button copy = button(texts.get("copy"), "gains-copy");
    copy.setOnAction(_ -> copy());
    Button csv = button(texts.get("gains.csv"), "gains-csv");
    csv.setOnAction(_ -> model.exportCsv(listed(), line::setText));
    HBox head = new HBox(8, grouping, filter, gap, copy, csv);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private static Button button(String name, String id) {
    Button button = new Button(name);
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private void show(Content content) {
    line.setText(content.line());
    line.getTooltip().setText(content.line());
    if (!shownColumns.equals(content.table().columns())) {
      shownColumns = content.table().columns();
      table.getColumns().setAll(shownColumns.stream().map(this::column).toList());
      table.getSortOrder().setAll(List.of(saved()));
    }
    table.getColumns().getFirst().setText(content.table().head(Column.NAME));
    List<Row> all = new ArrayList<>(content.rows());
    if (!all.isEmpty()) {
      all.add(content.total());
    }
    arrange(all);
  }

  // All together stand first, whatever is sorted by.
  private void arrange(List<Row> rows) {
    Comparator<Row> totalFirst = Comparator.comparing(GainsView::isNotTotal);
    rows.sort(
        table.getComparator() == null
            ? totalFirst
            : totalFirst.thenComparing(table.getComparator()));
    table.getItems().setAll(rows);
  }

  private static boolean isNotTotal(Row row) {
    return !row.id().isEmpty();
  }

  private static final class MarkedRow extends TableRow<Row> {
    @Override
    protected void updateItem(Row row, boolean empty) {
      super.updateItem(row, empty);
      pseudoClassStateChanged(TOTAL, !empty && row != null && !isNotTotal(row));
    }
  }

  private List<Row> listed() {
    return table.getItems().stream().filter(GainsView::isNotTotal).toList();
  }

  // What is asked first is who gains most.
  private TableColumn<Row, ?> saved() {
    TableColumn<Row, ?> column = table.getColumns().get(shownColumns.indexOf(Column.SAVED));
    column.setSortType(TableColumn.SortType.DESCENDING);
    return column;
  }

  private TableColumn<Row, ?> column(Column column) {
    String head = model.contentProperty().get().table().head(column);
    if (!column.isNumber()) {
      return Tables.<Row>text(
          head,
          row -> model.contentProperty().get().text(row, column),
          column == Column.NAME ? NAME_EMS : PARTY_EMS);
    }
    return Tables.number(
        head,
        row -> GainTable.value(row, column),
        row -> model.contentProperty().get().text(row, column),
        NUMBER_EMS);
  }

  private void copy() {
    Tables.copy(model.contentProperty().get().table().tsv(listed()));
    line.setText(model.texts().get("copied"));
  }
}
