package dk.naerplan.workbench.framework;

import dk.naerplan.language.Texts;
import dk.naerplan.workbench.framework.Detail.Badge;
import dk.naerplan.workbench.framework.EditionsViewModel.Message;
import dk.naerplan.workbench.framework.EditionsViewModel.Row;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The editions that the project knows, or what putting another one in force would change. */
final class EditionsView extends StackPane {
  private final EditionsViewModel model;
  private final Texts texts;
  private final VBox rows = new VBox(10);
  private final Label message = Labels.wrapped("");

  EditionsView(EditionsViewModel model) {
    this.model = model;
    this.texts = model.texts();
    Node editions = editions();
    model
        .proposalProperty()
        .subscribe(proposal ->
            getChildren()
                .setAll(
                    proposal
                        .<Node>map(looked -> new EditionPreviewPane(looked, model))
                        .orElse(editions)));
    model.rowsProperty().subscribe(this::show);
    model.messageProperty().subscribe(this::tell);
  }

  private Node editions() {
    message.setId("edition-message");
    message.managedProperty().bind(message.textProperty().isNotEmpty());
    Button load =
        Labels.button(
            "edition-load", texts.get("edition.load"), Material2AL.FOLDER_OPEN, model::load);
    VBox content =
        new VBox(Labels.wrapped(texts.get("edition.help"), "figure-unit"), load, message, rows);
    content.getStyleClass().add("panel");
    ScrollPane scroll = new ScrollPane(content);
    scroll.setId("editions");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("edge-to-edge");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    return scroll;
  }

  private void tell(Message told) {
    message.setText(told.text());
    message.getStyleClass().setAll("label", told.problem() ? "problem-text" : "done-text");
  }

  private void show(List<Row> all) {
    rows.getChildren().setAll(all.stream().map(this::card).toList());
  }

  private Node card(Row row) {
    Label name = Labels.wrapped(row.edition(), "panel-title");
    FlowPane head = new FlowPane(8, 4, name);
    if (row.inForce()) {
      head.getChildren().add(Labels.badge(new Badge(texts.get("edition.inForce"), "own-item")));
    }
    FlowPane commands = new FlowPane(8, 6);
    if (!row.inForce()) {
      commands
          .getChildren()
          .add(
              Labels.button(
                  "edition-back-" + row.edition(),
                  texts.get("edition.goBack"),
                  Material2MZ.RESTORE,
                  () -> model.goBack(row.edition())));
    }
    commands
        .getChildren()
        .add(
            Labels.button(
                "edition-save-" + row.edition(),
                texts.get("edition.save"),
                Material2MZ.SAVE_ALT,
                () -> model.save(row.edition())));
    VBox card =
        new VBox(
            4,
            head,
            Labels.wrapped(row.source()),
            Labels.wrapped(row.size(), "figure-unit"),
            Labels.wrapped(row.plans(), "figure-unit"),
            commands);
    card.getStyleClass().add("figure-tile");
    return card;
  }
}
