package dk.naerplan.workbench.check;

import dk.naerplan.report.compliance.Mark;
import java.util.List;
import java.util.Optional;

/**
 * The matrix of requirements by nærhospital, as it is shown: with folded chapters left out.
 *
 * @param columns the nærhospitaler, the plan as a whole last
 * @param totals how each column stands, met of those that apply
 * @param total how the whole plan stands
 */
record MatrixContent(
    List<Column> columns, List<Row> rows, List<String> totals, String total, String progress) {
  MatrixContent {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    totals = List.copyOf(totals);
  }

  static final MatrixContent UNKNOWN =
      new MatrixContent(List.of(), List.of(), List.of(), "", "");

  /**
   * A nærhospital, or the plan as a whole.
   *
   * @param number its place in the plan; empty for the plan as a whole
   */
  record Column(String number, String name) {
    String label() {
      return (number + " " + name).strip();
    }
  }

  /**
   * A chapter or a rule.
   *
   * @param chapter that it is, or belongs to
   * @param heading whether it is a chapter
   * @param folded whether it is a chapter whose rules are left out
   * @param total how it stands across the plan, met of those that apply
   * @param cells one per column
   */
  record Row(
      String chapter,
      boolean heading,
      boolean folded,
      String id,
      String name,
      String total,
      List<Cell> cells) {
    Row {
      cells = List.copyOf(cells);
    }

    String label() {
      return (id + " " + name).strip();
    }
  }

  /**
   * How a requirement stands for a column; without a mark where it is not about it.
   *
   * @param mark of a chapter, its gravest
   * @param symbol the symbol of the mark, or for a chapter met of those that apply
   * @param words the mark in words
   */
  record Cell(Optional<FindingKey> key, Optional<Mark> mark, String symbol, String words) {
    static final Cell NONE = new Cell(Optional.empty(), Optional.empty(), "", "");
  }
}
