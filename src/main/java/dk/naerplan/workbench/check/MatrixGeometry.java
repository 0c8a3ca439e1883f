package dk.naerplan.workbench.check;

/**
 * Where things are in the matrix, in pixels: names of requirements at the left and nærhospitaler
 * on top stay in place; the cells in between are scrolled.
 *
 * @param em the text size
 */
record MatrixGeometry(double em, double width, double height, int rows, int columns) {
  private static final double NAME_EMS = 25;
  private static final double NAME_SHARE = 0.42;
  private static final double TOTAL_EMS = 4.6;
  private static final double ROW_EMS = 2.45;
  private static final double HEADER_EMS = 8.5;
  private static final double HEADER_SHARE = 0.35;
  private static final double CELL_EMS = 2.9;
  private static final double WIDEST_CELL_EMS = 5;
  private static final double BAR = 12;

  double rowHeight() {
    return Math.round(ROW_EMS * em);
  }

  double nameWidth() {
    return Math.round(Math.min(NAME_EMS * em, NAME_SHARE * width));
  }

  double totalWidth() {
    return Math.round(TOTAL_EMS * em);
  }

  double headerHeight() {
    return Math.round(Math.min(HEADER_EMS * em, HEADER_SHARE * height));
  }

  /** Where the cells begin, from the left. */
  double left() {
    return nameWidth() + totalWidth();
  }

  /** Where the cells begin, from the top; the totals of the columns stand above them. */
  double top() {
    return headerHeight() + rowHeight();
  }

  double bodyWidth() {
    return Math.max(0, width - left() - BAR);
  }

  double bodyHeight() {
    return Math.max(0, height - top() - BAR);
  }

  /** Cells share the room there is, and are scrolled where there is too little. */
  double cellWidth() {
    double share = columns == 0 ? 0 : bodyWidth() / columns;
    return Math.floor(Math.clamp(share, CELL_EMS * em, WIDEST_CELL_EMS * em));
  }

  double farthestRight() {
    return Math.max(0, columns * cellWidth() - bodyWidth());
  }

  double farthestDown() {
    return Math.max(0, rows * rowHeight() - bodyHeight());
  }

  /** The row at a height of the matrix, scrolled by so much; below the last one when beyond it. */
  int rowAt(double y, double scrolled) {
    return (int) Math.floor((y - top() + scrolled) / rowHeight());
  }

  int columnAt(double x, double scrolled) {
    return (int) Math.floor((x - left() + scrolled) / cellWidth());
  }

  /** How far to scroll so that a stretch is seen, moving as little as possible. */
  static double revealing(double scrolled, double from, double to, double room) {
    if (from < scrolled) {
      return from;
    }
    return to > scrolled + room ? Math.min(from, to - room) : scrolled;
  }
}
