package dk.naerplan.workbench.plan;

import atlantafx.base.theme.Styles;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.QuestionId;
import dk.naerplan.language.Texts;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.workbench.plan.InspectorViewModel.Content;
import dk.naerplan.workbench.plan.InspectorViewModel.Subject;
import dk.naerplan.workbench.plan.equip.EquipView;
import dk.naerplan.workbench.plan.field.Fields;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
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
  /** What is left above what is scrolled to, in pixels. */
  private static final double REVEAL_MARGIN = 12;

  private final InspectorViewModel model;
  private final Label title = Fields.wrapped("", "panel-title");
  private final Label caption = Fields.wrapped("", "grade-note");
  private final FigureTiles figures = new FigureTiles();
  private final Label hint = Fields.wrapped("", "text-muted");
  private final TextField name = new TextField();
  private final TextArea building;
  private final Label host = Fields.wrapped("", "text");
  private final CouplingEditor coupling;
  private final EquipView equip;
  private final VBox editing;
  private final Button remove;
  private Optional<Subject> shown = Optional.empty();

  /** The inspector of a model. */
  public InspectorView(InspectorViewModel model) {
    this.model = model;
    Texts texts = model.texts();
    building = Fields.area(texts.get("building.prompt"));
    coupling = new CouplingEditor(model, texts);
    equip = new EquipView(model.equip(), this::scrollTo);
    remove = removal(texts);
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
            Fields.labelled(texts.get("name"), name),
            Fields.labelled(texts.get("host"), host),
            Fields.labelled(texts.get("building"), building),
            coupling);
    editing.setMinWidth(0);
    VBox content =
        new VBox(
            10,
            new VBox(2, title, caption),
            figures,
            hint,
            editing,
            Fields.wrapped(texts.get("items"), "panel-title"),
            equip,
            remove);
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
    ValidationSupport validation = new ValidationSupport();
    validation.registerValidator(name, Validator.createEmptyValidator(texts.get("name.missing")));
    Fields.onCommit(name, this::keepName);
    Fields.onCommit(building, this::keepBuilding);
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

  /**
   * Brings an item forward and takes the cursor to it, or to one of its questions. It works right
   * after another nærhospital, or the plan as a whole, was selected.
   */
  public void reveal(ItemId item, Optional<QuestionId> question) {
    equip.reveal(item, question);
  }

  // What was just unfolded gets its place in the next layout only.
  private void scrollTo(Node revealed) {
    Platform.runLater(() -> {
      applyCss();
      layout();
      Node content = getContent();
      double height = content.getLayoutBounds().getHeight() - getViewportBounds().getHeight();
      double top =
          content.sceneToLocal(revealed.localToScene(revealed.getLayoutBounds())).getMinY();
      setVvalue(height <= 0 ? 0 : Math.clamp((top - REVEAL_MARGIN) / height, 0, 1));
    });
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
    Fields.show(hint, !content.hint().isEmpty());
    boolean another = !content.subject().map(s -> s.naerhospital().id()).equals(id());
    if (another) {
      flush();
      setVvalue(0);
    }
    content.subject().ifPresent(subject -> showFields(subject, another));
    shown = content.subject();
    Fields.show(editing, shown.isPresent());
    Fields.show(remove, shown.isPresent());
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
  }

  // What is being typed is not overwritten by a new evaluation of the same nærhospital.
  private static void refresh(
      TextInputControl field, Optional<String> before, String text, boolean another) {
    boolean typing = field.isFocused() && before.filter(field.getText()::equals).isEmpty();
    if ((another || !typing) && !field.getText().equals(text)) {
      field.setText(text);
    }
  }
}
