package dk.naerplan.workbench.plan.equip;

import atlantafx.base.theme.Styles;
import dk.naerplan.language.Texts;
import dk.naerplan.workbench.plan.field.Fields;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** Above the groups: what is looked for, templates and copies. */
final class EquipHeader extends VBox {
  private static final double GAP = 6;

  private final EquipViewModel model;
  private final TextField query = new TextField();
  private final ToggleButton should;
  private final ToggleButton said;
  private final ToggleButton template;
  private final ToggleButton copy;
  private final VBox panel = new VBox();
  private Optional<TemplatesCard> templates = Optional.empty();
  private Optional<CopyCard> copies = Optional.empty();
  private boolean refreshing;

  EquipHeader(EquipViewModel model) {
    super(GAP);
    this.model = model;
    Texts texts = model.texts();
    setMinWidth(0);
    query.setId("item-query");
    query.setPromptText(texts.get("filter.prompt"));
    query.setAccessibleText(texts.get("filter.name"));
    query.setMinWidth(0);
    query.textProperty().subscribe((_, _) -> filter());
    query.setOnKeyPressed(key -> {
      if (key.getCode() == KeyCode.ESCAPE && !query.getText().isEmpty()) {
        query.clear();
        key.consume();
      }
    });
    should = toggle("filter-should", texts.get("filter.should"));
    said = toggle("filter-said", texts.get("filter.said"));
    should.setOnAction(_ -> filter());
    said.setOnAction(_ -> filter());
    template = toggle("template", texts.get("template"));
    template.setGraphic(new FontIcon(Material2MZ.PLAYLIST_ADD_CHECK));
    copy = toggle("copy", texts.get("copy"));
    copy.setGraphic(new FontIcon(Material2AL.CONTENT_COPY));
    template.setOnAction(_ -> openTemplates(template.isSelected()));
    copy.setOnAction(_ -> openCopy(copy.isSelected()));
    panel.setMinWidth(0);
    getChildren().addAll(row(template, copy), panel, query, row(should, said));
    model.filterProperty().subscribe(this::show);
  }

  private static ToggleButton toggle(String id, String text) {
    ToggleButton button = new ToggleButton(text);
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.getStyleClass().addAll(Styles.SMALL, "segment");
    return button;
  }

  private static FlowPane row(ToggleButton... buttons) {
    FlowPane row = new FlowPane(GAP, GAP, buttons);
    row.setPrefWrapLength(1);
    row.setMinWidth(0);
    return row;
  }

  private void filter() {
    if (!refreshing) {
      model
          .filterProperty()
          .set(new ItemFilter(query.getText(), should.isSelected(), said.isSelected()));
    }
  }

  private void show(ItemFilter filter) {
    refreshing = true;
    if (!query.getText().equals(filter.query())) {
      query.setText(filter.query());
    }
    should.setSelected(filter.shouldOnly());
    said.setSelected(filter.saidOnly());
    refreshing = false;
  }

  private void openTemplates(boolean open) {
    if (open && templates.isEmpty()) {
      templates =
          Optional.of(new TemplatesCard(model, new TemplatesViewModel(model), this::close));
      panel.getChildren().add(templates.get());
    }
    panels(open, false);
    templates.filter(_ -> open).ifPresent(TemplatesCard::open);
  }

  private void openCopy(boolean open) {
    if (open && copies.isEmpty()) {
      copies = Optional.of(new CopyCard(model, new CopyViewModel(model), this::close));
      panel.getChildren().add(copies.get());
    }
    panels(false, open);
    copies.filter(_ -> open).ifPresent(CopyCard::open);
  }

  private void panels(boolean templatesOpen, boolean copyOpen) {
    template.setSelected(templatesOpen);
    copy.setSelected(copyOpen);
    templates.ifPresent(card -> Fields.show(card, templatesOpen));
    copies.ifPresent(card -> Fields.show(card, copyOpen));
  }

  private void close() {
    ToggleButton opener = template.isSelected() ? template : copy;
    panels(false, false);
    opener.requestFocus();
  }
}
