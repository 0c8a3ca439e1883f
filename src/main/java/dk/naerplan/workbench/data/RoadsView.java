package dk.naerplan.workbench.data;

import dk.naerplan.language.Texts;
import dk.naerplan.workbench.session.Jobs;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The road network: what it is, importing one, its settings, and how far work on it is. */
public final class RoadsView extends VBox {
  private final RoadsViewModel model;
  private final VBox lines = new VBox(2);
  private final Label problem = wrapped("roads-problem", "roads-problem");
  private final Label behind = wrapped("roads-behind", "roads-problem");
  private final Button routeAnew;
  private final Label waitProblem = wrapped("roads-wait-problem", "roads-problem");
  private final Label report = wrapped("roads-report", "text");
  private final TextField wait = new TextField();
  private final CheckBox fill;
  private final Label later;
  private final HBox waitLine;
  private final Button load;
  private final Button remove;
  private final FlowPane buttons;
  private final HBox progress = new HBox(10);
  // Kept for as long as the view is: the jobs outlive it.
  private Subscription job = Subscription.EMPTY;

  /** The view of a model. */
  public RoadsView(RoadsViewModel model) {
    super(6);
    this.model = model;
    Texts texts = model.texts();
    setId("roads");
    Label title = new Label(texts.get("roads.title"));
    title.getStyleClass().add("panel-title");
    load = button("roads-import", texts.get("roads.import"), model::importRoads);
    remove = button("roads-remove", texts.get("roads.remove"), model::remove);
    routeAnew = button("roads-again", texts.get("roads.again"), model::routeAnew);
    buttons = new FlowPane(10, 6, load, remove, routeAnew);
    fill = new CheckBox(texts.get("roads.fill"));
    fill.setId("roads-fill");
    fill.setWrapText(true);
    fill.setMinHeight(Region.USE_PREF_SIZE);
    fill.setOnAction(_ -> model.setFill(fill.isSelected()));
    wait.setId("roads-wait");
    wait.setPrefColumnCount(5);
    wait.setAccessibleText(texts.get("roads.wait"));
    wait.setOnAction(_ -> model.setWait(wait.getText()));
    Label waitLabel = new Label(texts.get("roads.wait"));
    waitLabel.setWrapText(true);
    waitLabel.setLabelFor(wait);
    Button use =
        button("roads-wait-use", texts.get("roads.wait.use"), () -> model.setWait(wait.getText()));
    wait.setMinWidth(Region.USE_PREF_SIZE);
    waitLine = new HBox(10, waitLabel, wait, use);
    waitLine.setAlignment(Pos.CENTER_LEFT);
    later = wrapped("roads-undo", "grade-note");
    later.setText(texts.get("roads.undo"));
    behind.setText(texts.get("roads.behind"));
    progress.setId("roads-progress");
    progress.setAlignment(Pos.CENTER_LEFT);
    getChildren()
        .addAll(
            title,
            lines,
            problem,
            behind,
            buttons,
            progress,
            report,
            waitLine,
            waitProblem,
            fill,
            later);
    visibleWithText(problem);
    visibleWithText(waitProblem);
    visibleWithText(report);
    report.textProperty().bind(model.reportProperty());
    waitProblem.textProperty().bind(model.waitProblemProperty());
    model.contentProperty().subscribe(this::show);
    sceneProperty()
        .subscribe(scene -> {
          job.unsubscribe();
          job = scene == null ? Subscription.EMPTY : model.runningProperty().subscribe(this::show);
        });
  }

  private static Button button(String id, String text, Runnable action) {
    Button button = new Button(text);
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private static Label wrapped(String id, String styleClass) {
    Label label = new Label();
    label.setId(id);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(styleClass);
    return label;
  }

  private static void visibleWithText(Label label) {
    label.visibleProperty().bind(label.textProperty().isNotEmpty());
    label.managedProperty().bind(label.visibleProperty());
  }

  private static void shown(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }

  private void show(RoadsViewModel.Content content) {
    lines.getChildren().setAll(content.lines().stream().map(RoadsView::line).toList());
    problem.setText(content.problem());
    shown(behind, content.behind());
    shown(routeAnew, content.behind());
    load.setText(model.texts().get(content.present() ? "roads.importOther" : "roads.import"));
    shown(remove, content.present());
    shown(fill, content.usable());
    fill.setSelected(content.fill());
    shown(waitLine, content.usable() && !content.ferryWait().isEmpty());
    wait.setText(content.ferryWait());
    shown(later, content.present());
  }

  private static Label line(String text) {
    Label line = new Label(text);
    line.setWrapText(true);
    line.setMinHeight(Region.USE_PREF_SIZE);
    return line;
  }

  private void show(Optional<Jobs.Job> running) {
    progress.getChildren().clear();
    shown(progress, running.isPresent());
    buttons.setDisable(running.isPresent());
    fill.setDisable(running.isPresent());
    running.ifPresent(this::showProgress);
  }

  private void showProgress(Jobs.Job running) {
    ProgressBar bar = new ProgressBar();
    bar.setMinWidth(120);
    bar.setAccessibleText(running.name());
    bar.progressProperty()
        .bind(
            running
                .reachedProperty()
                .map(reached ->
                    reached
                        .map(Jobs.Job.Reached::fraction)
                        .orElse(ProgressBar.INDETERMINATE_PROGRESS)));
    Label words = wrapped("roads-step", "text");
    words
        .textProperty()
        .bind(
            running
                .reachedProperty()
                .map(reached ->
                    reached.map(r -> running.name() + ": " + r.step()).orElse(running.name())));
    Button cancel = button("roads-cancel", model.texts().get("roads.cancel"), running::cancel);
    progress.getChildren().addAll(bar, words, cancel);
  }
}
