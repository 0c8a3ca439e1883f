package dk.naerplan.workbench.framework;

import dk.naerplan.language.Texts;
import dk.naerplan.workbench.framework.OwnItemsViewModel.Task;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.WindowEvent;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** The faglige ramme: its content, the templates, and the editions. */
public final class FrameworkView extends VBox {
  private static final double WIDTH = 1120;
  private static final double HEIGHT = 640;

  private final FrameworkViewModel model;
  private final TabPane pages = new TabPane();
  private final EventHandler<WindowEvent> refusal = WindowEvent::consume;

  /** The view of a model. */
  public FrameworkView(FrameworkViewModel model) {
    this.model = model;
    Texts texts = model.texts();
    setId("framework");
    setPrefSize(WIDTH, HEIGHT);
    Label heading = Labels.wrapped("", "framework-heading");
    heading.setId("framework-heading");
    heading.setGraphic(new FontIcon(Material2AL.BOOKMARK));
    heading.textProperty().bind(model.headingProperty());
    Tab content =
        page(
            "framework-page-content",
            texts.get("page.content"),
            new CatalogueView(model.catalogue(), model.ownItems()));
    Tab templates =
        page(
            "framework-page-templates",
            texts.get("page.templates"),
            new TemplatesView(
                model.templates(),
                entry -> {
                  pages.getSelectionModel().select(content);
                  model.catalogue().show(entry);
                }));
    Tab editions =
        page(
            "framework-page-editions",
            texts.get("page.editions"),
            new EditionsView(model.editions()));
    pages.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    pages.getTabs().addAll(content, templates, editions);
    pages.setMinHeight(0);
    VBox.setVgrow(pages, Priority.ALWAYS);
    getChildren().addAll(heading, pages);
    model.ownItems().taskProperty().subscribe(this::keepForm);
  }

  private static Tab page(String id, String title, Node content) {
    Tab page = new Tab(title, content);
    page.setId(id);
    return page;
  }

  // A dialog cannot be closed over a form that is being filled in.
  private void keepForm(Task task) {
    if (getScene() != null
        && getScene().getRoot() instanceof DialogPane dialog
        && dialog.lookupButton(ButtonType.CLOSE) instanceof Node close) {
      close.setDisable(task instanceof Task.Editing);
      getScene().getWindow().removeEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, refusal);
      if (task instanceof Task.Editing) {
        getScene().getWindow().addEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, refusal);
      }
    }
  }
}
