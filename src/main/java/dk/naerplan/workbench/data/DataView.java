package dk.naerplan.workbench.data;

import dk.naerplan.language.Texts;
import dk.naerplan.workbench.data.DataViewModel.Row;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** The data of the project: how much, how good, and from where. */
public final class DataView extends VBox {
  private static final double WIDTH = 1080;
  private static final double HEIGHT = 620;

  /** The text size that widths of columns are given in; columns share the width in proportion. */
  private static final double EM = 13;

  /** Narrower than this, in text sizes, the checksum is left to the copy. */
  private static final double ROOM_FOR_CHECKSUM = 48;

  private static final double TABLE_MIN = 260;

  private final FlowPane totals = new FlowPane(28, 10);
  private final VBox notes = new VBox(2);
  private final TableView<Row> table = new TableView<>();
  private final TableColumn<Row, String> checksum;
  private final Label sources = new Label();

  /** The view of a model, and of the road network of the same project. */
  public DataView(DataViewModel model, RoadsView roads) {
    Texts texts = model.texts();
    setId("data");
    setPrefSize(WIDTH, HEIGHT);
    totals.setId("data-totals");
    notes.setId("data-notes");
    checksum = checksum(texts);
    buildTable(texts);
    VBox.setVgrow(table, Priority.ALWAYS);
    Button copy = new Button(texts.get("copy"), new FontIcon(Material2AL.CONTENT_COPY));
    copy.setId("data-copy");
    copy.setMinWidth(Region.USE_PREF_SIZE);
    copy.setOnAction(_ ->
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, model.copyText())));
    sources.setText(texts.get("table"));
    sources.getStyleClass().add("panel-title");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox line = new HBox(10, sources, gap, copy);
    line.setAlignment(Pos.CENTER_LEFT);
    VBox content = new VBox(totals, notes, roads, line, table);
    content.getStyleClass().add("panel");
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("edge-to-edge");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().add(scroll);
    model.contentProperty().subscribe(this::show);
  }

  private void buildTable(Texts texts) {
    table.setId("data-imports");
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
    table.setMinHeight(TABLE_MIN);
    table.getStyleClass().addAll("dense", "wrapping-table");
    table.setAccessibleText(texts.get("table"));
    Label empty = new Label(texts.get("empty"));
    empty.setWrapText(true);
    table.setPlaceholder(empty);
    table
        .getColumns()
        .addAll(
            List.of(
                column(texts.get("column.title"), row -> row.title() + "\n" + row.file(), 19),
                column(texts.get("column.vintage"), Row::vintage, 9),
                column(texts.get("column.imported"), Row::importedAt, 9),
                column(texts.get("column.rows"), Row::rows, 9),
                checksum,
                column(
                    texts.get("column.source"),
                    row -> row.attribution() + "\n" + row.licence(),
                    24)));
    table.widthProperty().subscribe(this::fitColumns);
    sources.fontProperty().subscribe(this::fitColumns);
  }

  private void fitColumns() {
    checksum.setVisible(table.getWidth() / sources.getFont().getSize() >= ROOM_FOR_CHECKSUM);
  }

  private static TableColumn<Row, String> column(
      String title, Function<Row, String> of, double em) {
    TableColumn<Row, String> column = new TableColumn<>(title);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(of.apply(row.getValue())));
    column.setCellFactory(_ -> new WrappingCell());
    column.setPrefWidth(em * EM);
    column.setSortable(false);
    column.setReorderable(false);
    return column;
  }

  private static TableColumn<Row, String> checksum(Texts texts) {
    TableColumn<Row, String> column = column(texts.get("column.checksum"), Row::checksum, 9.5);
    column.setCellFactory(_ -> new ChecksumCell());
    return column;
  }

  private void show(DataViewModel.Content content) {
    totals.getChildren().setAll(content.totals().stream().map(DataView::tile).toList());
    notes.getChildren().setAll(content.notes().stream().map(DataView::note).toList());
    table.getItems().setAll(content.rows());
  }

  private static VBox tile(DataViewModel.Total total) {
    Label value = new Label(total.value());
    value.getStyleClass().add("figure");
    Label label = new Label(total.label());
    label.getStyleClass().add("figure-unit");
    return new VBox(value, label);
  }

  private static Label note(String text) {
    Label note = new Label(text);
    note.setWrapText(true);
    note.setMinHeight(Region.USE_PREF_SIZE);
    note.getStyleClass().add("grade-note");
    return note;
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

  /** The beginning of a checksum; the tooltip has all of it. */
  private static final class ChecksumCell extends TableCell<Row, String> {
    private final Tooltip whole = new Tooltip();

    ChecksumCell() {
      getStyleClass().add("checksum");
    }

    @Override
    protected void updateItem(String value, boolean empty) {
      super.updateItem(value, empty);
      Row row = getTableRow() == null ? null : getTableRow().getItem();
      setText(empty ? null : value);
      whole.setText(row == null ? null : row.sha256());
      setTooltip(empty || row == null ? null : whole);
    }
  }
}
