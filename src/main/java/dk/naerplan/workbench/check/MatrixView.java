package dk.naerplan.workbench.check;

import dk.naerplan.language.Texts;
import dk.naerplan.report.compliance.Mark;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The matrix of requirements by nærhospital, for the screen on the wall. */
public final class MatrixView extends VBox {
  private static final double GAP = 8;

  private final MatrixGrid grid;

  /**
   * The view of a model.
   *
   * @param chosen runs when a finding has been chosen
   * @param close goes back to map and charts
   */
  public MatrixView(MatrixViewModel model, Runnable chosen, Runnable close) {
    super(GAP);
    Texts texts = model.texts();
    setId("matrix");
    getStyleClass().addAll("panel", "matrix");
    setMinSize(0, 0);
    grid =
        new MatrixGrid(
            texts,
            key -> {
              model.choose(key);
              chosen.run();
            },
            model::toggle);
    VBox.setVgrow(grid, Priority.ALWAYS);
    Label title = new Label(texts.get("matrix"));
    title.getStyleClass().add("panel-title");
    title.setMinWidth(USE_PREF_SIZE);
    FlowPane legend = new FlowPane(GAP, GAP / 2);
    legend.setId("matrix-legend");
    for (Mark mark : Mark.values()) {
      HBox entry = new HBox(4, Marks.badge(mark), new Label(model.wording().mark(mark)));
      entry.setAlignment(Pos.CENTER_LEFT);
      legend.getChildren().add(entry);
    }
    HBox.setHgrow(legend, Priority.ALWAYS);
    Button back = new Button(texts.get("matrix.close"));
    back.setId("matrix-close");
    back.setMinWidth(USE_PREF_SIZE);
    back.setOnAction(_ -> close.run());
    HBox head = new HBox(2 * GAP, title, legend, back);
    head.setAlignment(Pos.TOP_LEFT);
    head.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().addAll(head, grid);
    model.contentProperty().subscribe(grid::show);
  }

  /** Puts the cursor into the grid. */
  public void focusGrid() {
    grid.requestFocus();
  }
}
