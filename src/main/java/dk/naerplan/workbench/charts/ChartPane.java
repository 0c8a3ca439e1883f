package dk.naerplan.workbench.charts;

import javafx.scene.layout.Region;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.fx.ChartCanvas;

/** A chart that fills the room it is given. */
final class ChartPane extends Region {
  private final ChartCanvas canvas;

  ChartPane(JFreeChart chart) {
    canvas = new ChartCanvas(chart);
    canvas.setDomainZoomable(false);
    canvas.setRangeZoomable(false);
    getChildren().add(canvas);
    setMinSize(0, 0);
  }

  @Override
  protected void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
  }
}
