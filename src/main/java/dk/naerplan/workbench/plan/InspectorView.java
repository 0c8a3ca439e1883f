package dk.naerplan.workbench.plan;

import atlantafx.base.theme.Styles;
import dk.naerplan.language.Texts;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.workbench.plan.InspectorViewModel.Content;
import dk.naerplan.workbench.plan.InspectorViewModel.Subject;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.validation.ValidationSupport;
import org.controlsfx.validation.Validator;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** The inspector at the right: figures on top, then what can be edited. */
public final class InspectorView extends ScrollPane {
  private final InspectorViewModel model;
  private final Label title = wrapped("panel-title");
  private final Label caption = wrapped("grade-note");
  private final FigureTiles figures = new FigureTiles();
  private final Label hint = wrapped("text-muted");
  private final TextField name = new TextField();
  private final TextArea building = new TextArea();
  private final Label host = wrapped("text");
  private final CouplingEditor coupling;
  private final ItemsEditor items;
  private final VBox editing;
  private Optional<Subject> shown = Optional.empty();

  /** The inspector of a model. */
  public InspectorView(InspectorViewModel model) {
    this.model = model;
    Texts texts = model.texts();
    coupling = new CouplingEditor(model, texts);
    items =
        new ItemsEditor(model, (item, held) -> id().ifPresent(id -> model.hold(id, item, held)));
    setId("inspector");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("edge-to-edge");
    title.setId("inspector-title");
    caption.setId("inspector-caption");
    hint.setId("inspector-hint");
    buildFields(texts);
    editing =
        new VBox(
            10,
            field(texts.get("name"), name),
            field(texts.get("host"), host),
            field(texts.get("building"), building),
            coupling,
            heading(texts.get("items")),
            items,
            removal(texts));
    editing.setMinWidth(0);
    VBox content = new VBox(10, new VBox(2, title, caption), figures, hint, editing);
    content.setMinWidth(0);
    content.getStyleClass().add("panel");
    setContent(content);
    model.contentProperty().subscribe(this::show);
  }

  private void buildFields(Texts texts) {
    host.setId("host");
    name.setId("name");
    name.setMinWidth(0);
    building.setId("building");
    building.setPrefRowCount(2);
    building.setPrefColumnCount(1);
    building.setMinHeight(Region.USE_PREF_SIZE);
    building.setWrapText(true);
    building.setPromptText(texts.get("building.prompt"));
    ValidationSupport validation = new ValidationSupport();
    validation.registerValidator(name, Validator.createEmptyValidator(texts.get("name.missing")));
    onCommit(name, this::keepName);
    onCommit(building, this::keepBuilding);
  }

  private Button removal(Texts texts) {
    Button remove = new Button(texts.get("remove"), new FontIcon(Material2AL.DELETE));
    remove.setId("remove");
    remove.getStyleClass().addAll(Styles.DANGER, Styles.BUTTON_OUTLINED);
    remove.setMaxWidth(Double.MAX_VALUE);
    remove.setMinWidth(0);
    remove.setWrapText(true);
    remove.setMinHeight(Region.USE_PREF_SIZE);
    remove.setOnAction(_ -> id().ifPresent(model::remove));
    return remove;
  }

  /** Puts the cursor into the name. */
  public void editName() {
    name.requestFocus();
    name.selectAll();
  }

  private Optional<NaerhospitalId> id() {
    return shown.map(subject -> subject.naerhospital().id());
  }

  private void keepName() {
    if (name.getText().isBlank()) {
      shown.ifPresent(subject -> name.setText(subject.naerhospital().name()));
      return;
    }
    name.setText(name.getText().strip());
    shown
        .map(Subject::naerhospital)
        .filter(before -> !before.name().equals(name.getText()))
        .ifPresent(before -> model.rename(before.id(), name.getText()));
  }

  private void keepBuilding() {
    shown
        .map(Subject::naerhospital)
        .filter(before -> !before.building().equals(building.getText()))
        .ifPresent(before -> model.describeBuilding(before.id(), building.getText()));
  }

  private void show(Content content) {
    title.setText(content.title());
    caption.setText(content.caption());
    figures.show(content.figures());
    hint.setText(content.hint());
    hint.setVisible(!content.hint().isEmpty());
    hint.setManaged(!content.hint().isEmpty());
    boolean another = !content.subject().map(s -> s.naerhospital().id()).equals(id());
    if (another) {
      flush();
      setVvalue(0);
    }
    content.subject().ifPresent(subject -> showFields(subject, another));
    shown = content.subject();
    editing.setVisible(shown.isPresent());
    editing.setManaged(shown.isPresent());
  }

  // What is being typed belongs to the nærhospital it was typed for.
  private void flush() {
    if (name.isFocused() && !name.getText().isBlank()) {
      keepName();
    }
    if (building.isFocused()) {
      keepBuilding();
    }
    coupling.flush();
  }

  private void showFields(Subject subject, boolean another) {
    Optional<Naerhospital> before = shown.map(Subject::naerhospital);
    refresh(name, before.map(Naerhospital::name), subject.naerhospital().name(), another);
    refresh(
        building, before.map(Naerhospital::building), subject.naerhospital().building(), another);
    host.setText(subject.host());
    coupling.show(subject);
    items.show(subject.naerhospital().items());
  }

  // What is being typed is not overwritten by a new evaluation of the same nærhospital.
  private static void refresh(
      TextInputControl field, Optional<String> before, String text, boolean another) {
    boolean typing = field.isFocused() && before.filter(field.getText()::equals).isEmpty();
    if ((another || !typing) && !field.getText().equals(text)) {
      field.setText(text);
    }
  }

  static VBox field(String label, Region control) {
    Label name = wrapped("figure-unit");
    name.setText(label);
    name.setLabelFor(control);
    control.setAccessibleText(label);
    return new VBox(2, name, control);
  }

  private static Label heading(String text) {
    Label label = wrapped("panel-title");
    label.setText(text);
    return label;
  }

  private static Label wrapped(String styleClass) {
    Label label = new Label();
    label.setWrapText(true);
    label.setMinWidth(0);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(styleClass);
    return label;
  }

  /** Runs when the field is left, and for a single line when Enter is pressed. */
  static void onCommit(TextInputControl field, Runnable commit) {
    if (field instanceof TextField line) {
      line.setOnAction(_ -> commit.run());
    }
    field
        .focusedProperty()
        .subscribe((before, focused) -> {
          if (before && !focused) {
            commit.run();
          }
        });
  }
}
