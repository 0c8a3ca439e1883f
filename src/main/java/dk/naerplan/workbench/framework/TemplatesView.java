package dk.naerplan.workbench.framework;

import dk.naerplan.language.Texts;
import dk.naerplan.workbench.framework.TemplatesViewModel.Row;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The templates to read, and the planner's own to rename and delete. */
final class TemplatesView extends SplitPane {
  private static final double LIST_SHARE = 0.42;

  private final TemplatesViewModel model;
  private final Consumer<Entry> follow;
  private final Texts texts;
  private final ListView<Row> list = new ListView<>();
  private final VBox detail = new VBox();
  private Optional<String> shown = Optional.empty();

  /**
   * A view.
   *
   * @param follow is told of an item that the planner wants to read about
   */
  TemplatesView(TemplatesViewModel model, Consumer<Entry> follow) {
    this.model = model;
    this.follow = follow;
    this.texts = model.texts();
    list.setId("template-list");
    list.setAccessibleText(texts.get("templates"));
    list.setPlaceholder(Labels.wrapped(texts.get("template.none"), "text-muted"));
    TwoLineCell.in(list, Row::name, this::basis);
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(row -> {
          if (row != null) {
            show(row);
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox left = new VBox(Labels.wrapped(texts.get("template.help"), "figure-unit"), list);
    left.getStyleClass().add("panel");
    left.setMinWidth(0);
    detail.getStyleClass().add("panel");
    ScrollPane right = new ScrollPane(detail);
    right.setFitToWidth(true);
    right.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    right.getStyleClass().add("edge-to-edge");
    right.setMinWidth(0);
    getItems().addAll(left, right);
    setDividerPositions(LIST_SHARE);
    model.rowsProperty().subscribe(this::show);
  }

  private String basis(Row row) {
    return texts.get(row.own() ? "template.own" : "template.ofEdition", row.count());
  }

  private void show(List<Row> rows) {
    Optional<String> wanted = shown;
    list.getItems().setAll(rows);
    Optional<Row> row =
        rows.stream()
            .filter(r -> wanted.filter(r.id()::equals).isPresent())
            .findFirst()
            .or(() -> rows.stream().findFirst());
    if (row.isPresent()) {
      list.getSelectionModel().select(row.orElseThrow());
      show(row.orElseThrow());
    } else {
      detail.getChildren().clear();
    }
  }

  private void show(Row row) {
    shown = Optional.of(row.id());
    Label title = Labels.wrapped(row.name(), "panel-title");
    title.setId("template-title");
    detail.getChildren().setAll(title, Labels.wrapped(basis(row), "figure-unit"));
    if (!row.explanation().isEmpty()) {
      detail.getChildren().add(Labels.wrapped(row.explanation()));
    }
    if (row.own()) {
      detail.getChildren().add(ownCommands(row));
    }
    detail.getChildren().add(Labels.links(row.links(), follow));
  }

  private Node ownCommands(Row row) {
    TextField name = new TextField(row.name());
    name.setId("template-name");
    name.setAccessibleText(texts.get("template.name"));
    Label problem = Labels.wrapped("", "problem-text");
    problem.managedProperty().bind(problem.textProperty().isNotEmpty());
    Runnable rename =
        () -> {
          problem.setText(model.problem(row.id(), name.getText()).orElse(""));
          model.rename(row.id(), name.getText());
        };
    name.setOnAction(_ -> rename.run());
    Button save =
        Labels.button("template-rename", texts.get("template.rename"), Material2MZ.SAVE, rename);
    FlowPane commands = new FlowPane(8, 6, save, deletion(row));
    return new VBox(
        4, Labels.wrapped(texts.get("template.name"), "paragraph-heading"), name, problem, commands);
  }

  // Deleting can be taken back with undo, so it is asked for once only.
  private Button deletion(Row row) {
    return Labels.button(
        "template-delete",
        texts.get("template.delete"),
        Material2AL.DELETE,
        () -> model.delete(row.id()));
  }
}
