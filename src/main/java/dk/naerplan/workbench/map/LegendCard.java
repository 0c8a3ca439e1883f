package dk.naerplan.workbench.map;

import dk.naerplan.language.Texts;
import dk.naerplan.report.map.Legend;
import dk.naerplan.report.map.MapLook;
import dk.naerplan.report.map.SwatchPainter;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** What colours and signs mean; folds together, and folds itself where the map is low. */
final class LegendCard extends VBox {
  private static final double PRINT_TEXT_PIXELS = 13;
  private static final int SWATCH_DENSITY = 2;

  /** Below these heights of the map, in lines of text, parts of the legend fold themselves. */
  private static final double LINES_FOR_CLASSES = 24;

  private static final double LINES_FOR_SIGNS = 44;
  private static final double SHARE_OF_MAP = 0.55;
  private static final double WIDEST_EMS = 17;

  private final Texts texts;
  private final Label title = new Label();
  private final ToggleButton open = new ToggleButton();
  private final VBox body = new VBox();
  private final BooleanProperty signsShown = new SimpleBooleanProperty(true);
  private boolean chosenByUser;
  private boolean unfolds = true;

  /**
   * The card of a legend.
   *
   * @param textScale is told how large letters are, 1 being their size in print
   */
  LegendCard(
      Texts texts,
      ObservableValue<Legend> legend,
      DoubleConsumer textScale,
      ObservableValue<Number> mapWidth,
      ObservableValue<Number> mapHeight) {
    this.texts = texts;
    setId("map-legend");
    getStyleClass().addAll("map-card", "map-legend");
    title.getStyleClass().add("text-bold");
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    open.setId("map-legend-toggle");
    open.getStyleClass().addAll("button-icon", "map-fold", "small");
    open.setSelected(true);
    open.graphicProperty()
        .bind(
            open.selectedProperty()
                .map(shown ->
                    new FontIcon(shown ? Material2AL.EXPAND_MORE : Material2AL.EXPAND_LESS)));
    open.setAccessibleText(texts.get("legend.toggle"));
    open.setOnAction(_ -> chosenByUser = true);
    body.getStyleClass().add("map-legend-body");
    body.visibleProperty().bind(open.selectedProperty());
    body.managedProperty().bind(open.selectedProperty());
    getChildren().addAll(new HBox(title, open), body);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    prefWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> width(mapWidth.getValue().doubleValue()),
                title.fontProperty(),
                open.selectedProperty(),
                mapWidth));
    title
        .fontProperty()
        .subscribe(font -> {
          textScale.accept(font.getSize() / PRINT_TEXT_PIXELS);
          foldFor(mapHeight.getValue().doubleValue());
        });
    mapHeight.subscribe(height -> foldFor(height.doubleValue()));
    signsShown.subscribe(_ -> show(legend.getValue()));
    legend.subscribe(this::show);
  }

  private double width(double mapWidth) {
    return open.isSelected()
        ? Math.min(WIDEST_EMS * title.getFont().getSize(), SHARE_OF_MAP * mapWidth)
        : USE_COMPUTED_SIZE;
  }

  /** Says whether the card opens by itself where there is room; until told, it does. */
  void opensByItself(boolean suggested) {
    unfolds = suggested;
    if (!chosenByUser && !suggested) {
      open.setSelected(false);
    }
  }

  private void foldFor(double mapHeight) {
    if (!chosenByUser && mapHeight > 0) {
      double lines = mapHeight / title.getFont().getSize();
      open.setSelected(unfolds && lines >= LINES_FOR_CLASSES);
      signsShown.set(lines >= LINES_FOR_SIGNS);
    }
  }

  private void show(Legend legend) {
    if (legend == null) {
      return;
    }
    title.setText(legend.title());
    body.getChildren().clear();
    if (!legend.subtitle().isEmpty()) {
      body.getChildren().add(fine(legend.subtitle()));
    }
    if (!legend.classes().isEmpty()) {
      body.getChildren().add(table(legend.classes(), legend.look()));
    }
    if (signsShown.get()) {
      body.getChildren().add(table(legend.signs(), legend.look()));
    }
    legend.notes().forEach(note -> body.getChildren().add(note(note)));
    body.getChildren().add(signsLink());
  }

  private Hyperlink signsLink() {
    Hyperlink link = new Hyperlink(texts.get(signsShown.get() ? "legend.less" : "legend.more"));
    link.setId("map-legend-signs");
    link.setOnAction(_ -> {
      chosenByUser = true;
      signsShown.set(!signsShown.get());
    });
    return link;
  }

  private GridPane table(List<Legend.Entry> entries, MapLook look) {
    GridPane table = new GridPane();
    table.getStyleClass().add("map-legend-table");
    ColumnConstraints counts = new ColumnConstraints();
    counts.setHalignment(HPos.RIGHT);
    counts.setHgrow(Priority.ALWAYS);
    table.getColumnConstraints().addAll(new ColumnConstraints(), new ColumnConstraints(), counts);
    for (int row = 0; row < entries.size(); row++) {
      Legend.Entry entry = entries.get(row);
      Label text = new Label(entry.text());
      text.setWrapText(true);
      text.setMinHeight(Region.USE_PREF_SIZE);
      if (entry.count().isEmpty()) {
        table.add(swatch(entry.swatch(), look), 0, row);
        table.add(text, 1, row, 2, 1);
        continue;
      }
      Label count = fine(entry.count());
      count.setWrapText(false);
      count.setMinWidth(Region.USE_PREF_SIZE);
      table.addRow(row, swatch(entry.swatch(), look), text, count);
    }
    return table;
  }

  private static Label fine(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("map-fine");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private static Label note(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("grade-note");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private ImageView swatch(Legend.Swatch swatch, MapLook look) {
    double scale = title.getFont().getSize() / PRINT_TEXT_PIXELS;
    int width = (int) Math.ceil(SwatchPainter.WIDTH * scale * SWATCH_DENSITY);
    int height = (int) Math.ceil(SwatchPainter.HEIGHT * scale * SWATCH_DENSITY);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    SwatchPainter.paint(graphics, swatch, look, 0, 0, scale * SWATCH_DENSITY);
    graphics.dispose();
    WritableImage shown = new WritableImage(width, height);
    shown
        .getPixelWriter()
        .setPixels(
            0,
            0,
            width,
            height,
            PixelFormat.getIntArgbInstance(),
            image.getRGB(0, 0, width, height, null, 0, width),
            0,
            width);
    ImageView view = new ImageView(shown);
    view.setFitWidth(width / (double) SWATCH_DENSITY);
    view.setFitHeight(height / (double) SWATCH_DENSITY);
    return view;
  }
}
