package dk.naerplan.workbench.shell;

import dk.naerplan.language.Texts;
import dk.naerplan.workbench.check.CheckSummary;
import dk.naerplan.workbench.session.Jobs;
import dk.naerplan.workbench.session.SaveStatus;
import dk.naerplan.workbench.session.Session;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import org.controlsfx.control.StatusBar;

/** The bottom line: what the mouse is over, what runs, and whether everything is saved. */
final class StatusLine extends StatusBar {
  StatusLine(
      Texts texts,
      ShellViewModel model,
      Optional<Session> session,
      ObservableValue<String> hover,
      Optional<Standing> standing) {
    setId("status");
    textProperty().bind(hover);
    model.jobs().runningProperty().subscribe(job -> showJob(texts, job));
    session.ifPresent(open -> {
      Label saved = new Label();
      saved.setId("saved");
      saved.textProperty().bind(open.saveStatusProperty().map(status -> words(texts, status)));
      Label file = new Label(open.file().path().getFileName().toString());
      file.getStyleClass().add("text-muted");
      standing.map(StatusLine::compliance).ifPresent(getRightItems()::add);
      getRightItems().addAll(file, saved);
    });
  }

  /**
   * How the plan stands against the faglige ramme.
   *
   * @param show shows more of it
   */
  record Standing(ObservableValue<CheckSummary> summary, Runnable show) {}

  private static Button compliance(Standing standing) {
    Button button = new Button();
    button.setId("compliance");
    button.getStyleClass().addAll("small", "flat");
    button.textProperty().bind(standing.summary().map(CheckSummary::progress));
    button.setOnAction(_ -> standing.show().run());
    return button;
  }

  private static String words(Texts texts, SaveStatus status) {
    return texts.get(
        switch (status) {
          case SaveStatus.Saved _ -> "status.saved";
          case SaveStatus.Saving _ -> "status.saving";
          case SaveStatus.Failed _ -> "status.failed";
        });
  }

  private void showJob(Texts texts, Optional<Jobs.Job> job) {
    getLeftItems().clear();
    job.ifPresent(running -> {
      ProgressBar bar = new ProgressBar();
      bar.progressProperty().bind(running.shareProperty());
      bar.setPrefWidth(90);
      bar.setAccessibleText(running.name());
      Button cancel = new Button(texts.get("status.cancel"));
      cancel.getStyleClass().addAll("small", "flat");
      cancel.setOnAction(_ -> running.cancel());
      getLeftItems().addAll(bar, new Label(running.name()), cancel);
    });
  }
}
