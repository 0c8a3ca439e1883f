package dk.naerplan.workbench.shell;

import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import dk.naerplan.workbench.session.Preferences;
import dk.naerplan.workbench.session.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;

/** The menu bar: every command has its place and its key here. */
final class MainMenu {
  private final Texts texts;
  private final ShellViewModel model;
  private final ShellActions actions;

  MainMenu(Texts texts, ShellViewModel model, ShellActions actions) {
    this.texts = texts;
    this.model = model;
    this.actions = actions;
  }

  MenuBar bar() {
    MenuBar bar = new MenuBar(file(), edit(), plan(), view(), help());
    bar.setId("menu");
    return bar;
  }

  private Menu file() {
    Menu recent = new Menu(texts.get("menu.file.recent"));
    Menu menu =
        menu(
            "menu.file",
            item("menu.file.sample", "", actions::openSample),
            item("menu.file.new", "Shortcut+Shift+N", actions::newProject),
            item("menu.file.open", "Shortcut+O", actions::openProject),
            recent,
            new SeparatorMenuItem(),
            whenOpen(item("menu.file.import", "Shortcut+I", actions::importData)),
            whenOpen(item("menu.file.importPlan", "", actions::importPlan)),
            new SeparatorMenuItem(),
            whenOpen(item("menu.file.pdf", "Shortcut+P", actions::exportPdf)),
            whenOpen(item("menu.file.json", "Shortcut+J", actions::exportJson)),
            whenOpen(item("menu.file.mapPng", "", actions::exportMapPng)),
            whenOpen(item("menu.file.mapSvg", "", actions::exportMapSvg)),
            new SeparatorMenuItem(),
            item("menu.file.quit", "Shortcut+Q", actions::quit));
    menu.setOnShowing(_ -> recent.getItems().setAll(recentItems()));
    recent.getItems().setAll(recentItems());
    return menu;
  }

  private List<MenuItem> recentItems() {
    List<Path> projects = model.recentProjects();
    if (projects.isEmpty()) {
      MenuItem none = new MenuItem(texts.get("menu.file.recent.none"));
      none.setDisable(true);
      return List.of(none);
    }
    return projects.stream()
        .map(path -> {
          MenuItem item = new MenuItem(path.toString());
          item.setMnemonicParsing(false);
          item.setOnAction(_ -> model.open(path));
          return item;
        })
        .toList();
  }

  private Menu edit() {
    MenuItem undo = item("menu.edit.undo", "Shortcut+Z", actions::undo);
    undo.setId("menu-undo");
    undo.textProperty().bind(actions.history().undoName());
    undo.disableProperty().bind(actions.history().canUndo().map(can -> !can));
    MenuItem redo = item("menu.edit.redo", "Shortcut+Y", actions::redo);
    redo.setId("menu-redo");
    redo.textProperty().bind(actions.history().redoName());
    redo.disableProperty().bind(actions.history().canRedo().map(can -> !can));
    return menu(
        "menu.edit",
        undo,
        redo,
        new SeparatorMenuItem(),
        whenOpen(item("menu.edit.place", "Shortcut+N", actions::placeMode)),
        whenOpen(item("menu.edit.find", "Shortcut+F", actions::find)),
        whenSelected(item("menu.edit.rename", "F2", actions::rename)),
        whenSelected(item("menu.edit.remove", "Shortcut+Delete", actions::remove)));
  }

  private Menu plan() {
    return menu(
        "menu.plan",
        whenOpen(item("menu.plan.new", "", actions::newPlan)),
        whenOpen(item("menu.plan.duplicate", "Shortcut+D", actions::duplicatePlan)),
        whenOpen(item("menu.plan.rename", "", actions::renamePlan)),
        whenOpen(item("menu.plan.remove", "", actions::removePlan)),
        new SeparatorMenuItem(),
        whenOpen(item("menu.plan.allocation", "F5", actions::showAllocation)),
        whenOpen(item("menu.plan.assumptions", "Shortcut+B", actions::showAssumptions)),
        whenOpen(item("menu.plan.framework", "", actions::showFramework)),
        whenOpen(item("menu.plan.data", "", actions::showData)));
  }

  private Menu view() {
    CheckMenuItem projector = new CheckMenuItem(texts.get("menu.view.projector"));
    projector.setAccelerator(KeyCombination.valueOf("F9"));
    projector.selectedProperty().bindBidirectional(model.projectorProperty());
    CheckMenuItem charts = new CheckMenuItem(texts.get("menu.view.charts"));
    charts.setAccelerator(KeyCombination.valueOf("F8"));
    charts.selectedProperty().bindBidirectional(actions.chartsShownProperty());
    CheckMenuItem matrix = new CheckMenuItem(texts.get("menu.view.matrix"));
    matrix.setId("menu-view-matrix");
    matrix.setAccelerator(KeyCombination.valueOf("Shift+F7"));
    matrix.selectedProperty().bindBidirectional(actions.matrixShownProperty());
    CheckMenuItem compare = new CheckMenuItem(texts.get("menu.view.compare"));
    compare.setId("menu-view-compare");
    compare.setAccelerator(KeyCombination.valueOf("Shortcut+F8"));
    compare.selectedProperty().bindBidirectional(actions.compareShownProperty());
    return menu(
        "menu.view",
        whenOpen(item("menu.view.zoomIn", "Shortcut+Plus", actions::zoomIn)),
        whenOpen(item("menu.view.zoomOut", "Shortcut+Minus", actions::zoomOut)),
        whenOpen(item("menu.view.fit", "Shortcut+0", actions::fit)),
        new SeparatorMenuItem(),
        projector,
        item("menu.view.fullScreen", "F11", actions::fullScreen),
        charts,
        whenOpen(item("menu.view.gains", "Shift+F8", actions::showGains)),
        new SeparatorMenuItem(),
        whenOpen(item("menu.view.inspector", "F6", actions::showInspector)),
        whenOpen(item("menu.view.check", "F7", actions::showCheck)),
        whenOpen(item("menu.view.nextFinding", "Shortcut+Period", actions::nextFinding)),
        whenOpen(item("menu.view.previousFinding", "Shortcut+Comma", actions::previousFinding)),
        whenOpen(matrix),
        whenOpen(compare),
        new SeparatorMenuItem(),
        choices("menu.view.theme", model.themeProperty(), List.of(Theme.values()), "theme."),
        choices(
            "menu.view.language",
            model.languageProperty(),
            List.of(Language.values()),
            "language."),
        choices("menu.view.textSize", model.textSizePercentProperty(), Preferences.TEXT_SIZES, ""));
  }

  private <T> Menu choices(String key, ObjectProperty<T> property, List<T> values, String prefix) {
    Menu menu = new Menu(texts.get(key));
    ToggleGroup group = new ToggleGroup();
    for (T value : values) {
      String label =
          prefix.isEmpty()
              ? value + " %"
              : texts.get(prefix + value.toString().toLowerCase(texts.language().locale()));
      RadioMenuItem item = new RadioMenuItem(label);
      item.setToggleGroup(group);
      item.setSelected(value.equals(property.get()));
      item.setOnAction(_ -> property.set(value));
      menu.getItems().add(item);
    }
    return menu;
  }

  private Menu help() {
    return menu(
        "menu.help",
        item("menu.help.keys", "F1", actions::showKeys),
        item("menu.help.about", "", actions::showAbout));
  }

  private Menu menu(String key, MenuItem... items) {
    return new Menu(texts.get(key), null, items);
  }

  private MenuItem item(String key, String accelerator, Runnable action) {
    MenuItem item = new MenuItem(texts.get(key));
    item.setId(key.replace('.', '-'));
    if (!accelerator.isEmpty()) {
      item.setAccelerator(KeyCombination.valueOf(accelerator));
    }
    item.setOnAction(_ -> action.run());
    return item;
  }

  private MenuItem whenOpen(MenuItem item) {
    item.disableProperty().bind(model.sessionProperty().map(Optional::isEmpty));
    return item;
  }

  private MenuItem whenSelected(MenuItem item) {
    ObservableValue<Boolean> none =
        model
            .sessionProperty()
            .flatMap(
                s -> s.map(open -> open.selectionProperty().map(Optional::isEmpty)).orElse(null))
            .orElse(true);
    item.disableProperty().bind(none);
    return item;
  }
}
