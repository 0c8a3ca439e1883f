package dk.naerplan.workbench.plan.equip;

import dk.naerplan.framework.AnswerKind;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.Question;
import dk.naerplan.framework.QuestionId;
import dk.naerplan.plan.Holding;
import dk.naerplan.workbench.plan.field.ChoicesField;
import dk.naerplan.workbench.plan.field.Fields;
import dk.naerplan.workbench.plan.field.KeptField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.VBox;

/** The fields for the questions that an item is asked. */
final class Answers extends VBox {
  private static final double GAP = 10;

  private final EquipViewModel model;
  private final ItemId item;
  private final boolean helping;
  private final Map<QuestionId, KeptField> fields = new LinkedHashMap<>();
  private final Map<QuestionId, Question> questions = new LinkedHashMap<>();
  private Optional<Owner> shown = Optional.empty();

  /**
   * Fields for questions.
   *
   * @param helping whether what a good answer says stands below each field
   */
  Answers(EquipViewModel model, ItemId item, List<Question> asked, boolean helping) {
    super(GAP);
    this.model = model;
    this.helping = helping;
    this.item = item;
    setMinWidth(0);
    for (Question question : asked) {
      KeptField field =
          AnswerFields.field(
              question,
              model,
              answer ->
                  shown.ifPresent(owner -> model.answer(owner, item, question.id(), answer)));
      fields.put(question.id(), field);
      questions.put(question.id(), question);
      getChildren().add(withHelp(field, question));
    }
  }

  private VBox withHelp(KeptField field, Question question) {
    VBox box = new VBox(2, field);
    if (helping && !question.help().isEmpty()) {
      box.getChildren()
          .add(Fields.wrapped(model.itemTexts().of(question.help()), "answer-help"));
    }
    return box;
  }

  void show(Sheet sheet, Holding holding) {
    boolean another = shown.filter(sheet.owner()::equals).isEmpty();
    shown = Optional.of(sheet.owner());
    fields.forEach((question, field) -> {
      if (field instanceof ChoicesField choices
          && questions.get(question).answer() == AnswerKind.MUNICIPALITIES) {
        choices.suggest(model.host(sheet));
      }
      field.show(holding.answer(question).orElse(""), another);
      Fields.show(field.getParent(), EquipViewModel.isDue(question, holding));
      if (another) {
        model.draft(sheet.owner(), item, question.value()).ifPresent(field::resume);
      }
    });
  }

  /** Keeps what is being entered, before another owner is shown. */
  void flush() {
    fields.forEach((question, field) -> {
      field.commit();
      shown.ifPresent(owner ->
          model.keepDraft(owner, item, question.value(), field.unfinished()));
    });
  }

  /** The field of a question, brought forward where it is not due yet. */
  Optional<KeptField> field(QuestionId question) {
    Optional<KeptField> field = Optional.ofNullable(fields.get(question));
    field.ifPresent(found -> Fields.show(found.getParent(), true));
    return field;
  }
}
