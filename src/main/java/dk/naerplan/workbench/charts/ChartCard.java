package dk.naerplan.workbench.charts;

import dk.naerplan.language.Texts;
import dk.naerplan.report.chart.ChartFigures;
import dk.naerplan.report.chart.ChartKind;
import dk.naerplan.report.chart.ChartLook;
import dk.naerplan.report.chart.PlanChart;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** One chart with its title, its table and its exports. */
final class ChartCard extends VBox {
  private static final double WIDEST_TOOLTIP = 640;

  private final List<FontIcon> icons = new ArrayList<>();
  private final Label title = new Label();
  private final Label note = new Label();
  private final Tooltip wholeNote = new Tooltip();
  private final StackPane chartPlace = new StackPane();
  private final FiguresTable table;
  private final ToggleButton tableToggle;
  private ChartFigures figures;
  private PlanChart chart;

  ChartCard(ChartsViewModel model, ChartKind kind) {
    Texts texts = model.texts();
    setId("chart-" + kind);
    getStyleClass().add("chart-card");
    setMinWidth(0);
    setPrefWidth(0);
    title.getStyleClass().add("text-bold");
    title.setTextOverrun(OverrunStyle.ELLIPSIS);
    title.setMinWidth(0);
    note.getStyleClass().addAll("text-muted", "chart-note");
    note.setMinWidth(0);
    wholeNote.setWrapText(true);
    wholeNote.setMaxWidth(WIDEST_TOOLTIP);
    note.setTooltip(wholeNote);
    table = new FiguresTable(() -> copy(texts.get("card.copied")));
    tableToggle =
        named(new ToggleButton(null, icon(Material2MZ.TABLE_CHART)), texts.get("card.table"));
    tableToggle.setId("table-" + kind);
    tableToggle.selectedProperty().subscribe(this::swap);
    Button copy = named(new Button(null, icon(Material2AL.CONTENT_COPY)), texts.get("card.copy"));
    copy.setId("copy-" + kind);
    copy.setOnAction(_ -> copy(texts.get("card.copied")));
    Button png = named(new Button(null, icon(Material2AL.IMAGE)), texts.get("card.png"));
    png.setId("png-" + kind);
    png.setOnAction(_ -> model.exportPng(kind, note::setText));
    Button svg = named(new Button(null, icon(Material2AL.CODE)), texts.get("card.svg"));
    svg.setId("svg-" + kind);
    svg.setOnAction(_ -> model.exportSvg(kind, note::setText));
    HBox head = new HBox(title, spring(), tableToggle, copy, png, svg);
    head.setAlignment(Pos.CENTER_LEFT);
    chartPlace.setMinSize(0, 0);
    chartPlace.setFocusTraversable(true);
    chartPlace.getStyleClass().add("chart-place");
    chartPlace.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    VBox.setVgrow(chartPlace, Priority.ALWAYS);
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(head, note, chartPlace);
    setAccessibleRole(AccessibleRole.PARENT);
  }

  private static Region spring() {
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    return spring;
  }

  private FontIcon icon(Ikon icon) {
    FontIcon node = new FontIcon(icon);
    icons.add(node);
    return node;
  }

  private static <B extends ButtonBase> B named(B button, String name) {
    button.getStyleClass().addAll("button-icon", "flat", "chart-button");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setTooltip(new Tooltip(name));
    button.setAccessibleText(name);
    return button;
  }

  void show(ChartFigures next) {
    figures = next;
    title.setText(next.title());
    note.setText(next.valueTitle() + ", " + next.note() + " · " + next.subject());
    wholeNote.setText(
        next.scenario().isEmpty() ? note.getText() : note.getText() + "\n" + next.scenario());
    chartPlace.setAccessibleText(
        next.title() + ". " + next.summary() + " " + next.note() + ". " + next.scenario());
    if (chart != null) {
      chart.show(next);
    }
    if (tableToggle.isSelected()) {
      table.show(next);
    }
  }

  /** Draws the chart anew in another look or text size. */
  void dress(ChartLook look, double textPixels) {
    if (figures != null) {
      chart = new PlanChart(figures, look, PlanChart.Setting.CARD, textPixels);
      chartPlace.getChildren().setAll(new ChartPane(chart.chart()));
    }
    icons.forEach(icon -> icon.setIconSize((int) Math.round(textPixels * 1.25)));
  }

  /** Puts the figures on the clipboard, for a spreadsheet. */
  private void copy(String done) {
    ClipboardContent content = new ClipboardContent();
    content.putString(figures.tsv());
    Clipboard.getSystemClipboard().setContent(content);
    note.setText(done);
  }

  private void swap(boolean asTable) {
    if (asTable) {
      table.show(figures);
    }
    if (getChildren().size() == 3) {
      getChildren().set(2, asTable ? table : chartPlace);
    }
  }
}
