package dk.naerplan.workbench.demand;

import dk.naerplan.demand.AssumptionId;
import dk.naerplan.demand.AssumptionStatus;
import dk.naerplan.language.Texts;
import dk.naerplan.workbench.demand.AssumptionsViewModel.Row;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The assumptions as a table to read, search and type in, with the selected one in full below. */
public final class AssumptionsView extends VBox {
  private static final double WIDTH = 980;
  private static final double HEIGHT = 640;

  /** The text size that widths of columns are given in; columns share the width in proportion. */
  private static final double EM = 13;

  /** Narrower than this, in text sizes, the table leaves what the selected row shows in full. */
  private static final double ROOM_FOR_SOURCE = 64;

  private static final double ROOM_FOR_UNIT = 48;

  private final AssumptionsViewModel model;
  private final TableView<Row> table = new TableView<>();
  private final TableColumn<Row, String> value;
  private final TableColumn<Row, String> unit;
  private final TableColumn<Row, String> source;
  private final Label summary = new Label();
  private Optional<AssumptionId> selected = Optional.empty();

  /** The view of a model. */
  public AssumptionsView(AssumptionsViewModel model) {
    this.model = model;
    Texts texts = model.texts();
    setId("assumptions");
    getStyleClass().add("panel");
    setPrefSize(WIDTH, HEIGHT);
    value = column(texts.get("column.value"), Row::value, 7);
    unit = column(texts.get("column.unit"), Row::unit, 10);
    source = column(texts.get("column.source"), Row::source, 16);
    buildTable(texts);
    AssumptionDetail detail = new AssumptionDetail(model);
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(header(), search(texts), table, detail);
    model.contentProperty().subscribe(this::show);
    table
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(row -> {
          if (row != null) {
            selected = Optional.of(row.id());
            detail.show(row);
          }
        });
    table.getSelectionModel().selectFirst();
    table.widthProperty().subscribe(this::fitColumns);
    summary.fontProperty().subscribe(this::fitColumns);
  }

  private void fitColumns() {
    double room = table.getWidth() / summary.getFont().getSize();
    source.setVisible(room >= ROOM_FOR_SOURCE);
    unit.setVisible(room >= ROOM_FOR_UNIT);
  }

  private Label header() {
    summary.setId("assumptions-summary");
    summary.setWrapText(true);
    summary.setMinHeight(Region.USE_PREF_SIZE);
    summary.setGraphic(new FontIcon(Material2AL.INFO));
    summary.textProperty().bind(model.contentProperty().map(AssumptionsViewModel.Content::summary));
    return summary;
  }

  private CustomTextField search(Texts texts) {
    CustomTextField search = new CustomTextField();
    search.setId("assumptions-filter");
    search.setLeft(new FontIcon(Material2MZ.SEARCH));
    search.setPromptText(texts.get("filter"));
    search.setAccessibleText(texts.get("filter"));
    search.textProperty().bindBidirectional(model.filterProperty());
    return search;
  }

  private void buildTable(Texts texts) {
    table.setId("assumptions-table");
    table.setEditable(true);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.setMinHeight(120);
    table.getStyleClass().addAll("dense", "wrapping-table");
    table.setAccessibleText(texts.get("table"));
    Label none = new Label();
    none.setWrapText(true);
    none.textProperty().bind(model.contentProperty().map(AssumptionsViewModel.Content::none));
    table.setPlaceholder(none);
    TableColumn<Row, String> name = column(texts.get("column.name"), Row::name, 22);
    name.setCellFactory(_ -> new WrappingCell());
    value.setCellFactory(_ -> new ValueCell(model));
    value.setEditable(true);
    value.setOnEditCommit(edit -> model.change(edit.getRowValue().id(), edit.getNewValue()));
    TableColumn<Row, String> range = column(texts.get("column.range"), Row::range, 9.5);
    range.setCellFactory(_ -> new WrappingCell());
    TableColumn<Row, String> status = column(texts.get("column.status"), Row::statusText, 9.5);
    status.setCellFactory(_ -> new StatusCell());
    unit.setCellFactory(_ -> new WrappingCell());
    source.setCellFactory(_ -> new SourceCell());
    table.getColumns().addAll(List.of(name, value, unit, range, status, source));
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private static TableColumn<Row, String> column(
      String title, Function<Row, String> of, double em) {
    TableColumn<Row, String> column = new TableColumn<>(title);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(of.apply(row.getValue())));
    column.setPrefWidth(em * EM);
    column.setSortable(false);
    column.setReorderable(false);
    column.setEditable(false);
    return column;
  }

  private void onKey(KeyEvent event) {
    boolean starts = event.getCode() == KeyCode.F2 || event.getCode() == KeyCode.ENTER;
    int row = table.getSelectionModel().getSelectedIndex();
    if (starts && table.getEditingCell() == null && row >= 0) {
      event.consume();
      table.scrollTo(Math.max(0, row - 1));
      table.layout();
      table.edit(row, value);
    }
  }

  // Rows are replaced one by one so that scrolling stays where it is; a row that is replaced loses
  // its selection and gets it back.
  private void show(AssumptionsViewModel.Content content) {
    var items = table.getItems();
    for (int i = 0; i < content.rows().size(); i++) {
      if (i == items.size()) {
        items.add(content.rows().get(i));
      } else if (!items.get(i).equals(content.rows().get(i))) {
        items.set(i, content.rows().get(i));
      }
    }
    items.remove(content.rows().size(), items.size());
    Optional<AssumptionId> wanted = selected;
    items.stream()
        .filter(row -> wanted.filter(row.id()::equals).isPresent())
        .findFirst()
        .or(() -> items.stream().findFirst())
        .ifPresent(row -> table.getSelectionModel().clearAndSelect(items.indexOf(row)));
  }

  /** Text in as many lines as it takes. */
  private static final class WrappingCell extends TableCell<Row, String> {
    private final Text text = new Text();

    WrappingCell() {
      text.getStyleClass().add("cell-text");
      text.wrappingWidthProperty().bind(widthProperty().subtract(20));
      setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      setPrefHeight(USE_COMPUTED_SIZE);
      setGraphic(text);
    }

    @Override
    protected void updateItem(String value, boolean empty) {
      super.updateItem(value, empty);
      text.setText(empty ? "" : value);
    }
  }

  private static final class StatusCell extends TableCell<Row, String> {
    private final Label badge = new Label();

    StatusCell() {
      setAlignment(Pos.CENTER_LEFT);
      setGraphic(badge);
    }

    @Override
    protected void updateItem(String value, boolean empty) {
      super.updateItem(value, empty);
      Row row = getTableRow() == null ? null : getTableRow().getItem();
      badge.setVisible(!empty && row != null);
      if (!empty && row != null) {
        badge.setText(value);
        badge.getStyleClass().setAll("label", "badge", style(row.status()));
      }
    }
  }

  static String style(AssumptionStatus status) {
    return "status-" + status.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static final class SourceCell extends TableCell<Row, String> {
    private final Tooltip tooltip = new Tooltip();

    SourceCell() {
      tooltip.setWrapText(true);
      tooltip.setMaxWidth(480);
      getStyleClass().add("text-muted");
    }

    @Override
    protected void updateItem(String value, boolean empty) {
      super.updateItem(value, empty);
      setText(empty ? null : value);
      tooltip.setText(value);
      setTooltip(empty ? null : tooltip);
    }
  }
}
