package dk.naerplan.workbench.framework;

import dk.naerplan.language.Texts;
import dk.naerplan.workbench.framework.OwnItemsViewModel.Choice;
import dk.naerplan.workbench.framework.OwnItemsViewModel.TextField;
import dk.naerplan.workbench.framework.RegionalDraft.Field;
import dk.naerplan.workbench.framework.RegionalDraft.Trait;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The form for an item of the planner's own. */
final class OwnItemForm extends VBox {
  private final OwnItemsViewModel model;
  private final Texts texts;
  private final VBox fields = new VBox(10);

  /**
   * A form.
   *
   * @param saved is told of the entry once it is in the catalogue
   */
  OwnItemForm(OwnItemsViewModel model, Consumer<Entry> saved) {
    this.model = model;
    this.texts = model.texts();
    setId("own-form");
    boolean isNew =
        model.taskProperty().get() instanceof OwnItemsViewModel.Task.Editing editing
            && editing.item().isEmpty();
    fields.getStyleClass().add("panel");
    fields
        .getChildren()
        .add(Labels.wrapped(texts.get(isNew ? "form.new" : "form.change"), "panel-title"));
    fields.getChildren().add(Labels.wrapped(texts.get("form.help"), "figure-unit"));
    build();
    ScrollPane scroll = new ScrollPane(fields);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("edge-to-edge");
    scroll.setMinHeight(0);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(scroll, commands(saved, scroll));
  }

  private void build() {
    choice("own-kind", "form.kind", model.kinds(), model.kindProperty());
    choice("own-strength", "form.strength", model.strengths(), model.strengthProperty());
    line("own-name-da", "form.name.da", TextField.NAME_DA);
    problem(Field.NAME);
    line("own-name-en", "form.name.en", TextField.NAME_EN);
    area("own-explanation-da", "form.explanation.da", TextField.EXPLANATION_DA);
    problem(Field.EXPLANATION);
    area("own-explanation-en", "form.explanation.en", TextField.EXPLANATION_EN);
    line("own-target-da", "form.targetGroup.da", TextField.TARGET_GROUP_DA);
    line("own-target-en", "form.targetGroup.en", TextField.TARGET_GROUP_EN);
    line("own-section", "form.section", TextField.SECTION);
    problem(Field.SECTION);
    traits();
    fields
        .getChildren()
        .addAll(
            new ItemPicker(
                "own-needs-all",
                texts.get("form.needsAll"),
                model.needChoices(),
                model.needsAll(),
                model),
            new ItemPicker(
                "own-needs-any",
                texts.get("form.needsAny"),
                model.needChoices(),
                model.needsAny(),
                model),
            new ItemPicker(
                "own-goes-with",
                texts.get("form.goesWith"),
                model.companionChoices(),
                model.goesWith(),
                model));
    choice(
        "own-telemedicine",
        "form.telemedicine",
        model.telemedicines(),
        model.telemedicineProperty());
  }

  private void line(String id, String key, TextField field) {
    text(id, key, field, new javafx.scene.control.TextField());
  }

  private void area(String id, String key, TextField field) {
    TextArea area = new TextArea();
    area.setWrapText(true);
    area.setPrefRowCount(3);
    area.setMinHeight(Region.USE_PREF_SIZE);
    text(id, key, field, area);
  }

  private void text(String id, String key, TextField field, TextInputControl control) {
    control.setId(id);
    control.textProperty().bindBidirectional(model.text(field));
    labelled(key, control);
  }

  private <T> void choice(
      String id, String key, List<Choice<T>> choices, ObjectProperty<T> property) {
    ComboBox<Choice<T>> box = new ComboBox<>();
    box.setId(id);
    box.getItems().setAll(choices);
    box.setMaxWidth(Double.MAX_VALUE);
    choices.stream()
        .filter(choice -> choice.value().equals(property.get()))
        .findFirst()
        .ifPresent(box::setValue);
    box.valueProperty()
        .subscribe(chosen -> {
          if (chosen != null) {
            property.set(chosen.value());
          }
        });
    labelled(key, box);
  }

  private void labelled(String key, Node control) {
    Label label = Labels.wrapped(texts.get(key), "paragraph-heading");
    label.setLabelFor(control);
    control.setAccessibleText(texts.get(key));
    fields.getChildren().add(new VBox(2, label, control));
  }

  private void problem(Field field) {
    Label label = Labels.wrapped("", "problem-text");
    label.setId("own-problem-" + field);
    label
        .textProperty()
        .bind(model.problemsProperty().map(problems -> problems.getOrDefault(field, "")));
    label.visibleProperty().bind(label.textProperty().isNotEmpty());
    label.managedProperty().bind(label.visibleProperty());
    fields.getChildren().add(label);
  }

  private void traits() {
    VBox all = new VBox(6, Labels.wrapped(texts.get("form.traits"), "paragraph-heading"));
    for (Choice<Trait> choice : model.traitChoices()) {
      CheckBox box = new CheckBox(choice.label());
      box.setId("own-trait-" + choice.value());
      box.setWrapText(true);
      box.setMinHeight(Region.USE_PREF_SIZE);
      box.setMinWidth(0);
      box.setSelected(model.traits().contains(choice.value()));
      box.selectedProperty()
          .subscribe((_, ticked) -> {
            if (ticked) {
              model.traits().add(choice.value());
            } else {
              model.traits().remove(choice.value());
            }
          });
      all.getChildren().add(box);
    }
    fields.getChildren().add(all);
  }

  private FlowPane commands(Consumer<Entry> saved, ScrollPane scroll) {
    Button save =
        Labels.button(
            "own-save",
            texts.get("form.save"),
            Material2MZ.SAVE,
            () ->
                model
                    .save()
                    .thenAccept(id -> {
                      id.map(Entry.OfItem::new).ifPresent(saved);
                      if (id.isEmpty()) {
                        scroll.setVvalue(0);
                      }
                    }));
    save.getStyleClass().add("accent");
    Button cancel =
        Labels.button("own-cancel", texts.get("form.cancel"), Material2AL.CLOSE, model::cancel);
    FlowPane commands = new FlowPane(8, 6, save, cancel);
    commands.getStyleClass().add("panel");
    return commands;
  }
}
