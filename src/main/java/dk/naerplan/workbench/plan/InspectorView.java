package dk.naerplan.workbench.plan;

import dk.naerplan.language.Texts;
import dk.naerplan.plan.NaerhospitalId;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.validation.ValidationSupport;
import org.controlsfx.validation.Validator;

/** The inspector at the right: figures on top, then what can be edited. */
public final class InspectorView extends ScrollPane {
  private final InspectorViewModel model;
  private final TextField name = new TextField();
  private final TextArea building = new TextArea();
  private final Label host = new Label();
  private final VBox figures = new VBox(10);
  private final VBox editing = new VBox(8);
  private Optional<NaerhospitalId> shown = Optional.empty();

  /** The inspector of a model. */
  public InspectorView(InspectorViewModel model) {
    this.model = model;
    Texts texts = model.texts();
    setId("inspector");
    setFitToWidth(true);
    setMinWidth(240);
    getStyleClass().add("edge-to-edge");
    CouplingEditor coupling = new CouplingEditor(model, texts);
    ItemsEditor items = new ItemsEditor(model);
    name.setId("name");
    building.setId("building");
    building.setPrefRowCount(2);
    building.setWrapText(true);
    building.setPromptText(texts.get("building.prompt"));
    host.setId("host");
    onCommit(name, () -> model.rename(name.getText()));
    building
        .focusedProperty()
        .subscribe(focused -> {
          if (!focused && shown.isPresent()) {
            model.describeBuilding(building.getText());
          }
        });
    ValidationSupport validation = new ValidationSupport();
    validation.registerValidator(name, Validator.createEmptyValidator(texts.get("name.missing")));
    editing
        .getChildren()
        .addAll(
            field(texts.get("name"), name),
            field(texts.get("host"), host),
            field(texts.get("building"), building),
            coupling,
            heading(texts.get("items")),
            items);
    Label title = heading("");
    title.setId("inspector-title");
    VBox content = new VBox(12, title, figures, editing);
    content.getStyleClass().add("panel");
    setContent(content);
    model.figuresProperty().subscribe(this::showFigures);
    model
        .subjectProperty()
        .subscribe(subject -> {
          title.setText(
              subject
                  .map(s -> s.naerhospital().name())
                  .orElseGet(() -> texts.get("inspector.plan")));
          editing.setVisible(subject.isPresent());
          editing.setManaged(subject.isPresent());
          subject.ifPresent(this::showFields);
          subject.ifPresent(coupling::show);
          subject.ifPresent(s -> items.show(s.naerhospital().items()));
          shown = subject.map(s -> s.naerhospital().id());
        });
  }

  /** Puts the cursor into the name. */
  public void editName() {
    name.requestFocus();
    name.selectAll();
  }

  private void showFields(InspectorViewModel.Subject subject) {
    boolean another = shown.filter(subject.naerhospital().id()::equals).isEmpty();
    // What is being typed is not overwritten by a new evaluation of the same nærhospital.
    if (another || !name.isFocused()) {
      name.setText(subject.naerhospital().name());
    }
    if (another || !building.isFocused()) {
      building.setText(subject.naerhospital().building());
    }
    host.setText(subject.host());
  }

  private void showFigures(List<InspectorViewModel.Figure> all) {
    figures.getChildren().clear();
    for (InspectorViewModel.Figure figure : all) {
      Label label = new Label(figure.label());
      label.getStyleClass().add("figure-unit");
      Label value = new Label(figure.value());
      value.getStyleClass().add("figure");
      Label note = new Label(figure.note());
      note.getStyleClass().add("grade-note");
      VBox box = new VBox(label, value, note);
      for (Label part : List.of(label, value, note)) {
        part.setWrapText(true);
        part.setMinHeight(Region.USE_PREF_SIZE);
      }
      figures.getChildren().add(box);
    }
  }

  static VBox field(String label, Region control) {
    Label name = new Label(label);
    name.getStyleClass().add("figure-unit");
    name.setLabelFor(control);
    control.setAccessibleText(label);
    return new VBox(2, name, control);
  }

  private static Label heading(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("panel-title");
    label.setWrapText(true);
    return label;
  }

  static void onCommit(TextField field, Runnable commit) {
    field.setOnAction(_ -> commit.run());
    field
        .focusedProperty()
        .subscribe((before, focused) -> {
          if (before && !focused) {
            commit.run();
          }
        });
  }
}
