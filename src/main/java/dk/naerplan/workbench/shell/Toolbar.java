package dk.naerplan.workbench.shell;

import dk.naerplan.language.Texts;
import dk.naerplan.plan.Plan;
import dk.naerplan.workbench.session.Session;
import dk.naerplan.workbench.session.Theme;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The line under the menu: which plan, which year, find a place, undo, export, looks. */
final class Toolbar extends FlowPane {
  private static final double GAP = 8;

  private final Texts texts;
  private final ShellViewModel model;
  private final ShellActions actions;
  private boolean refreshing;

  Toolbar(Texts texts, ShellViewModel model, ShellActions actions, Session session, Node search) {
    this.texts = texts;
    this.model = model;
    this.actions = actions;
    getStyleClass().add("naerplan-toolbar");
    setId("toolbar");
    setHgap(GAP);
    setVgap(GAP);
    HBox what =
        new HBox(
            GAP,
            label("toolbar.plan"),
            plans(session),
            Icons.button(Material2AL.ADD, texts.get("menu.plan.new"), actions::newPlan),
            label("toolbar.year"),
            years(session),
            search);
    HBox commands = new HBox(GAP, undo(), redo(), place(), export(), projector(), dark());
    for (HBox group : List.of(what, commands)) {
      group.setAlignment(Pos.CENTER_LEFT);
      group.setMinWidth(USE_PREF_SIZE);
    }
    getChildren().addAll(what, between(what, commands), commands);
  }

  // Pushes the commands to the right edge; where both do not fit side by side they wrap.
  private Region between(HBox what, HBox commands) {
    Region gap = new Region();
    gap.prefWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () ->
                    Math.max(
                        0,
                        getWidth()
                            - snappedLeftInset()
                            - snappedRightInset()
                            - what.getWidth()
                            - commands.getWidth()
                            - 2 * GAP
                            - 1),
                widthProperty(),
                insetsProperty(),
                what.widthProperty(),
                commands.widthProperty()));
    return gap;
  }

  private Label label(String key) {
    Label label = new Label(texts.get(key));
    label.getStyleClass().addAll("text-muted", "text-small");
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private Node plans(Session session) {
    ComboBox<Plan> box = new ComboBox<>();
    box.setId("plan-choice");
    box.setAccessibleText(texts.get("toolbar.plan"));
    box.setCellFactory(_ -> new PlanCell());
    box.setButtonCell(new PlanCell());
    Runnable refresh =
        () -> {
          refreshing = true;
          box.getItems().setAll(session.state().plans());
          box.setValue(session.plan());
          refreshing = false;
        };
    session.stateProperty().subscribe(refresh);
    session.planIdProperty().subscribe(refresh);
    refresh.run();
    box.valueProperty()
        .subscribe(plan -> {
          if (!refreshing && plan != null) {
            session.show(plan.id());
          }
        });
    return box;
  }

  private static final class PlanCell extends ListCell<Plan> {
    @Override
    protected void updateItem(Plan plan, boolean empty) {
      super.updateItem(plan, empty);
      setText(empty || plan == null ? "" : plan.name());
    }
  }

  private Node years(Session session) {
    ToggleGroup group = new ToggleGroup();
    HBox box = new HBox();
    box.setId("year-choice");
    for (int year : session.state().dataset().population().years()) {
      ToggleButton button = new ToggleButton(Integer.toString(year));
      button.setToggleGroup(group);
      button.setUserData(year);
      button.setMinWidth(USE_PREF_SIZE);
      button.getStyleClass().add(box.getChildren().isEmpty() ? "left-pill" : "center-pill");
      button.setAccessibleText(texts.get("toolbar.year") + " " + year);
      box.getChildren().add(button);
    }
    box.getChildren().getLast().getStyleClass().setAll("toggle-button", "right-pill");
    session
        .yearProperty()
        .subscribe(year ->
            group.getToggles().stream()
                .filter(toggle -> toggle.getUserData().equals(year))
                .forEach(group::selectToggle));
    group
        .selectedToggleProperty()
        .addListener((_, before, now) -> {
          if (now == null) {
            group.selectToggle(before);
          } else if (!now.getUserData().equals(session.yearProperty().get())) {
            session.showYear((Integer) now.getUserData());
          }
        });
    return box;
  }

  private Button undo() {
    Button button = Icons.button(Material2MZ.UNDO, texts.get("menu.edit.undo"), actions::undo);
    button.setId("undo");
    button.disableProperty().bind(actions.history().canUndo().map(can -> !can));
    button.getTooltip().textProperty().bind(actions.history().undoName());
    return button;
  }

  private Button redo() {
    Button button = Icons.button(Material2MZ.REDO, texts.get("menu.edit.redo"), actions::redo);
    button.setId("redo");
    button.disableProperty().bind(actions.history().canRedo().map(can -> !can));
    button.getTooltip().textProperty().bind(actions.history().redoName());
    return button;
  }

  private Button place() {
    Button button = new Button(texts.get("toolbar.place"), new FontIcon(Material2AL.ADD_LOCATION));
    button.setId("place");
    button.getStyleClass().add("accent");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> actions.placeMode());
    return button;
  }

  private Node export() {
    MenuButton button =
        new MenuButton(texts.get("toolbar.export"), new FontIcon(Material2AL.GET_APP));
    button.setId("export");
    button.setMinWidth(USE_PREF_SIZE);
    button
        .getItems()
        .addAll(
            item("menu.file.pdf", actions::exportPdf),
            item("menu.file.json", actions::exportJson),
            item("menu.file.mapPng", actions::exportMapPng),
            item("menu.file.mapSvg", actions::exportMapSvg));
    return button;
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(texts.get(key));
    item.setOnAction(_ -> action.run());
    return item;
  }

  private Node projector() {
    ToggleButton button =
        Icons.toggle(Material2MZ.PRESENT_TO_ALL, texts.get("menu.view.projector") + " (F9)");
    button.setId("projector");
    button.selectedProperty().bindBidirectional(model.projectorProperty());
    return button;
  }

  private Node dark() {
    ToggleButton button = Icons.toggle(Material2AL.BRIGHTNESS_4, texts.get("theme.dark"));
    button.setId("dark");
    button.setSelected(model.themeProperty().get() == Theme.DARK);
    button.setOnAction(
        _ -> model.themeProperty().set(button.isSelected() ? Theme.DARK : Theme.LIGHT));
    return button;
  }
}
