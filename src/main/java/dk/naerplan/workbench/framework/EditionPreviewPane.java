package dk.naerplan.workbench.framework;

import dk.naerplan.language.Texts;
import dk.naerplan.workbench.framework.EditionPreview.Group;
import dk.naerplan.workbench.framework.EditionPreview.Line;
import dk.naerplan.workbench.framework.EditionsViewModel.Proposal;
import dk.naerplan.workbench.framework.Detail.Link;
import dk.naerplan.workbench.framework.Detail.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/** What another edition changes, to read before it is put in force. */
final class EditionPreviewPane extends VBox {
  private static final double LIST_SHARE = 0.42;
  private static final double DIFFERENCES_SHARE = 0.66;

  private final Texts texts;
  private final VBox fields = new VBox(10);

  /** A line of the list: a heading, or a difference under it. */
  private record Listed(String name, Optional<Line> line) {
    String note() {
      return line.map(Line::note).orElse("");
    }
  }

  EditionPreviewPane(Proposal proposal, EditionsViewModel model) {
    this.texts = model.texts();
    EditionPreview preview = proposal.preview();
    setId("edition-preview");
    getStyleClass().add("panel");
    Label title = Labels.wrapped(preview.title(), "panel-title");
    Label summary = Labels.wrapped(preview.summary());
    summary.setId("edition-summary");
    Node middle = middle(preview);
    VBox.setVgrow(middle, Priority.ALWAYS);
    getChildren().addAll(title, summary, middle, commands(proposal, model));
  }

  private Node middle(EditionPreview preview) {
    Node consequences = consequences(preview);
    if (preview.groups().isEmpty()) {
      return consequences;
    }
    SplitPane all = new SplitPane(differences(preview), consequences);
    all.setOrientation(Orientation.VERTICAL);
    all.setDividerPositions(DIFFERENCES_SHARE);
    all.setMinHeight(0);
    return all;
  }

  private Node differences(EditionPreview preview) {
    ListView<Listed> list = new ListView<>();
    list.setId("edition-changes");
    list.setAccessibleText(texts.get("preview.list"));
    TwoLineCell.in(
        list,
        listed ->
            listed.line().isPresent()
                ? listed.name()
                : listed.name().toUpperCase(texts.language().locale()),
        Listed::note);
    for (Group group : preview.groups()) {
      list.getItems().add(new Listed(group.title(), Optional.empty()));
      group.lines().forEach(line -> list.getItems().add(new Listed(line.label(), Optional.of(line))));
    }
    list.getSelectionModel().selectedItemProperty().subscribe(this::show);
    fields.getStyleClass().add("panel");
    ScrollPane right = scroll(fields);
    SplitPane both = new SplitPane(list, right);
    both.setDividerPositions(LIST_SHARE);
    both.setMinHeight(0);
    list.getSelectionModel().select(1);
    return both;
  }

  private void show(Listed listed) {
    if (listed == null) {
      return;
    }
    fields.getChildren().setAll(Labels.wrapped(listed.name(), "panel-title"));
    listed.line().ifPresent(this::describe);
  }

  private void describe(Line line) {
    fields.getChildren().add(Labels.wrapped(line.note(), "figure-unit"));
    line.fields().forEach(field -> fields.getChildren().add(sideBySide(field)));
    line.whole().forEach(paragraph -> fields.getChildren().add(whole(paragraph)));
  }

  private static Node whole(Paragraph paragraph) {
    VBox all = new VBox(2, Labels.wrapped(paragraph.heading(), "paragraph-heading"));
    if (!paragraph.text().isEmpty()) {
      all.getChildren().add(Labels.wrapped(paragraph.text()));
    }
    if (!paragraph.links().isEmpty()) {
      all.getChildren()
          .add(
              Labels.wrapped(
                  paragraph.links().stream().map(Link::label).collect(Collectors.joining(", "))));
    }
    return all;
  }

  private Node sideBySide(FieldChange change) {
    GridPane grid = new GridPane(12, 2);
    ColumnConstraints half = new ColumnConstraints();
    half.setPercentWidth(50);
    grid.getColumnConstraints().addAll(half, half);
    grid.add(Labels.wrapped(change.field(), "paragraph-heading"), 0, 0, 2, 1);
    grid.add(Labels.wrapped(texts.get("preview.before"), "figure-unit"), 0, 1);
    grid.add(Labels.wrapped(texts.get("preview.after"), "figure-unit"), 1, 1);
    grid.add(value(change.before()), 0, 2);
    grid.add(value(change.after()), 1, 2);
    return grid;
  }

  private Label value(String text) {
    return Labels.wrapped(text.isEmpty() ? texts.get("preview.nothing") : text);
  }

  private Node consequences(EditionPreview preview) {
    VBox all = new VBox(6);
    all.setId("edition-consequences");
    all.getStyleClass().add("panel");
    all.getChildren().add(Labels.wrapped(texts.get("preview.plans"), "paragraph-heading"));
    if (preview.plans().isEmpty()) {
      all.getChildren().add(Labels.wrapped(texts.get("preview.plans.none")));
    }
    preview.plans().forEach(line -> all.getChildren().add(Labels.wrapped("• " + line)));
    if (!preview.own().isEmpty()) {
      all.getChildren().add(Labels.wrapped(texts.get("preview.own"), "paragraph-heading"));
      preview.own().forEach(line -> all.getChildren().add(Labels.wrapped("• " + line)));
    }
    return scroll(all);
  }

  private static ScrollPane scroll(Node content) {
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("edge-to-edge");
    scroll.setMinWidth(0);
    scroll.setMinHeight(0);
    return scroll;
  }

  private FlowPane commands(Proposal proposal, EditionsViewModel model) {
    Button accept =
        Labels.button(
            "edition-accept",
            texts.get("preview.accept", proposal.after().current().edition()),
            Material2AL.CHECK,
            model::accept);
    accept.getStyleClass().add("accent");
    accept.setDisable(!proposal.changesAnything());
    Button cancel =
        Labels.button(
            "edition-cancel", texts.get("preview.cancel"), Material2AL.CLOSE, model::cancel);
    return new FlowPane(8, 6, accept, cancel);
  }
}
