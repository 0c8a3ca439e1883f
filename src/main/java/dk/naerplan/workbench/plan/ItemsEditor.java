package dk.naerplan.workbench.plan;

import dk.naerplan.framework.ItemId;
import dk.naerplan.workbench.plan.InspectorViewModel.Group;
import dk.naerplan.workbench.plan.InspectorViewModel.Item;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** What the nærhospital holds: the items of the faglige ramme to tick, in its own groups. */
final class ItemsEditor extends VBox {
  /** What arrow and padding take of the width of a heading. */
  private static final double HEADING_INSET = 56;

  private static final double HEADING_MIN = 80;

  private final InspectorViewModel model;
  private final BiConsumer<ItemId, Boolean> hold;
  private final Map<ItemId, CheckBox> boxes = new LinkedHashMap<>();
  private final Map<Group, TitledPane> panes = new LinkedHashMap<>();
  private boolean refreshing;

  /**
   * An editor.
   *
   * @param hold is told of an item that is ticked or unticked
   */
  ItemsEditor(InspectorViewModel model, BiConsumer<ItemId, Boolean> hold) {
    super(4);
    this.model = model;
    this.hold = hold;
    setId("items");
    for (Group group : model.groups()) {
      VBox rows = new VBox(8);
      group.items().forEach(item -> rows.getChildren().add(row(item)));
      TitledPane pane = new TitledPane(null, rows);
      pane.setGraphic(heading(pane));
      pane.getStyleClass().add("dense");
      pane.setId("group-" + group.kind());
      pane.setMinWidth(0);
      pane.setAnimated(false);
      pane.setExpanded(panes.isEmpty());
      panes.put(group, pane);
      getChildren().add(pane);
    }
  }

  // The title of a pane is cut off where it does not fit; a text as its graphic wraps.
  private static Text heading(TitledPane pane) {
    Text text = new Text();
    text.getStyleClass().add("cell-text");
    text.wrappingWidthProperty()
        .bind(Bindings.max(HEADING_MIN, pane.widthProperty().subtract(HEADING_INSET)));
    pane.accessibleTextProperty().bind(text.textProperty());
    return text;
  }

  private VBox row(Item item) {
    CheckBox box = new CheckBox(item.label());
    box.setId("item-" + item.id());
    box.setWrapText(true);
    box.setMinHeight(Region.USE_PREF_SIZE);
    box.setMinWidth(0);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setAccessibleText(item.label() + ", " + item.strengthText() + ", " + item.section());
    box.selectedProperty()
        .subscribe((_, held) -> {
          if (!refreshing) {
            hold.accept(item.id(), held);
          }
        });
    boxes.put(item.id(), box);
    Label strength = new Label(item.strengthText());
    strength.getStyleClass().addAll("badge", style(item));
    strength.setMinWidth(Region.USE_PREF_SIZE);
    Label section = new Label(item.section());
    section.getStyleClass().add("figure-unit");
    section.setMinWidth(0);
    HBox below = new HBox(8, strength, section);
    below.setAlignment(Pos.CENTER_LEFT);
    below.getStyleClass().add("item-basis");
    VBox row = new VBox(2, box, below);
    row.setMinWidth(0);
    return row;
  }

  private static String style(Item item) {
    return "strength-" + item.strength().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  void show(Set<ItemId> held) {
    refreshing = true;
    boxes.forEach((id, box) -> box.setSelected(held.contains(id)));
    panes.forEach((group, pane) -> ((Text) pane.getGraphic()).setText(model.heading(group, held)));
    refreshing = false;
  }
}
