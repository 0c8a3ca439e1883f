package dk.naerplan.workbench.charts;

import dk.naerplan.language.Texts;
import dk.naerplan.report.chart.ChartFigures;
import dk.naerplan.report.chart.ChartKind;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** The row of charts below the map: as many side by side as are legible, the rest a step away. */
public final class ChartsView extends StackPane {
  /** How wide a chart must be to be read, in heights of ordinary text. */
  private static final double LEGIBLE_EMS = 26;

  private final ChartsViewModel model;
  private final List<ChartCard> cards = new ArrayList<>();
  private final HBox row = new HBox();
  private final Button back;
  private final Button forth;
  // Follows the text size of the window, which charts cannot read from style sheets themselves.
  private final Label ruler = new Label();
  private int first;
  private int shown;

  /** The view of a model. */
  public ChartsView(ChartsViewModel model) {
    this.model = model;
    Texts texts = model.texts();
    setId("charts");
    getStyleClass().add("charts");
    getStylesheets().add(ChartsView.class.getResource("charts.css").toExternalForm());
    back = step(Material2AL.CHEVRON_LEFT, texts.get("charts.previous"), -1);
    forth = step(Material2AL.CHEVRON_RIGHT, texts.get("charts.next"), 1);
    for (ChartKind kind : ChartKind.values()) {
      ChartCard card = new ChartCard(model, kind);
      HBox.setHgrow(card, Priority.ALWAYS);
      cards.add(card);
    }
    ruler.setManaged(false);
    ruler.setVisible(false);
    row.setAlignment(Pos.CENTER);
    row.getStyleClass().add("chart-row");
    getChildren().addAll(row, ruler);
    setMinHeight(0);
    model.chartsProperty().subscribe(this::show);
    widthProperty().subscribe(_ -> arrange());
    ruler.fontProperty().subscribe(_ -> dress());
    model.look().subscribe(_ -> dress());
  }

  private Button step(Ikon icon, String name, int by) {
    Button button = new Button(null, new FontIcon(icon));
    button.getStyleClass().addAll("button-icon", "flat", "chart-step");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setTooltip(new Tooltip(name));
    button.setAccessibleText(name);
    button.setOnAction(_ -> {
      first = Math.floorMod(first + by, cards.size());
      shown = 0;
      arrange();
    });
    return button;
  }

  private void show(List<ChartFigures> charts) {
    for (int i = 0; i < cards.size(); i++) {
      cards.get(i).show(charts.get(i));
    }
  }

  private void dress() {
    cards.forEach(card -> card.dress(model.look().getValue(), ruler.getFont().getSize()));
    arrange();
  }

  private void arrange() {
    double em = ruler.getFont().getSize();
    int fitting = (int) Math.clamp(getWidth() / (LEGIBLE_EMS * em), 1, (double) cards.size());
    if (fitting == shown) {
      return;
    }
    shown = fitting;
    List<Node> content = new ArrayList<>();
    for (int i = 0; i < fitting; i++) {
      content.add(cards.get(Math.floorMod(first + i, cards.size())));
    }
    if (fitting < cards.size()) {
      content.addFirst(back);
      content.addLast(forth);
    }
    row.getChildren().setAll(content);
  }
}
