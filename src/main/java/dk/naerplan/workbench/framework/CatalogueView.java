package dk.naerplan.workbench.framework;

import dk.naerplan.language.Texts;
import dk.naerplan.workbench.framework.CatalogueViewModel.Content;
import dk.naerplan.workbench.framework.CatalogueViewModel.Group;
import dk.naerplan.workbench.framework.CatalogueViewModel.Row;
import dk.naerplan.workbench.framework.CatalogueViewModel.Scope;
import dk.naerplan.workbench.framework.OwnItemsViewModel.Task;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/** The edition in force: a list to search on the left, the chosen entry in full on the right. */
final class CatalogueView extends SplitPane {
  private static final double LIST_SHARE = 0.42;

  private final CatalogueViewModel model;
  private final OwnItemsViewModel ownItems;
  private final TreeView<ListLine> tree = new TreeView<>(new TreeItem<>());
  private final Label none = Labels.wrapped("", "text-muted");
  private final Set<String> open = new HashSet<>();
  private final StackPane right = new StackPane();
  private final DetailPane detail;
  private boolean refreshing;

  CatalogueView(CatalogueViewModel model, OwnItemsViewModel ownItems) {
    this.model = model;
    this.ownItems = ownItems;
    detail = new DetailPane(model, ownItems);
    buildTree();
    getItems().addAll(left(), right);
    setDividerPositions(LIST_SHARE);
    SplitPane.setResizableWithParent(right, true);
    right.setMinWidth(0);
    model.contentProperty().subscribe(this::show);
    model.detailProperty().subscribe(shown -> shown.ifPresent(d -> reveal(d.entry())));
    ownItems.taskProperty().subscribe(this::show);
    setOnKeyPressed(event -> {
      if (new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN).match(event)) {
        event.consume();
        model.back();
      }
    });
  }

  private VBox left() {
    Texts texts = model.texts();
    TextField search = new TextField();
    search.setId("framework-search");
    search.setPromptText(texts.get("search"));
    search.setAccessibleText(texts.get("search"));
    search.textProperty().bindBidirectional(model.searchProperty());
    search.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
        event.consume();
        chooseFirst();
      }
    });
    Label summary = Labels.wrapped("", "figure-unit");
    summary.textProperty().bind(model.contentProperty().map(Content::summary));
    StackPane list = new StackPane(tree, none);
    VBox.setVgrow(list, Priority.ALWAYS);
    HBox.setHgrow(summary, Priority.ALWAYS);
    summary.setMaxWidth(Double.MAX_VALUE);
    HBox below =
        new HBox(
            8,
            summary,
            Labels.button("own-add", texts.get("own.add"), Material2AL.ADD, ownItems::add));
    below.setAlignment(Pos.CENTER_LEFT);
    VBox left = new VBox(search, scopes(), list, below);
    // A form that is being filled in is saved or left before anything else is shown.
    left.disableProperty().bind(ownItems.taskProperty().map(task -> !(task instanceof Task.Nothing)));
    left.getStyleClass().add("panel");
    left.setMinWidth(0);
    return left;
  }

  private FlowPane scopes() {
    ToggleGroup group = new ToggleGroup();
    FlowPane all = new FlowPane(6, 6);
    for (Scope scope : Scope.values()) {
      ToggleButton button = new ToggleButton(model.name(scope));
      button.setId("framework-scope-" + scope);
      button.getStyleClass().add("small");
      button.setToggleGroup(group);
      button.setSelected(scope == model.scopeProperty().get());
      // One is always chosen: pressing the chosen one again changes nothing.
      button.setOnAction(_ -> {
        button.setSelected(true);
        model.scopeProperty().set(scope);
      });
      all.getChildren().add(button);
    }
    return all;
  }

  private void buildTree() {
    tree.setId("framework-list");
    tree.setShowRoot(false);
    tree.setMinHeight(0);
    tree.getStyleClass().addAll("dense", "entry-tree");
    tree.setAccessibleText(model.texts().get("list"));
    tree.setCellFactory(ListCell::new);
    none.setId("framework-none");
    none.setMouseTransparent(true);
    tree.getSelectionModel()
        .selectedItemProperty()
        .subscribe(item -> {
          if (!refreshing && item != null) {
            item.getValue().row().ifPresent(row -> model.show(row.entry()));
          }
        });
  }

  private void chooseFirst() {
    tree.getRoot().getChildren().stream()
        .findFirst()
        .ifPresent(group -> {
          group.setExpanded(true);
          tree.getSelectionModel().select(group.getChildren().getFirst());
          tree.requestFocus();
        });
  }

  private void show(Content content) {
    refreshing = true;
    List<TreeItem<ListLine>> groups =
        content.groups().stream().map(group -> group(group, content.searching())).toList();
    tree.getRoot().getChildren().setAll(groups);
    none.setText(content.none());
    none.setVisible(!content.none().isEmpty());
    tree.setVisible(content.none().isEmpty());
    model.detailProperty().get().ifPresent(shown -> select(shown.entry(), false));
    refreshing = false;
  }

  // While searching, what was found is in sight; otherwise groups stay as the planner left them.
  private TreeItem<ListLine> group(Group group, boolean searching) {
    TreeItem<ListLine> item =
        new TreeItem<>(new ListLine(group.title(), group.rows().size(), Optional.empty()));
    for (Row row : group.rows()) {
      item.getChildren().add(new TreeItem<>(new ListLine(row.label(), 0, Optional.of(row))));
    }
    item.setExpanded(searching || open.contains(group.title()));
    if (!searching) {
      item.expandedProperty()
          .subscribe(expanded -> {
            if (expanded) {
              open.add(group.title());
            } else {
              open.remove(group.title());
            }
          });
    }
    return item;
  }

  private void reveal(Entry entry) {
    refreshing = true;
    select(entry, true);
    refreshing = false;
  }

  private void select(Entry entry, boolean unfold) {
    for (TreeItem<ListLine> group : tree.getRoot().getChildren()) {
      for (TreeItem<ListLine> item : group.getChildren()) {
        if (item.getValue().row().filter(row -> row.entry().equals(entry)).isPresent()) {
          selectIn(group, item, unfold);
          return;
        }
      }
    }
    tree.getSelectionModel().clearSelection();
  }

  private void selectIn(TreeItem<ListLine> group, TreeItem<ListLine> item, boolean unfold) {
    if (tree.getSelectionModel().getSelectedItem() == item) {
      return;
    }
    if (unfold) {
      group.setExpanded(true);
    }
    if (group.isExpanded()) {
      tree.getSelectionModel().select(item);
      if (unfold) {
        tree.scrollTo(Math.max(0, tree.getRow(item) - 2));
      }
    }
  }

  private void show(Task task) {
    right
        .getChildren()
        .setAll(
            switch (task) {
              case Task.Nothing _ -> detail;
              case Task.Editing _ -> new OwnItemForm(ownItems, model::show);
              case Task.Removing removing -> new RemovalCard(ownItems, removing);
            });
  }
}
