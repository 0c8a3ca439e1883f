package dk.naerplan.workbench.check;

import dk.naerplan.language.Texts;
import dk.naerplan.workbench.check.MatrixContent.Cell;
import dk.naerplan.workbench.check.MatrixContent.Row;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/**
 * The matrix as a grid with names and headings that stay while the cells are scrolled. Only what is
 * seen has nodes, and they are used again for what is seen next.
 *
 * <p>Spreadsheet and table controls were tried: the one has its colours fixed for another theme and
 * no names that are turned, the other has no columns that stay.
 */
final class MatrixGrid extends Region {
  private static final double STEP = 40;

  private final Texts texts;
  private final Consumer<FindingKey> choose;
  private final Consumer<String> toggle;
  private final MatrixTiles tiles;
  private final ScrollBar across = new ScrollBar();
  private final ScrollBar down = new ScrollBar();
  private final Region mark = new Region();
  private final Tooltip tooltip = new Tooltip();
  // Follows the text size of the window.
  private final Label ruler = new Label();
  private MatrixContent content = MatrixContent.UNKNOWN;
  private MatrixGeometry geometry = new MatrixGeometry(1, 0, 0, 0, 0);
  private MatrixCursor cursor = new MatrixCursor(0, 0);

  /**
   * An empty grid.
   *
   * @param choose is told of a cell that is chosen
   * @param toggle is told of a chapter that is folded or unfolded
   */
  MatrixGrid(Texts texts, Consumer<FindingKey> choose, Consumer<String> toggle) {
    this.texts = texts;
    this.choose = choose;
    this.toggle = toggle;
    tiles = new MatrixTiles(texts);
    setId("matrix-grid");
    getStyleClass().add("matrix-grid");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleRoleDescription(texts.get("matrix.role"));
    setAccessibleHelp(texts.get("matrix.help"));
    setMinSize(0, 0);
    across.setOrientation(Orientation.HORIZONTAL);
    down.setOrientation(Orientation.VERTICAL);
    mark.getStyleClass().add("matrix-cursor");
    mark.setMouseTransparent(true);
    mark.setManaged(false);
    ruler.setVisible(false);
    ruler.setManaged(false);
    tiles.over(mark);
    getChildren().addAll(tiles, across, down, ruler);
    across.valueProperty().subscribe(_ -> fill());
    down.valueProperty().subscribe(_ -> fill());
    ruler.fontProperty().subscribe(_ -> requestLayout());
    tooltip.setShowDelay(Duration.millis(300));
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(480);
    Tooltip.install(tiles, tooltip);
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    tiles.setOnMousePressed(this::onMouse);
    tiles.setOnMouseMoved(this::describe);
    addEventHandler(ScrollEvent.SCROLL, this::onScroll);
  }

  /** Shows other figures; what is scrolled to and where the cursor is stay as they are. */
  void show(MatrixContent news) {
    boolean sameShape =
        news.rows().size() == content.rows().size()
            && news.columns().size() == content.columns().size();
    String at = rowId();
    content = news;
    if (!sameShape) {
      cursor = follow(at).within(news.rows().size(), news.columns().size());
      requestLayout();
    }
    fill();
    speak();
  }

  private String rowId() {
    return cursor.row() < content.rows().size() ? id(content.rows().get(cursor.row())) : "";
  }

  private static String id(Row row) {
    return row.heading() ? "chapter " + row.chapter() : row.id();
  }

  private MatrixCursor follow(String id) {
    for (int i = 0; i < content.rows().size(); i++) {
      if (id(content.rows().get(i)).equals(id)) {
        return new MatrixCursor(i, cursor.column());
      }
    }
    return cursor;
  }

  @Override
  protected void layoutChildren() {
    geometry =
        new MatrixGeometry(
            ruler.getFont().getSize(),
            getWidth(),
            getHeight(),
            content.rows().size(),
            content.columns().size());
    tiles.resizeRelocate(0, 0, getWidth(), getHeight());
    bar(down, geometry.farthestDown(), geometry.bodyHeight());
    bar(across, geometry.farthestRight(), geometry.bodyWidth());
    double thick = down.prefWidth(-1);
    down.resizeRelocate(getWidth() - thick, geometry.top(), thick, geometry.bodyHeight());
    double flat = across.prefHeight(-1);
    across.resizeRelocate(geometry.left(), getHeight() - flat, geometry.bodyWidth(), flat);
    fill();
  }

  private static void bar(ScrollBar bar, double farthest, double room) {
    bar.setMax(Math.max(farthest, 0));
    bar.setValue(Math.clamp(bar.getValue(), 0, bar.getMax()));
    bar.setVisibleAmount(farthest <= 0 ? 0 : farthest * room / (farthest + room));
    bar.setUnitIncrement(STEP);
    bar.setBlockIncrement(room);
    bar.setVisible(farthest > 0);
  }

  private void fill() {
    tiles.fill(content, geometry, down.getValue(), across.getValue());
    mark.setVisible(!content.rows().isEmpty());
    mark.resizeRelocate(
        cursor.column() * geometry.cellWidth() - across.getValue(),
        cursor.row() * geometry.rowHeight() - down.getValue(),
        geometry.cellWidth(),
        geometry.rowHeight());
  }

  private void onKey(KeyEvent event) {
    int page = Math.max(1, (int) (geometry.bodyHeight() / geometry.rowHeight()) - 1);
    MatrixCursor to = cursor.moved(event, page);
    if (!to.equals(cursor)) {
      moveTo(to);
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      act();
      event.consume();
    }
  }

  private void moveTo(MatrixCursor to) {
    cursor = to.within(content.rows().size(), content.columns().size());
    double height = geometry.rowHeight();
    double width = geometry.cellWidth();
    down.setValue(
        MatrixGeometry.revealing(
            down.getValue(),
            cursor.row() * height,
            (cursor.row() + 1) * height,
            geometry.bodyHeight()));
    across.setValue(
        MatrixGeometry.revealing(
            across.getValue(),
            cursor.column() * width,
            (cursor.column() + 1) * width,
            geometry.bodyWidth()));
    fill();
    speak();
  }

  private void act() {
    if (cursor.row() >= content.rows().size()) {
      return;
    }
    Row row = content.rows().get(cursor.row());
    if (row.heading()) {
      toggle.accept(row.chapter());
    } else {
      row.cells().get(cursor.column()).key().ifPresent(choose);
    }
  }

  private void onMouse(MouseEvent event) {
    requestFocus();
    int row = geometry.rowAt(event.getY(), down.getValue());
    boolean inRows = event.getY() >= geometry.top() && row < content.rows().size();
    if (event.getButton() != MouseButton.PRIMARY || !inRows) {
      return;
    }
    int column = geometry.columnAt(event.getX(), across.getValue());
    boolean inCells = event.getX() >= geometry.left() && column < content.columns().size();
    moveTo(new MatrixCursor(row, inCells ? column : cursor.column()));
    if (inCells || content.rows().get(row).heading()) {
      act();
    }
  }

  private void onScroll(ScrollEvent event) {
    scroll(down, event.isShiftDown() ? 0 : event.getDeltaY());
    scroll(across, event.isShiftDown() ? event.getDeltaY() + event.getDeltaX() : event.getDeltaX());
    event.consume();
  }

  private static void scroll(ScrollBar bar, double by) {
    bar.setValue(Math.clamp(bar.getValue() - by, 0, bar.getMax()));
  }

  private void describe(MouseEvent event) {
    int row = geometry.rowAt(event.getY(), down.getValue());
    int column = geometry.columnAt(event.getX(), across.getValue());
    tooltip.setText(
        event.getY() < geometry.top() ? columnWords(event, column) : words(event, row, column));
  }

  private String columnWords(MouseEvent event, int column) {
    return event.getX() < geometry.left() || column >= content.columns().size()
        ? texts.get("matrix.total")
        : content.columns().get(column).label();
  }

  private String words(MouseEvent event, int row, int column) {
    if (row >= content.rows().size()) {
      return texts.get("matrix.help");
    }
    return event.getX() < geometry.left() || column >= content.columns().size()
        ? content.rows().get(row).label()
        : words(new MatrixCursor(row, column));
  }

  private String words(MatrixCursor at) {
    Row row = content.rows().get(at.row());
    Cell cell = row.cells().get(at.column());
    String column = content.columns().get(at.column()).label();
    return cell.mark().isEmpty()
        ? texts.get("matrix.cell.none", column, row.label())
        : texts.get("matrix.cell", column, row.label(), cell.words());
  }

  private void speak() {
    boolean there =
        cursor.row() < content.rows().size() && cursor.column() < content.columns().size();
    setAccessibleText(there ? words(cursor) : texts.get("matrix.role"));
  }
}
