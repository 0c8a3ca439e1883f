package dk.naerplan.workbench.framework;

import dk.naerplan.language.Texts;
import dk.naerplan.workbench.framework.OwnItemsViewModel.Task;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/** Asks whether an own item is to be taken out. */
final class RemovalCard extends ScrollPane {
  RemovalCard(OwnItemsViewModel model, Task.Removing removing) {
    Texts texts = model.texts();
    setId("own-removal");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("edge-to-edge");
    var question = Labels.wrapped(removing.question());
    question.setId("own-removal-question");
    Button remove =
        Labels.button(
            "own-removal-confirm", texts.get("remove.confirm"), Material2AL.DELETE, model::remove);
    remove.getStyleClass().add("danger");
    Button keep =
        Labels.button(
            "own-removal-cancel", texts.get("remove.cancel"), Material2AL.CLOSE, model::cancel);
    VBox content =
        new VBox(
            12,
            Labels.wrapped(texts.get("remove.title"), "panel-title"),
            question,
            new FlowPane(8, 6, remove, keep));
    content.getStyleClass().add("panel");
    setContent(content);
  }
}
