package dk.naerplan.workbench.check;

import javafx.scene.input.KeyEvent;

/** The cell of the matrix that keys act on. */
record MatrixCursor(int row, int column) {
  /** Where a key leads; the same where it leads nowhere. */
  MatrixCursor moved(KeyEvent key, int page) {
    boolean far = key.isShortcutDown();
    return switch (key.getCode()) {
      case UP -> new MatrixCursor(row - 1, column);
      case DOWN -> new MatrixCursor(row + 1, column);
      case LEFT -> new MatrixCursor(row, column - 1);
      case RIGHT -> new MatrixCursor(row, column + 1);
      case PAGE_UP -> new MatrixCursor(row - page, column);
      case PAGE_DOWN -> new MatrixCursor(row + page, column);
      case HOME -> new MatrixCursor(far ? 0 : row, 0);
      case END -> new MatrixCursor(far ? Integer.MAX_VALUE : row, Integer.MAX_VALUE);
      default -> this;
    };
  }

  /** The same, or the nearest that there is. */
  MatrixCursor within(int rows, int columns) {
    return new MatrixCursor(
        Math.clamp(row, 0, Math.max(0, rows - 1)),
        Math.clamp(column, 0, Math.max(0, columns - 1)));
  }
}
