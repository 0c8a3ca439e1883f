package dk.naerplan.workbench.plan.equip;

import dk.naerplan.framework.CatalogueItem;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.ItemKind;
import dk.naerplan.workbench.plan.equip.EquipViewModel.Group;
import dk.naerplan.workbench.plan.field.SteadyBox;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.TitledPane;

import javafx.scene.text.Text;

/**
 * A group of items that can be folded. Rows are made when they are first looked at, a few at a time,
 * so that neither opening a project nor unfolding a group makes anyone wait.
 */
final class GroupSection extends TitledPane {
  /** What arrow and padding take of the width of a heading. */
  private static final double HEADING_INSET = 56;

  private static final double HEADING_MIN = 80;
  private static final double GAP = 9;

  /** How many rows are made at once. */
  private static final int STEP = 6;

  private final EquipViewModel model;
  private final Group group;
  private final SteadyBox content = new SteadyBox(GAP);
  private final Text heading = new Text();
  private final Map<ItemId, ItemRow> rows = new HashMap<>();
  private Optional<Sheet> shown = Optional.empty();

  GroupSection(EquipViewModel model, Group group) {
    this.model = model;
    this.group = group;
    // The title of a pane is cut off where it does not fit; a text as its graphic wraps.
    heading.getStyleClass().add("cell-text");
    heading
        .wrappingWidthProperty()
        .bind(Bindings.max(HEADING_MIN, widthProperty().subtract(HEADING_INSET)));
    accessibleTextProperty().bind(heading.textProperty());
    content.setMinWidth(0);
    setContent(content);
    setGraphic(heading);
    getStyleClass().addAll("dense", "item-group");
    setId("group-" + group.kind());
    setMinWidth(0);
    setAnimated(false);
    setExpanded(false);
  }

  ItemKind kind() {
    return group.kind();
  }

  /** Shows what is said, in the rows that there are already. */
  void show(Sheet sheet) {
    shown = Optional.of(sheet);
    heading.setText(model.heading(group, sheet));
    rows.values().forEach(row -> row.show(sheet));
    arrange();
  }

  /** Shows the rows that are looked for, as far as they are made. */
  void arrange() {
    List<CatalogueItem> looked = looked();
    boolean any = !looked.isEmpty();
    setVisible(any);
    setManaged(any);
    List<ItemRow> wanted =
        looked.stream().map(item -> rows.get(item.id())).filter(row -> row != null).toList();
    if (!content.getChildren().equals(wanted)) {
      content.getChildren().setAll(wanted);
    }
  }

  private List<CatalogueItem> looked() {
    return shown
        .map(sheet -> group.items().stream().filter(item -> model.shows(item, sheet)).toList())
        .orElse(List.of());
  }

  boolean hasAny() {
    return !looked().isEmpty();
  }

  /**
   * Makes some of the rows that are looked for and not there yet.
   *
   * @return whether any were made
   */
  boolean makeSome() {
    return isExpanded() && make(STEP);
  }

  /** Makes the row of an item at once, and shows it. */
  Optional<ItemRow> row(ItemId id) {
    Optional<CatalogueItem> item =
        group.items().stream().filter(i -> i.id().equals(id)).findFirst();
    if (item.isPresent() && shown.isPresent()) {
      setExpanded(true);
      make(Integer.MAX_VALUE);
    }
    return item.flatMap(i -> Optional.ofNullable(rows.get(i.id())));
  }

  private boolean make(int most) {
    List<CatalogueItem> missing =
        looked().stream().filter(item -> !rows.containsKey(item.id())).toList();
    missing.stream().limit(most).forEach(item -> {
      ItemRow row = new ItemRow(model, item);
      shown.ifPresent(row::show);
      rows.put(item.id(), row);
    });
    if (!missing.isEmpty()) {
      arrange();
    }
    return !missing.isEmpty();
  }

  /** Keeps what is being entered, before another owner is shown. */
  void flush() {
    rows.values().forEach(ItemRow::flush);
  }
}
