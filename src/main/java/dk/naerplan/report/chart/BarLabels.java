package dk.naerplan.report.chart;

import dk.naerplan.language.Language;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.text.NumberFormat;
import java.util.List;
import java.util.function.Function;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.CategoryDataset;

/**
 * Flat bars with their value above: all in full where there is room, else all shortened, else left
 * to the table. Hatching is drawn as lines, so that it stays vectors on paper.
 */
final class BarLabels extends BarRenderer {
  private static final long serialVersionUID = 1L;

  /** Between a bar and its label, in heights of text. */
  private static final double GAP = 0.3;

  /** How much wider than its bar a label may be: beside a lone bar there is a gap. */
  private static final double ROOM_OF_ONE = 1.55;

  private static final double ROOM_OF_MANY = 1.08;

  private final ChartKind kind;
  private final ChartLook look;
  private final NumberFormat full;

  /** How values may be written above the bars, the fullest first. */
  private final List<Function<Number, String>> formats;

  BarLabels(ChartFigures figures, ChartLook look, Font labels) {
    kind = figures.kind();
    this.look = look;
    full = figures.valueFormat();
    NumberFormat tenths = compact(figures.language(), 1);
    NumberFormat whole = compact(figures.language(), 0);
    formats =
        List.of(
            full::format,
            tenths::format,
            value -> (leadsWithOneDigit(value) ? tenths : whole).format(value));
    setBarPainter(new HatchedBars());
    setShadowVisible(false);
    setDrawBarOutline(false);
    setItemMargin(0.06);
    setMaximumBarWidth(0.14);
    setDefaultItemLabelFont(labels);
    setDefaultItemLabelPaint(look.text());
    setDefaultItemLabelsVisible(true);
    ValueText value = (data, row, column) -> full.format(data.getValue(row, column));
    setDefaultItemLabelGenerator(value);
    setDefaultToolTipGenerator((data, row, column) ->
        data.getRowKey(row)
            + ", "
            + data.getColumnKey(column)
            + ": "
            + full.format(data.getValue(row, column)));
  }

  /** What stands in the legend for a series: a square, in stripes when its bars are hatched. */
  static Shape swatch(ChartKind kind, int row) {
    Area square = new Area(new Rectangle2D.Double(-5, -5, 10, 10));
    if (ChartLook.isHatched(kind, row)) {
      Area stripes = new Area();
      BasicStroke line = new BasicStroke(1.4f);
      for (int x = -15; x < 5; x += 5) {
        stripes.add(new Area(line.createStrokedShape(new Line2D.Double(x, 5, x + 10, -5))));
      }
      square.subtract(stripes);
    }
    return square;
  }

  private static NumberFormat compact(Language language, int fractionDigits) {
    NumberFormat format =
        NumberFormat.getCompactNumberInstance(language.locale(), NumberFormat.Style.SHORT);
    format.setMaximumFractionDigits(fractionDigits);
    return format;
  }

  // 5.7 thousand must not become 6 thousand; 363.1 thousand may become 363.
  private static boolean leadsWithOneDigit(Number value) {
    double leading = value.doubleValue();
    while (leading >= 1000) {
      leading /= 1000;
    }
    return leading < 10;
  }

  @Override
  protected void drawItemLabel(
      Graphics2D g2,
      CategoryDataset data,
      int row,
      int column,
      CategoryPlot plot,
      CategoryItemLabelGenerator generator,
      Rectangle2D bar,
      boolean negative) {
    if (data.getValue(row, column) == null) {
      return;
    }
    g2.setFont(getDefaultItemLabelFont());
    FontMetrics metrics = g2.getFontMetrics();
    if (kind.isLying()) {
      drawBeside(g2, full.format(data.getValue(row, column)), metrics, bar, negative);
      return;
    }
    double room = bar.getWidth() * (data.getRowCount() == 1 ? ROOM_OF_ONE : ROOM_OF_MANY);
    formats.stream()
        .filter(format -> allFit(data, format, metrics, room))
        .findFirst()
        .map(format -> format.apply(data.getValue(row, column)))
        .ifPresent(label -> {
          g2.setPaint(getDefaultItemLabelPaint());
          g2.drawString(
              label,
              (float) (bar.getCenterX() - metrics.stringWidth(label) / 2.0),
              (float) (bar.getMinY() - GAP * getDefaultItemLabelFont().getSize2D()));
        });
  }

  private void drawBeside(
      Graphics2D g2, String label, FontMetrics metrics, Rectangle2D bar, boolean negative) {
    double gap = GAP * getDefaultItemLabelFont().getSize2D();
    g2.setPaint(getDefaultItemLabelPaint());
    g2.drawString(
        label,
        (float) (negative ? bar.getMinX() - gap - metrics.stringWidth(label) : bar.getMaxX() + gap),
        (float) (bar.getCenterY() + metrics.getAscent() * 0.36));
  }

  @Override
  public Paint getItemPaint(int row, int column) {
    return isLosing(row, column) ? look.losing() : super.getItemPaint(row, column);
  }

  private boolean isLosing(int row, int column) {
    Number value = kind.isLying() ? getPlot().getDataset().getValue(row, column) : null;
    return value != null && value.doubleValue() < 0;
  }

  private static boolean allFit(
      CategoryDataset data, Function<Number, String> format, FontMetrics metrics, double room) {
    for (int row = 0; row < data.getRowCount(); row++) {
      for (int column = 0; column < data.getColumnCount(); column++) {
        Number value = data.getValue(row, column);
        if (value != null && metrics.stringWidth(format.apply(value)) > room) {
          return false;
        }
      }
    }
    return true;
  }

  private final class HatchedBars implements BarPainter {
    @Override
    public void paintBar(
        Graphics2D g2,
        BarRenderer renderer,
        int row,
        int column,
        RectangularShape bar,
        RectangleEdge base) {
      g2.setPaint(renderer.getItemPaint(row, column));
      g2.fill(bar);
      if (ChartLook.isHatched(kind, row) || isLosing(row, column)) {
        hatch(g2, bar.getBounds2D());
      }
    }

    private void hatch(Graphics2D g2, Rectangle2D bar) {
      Shape before = g2.getClip();
      g2.clip(bar);
      g2.setPaint(look.background());
      g2.setStroke(new BasicStroke(1.4f));
      for (double x = bar.getMinX() - bar.getHeight(); x < bar.getMaxX(); x += 6) {
        g2.draw(new Line2D.Double(x, bar.getMaxY(), x + bar.getHeight(), bar.getMinY()));
      }
      g2.setClip(before);
    }

    @Override
    public void paintBarShadow(
        Graphics2D g2,
        BarRenderer renderer,
        int row,
        int column,
        RectangularShape bar,
        RectangleEdge base,
        boolean pegged) {
      // Flat bars cast none.
    }
  }
}
