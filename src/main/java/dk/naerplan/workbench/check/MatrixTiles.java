package dk.naerplan.workbench.check;

import dk.naerplan.language.Texts;
import dk.naerplan.workbench.check.MatrixContent.Cell;
import dk.naerplan.workbench.check.MatrixContent.Row;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** The labels of the matrix: as many as are seen, put where they are seen. */
final class MatrixTiles extends Pane {
  private final Texts texts;
  private final Pane header = part();
  private final Pane columnTotals = part();
  private final Pane names = part();
  private final Pane totals = part();
  private final Pane body = part();
  private final Label corner = tile("matrix-corner");
  private final Label totalName = tile("matrix-total-name");
  private final Label total = tile("matrix-total");
  private final List<Label> headerTiles = new ArrayList<>();
  private final List<Label> columnTotalTiles = new ArrayList<>();
  private final List<Label> nameTiles = new ArrayList<>();
  private final List<Label> totalTiles = new ArrayList<>();
  private final List<List<Label>> bodyTiles = new ArrayList<>();

  MatrixTiles(Texts texts) {
    this.texts = texts;
    totalName.setText(texts.get("matrix.total"));
    corner.setWrapText(true);
    getChildren()
        .addAll(corner, header, totalName, total, columnTotals, names, totals, body);
  }

  /** Lays a node over the cells. */
  void over(Node node) {
    node.setViewOrder(-1);
    body.getChildren().add(node);
  }

  // What stands out over the edge of its part is cut off.
  private static Pane part() {
    Pane part = new Pane();
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(part.widthProperty());
    clip.heightProperty().bind(part.heightProperty());
    part.setClip(clip);
    part.setManaged(false);
    return part;
  }

  private static Label tile(String... styles) {
    Label tile = new Label();
    tile.setManaged(false);
    tile.setMinSize(0, 0);
    tile.getStyleClass().addAll(styles);
    return tile;
  }

  /** Shows figures, scrolled by so many pixels. */
  void fill(MatrixContent content, MatrixGeometry g, double down, double across) {
    corner.setText(content.progress());
    corner.resizeRelocate(0, 0, g.left(), g.headerHeight());
    totalName.resizeRelocate(0, g.headerHeight(), g.nameWidth(), g.rowHeight());
    total.setText(content.total());
    total.resizeRelocate(g.nameWidth(), g.headerHeight(), g.totalWidth(), g.rowHeight());
    header.resizeRelocate(g.left(), 0, g.bodyWidth(), g.headerHeight());
    columnTotals.resizeRelocate(g.left(), g.headerHeight(), g.bodyWidth(), g.rowHeight());
    names.resizeRelocate(0, g.top(), g.nameWidth(), g.bodyHeight());
    totals.resizeRelocate(g.nameWidth(), g.top(), g.totalWidth(), g.bodyHeight());
    body.resizeRelocate(g.left(), g.top(), g.bodyWidth(), g.bodyHeight());
    int firstColumn = (int) (across / g.cellWidth());
    int firstRow = (int) (down / g.rowHeight());
    int columns = seen(firstColumn, g.bodyWidth(), g.cellWidth(), content.columns().size());
    int rows = seen(firstRow, g.bodyHeight(), g.rowHeight(), content.rows().size());
    fillColumns(content, g, firstColumn, columns, across);
    fillRows(content, g, firstRow, rows, down);
    fillBody(content, g, firstRow, rows, down, firstColumn, columns, across);
  }

  private static int seen(int first, double room, double size, int all) {
    return (int) Math.clamp(Math.ceil(room / size) + 1, 0, Math.max(0, all - first));
  }

  private void fillColumns(
      MatrixContent content, MatrixGeometry g, int first, int count, double across) {
    grow(header, headerTiles, count, "matrix-column");
    grow(columnTotals, columnTotalTiles, count, "matrix-total");
    for (int i = 0; i < count; i++) {
      double x = (first + i) * g.cellWidth() - across;
      Label name = headerTiles.get(i);
      name.setText(content.columns().get(first + i).label());
      // Turned about its middle it stands upright in its column.
      name.setRotate(-90);
      name.resizeRelocate(
          x + (g.cellWidth() - g.headerHeight()) / 2,
          (g.headerHeight() - g.cellWidth()) / 2,
          g.headerHeight(),
          g.cellWidth());
      Label met = columnTotalTiles.get(i);
      met.setText(content.totals().get(first + i));
      met.resizeRelocate(x, 0, g.cellWidth(), g.rowHeight());
    }
  }

  private void fillRows(
      MatrixContent content, MatrixGeometry g, int first, int count, double down) {
    grow(names, nameTiles, count, "matrix-name");
    grow(totals, totalTiles, count, "matrix-total");
    for (int i = 0; i < count; i++) {
      Row row = content.rows().get(first + i);
      double y = (first + i) * g.rowHeight() - down;
      Label name = nameTiles.get(i);
      name.setWrapText(true);
      name.setText(
          row.heading()
              ? texts.get(row.folded() ? "matrix.folded" : "matrix.unfolded", row.name())
              : row.label());
      dress(name, row.heading() ? "matrix-heading" : "matrix-rule");
      name.resizeRelocate(0, y, g.nameWidth(), g.rowHeight());
      Label met = totalTiles.get(i);
      met.setText(row.total());
      dress(met, row.heading() ? "matrix-heading" : "matrix-rule");
      met.resizeRelocate(0, y, g.totalWidth(), g.rowHeight());
    }
  }

  private void fillBody(
      MatrixContent content,
      MatrixGeometry g,
      int firstRow,
      int rows,
      double down,
      int firstColumn,
      int columns,
      double across) {
    while (bodyTiles.size() < rows) {
      bodyTiles.add(new ArrayList<>());
    }
    for (int i = 0; i < bodyTiles.size(); i++) {
      List<Label> line = bodyTiles.get(i);
      grow(body, line, i < rows ? columns : 0, "matrix-cell");
      for (int j = 0; i < rows && j < columns; j++) {
        Row row = content.rows().get(firstRow + i);
        Label tile = line.get(j);
        show(tile, row.cells().get(firstColumn + j), row.heading());
        tile.resizeRelocate(
            (firstColumn + j) * g.cellWidth() - across,
            (firstRow + i) * g.rowHeight() - down,
            g.cellWidth(),
            g.rowHeight());
      }
    }
  }

  private static void show(Label tile, Cell cell, boolean heading) {
    tile.setText(cell.symbol());
    String look = cell.mark().map(Marks::style).orElse("mark-none");
    dress(tile, heading ? "matrix-heading " + look : look);
  }

  // Style classes cost most of all, so they change only when they must.
  private static void dress(Region tile, String look) {
    if (!look.equals(tile.getUserData())) {
      tile.setUserData(look);
      List<String> classes = new ArrayList<>(tile.getStyleClass().subList(0, 2));
      classes.addAll(List.of(look.split(" ", -1)));
      tile.getStyleClass().setAll(classes);
    }
  }

  private static void grow(Pane part, List<Label> tiles, int count, String style) {
    while (tiles.size() < count) {
      Label tile = tile(style);
      tiles.add(tile);
      part.getChildren().add(tile);
    }
    for (int i = 0; i < tiles.size(); i++) {
      tiles.get(i).setVisible(i < count);
    }
  }
}
