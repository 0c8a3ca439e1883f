package dk.naerplan.workbench.plan;

import dk.naerplan.language.Texts;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.workbench.plan.field.Fields;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The list of nærhospitaler at the left. */
public final class PlanListView extends VBox {
  private static final double TOOLTIP_WIDTH = 420;

  private final PlanListViewModel model;
  private final ListView<PlanListViewModel.Row> list = new ListView<>();
  private boolean refreshing;

  /**
   * The list of a model.
   *
   * @param changeRule goes to where the rule of who goes where is changed
   */
  public PlanListView(PlanListViewModel model, Runnable changeRule) {
    this.model = model;
    Texts texts = model.texts();
    getStyleClass().addAll("panel", "plan-list");
    setId("plan-panel");
    Label title = new Label();
    title.getStyleClass().add("panel-title");
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    title.textProperty().bind(model.contentProperty().map(PlanListViewModel.Content::planName));
    Label summary = new Label();
    summary.setId("plan-summary");
    summary.setWrapText(true);
    summary.setMinHeight(Region.USE_PREF_SIZE);
    summary.getStyleClass().add("text-muted");
    summary.textProperty().bind(model.contentProperty().map(PlanListViewModel.Content::summary));
    Label empty = new Label(texts.get("list.empty"));
    empty.setWrapText(true);
    empty.setPadding(new Insets(12));
    list.setId("plan-list");
    list.setPlaceholder(empty);
    list.setAccessibleText(texts.get("list.name"));
    list.setCellFactory(_ -> new Cell());
    list.getStyleClass().add("edge-to-edge");
    VBox.setVgrow(list, Priority.ALWAYS);
    Label rule = Fields.wrapped("", "figure-unit");
    rule.setId("plan-rule");
    rule.setMinHeight(USE_COMPUTED_SIZE);
    VBox.setVgrow(rule, Priority.SOMETIMES);
    Tooltip whole = new Tooltip();
    whole.textProperty().bind(rule.textProperty());
    whole.setWrapText(true);
    whole.setMaxWidth(TOOLTIP_WIDTH);
    rule.setTooltip(whole);
    rule.textProperty().bind(model.contentProperty().map(PlanListViewModel.Content::rule));
    Hyperlink change = new Hyperlink(texts.get("rule.change"));
    change.setId("plan-rule-change");
    change.getStyleClass().add("entry-link");
    change.setOnAction(_ -> changeRule.run());
    getChildren().addAll(title, summary, rule, change, new FunctionLens(model, texts), list);
    model.contentProperty().subscribe(this::show);
    model.selectionProperty().subscribe(this::mark);
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((_, _, row) -> {
          if (!refreshing && row != null) {
            model.select(row.id());
          }
        });
    list.setOnKeyPressed(event -> {
      var row = list.getSelectionModel().getSelectedItem();
      if (event.getCode() == KeyCode.DELETE && row != null) {
        model.remove(row.id());
      }
    });
  }

  private void show(PlanListViewModel.Content content) {
    refreshing = true;
    // Rows are replaced one by one so that the list keeps its place while a pin is dragged.
    for (int i = 0; i < content.rows().size(); i++) {
      if (i == list.getItems().size()) {
        list.getItems().add(content.rows().get(i));
      } else if (!list.getItems().get(i).equals(content.rows().get(i))) {
        list.getItems().set(i, content.rows().get(i));
      }
    }
    list.getItems().remove(content.rows().size(), list.getItems().size());
    mark(model.selectionProperty().get());
    refreshing = false;
  }

  private void mark(Optional<NaerhospitalId> selected) {
    PlanListViewModel.Row marked = list.getSelectionModel().getSelectedItem();
    if (Optional.ofNullable(marked).map(PlanListViewModel.Row::id).equals(selected)) {
      return;
    }
    boolean before = refreshing;
    refreshing = true;
    list.getSelectionModel().clearSelection();
    for (PlanListViewModel.Row row : list.getItems()) {
      if (selected.filter(row.id()::equals).isPresent()) {
        list.getSelectionModel().select(row);
      }
    }
    refreshing = before;
  }

  private static final class Cell extends ListCell<PlanListViewModel.Row> {
    private final Label number = new Label();
    private final Label name = new Label();
    private final Label place = new Label();
    private final HBox box;

    Cell() {
      number.getStyleClass().add("pin-number");
      number.setMinWidth(Region.USE_PREF_SIZE);
      name.getStyleClass().add("text-bold");
      place.getStyleClass().add("text-muted");
      VBox words = new VBox(name, place);
      words.setMinWidth(0);
      HBox.setHgrow(words, Priority.ALWAYS);
      box = new HBox(8, number, words);
      box.setAlignment(Pos.CENTER_LEFT);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(PlanListViewModel.Row row, boolean isEmpty) {
      super.updateItem(row, isEmpty);
      if (isEmpty || row == null) {
        setGraphic(null);
        setAccessibleText(null);
      } else {
        number.setText(Integer.toString(getIndex() + 1));
        name.setText(row.name());
        place.setText(row.persons());
        setAccessibleText(row.text());
        setGraphic(box);
      }
    }
  }
}
