package dk.naerplan.report.chart;

import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.data.category.CategoryDataset;

/** What stands at a value; {@code null} for nothing, as JFreeChart wants it. */
interface ValueText extends CategoryItemLabelGenerator {
  @Override
  default String generateRowLabel(CategoryDataset data, int row) {
    return data.getRowKey(row).toString();
  }

  @Override
  default String generateColumnLabel(CategoryDataset data, int column) {
    return data.getColumnKey(column).toString();
  }
}
