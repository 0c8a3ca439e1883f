package dk.naerplan.workbench.plan.equip;

import atlantafx.base.theme.Styles;
import dk.naerplan.framework.CatalogueItem;
import dk.naerplan.framework.Question;
import dk.naerplan.framework.QuestionId;
import dk.naerplan.language.Texts;
import dk.naerplan.plan.Holding;
import dk.naerplan.plan.Holding.Standing;
import dk.naerplan.workbench.plan.field.Choice;
import dk.naerplan.workbench.plan.field.Fields;
import dk.naerplan.workbench.plan.field.KeptField;
import dk.naerplan.workbench.plan.field.Segments;
import dk.naerplan.workbench.plan.field.SteadyBox;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** An item: its tick, what the framework says of it, and what the owner says of it. */
final class ItemRow extends SteadyBox {
  private static final double GAP = 3;
  private static final double BADGE_GAP = 6;
  private static final double ICON_EM = 1.4;

  private final EquipViewModel model;
  private final CatalogueItem item;
  private final Texts texts;
  private final CheckBox tick = new CheckBox();
  private final Optional<Segments> standing;
  private final ToggleButton more = new ToggleButton();
  private final Label declined = new Label();
  private final Button offers = new Button();
  private final Label summary = Fields.wrapped("", "figure-unit");
  private final VBox below = new VBox(BADGE_GAP);
  private Optional<Answers> provider = Optional.empty();
  private Optional<ProposalCard> card = Optional.empty();
  private Optional<ItemDetails> details = Optional.empty();
  private Optional<Sheet> shown = Optional.empty();
  private boolean refreshing;

  ItemRow(EquipViewModel model, CatalogueItem item) {
    super(GAP);
    this.model = model;
    this.item = item;
    this.texts = model.texts();
    setMinWidth(0);
    getStyleClass().add("item-row");
    standing = EquipViewModel.isExcluded(item) ? Optional.of(threeWay()) : Optional.empty();
    below.getStyleClass().add("item-below");
    getChildren().addAll(head(), basis());
    standing.ifPresent(below.getChildren()::add);
    below.getChildren().add(summary);
    getChildren().add(below);
  }

  private Node head() {
    String label = model.itemTexts().label(item.id());
    String basis = model.itemTexts().strength(item) + ", " + model.itemTexts().section(item);
    Region named;
    if (standing.isPresent()) {
      named = Fields.wrapped(label, "item-name");
    } else {
      tick.setText(label);
      tick.setId("item-" + item.id());
      tick.setWrapText(true);
      tick.setMinHeight(Region.USE_PREF_SIZE);
      tick.setAccessibleText(label + ", " + basis);
      tick.selectedProperty()
          .subscribe((_, held) -> {
            if (!refreshing) {
              hold(held);
            }
          });
      named = tick;
    }
    named.setMinWidth(0);
    named.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(named, Priority.ALWAYS);
    more.setId("more-" + item.id());
    FontIcon icon = new FontIcon(Material2AL.INFO);
    more.fontProperty()
        .subscribe(font -> icon.setIconSize((int) Math.round(ICON_EM * font.getSize())));
    more.setGraphic(icon);
    more.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    more.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL, "more");
    more.setMinWidth(Region.USE_PREF_SIZE);
    more.setAccessibleText(texts.get("more", label));
    more.setTooltip(new Tooltip(texts.get("more", label)));
    more.selectedProperty().subscribe((_, open) -> openDetails(open));
    HBox head = new HBox(GAP, named, more);
    head.setAlignment(Pos.TOP_LEFT);
    return head;
  }

  private Node basis() {
    Label strength = new Label(model.itemTexts().strength(item));
    strength.getStyleClass().addAll("badge", style());
    Label section = new Label(model.itemTexts().section(item));
    section.getStyleClass().add("figure-unit");
    declined.setText(texts.get("declined"));
    declined.getStyleClass().addAll("badge", "standing-declined");
    offers.getStyleClass().addAll(Styles.SMALL, Styles.FLAT, "offers");
    offers.setId("offers-" + item.id());
    offers.setOnAction(_ ->
        shown.ifPresent(sheet -> model.propose(sheet.owner(), item.id(), true)));
    FlowPane basis = new FlowPane(BADGE_GAP, 2, strength, section, declined, offers);
    basis.setRowValignment(VPos.CENTER);
    basis.setPrefWrapLength(1);
    basis.setMinWidth(0);
    basis.getStyleClass().add(standing.isPresent() ? "item-basis-flush" : "item-basis");
    return basis;
  }

  private String style() {
    return "strength-" + item.strength().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Segments threeWay() {
    List<Choice> choices =
        List.of(
            new Choice(Standing.DECLINED.name(), texts.get("standing.absent")),
            new Choice(Standing.HELD.name(), texts.get("standing.here")),
            new Choice("", texts.get("standing.unsaid")));
    Segments segments =
        Segments.one(model.itemTexts().label(item.id()), choices, this::changeStanding);
    segments.setId("standing-" + item.id());
    segments.buttons().getFirst().setAccessibleText(
        model.itemTexts().label(item.id()) + ": " + texts.get("standing.absent.full"));
    segments.buttons().getLast().getStyleClass().add("unsaid");
    return segments;
  }

  private void changeStanding() {
    String chosen = standing.map(Segments::chosen).orElse("");
    shown.ifPresent(sheet ->
        model.state(
            sheet.owner(),
            item.id(),
            chosen.isEmpty() ? Optional.empty() : Optional.of(Standing.valueOf(chosen))));
    refreshStanding();
  }

  // One of the three always holds: pressing it again does not release it.
  private void refreshStanding() {
    standing.ifPresent(segments -> {
      if (segments.buttons().stream().noneMatch(ToggleButton::isSelected)) {
        segments.put("");
      }
    });
  }

  private void hold(boolean held) {
    shown.ifPresent(sheet -> {
      // What only counts once it is described asks for its description.
      if (held && EquipViewModel.isDescribed(item)) {
        more.setSelected(true);
      }
      model.hold(sheet.owner(), item.id(), held);
    });
  }

  private void openDetails(boolean open) {
    if (open && details.isEmpty()) {
      details = Optional.of(new ItemDetails(model, item));
      below.getChildren().add(details.get());
      shown.ifPresent(details.get()::show);
    }
    details.ifPresent(shownDetails -> {
      if (!open) {
        shownDetails.flush();
      } else {
        shown.ifPresent(shownDetails::show);
      }
      Fields.show(shownDetails, open);
    });
  }

  void show(Sheet sheet) {
    shown = Optional.of(sheet);
    Optional<Holding> said = sheet.holdings().of(item.id());
    boolean held = said.filter(Holding::isHeld).isPresent();
    refreshing = true;
    tick.setSelected(held);
    standing.ifPresent(segments ->
        segments.put(said.map(holding -> holding.standing().name()).orElse("")));
    refreshing = false;
    Fields.show(declined, said.isPresent() && !held && standing.isEmpty());
    String line = said.map(holding -> summary(holding, held)).orElse("");
    summary.setText(line);
    Fields.show(summary, !line.isEmpty());
    showOffers(sheet);
    showProvider(sheet, said.filter(Holding::isHeld));
    if (more.isSelected()) {
      details.ifPresent(d -> d.show(sheet));
    }
  }

  private String summary(Holding holding, boolean held) {
    return held ? model.itemTexts().summary(item, holding) : holding.note();
  }

  private void showOffers(Sheet sheet) {
    int offered = model.offered(sheet, item.id());
    boolean open = offered > 0 && sheet.proposing().contains(item.id());
    offers.setText(texts.get("offers.count", offered));
    Fields.show(offers, offered > 0 && !open);
    if (open && card.isEmpty()) {
      card = Optional.of(new ProposalCard(model, item.id()));
      card.get().setId("proposal-" + item.id());
      int end = below.getChildren().size() - (details.isPresent() ? 1 : 0);
      below.getChildren().add(end, card.get());
    }
    card.ifPresent(shownCard -> {
      if (open) {
        shownCard.show(sheet, model.offers(sheet, item.id()));
      }
      Fields.show(shownCard, open);
    });
  }

  private void showProvider(Sheet sheet, Optional<Holding> held) {
    if (held.isPresent() && provider.isEmpty()) {
      List<Question> asked = model.questions(item, true);
      if (asked.isEmpty()) {
        return;
      }
      provider = Optional.of(new Answers(model, item.id(), asked, false));
      below.getChildren().add(below.getChildren().indexOf(summary) + 1, provider.get());
    }
    provider.ifPresent(answers -> {
      held.ifPresent(holding -> answers.show(sheet, holding));
      Fields.show(answers, held.isPresent());
    });
  }

  /** Keeps what is being entered, before another owner is shown. */
  void flush() {
    provider.filter(Node::isVisible).ifPresent(Answers::flush);
    details.filter(Node::isVisible).ifPresent(ItemDetails::flush);
  }

  /** Opens what is needed to see a question, or the item, and takes the cursor there. */
  Node reveal(Optional<QuestionId> question) {
    boolean inRow = question.filter(q -> EquipViewModel.isInRow(item, q)).isPresent();
    if (!inRow) {
      more.setSelected(true);
    }
    Optional<KeptField> field =
        inRow
            ? question.flatMap(q -> provider.filter(Node::isVisible).flatMap(p -> p.field(q)))
            : details.flatMap(d -> d.field(question));
    field.ifPresentOrElse(KeptField::takeFocus, this::takeFocus);
    return field.<Node>map(f -> f).orElse(this);
  }

  private void takeFocus() {
    standing
        .<Node>map(segments -> segments.buttons().getFirst())
        .orElse(tick)
        .requestFocus();
  }
}
