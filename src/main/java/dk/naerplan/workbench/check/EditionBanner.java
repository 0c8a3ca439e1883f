package dk.naerplan.workbench.check;

import dk.naerplan.language.Texts;
import dk.naerplan.workbench.check.EditionViewModel.Section;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Tells that the plan was made under another edition of the faglige ramme. */
final class EditionBanner extends VBox {
  private static final double GAP = 6;
  private static final double WIDTH = 620;
  private static final double HEIGHT = 480;

  private final EditionViewModel model;
  private final Texts texts;
  private final Label text = Marks.wrapped("text");
  private final Button changes;

  EditionBanner(EditionViewModel model, Prompts prompts) {
    super(GAP);
    this.model = model;
    texts = model.texts();
    setId("edition-banner");
    getStyleClass().add("edition-banner");
    changes = new Button(texts.get("edition.show"));
    changes.setId("edition-show");
    changes.setOnAction(_ -> prompts.show(texts.get("edition.title"), changes()));
    Button adopt = new Button(texts.get("edition.adopt"));
    adopt.setId("edition-adopt");
    adopt.setOnAction(_ -> model.adopt());
    getChildren().addAll(text, new FlowPane(GAP, GAP, changes, adopt));
    model.bannerProperty().subscribe(this::show);
  }

  private void show(Optional<EditionViewModel.Banner> banner) {
    Marks.setShown(this, banner.isPresent());
    banner.ifPresent(news -> {
      text.setText(news.text());
      Marks.setShown(changes, news.canCompare());
    });
  }

  private ScrollPane changes() {
    VBox content = new VBox(GAP);
    content.getStyleClass().add("panel");
    for (Section section : model.changes()) {
      Label heading = Marks.wrapped("panel-title");
      heading.setText(section.heading());
      content.getChildren().add(heading);
      for (String line : section.lines()) {
        Label label = Marks.wrapped("text");
        label.setText(line);
        content.getChildren().add(label);
      }
    }
    ScrollPane pane = new ScrollPane(content);
    pane.setId("edition-changes");
    pane.setFitToWidth(true);
    pane.setPrefSize(WIDTH, HEIGHT);
    return pane;
  }
}
