package dk.naerplan.workbench.plan.equip;

import atlantafx.base.theme.Styles;
import dk.naerplan.language.Texts;
import dk.naerplan.workbench.plan.equip.TemplatesViewModel.Preview;
import dk.naerplan.workbench.plan.equip.TemplatesViewModel.Template;
import dk.naerplan.workbench.plan.field.Fields;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Chooses a template, says what it would tick, and keeps what is held as one. */
final class TemplatesCard extends VBox {
  private static final double GAP = 6;

  private final EquipViewModel model;
  private final TemplatesViewModel templates;
  private final Texts texts;
  private final ComboBox<Template> choice = new ComboBox<>();
  private final Label explanation = Fields.wrapped("", "item-about");
  private final Label summary = Fields.wrapped("", "proposal-title");
  private final Label added = Fields.wrapped("", "figure-unit");
  private final Button apply;
  private final Button delete;
  private final TextField name = new TextField();
  private final Label replaces = Fields.wrapped("", "figure-unit");
  private final Button save;

  TemplatesCard(EquipViewModel model, TemplatesViewModel templates, Runnable close) {
    super(GAP);
    this.model = model;
    this.templates = templates;
    this.texts = model.texts();
    setId("template-card");
    setMinWidth(0);
    getStyleClass().add("proposal-card");
    choice.setId("template-choice");
    choice.setMinWidth(0);
    choice.setMaxWidth(Double.MAX_VALUE);
    choice.setPromptText(texts.get("template.choose"));
    choice.valueProperty().subscribe((_, _) -> preview());
    summary.setId("template-summary");
    apply = button("template-apply", Styles.ACCENT);
    apply.setOnAction(_ -> {
      chosen().ifPresent(t -> templates.apply(owner(), t.id()));
      close.run();
    });
    delete = button("template-delete", Styles.FLAT);
    delete.setText(texts.get("template.delete"));
    delete.setOnAction(_ -> chosen().ifPresent(t -> templates.delete(t.id())));
    Button later = button("template-close", Styles.FLAT);
    later.setText(texts.get("close"));
    later.setOnAction(_ -> close.run());
    save = button("template-save");
    save.setText(texts.get("template.save"));
    name.setId("template-name");
    name.setMinWidth(0);
    name.textProperty().subscribe(this::enable);
    name.setOnAction(_ -> save());
    save.setOnAction(_ -> save());
    getChildren()
        .addAll(
            Fields.labelled(texts.get("template"), choice),
            explanation,
            summary,
            flow(apply, delete, later),
            added,
            new Separator(),
            Fields.labelled(texts.get("template.name"), name),
            replaces,
            flow(save));
    model.sheetProperty().subscribe((_, _) -> refresh());
    model.session().stateProperty().subscribe((_, _) -> refresh());
    refresh();
  }

  private static Button button(String id, String... styles) {
    Button button = new Button();
    button.setId(id);
    button.setMinWidth(0);
    button.setWrapText(true);
    button.setMinHeight(Region.USE_PREF_SIZE);
    button.getStyleClass().add(Styles.SMALL);
    button.getStyleClass().addAll(styles);
    return button;
  }

  private static FlowPane flow(Button... buttons) {
    FlowPane flow = new FlowPane(GAP, GAP, buttons);
    flow.setPrefWrapLength(1);
    flow.setMinWidth(0);
    return flow;
  }

  void open() {
    refresh();
    choice.requestFocus();
  }

  private Owner owner() {
    return model.sheetProperty().get().owner();
  }

  private Optional<Template> chosen() {
    return Optional.ofNullable(choice.getValue());
  }

  private void refresh() {
    if (!isVisible()) {
      return;
    }
    List<Template> all = templates.templates(owner());
    if (!choice.getItems().equals(all)) {
      Optional<Template> before = chosen();
      choice.getItems().setAll(all);
      choice.setValue(before.filter(all::contains).orElse(null));
    }
    preview();
    enable();
  }

  private void preview() {
    Optional<Preview> preview = chosen().map(t -> templates.preview(owner(), t.id()));
    explanation.setText(chosen().map(Template::explanation).orElse(""));
    summary.setText(preview.map(Preview::summary).orElse(""));
    added.setText(
        preview.map(Preview::added).orElse(List.of()).stream()
            .map(label -> "• " + label)
            .collect(Collectors.joining("\n")));
    int count = preview.map(p -> p.added().size()).orElse(0);
    apply.setText(texts.get("template.apply", count));
    apply.setDisable(count == 0);
    Fields.show(explanation, !explanation.getText().isEmpty());
    Fields.show(summary, preview.isPresent());
    Fields.show(added, count > 0);
    Fields.show(delete, chosen().filter(Template::own).isPresent());
  }

  private void enable() {
    int held = templates.held(owner());
    boolean named = !name.getText().isBlank();
    boolean taken = named && templates.exists(name.getText());
    replaces.setText(
        held == 0
            ? texts.get("template.save.nothing")
            : texts.get(taken ? "template.save.replaces" : "template.save.what", held));
    save.setDisable(!named || held == 0);
  }

  private void save() {
    if (!save.isDisabled()) {
      templates.save(owner(), name.getText());
      name.clear();
    }
  }
}
