package dk.naerplan.workbench.framework;

import dk.naerplan.framework.ItemId;
import dk.naerplan.language.Texts;
import dk.naerplan.workbench.framework.Detail.Paragraph;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/** All that is said of the chosen entry. */
final class DetailPane extends ScrollPane {
  private final CatalogueViewModel model;
  private final OwnItemsViewModel ownItems;
  private final VBox content = new VBox(10);
  private final Button back;

  DetailPane(CatalogueViewModel model, OwnItemsViewModel ownItems) {
    this.model = model;
    this.ownItems = ownItems;
    Texts texts = model.texts();
    setId("framework-detail");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("edge-to-edge");
    content.getStyleClass().add("panel");
    setContent(content);
    back = Labels.button("framework-back", texts.get("back"), Material2AL.ARROW_BACK, model::back);
    back.getStyleClass().add("flat");
    back.visibleProperty().bind(model.canGoBackProperty());
    back.managedProperty().bind(model.canGoBackProperty());
    model.detailProperty().subscribe(this::show);
  }

  private void show(Optional<Detail> detail) {
    content.getChildren().setAll(back);
    if (detail.isEmpty()) {
      content.getChildren().add(Labels.wrapped(model.texts().get("choose"), "text-muted"));
      return;
    }
    Detail shown = detail.orElseThrow();
    FlowPane badges = new FlowPane(6, 4);
    shown.badges().forEach(badge -> badges.getChildren().add(Labels.badge(badge)));
    var title = Labels.wrapped(shown.title(), "panel-title");
    title.setId("framework-title");
    content
        .getChildren()
        .addAll(title, Labels.wrapped(shown.subtitle(), "figure-unit"), badges);
    if (shown.own() && shown.entry() instanceof Entry.OfItem(ItemId id)) {
      content.getChildren().add(ownCommands(id));
    }
    shown.paragraphs().forEach(paragraph -> content.getChildren().add(paragraph(paragraph)));
    setVvalue(0);
  }

  private FlowPane ownCommands(ItemId id) {
    Texts texts = model.texts();
    return new FlowPane(
        8,
        6,
        Labels.button(
            "own-change", texts.get("own.change"), Material2AL.EDIT, () -> ownItems.change(id)),
        Labels.button(
            "own-remove",
            texts.get("own.remove"),
            Material2AL.DELETE,
            () -> ownItems.askToRemove(id)));
  }

  private Node paragraph(Paragraph paragraph) {
    VBox all = new VBox(2, Labels.wrapped(paragraph.heading(), "paragraph-heading"));
    if (!paragraph.text().isEmpty()) {
      all.getChildren().add(Labels.wrapped(paragraph.text()));
    }
    if (!paragraph.links().isEmpty()) {
      all.getChildren().add(Labels.links(paragraph.links(), model::show));
    }
    return all;
  }
}
