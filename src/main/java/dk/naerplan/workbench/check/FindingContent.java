package dk.naerplan.workbench.check;

import dk.naerplan.report.compliance.Mark;
import java.util.List;
import java.util.Map;

/**
 * What the check panel lists.
 *
 * @param progress how many requirements are met, in words
 * @param share of the requirements that is met, from 0 to 1
 * @param counts how many results have each mark, before filters but within the scope
 * @param fixable how many fixes need no word
 * @param none why there are no rows; empty when there are some
 * @param filtered whether there are no rows because of a filter
 */
public record FindingContent(
    String progress,
    double share,
    Map<Mark, Integer> counts,
    List<Row> rows,
    List<Chapter> chapters,
    int fixable,
    String none,
    boolean filtered) {
  /** Keeps its own copies. */
  public FindingContent {
    counts = Map.copyOf(counts);
    rows = List.copyOf(rows);
    chapters = List.copyOf(chapters);
  }

  /** Nothing is worked out yet. */
  static final FindingContent UNKNOWN =
      new FindingContent("", 0, Map.of(), List.of(), List.of(), 0, "", false);

  /**
   * A finding, or several of one rule about several items.
   *
   * @param owner the nærhospital by number and name, or the plan as a whole
   * @param basis rule and section
   * @param text all of it, for searching and for screen readers
   */
  public record Row(
      FindingKey key, String mark, String title, String owner, String basis, String text) {}

  /** A chapter of the framework. */
  public record Chapter(String id, String name) {
    @Override
    public String toString() {
      return name;
    }
  }
}
