package dk.naerplan.workbench.shell;

import dk.naerplan.language.Texts;
import dk.naerplan.workbench.map.MapView;
import dk.naerplan.workbench.plan.InspectorView;
import dk.naerplan.workbench.plan.PlanListView;
import dk.naerplan.workbench.session.Session;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.MenuBar;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** The window's content: menu and toolbar above, list, map, charts and inspector, status below. */
final class ShellView extends BorderPane {
  private static final double LIST_SHARE = 0.17;
  private static final double INSPECTOR_FROM = 0.76;

  private ShellView(Node top, Node centre, Node bottom) {
    setTop(top);
    setCenter(centre);
    setBottom(bottom);
    getStyleClass().add("shell");
  }

  /** The window without a project. */
  static ShellView welcome(
      Texts texts, ShellViewModel model, ShellActions actions, ObservableValue<String> hover) {
    return new ShellView(
        new MainMenu(texts, model, actions).bar(),
        new WelcomeView(texts, model, actions),
        new StatusLine(texts, model, Optional.empty(), hover, Optional.empty()));
  }

  /** The window on a project. */
  static ShellView project(
      Texts texts, ShellViewModel model, ShellActions actions, Session session, Screens screens) {
    MenuBar menu = new MainMenu(texts, model, actions).bar();
    Toolbar toolbar = new Toolbar(texts, model, actions, session, screens.map().searchField());
    SplitPane middle = new SplitPane(screens.map());
    middle.setOrientation(Orientation.VERTICAL);
    actions
        .chartsShownProperty()
        .subscribe(shown -> {
          if (shown && middle.getItems().size() == 1) {
            middle.getItems().add(screens.lower());
            middle.setDividerPositions(0.62);
          } else if (!shown) {
            middle.getItems().remove(screens.lower());
          }
        });
    SidePane side = screens.check().side();
    SplitPane columns = new SplitPane(screens.list(), middle, side);
    columns.setDividerPositions(LIST_SHARE, INSPECTOR_FROM);
    SplitPane.setResizableWithParent(screens.list(), false);
    SplitPane.setResizableWithParent(side, false);
    actions.matrixShownProperty().subscribe(shown -> showMatrix(shown, columns, middle, screens));
    return new ShellView(
        new VBox(menu, toolbar, new LensBanner(texts, session)),
        columns,
        new StatusLine(
            texts,
            model,
            Optional.of(session),
            screens.map().hoverTextProperty(),
            Optional.of(new StatusLine.Standing(screens.check().summary(), actions::showCheck))));
  }

  // The matrix names the nærhospitaler itself, so the list makes room for it.
  private static void showMatrix(
      boolean shown, SplitPane columns, SplitPane middle, Screens screens) {
    double[] dividers = columns.getDividerPositions();
    double inspectorFrom = dividers[dividers.length - 1];
    SidePane side = screens.check().side();
    if (shown) {
      columns.getItems().setAll(screens.check().matrix(), side);
      columns.setDividerPositions(inspectorFrom);
      Platform.runLater(screens.check().matrix()::focusGrid);
    } else if (!columns.getItems().contains(middle)) {
      columns.getItems().setAll(screens.list(), middle, side);
      columns.setDividerPositions(LIST_SHARE, inspectorFrom);
    }
  }

  /** The screens of an open project. */
  record Screens(
      MapView map,
      PlanListView list,
      InspectorView inspector,
      LowerPane lower,
      CheckScreens check) {}
}
