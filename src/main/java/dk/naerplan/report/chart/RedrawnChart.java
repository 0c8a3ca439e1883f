package dk.naerplan.report.chart;

import dk.naerplan.report.InterType;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;

/**
 * A chart that can be drawn again on the same canvas. FXGraphics2D skips setting a font, paint or
 * stroke that it set last, but the canvas forgets them between drawings; so each drawing begins
 * with values that no chart uses.
 */
final class RedrawnChart extends JFreeChart {
  private static final long serialVersionUID = 1L;
  private static final Font UNUSED_FONT = InterType.regular(1);
  private static final Color UNUSED_COLOR = new Color(1, 2, 3);
  private static final BasicStroke UNUSED_STROKE = new BasicStroke(0.123f);

  RedrawnChart(Plot plot) {
    super(null, null, plot, false);
  }

  @Override
  public void draw(Graphics2D g2, Rectangle2D area, Point2D anchor, ChartRenderingInfo info) {
    g2.setFont(UNUSED_FONT);
    g2.setPaint(UNUSED_COLOR);
    g2.setStroke(UNUSED_STROKE);
    super.draw(g2, area, anchor, info);
  }
}
