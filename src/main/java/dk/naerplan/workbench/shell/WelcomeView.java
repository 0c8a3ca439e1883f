package dk.naerplan.workbench.shell;

import dk.naerplan.language.Texts;
import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What the window shows while no project is open: what to do, or what is being opened. */
final class WelcomeView extends StackPane {
  WelcomeView(Texts texts, ShellViewModel model, ShellActions actions) {
    setId("welcome");
    VBox choices = new VBox(14);
    choices.getStyleClass().add("welcome");
    choices.setAlignment(Pos.CENTER_LEFT);
    choices.setMaxWidth(640);
    Label title = new Label("Nærplan");
    title.getStyleClass().add("title-1");
    Label text = new Label(texts.get("welcome.text"));
    text.setWrapText(true);
    Button sample = new Button(texts.get("menu.file.sample"));
    sample.getStyleClass().add("accent");
    sample.setOnAction(_ -> actions.openSample());
    Button create = new Button(texts.get("menu.file.new"));
    create.setOnAction(_ -> actions.newProject());
    Button open = new Button(texts.get("menu.file.open"));
    open.setOnAction(_ -> actions.openProject());
    choices.getChildren().addAll(title, text, new HBox(10, sample, create, open));
    for (Path project : model.recentProjects()) {
      Hyperlink link = new Hyperlink(project.toString());
      link.setOnAction(_ -> model.open(project));
      choices.getChildren().add(link);
    }
    VBox opening = new VBox(14, new ProgressIndicator(), new Label());
    opening.setAlignment(Pos.CENTER);
    Label job = (Label) opening.getChildren().getLast();
    model
        .jobs()
        .runningProperty()
        .subscribe(running -> {
          running.ifPresent(r -> job.setText(r.name()));
          getChildren().setAll(running.isPresent() ? opening : choices);
        });
  }
}
