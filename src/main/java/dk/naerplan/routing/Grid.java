package dk.naerplan.routing;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * A grid of square cells in EPSG:25832, numbered row by row from the south-west.
 *
 * @param west easting of the corner
 * @param south northing of the corner
 * @param cellMetres width and height of a cell
 */
record Grid(double west, double south, double cellMetres, int width, int height) {
  /** A grid over an area with a margin of empty cells, its cells at least so large. */
  static Grid over(Envelope area, double leastCellMetres, int mostCells, int margin) {
    double cell =
        Math.max(leastCellMetres, Math.max(area.getWidth(), area.getHeight()) / mostCells);
    // On whole multiples, so that a small change of area does not move every outline.
    double west = Math.floor(area.getMinX() / cell) * cell - margin * cell;
    double south = Math.floor(area.getMinY() / cell) * cell - margin * cell;
    int width = (int) Math.floor((area.getMaxX() - west) / cell) + 1 + margin;
    int height = (int) Math.floor((area.getMaxY() - south) / cell) + 1 + margin;
    return new Grid(west, south, cell, width, height);
  }

  int cells() {
    return width * height;
  }

  boolean holds(double easting, double northing) {
    return easting >= west
        && northing >= south
        && easting < west + width * cellMetres
        && northing < south + height * cellMetres;
  }

  int cell(double easting, double northing) {
    int x = (int) ((easting - west) / cellMetres);
    int y = (int) ((northing - south) / cellMetres);
    return y * width + x;
  }

  Coordinate corner(int x, int y) {
    return new Coordinate(west + x * cellMetres, south + y * cellMetres);
  }

  /** The four neighbours of a cell that is not on the edge of the grid. */
  int[] neighbours(int cell) {
    return new int[] {cell - 1, cell + 1, cell - width, cell + width};
  }

  boolean onEdge(int cell) {
    int x = cell % width;
    int y = cell / width;
    return x == 0 || y == 0 || x == width - 1 || y == height - 1;
  }
}
