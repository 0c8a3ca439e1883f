package dk.naerplan.report.chart;

import dk.naerplan.language.Texts;
import dk.naerplan.report.InterType;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;

/** A chart of figures that can be given new figures in place, as while a pin is dragged. */
public final class PlanChart {
  /** Where a chart stands. */
  public enum Setting {
    /** On a card of the window, which has its own title and background. */
    CARD,
    /** By itself on a page or in a picture: with title, note and background. */
    PAGE
  }

  private static final int LONGEST_SUBJECT = 50;
  private static final Map<ChartKind, List<String>> LABELLED =
      Map.of(ChartKind.REACH, List.of("15", "30"), ChartKind.LORENZ, List.of("80"));

  private final DefaultCategoryDataset data = new DefaultCategoryDataset();
  private final JFreeChart chart;
  private final TextTitle note = new TextTitle();
  private ChartFigures shown;

  /**
   * A chart.
   *
   * @param textPixels the size of ordinary text around it
   */
  public PlanChart(ChartFigures figures, ChartLook look, Setting setting, double textPixels) {
    shown = figures;
    CategoryPlot plot = plot(figures, look, textPixels);
    if (setting == Setting.CARD) {
      // The card names the values above the chart: rotated text loses its edges on a canvas.
      plot.getRangeAxis().setLabel(null);
    }
    fill(plot, figures);
    chart = new RedrawnChart(plot);
    chart.setBackgroundPaint(setting == Setting.PAGE ? look.background() : null);
    chart.setPadding(
        setting == Setting.PAGE
            ? new RectangleInsets(textPixels, textPixels, textPixels * 0.6, textPixels)
            : new RectangleInsets(textPixels * 0.4, 0, 0, 2));
    chart
        .getRenderingHints()
        .put(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    if (figures.series().size() > 1) {
      chart.addLegend(legend(look, textPixels));
    }
    if (setting == Setting.PAGE) {
      chart.setTitle(title(figures, look, textPixels));
      note.setFont(InterType.regular(textPixels * 0.85));
      note.setPaint(look.mutedText());
      left(note);
      note.setPadding(0, 0, textPixels * 0.5, 0);
      note.setText(noteOf(figures));
      chart.addSubtitle(0, note);
    }
  }

  // A name of any length must leave room for the chart.
  private static String noteOf(ChartFigures figures) {
    String subject = figures.subject();
    String head =
        subject.length() <= LONGEST_SUBJECT
            ? subject
            : subject.substring(0, LONGEST_SUBJECT - 1) + "…";
    String line = head + " · " + figures.note();
    return figures.scenario().isEmpty() ? line : line + "\n" + figures.scenario();
  }

  /** The chart, for a component that shows it. */
  public JFreeChart chart() {
    return chart;
  }

  /** The figures that are shown. */
  public ChartFigures figures() {
    return shown;
  }

  /** Shows other figures of the same kind and language. */
  public void show(ChartFigures figures) {
    if (!figures.equals(shown)) {
      // One repaint for all values.
      chart.setNotify(false);
      if (!drawn(figures).equals(drawn(shown)) || figures.isEmpty()) {
        data.clear();
      }
      fill(chart.getCategoryPlot(), figures);
      shown = figures;
      note.setText(noteOf(figures));
      chart.setNotify(true);
    }
  }

  /** Paints into the rectangle (0, 0, width, height). */
  public void paint(Graphics2D graphics, double width, double height) {
    chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
  }

  private void fill(CategoryPlot plot, ChartFigures figures) {
    plot.getDomainAxis().setVisible(!figures.isEmpty());
    plot.getRangeAxis().setVisible(!figures.isEmpty());
    plot.setRangeGridlinesVisible(!figures.isEmpty());
    plot.setRangeZeroBaselineVisible(!figures.isEmpty());
    if (figures.isEmpty()) {
      return;
    }
    for (ChartFigures.Series series : figures.series()) {
      for (int i : figures.drawn()) {
        double value = series.values().get(i);
        data.setValue(
            Double.isNaN(value) ? null : value, series.name(), figures.categories().get(i));
      }
    }
  }

  private static List<String> drawn(ChartFigures figures) {
    return figures.drawn().stream().map(figures.categories()::get).toList();
  }

  private CategoryPlot plot(ChartFigures figures, ChartLook look, double textPixels) {
    Font small = InterType.regular(textPixels * 0.85);
    CategoryPlot plot =
        new CategoryPlot(
            data,
            categories(figures, look, small),
            values(figures, look, small),
            figures.kind().isCurve()
                ? lines(figures, look, textPixels)
                : bars(figures, look, small));
    if (figures.kind().isLying()) {
      plot.setOrientation(PlotOrientation.HORIZONTAL);
      plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    }
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setRangeGridlinePaint(look.grid());
    plot.setRangeGridlineStroke(new BasicStroke(1));
    plot.setRangeZeroBaselinePaint(look.mutedText());
    plot.setNoDataMessage(Texts.of(PlanChart.class, figures.language()).get("empty"));
    plot.setNoDataMessageFont(small);
    plot.setNoDataMessagePaint(look.mutedText());
    return plot;
  }

  private static CategoryAxis categories(ChartFigures figures, ChartLook look, Font font) {
    // Names beside lying bars say what they are; a title along them would take their room.
    CategoryAxis axis =
        new CategoryAxis(figures.kind().isLying() ? null : figures.categoryTitle());
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    axis.setTickLabelFont(font);
    axis.setTickLabelPaint(look.text());
    axis.setLabelFont(font);
    axis.setLabelPaint(look.mutedText());
    axis.setLabelInsets(new RectangleInsets(0, 0, 0, 0));
    axis.setLowerMargin(0.02);
    axis.setUpperMargin(0.02);
    axis.setCategoryMargin(figures.series().size() == 1 ? 0.28 : 0.2);
    axis.setMaximumCategoryLabelWidthRatio(figures.kind().isLying() ? 0.4f : 1.2f);
    axis.setMaximumCategoryLabelLines(2);
    return axis;
  }

  private static NumberAxis values(ChartFigures figures, ChartLook look, Font font) {
    NumberAxis axis = new NumberAxis(figures.valueTitle());
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    axis.setTickLabelFont(font);
    axis.setTickLabelPaint(look.mutedText());
    axis.setLabelFont(font);
    axis.setLabelPaint(look.mutedText());
    axis.setLabelInsets(new RectangleInsets(0, 4, 0, 2));
    axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits(figures.language().locale()));
    axis.setNumberFormatOverride(NumberFormat.getIntegerInstance(figures.language().locale()));
    // Room for the values above the bars, which large text fills sooner.
    axis.setUpperMargin(font.getSize2D() > 16 ? 0.35 : 0.16);
    if (figures.kind().isLying()) {
      axis.setLowerMargin(axis.getUpperMargin());
    }
    if (figures.kind().isCurve()) {
      // More than all, so that there is room for the labels of a line at 100.
      axis.setRange(0, 118);
    }
    return axis;
  }

  private static CategoryItemRenderer bars(ChartFigures figures, ChartLook look, Font labels) {
    BarLabels renderer = new BarLabels(figures, look, labels);
    for (int row = 0; row < figures.series().size(); row++) {
      renderer.setSeriesPaint(row, look.series(figures.kind(), row));
      renderer.setLegendShape(row, BarLabels.swatch(figures.kind(), row));
    }
    return renderer;
  }

  private static CategoryItemRenderer lines(
      ChartFigures figures, ChartLook look, double textPixels) {
    LineAndShapeRenderer renderer = new LineAndShapeRenderer(true, true);
    NumberFormat format = figures.valueFormat();
    List<String> labelled = LABELLED.get(figures.kind());
    renderer.setDefaultItemLabelFont(InterType.bold(textPixels * 0.85));
    ValueText label =
        (values, row, column) ->
            row < 2 && labelled.contains(values.getColumnKey(column))
                ? format.format(values.getValue(row, column)) + " %"
                : null;
    renderer.setDefaultItemLabelGenerator(label);
    renderer.setDefaultItemLabelsVisible(true);
    renderer.setDefaultToolTipGenerator((values, row, column) ->
        values.getRowKey(row)
            + ", "
            + figures.categoryTitle()
            + " "
            + values.getColumnKey(column)
            + ": "
            + format.format(values.getValue(row, column))
            + " %");
    for (int row = 0; row < figures.series().size(); row++) {
      line(renderer, figures.kind(), row, look);
    }
    return renderer;
  }

  // Before is dashed and hollow, and what both are compared with is a thin line.
  private static void line(LineAndShapeRenderer renderer, ChartKind kind, int row, ChartLook look) {
    boolean before = row == 0;
    boolean yardstick = row == 2;
    float width = (float) look.lineWidth();
    double dot = width * 2.6;
    Color color = look.series(kind, row);
    renderer.setSeriesPaint(row, color);
    renderer.setSeriesItemLabelPaint(row, before ? look.mutedText() : color);
    renderer.setSeriesStroke(
        row,
        before
            ? new BasicStroke(
                width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {7, 4}, 0)
            : new BasicStroke(
                yardstick ? 1 : width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    renderer.setSeriesShape(row, new Ellipse2D.Double(-dot / 2, -dot / 2, dot, dot));
    renderer.setSeriesShapesFilled(row, !before);
    renderer.setSeriesShapesVisible(row, !yardstick);
    boolean below = before == (kind == ChartKind.REACH);
    renderer.setSeriesPositiveItemLabelPosition(
        row,
        below
            ? new ItemLabelPosition(ItemLabelAnchor.OUTSIDE5, TextAnchor.TOP_LEFT)
            : new ItemLabelPosition(ItemLabelAnchor.OUTSIDE11, TextAnchor.BOTTOM_RIGHT));
  }

  private LegendTitle legend(ChartLook look, double textPixels) {
    LegendTitle legend = new LegendTitle(chart.getPlot());
    legend.setPosition(RectangleEdge.TOP);
    legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
    legend.setItemFont(InterType.regular(textPixels * 0.85));
    legend.setItemPaint(look.text());
    legend.setFrame(BlockBorder.NONE);
    legend.setBackgroundPaint(null);
    legend.setMargin(0, 0, 2, 0);
    legend.setItemLabelPadding(new RectangleInsets(1, 2, 1, textPixels * 0.6));
    return legend;
  }

  private static TextTitle title(ChartFigures figures, ChartLook look, double textPixels) {
    TextTitle title = new TextTitle(figures.title(), InterType.bold(textPixels * 1.2));
    title.setPaint(look.text());
    left(title);
    title.setPadding(0, 0, 3, 0);
    return title;
  }

  private static void left(TextTitle title) {
    title.setHorizontalAlignment(HorizontalAlignment.LEFT);
    title.setTextAlignment(HorizontalAlignment.LEFT);
  }
}
