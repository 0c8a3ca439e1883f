package dk.naerplan.workbench.check;

import dk.naerplan.language.Texts;
import dk.naerplan.workbench.check.BulkFixViewModel.Line;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The changes that need no word, to tick and untick before they are made. */
public final class BulkFixView extends VBox {
  private static final double GAP = 8;
  private static final double WIDTH = 720;
  private static final double HEIGHT = 520;

  /** The view of a model. */
  public BulkFixView(BulkFixViewModel model) {
    super(GAP);
    Texts texts = model.texts();
    setId("bulk");
    getStyleClass().add("panel");
    setPrefSize(WIDTH, HEIGHT);
    Label intro = Marks.wrapped("text");
    intro.setText(texts.get("bulk.intro"));
    ListView<Line> list = new ListView<>();
    list.setId("bulk-list");
    list.setAccessibleText(texts.get("bulk.list"));
    list.getItems().setAll(model.lines());
    list.setCellFactory(_ -> new Cell(texts));
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          Line line = list.getSelectionModel().getSelectedItem();
          if (event.getCode() == KeyCode.SPACE && line != null) {
            line.tickedProperty().set(!line.tickedProperty().get());
            event.consume();
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    FlowPane ticks =
        new FlowPane(
            GAP,
            GAP,
            button("bulk-placed", texts.get("bulk.placed"), () -> model.tick(false, true)),
            button("bulk-statements", texts.get("bulk.statements"), () -> model.tick(true, true)),
            button(
                "bulk-none",
                texts.get("bulk.none"),
                () -> List.of(true, false).forEach(kind -> model.tick(kind, false))));
    getChildren().addAll(intro, ticks, list);
  }

  private static Button button(String id, String label, Runnable action) {
    Button button = new Button(label);
    button.setId(id);
    button.getStyleClass().add("small");
    button.setOnAction(_ -> action.run());
    return button;
  }

  private static final class Cell extends ListCell<Line> {
    private final Texts texts;
    private final CheckBox box = new CheckBox();
    private final Label change = Marks.wrapped("text");
    private final Label reason = Marks.wrapped("figure-unit");
    private final HBox row;
    private Line shown;

    Cell(Texts texts) {
      this.texts = texts;
      box.setMinWidth(USE_PREF_SIZE);
      box.setFocusTraversable(false);
      VBox words = new VBox(change, reason);
      words.setMinWidth(0);
      HBox.setHgrow(words, Priority.ALWAYS);
      row = new HBox(GAP, box, words);
      row.setAlignment(Pos.CENTER_LEFT);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Line line, boolean empty) {
      super.updateItem(line, empty);
      if (shown != null) {
        box.selectedProperty().unbindBidirectional(shown.tickedProperty());
      }
      shown = empty ? null : line;
      setGraphic(shown == null ? null : row);
      if (shown != null) {
        box.selectedProperty().bindBidirectional(shown.tickedProperty());
        change.setText(texts.get("bulk.change", shown.owner(), shown.change()));
        reason.setText(
            shown.statement()
                ? texts.get("bulk.statement", shown.reason())
                : shown.reason());
        box.setAccessibleText(change.getText());
        setAccessibleText(change.getText() + ", " + reason.getText());
      }
    }
  }
}
