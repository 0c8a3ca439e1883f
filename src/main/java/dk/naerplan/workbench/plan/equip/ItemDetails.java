package dk.naerplan.workbench.plan.equip;

import atlantafx.base.theme.Styles;
import dk.naerplan.framework.CatalogueItem;
import dk.naerplan.framework.Question;
import dk.naerplan.framework.QuestionId;
import dk.naerplan.language.Texts;
import dk.naerplan.plan.Holding;
import dk.naerplan.workbench.plan.field.DaysField;
import dk.naerplan.workbench.plan.field.Fields;
import dk.naerplan.workbench.plan.field.KeptField;
import dk.naerplan.workbench.plan.field.Segments;
import dk.naerplan.workbench.plan.field.WordsField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the framework says of an item, and the fields for what the owner says of it. */
final class ItemDetails extends VBox {
  private static final double GAP = 8;

  private final EquipViewModel model;
  private final CatalogueItem item;
  private final Texts texts;
  private final VBox delivered = new VBox(GAP);
  private final Segments delivery;
  private final DaysField days;
  private final WordsField note;
  private final WordsField declined;
  private final Answers answers;
  private final Button decline;
  private final ReasonBox reason;
  private Optional<Owner> shown = Optional.empty();

  ItemDetails(EquipViewModel model, CatalogueItem item) {
    super(GAP);
    this.model = model;
    this.item = item;
    this.texts = model.texts();
    getStyleClass().add("item-details");
    setMinWidth(0);
    model.itemTexts().about(item).forEach(p -> getChildren().add(Fields.wrapped(p, "item-about")));
    Texts fieldTexts = Texts.of(KeptField.class, texts.language());
    delivery =
        Segments.several(texts.get("delivery"), model.itemTexts().deliveries(), this::deliver);
    delivery.getStyleClass().add("delivery");
    days =
        new DaysField(
            texts.get("days"),
            fieldTexts,
            value -> shown.ifPresent(o -> model.open(o, item.id(), Double.parseDouble(value))));
    days.getStyleClass().add("days");
    delivered.getChildren().setAll(Fields.labelled(texts.get("delivery"), delivery), days);
    boolean described = EquipViewModel.isDescribed(item);
    note = words(described ? "description" : "note", described ? "description.prompt" : "");
    note.getStyleClass().add("note");
    declined = words("decline.reason", "decline.prompt");
    declined.getStyleClass().add("declined-note");
    declined.require(texts.get("decline.missing"));
    List<Question> asked = model.questions(item, false);
    answers = new Answers(model, item.id(), asked, true);
    decline = new Button(texts.get("decline"));
    decline.getStyleClass().addAll(Styles.SMALL, Styles.FLAT, "decline");
    decline.setMinWidth(0);
    decline.setWrapText(true);
    decline.setMinHeight(Region.USE_PREF_SIZE);
    reason = new ReasonBox(texts, this::declineFor, () -> askReason(false));
    decline.setOnAction(_ -> {
      askReason(true);
      reason.takeFocus();
    });
    getChildren().addAll(delivered, note, declined, answers, decline, reason);
    askReason(false);
  }

  private WordsField words(String label, String prompt) {
    return new WordsField(
        texts.get(label),
        prompt.isEmpty() ? "" : texts.get(prompt),
        text -> shown.ifPresent(owner -> model.describe(owner, item.id(), text)));
  }

  private void deliver() {
    shown.ifPresent(owner -> model.deliver(owner, item.id(), delivery.chosen()));
  }

  private void askReason(boolean asked) {
    Fields.show(reason, asked);
  }

  private void declineFor(String why) {
    askReason(false);
    shown.ifPresent(owner -> model.decline(owner, List.of(item.id()), why));
  }

  void show(Sheet sheet) {
    boolean another = shown.filter(sheet.owner()::equals).isEmpty();
    Optional<Holding> said = sheet.holdings().of(item.id());
    boolean held = said.filter(Holding::isHeld).isPresent();
    boolean excluded = EquipViewModel.isExcluded(item);
    boolean away = said.isPresent() && !held;
    shown = Optional.of(sheet.owner());
    Holding holding = said.orElseGet(Holding::held);
    delivery.put(holding.delivery().stream().map(Enum::name).collect(Collectors.joining(",")));
    days.show(
        BigDecimal.valueOf(holding.daysPerWeek()).stripTrailingZeros().toPlainString(), another);
    note.show(away && !excluded ? "" : holding.note(), another);
    declined.show(away && !excluded ? holding.note() : "", another);
    answers.show(sheet, holding);
    if (another) {
      model.draft(sheet.owner(), item.id(), "").ifPresent(days::resume);
      askReason(false);
    }
    Fields.show(delivered, held && EquipViewModel.isDelivered(item));
    Fields.show(note, held || (away && excluded));
    Fields.show(declined, away && !excluded);
    Fields.show(answers, held && !answers.getChildren().isEmpty());
    boolean open = said.isEmpty() && !excluded;
    Fields.show(decline, open);
    if (!open) {
      askReason(false);
    }
  }

  /** Keeps what is being entered, before another owner is shown. */
  void flush() {
    if (days.isVisible() && delivered.isVisible()) {
      days.commit();
      shown.ifPresent(owner -> model.keepDraft(owner, item.id(), "", days.unfinished()));
    }
    if (note.isVisible()) {
      note.commit();
    }
    if (declined.isVisible()) {
      declined.commit();
    }
    if (answers.isVisible()) {
      answers.flush();
    }
  }

  /** The field of a question, or of the description. */
  Optional<KeptField> field(Optional<QuestionId> question) {
    if (question.isPresent()) {
      return answers.isVisible() ? question.flatMap(answers::field) : Optional.empty();
    }
    return note.isVisible() && EquipViewModel.isDescribed(item)
        ? Optional.of(note)
        : Optional.empty();
  }
}
