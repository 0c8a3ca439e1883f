package dk.naerplan.workbench.plan;

import dk.naerplan.framework.ItemId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the nærhospital holds: the items of the faglige ramme to tick, in its own groups. */
final class ItemsEditor extends VBox {
  private final Map<ItemId, CheckBox> boxes = new LinkedHashMap<>();
  private boolean refreshing;

  ItemsEditor(InspectorViewModel model) {
    super(4);
    setId("items");
    for (InspectorViewModel.Group group : model.groups()) {
      VBox rows = new VBox(6);
      group.items().forEach(item -> rows.getChildren().add(row(item, model)));
      TitledPane pane = new TitledPane(group.heading(), rows);
      pane.getStyleClass().add("dense");
      pane.setAnimated(false);
      pane.setExpanded(getChildren().size() < 2);
      getChildren().add(pane);
    }
  }

  private HBox row(InspectorViewModel.Item item, InspectorViewModel model) {
    CheckBox box = new CheckBox(item.label());
    box.setId("item-" + item.id());
    box.setWrapText(true);
    box.setMinHeight(Region.USE_PREF_SIZE);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setAccessibleText(item.label() + ", " + item.strengthText() + ", " + item.section());
    box.selectedProperty()
        .subscribe((_, held) -> {
          if (!refreshing) {
            model.hold(item.id(), held);
          }
        });
    boxes.put(item.id(), box);
    Label strength = new Label(item.strengthText());
    strength
        .getStyleClass()
        .addAll(
            "badge",
            "strength-" + item.strength().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    strength.setMinWidth(Region.USE_PREF_SIZE);
    Label section = new Label(item.section());
    section.getStyleClass().add("figure-unit");
    section.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(box, Priority.ALWAYS);
    HBox row = new HBox(6, box, strength, section);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  void show(Set<ItemId> held) {
    refreshing = true;
    boxes.forEach((id, box) -> box.setSelected(held.contains(id)));
    refreshing = false;
  }
}
