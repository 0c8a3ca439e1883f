package dk.naerplan.workbench.plan.equip;

import atlantafx.base.theme.Styles;
import dk.naerplan.framework.ItemId;
import dk.naerplan.language.Texts;
import dk.naerplan.workbench.plan.equip.Offers.Offer;
import dk.naerplan.workbench.plan.field.Fields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Proposes what belongs with an item: add, decline for a reason, or later. */
final class ProposalCard extends VBox {
  private static final double GAP = 6;

  private final EquipViewModel model;
  private final ItemId item;
  private final Texts texts;
  private final VBox list = new VBox(GAP);
  private final Map<ItemId, CheckBox> boxes = new LinkedHashMap<>();
  private final Button add = button("offers.add", "proposal-add", Styles.ACCENT);
  private final Button decline = button("offers.decline", "proposal-decline");
  private final ReasonBox reason;
  private List<Offers> offered = List.of();
  private Optional<Owner> owner = Optional.empty();

  ProposalCard(EquipViewModel model, ItemId item) {
    super(GAP);
    this.model = model;
    this.item = item;
    this.texts = model.texts();
    getStyleClass().add("proposal-card");
    setMinWidth(0);
    add.setText(texts.get("offers.add"));
    decline.setText(texts.get("offers.decline"));
    Button later = button("offers.later", "proposal-later", Styles.FLAT);
    later.setText(texts.get("offers.later"));
    reason = new ReasonBox(texts, this::declineTicked, () -> askReason(false));
    add.setOnAction(_ -> owner.ifPresent(to -> model.holdAll(to, ticked())));
    decline.setOnAction(_ -> {
      askReason(true);
      reason.takeFocus();
    });
    later.setOnAction(_ -> owner.ifPresent(of -> model.propose(of, item, false)));
    FlowPane buttons = new FlowPane(GAP, GAP, add, decline, later);
    buttons.setPrefWrapLength(1);
    askReason(false);
    getChildren()
        .addAll(
            Fields.wrapped(
                texts.get("offers.title", model.itemTexts().label(item)), "proposal-title"),
            list,
            buttons,
            reason);
  }

  private static Button button(String key, String styleClass, String... more) {
    Button button = new Button(key);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.getStyleClass().addAll(Styles.SMALL, styleClass);
    button.getStyleClass().addAll(more);
    return button;
  }

  private void askReason(boolean asked) {
    Fields.show(reason, asked);
  }

  private void declineTicked(String why) {
    askReason(false);
    owner.ifPresent(of -> model.decline(of, ticked(), why));
  }

  private List<ItemId> ticked() {
    return boxes.entrySet().stream()
        .filter(entry -> entry.getValue().isSelected())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Shows offers; what stays keeps its tick. */
  void show(Sheet sheet, List<Offers> offers) {
    if (owner.filter(sheet.owner()::equals).isEmpty()) {
      boxes.clear();
      offered = List.of();
      askReason(false);
    }
    owner = Optional.of(sheet.owner());
    if (offers.equals(offered)) {
      return;
    }
    offered = offers;
    Map<ItemId, CheckBox> before = new LinkedHashMap<>(boxes);
    boxes.clear();
    list.getChildren().clear();
    for (Offers group : offers) {
      list.getChildren().add(Fields.wrapped(group.heading(), "figure-unit"));
      for (Offer offer : group.offers()) {
        CheckBox box = before.getOrDefault(offer.id(), box(offer));
        boxes.putIfAbsent(offer.id(), box);
        if (boxes.get(offer.id()).equals(box) && !list.getChildren().contains(box)) {
          list.getChildren().add(box);
        }
      }
    }
    enable();
  }

  private CheckBox box(Offer offer) {
    CheckBox box = new CheckBox(offer.label());
    box.setId("offer-" + item + "-" + offer.id());
    box.setSelected(offer.ticked());
    box.setWrapText(true);
    box.setMinWidth(0);
    box.setMinHeight(Region.USE_PREF_SIZE);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setAccessibleText(offer.label() + ", " + offer.kind());
    box.selectedProperty().subscribe((_, _) -> enable());
    return box;
  }

  private void enable() {
    boolean none = ticked().isEmpty();
    add.setDisable(none);
    decline.setDisable(none);
  }
}
