package dk.naerplan.workbench.plan;

import dk.naerplan.workbench.plan.InspectorViewModel.Figure;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Figures as tiles, two beside each other where there is room. While a pin is dragged new figures
 * come many times a second: tiles stay and only their texts change.
 */
final class FigureTiles extends Region {
  private static final double GAP = 6;

  /** Narrower than this, in text heights, tiles stand below each other. */
  private static final double TWO_COLUMNS_EM = 18;

  private final List<Tile> tiles = new ArrayList<>();

  FigureTiles() {
    setId("figures");
    setMinWidth(0);
  }

  void show(List<Figure> figures) {
    while (tiles.size() < figures.size()) {
      tiles.add(new Tile());
    }
    tiles.subList(figures.size(), tiles.size()).clear();
    if (getChildren().size() != tiles.size()) {
      getChildren().setAll(tiles);
    }
    for (int i = 0; i < figures.size(); i++) {
      tiles.get(i).show(figures.get(i));
    }
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    int columns = columns(width);
    double tileWidth = tileWidth(width, columns);
    double height = 0;
    for (int first = 0; first < tiles.size(); first += columns) {
      height += rowHeight(first, columns, tileWidth) + (first > 0 ? GAP : 0);
    }
    return snapSizeY(height);
  }

  @Override
  protected void layoutChildren() {
    int columns = columns(getWidth());
    double tileWidth = tileWidth(getWidth(), columns);
    double y = 0;
    for (int first = 0; first < tiles.size(); first += columns) {
      double height = rowHeight(first, columns, tileWidth);
      for (int i = first; i < Math.min(first + columns, tiles.size()); i++) {
        tiles.get(i).resizeRelocate((i - first) * (tileWidth + GAP), y, tileWidth, height);
      }
      y += height + GAP;
    }
  }

  private int columns(double width) {
    double em = tiles.isEmpty() ? 0 : tiles.getFirst().label.getFont().getSize();
    return width < 0 || width >= TWO_COLUMNS_EM * em ? 2 : 1;
  }

  private static double tileWidth(double width, int columns) {
    return width < 0 ? -1 : Math.floor((width - GAP * (columns - 1)) / columns);
  }

  private double rowHeight(int first, int columns, double tileWidth) {
    return tiles.subList(first, Math.min(first + columns, tiles.size())).stream()
        .mapToDouble(tile -> Math.ceil(tile.prefHeight(tileWidth)))
        .max()
        .orElse(0);
  }

  private static final class Tile extends VBox {
    private final Label label = new Label();
    private final Label value = new Label();
    private final Label note = new Label();

    Tile() {
      getStyleClass().add("figure-tile");
      label.getStyleClass().add("figure-unit");
      value.getStyleClass().add("figure");
      note.getStyleClass().add("figure-unit");
      getChildren().addAll(label, value, note);
      for (Label part : List.of(label, value, note)) {
        part.setWrapText(true);
        part.setMinHeight(USE_PREF_SIZE);
      }
    }

    void show(Figure figure) {
      label.setText(figure.label());
      value.setText(figure.value());
      note.setText(figure.note());
      note.setVisible(!figure.note().isEmpty());
      note.setManaged(!figure.note().isEmpty());
    }
  }
}
