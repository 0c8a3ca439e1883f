package dk.naerplan.workbench.plan.equip;

import dk.naerplan.framework.Question;
import dk.naerplan.language.Texts;
import dk.naerplan.workbench.plan.field.ChoiceField;
import dk.naerplan.workbench.plan.field.ChoicesField;
import dk.naerplan.workbench.plan.field.DateField;
import dk.naerplan.workbench.plan.field.KeptField;
import dk.naerplan.workbench.plan.field.NumberField;
import dk.naerplan.workbench.plan.field.WordsField;
import dk.naerplan.workbench.plan.field.YesNoField;
import java.util.function.Consumer;

/** Makes the field that a question is answered in. */
final class AnswerFields {
  private AnswerFields() {}

  static KeptField field(Question question, EquipViewModel model, Consumer<String> keep) {
    Texts texts = Texts.of(KeptField.class, model.texts().language());
    String label = model.itemTexts().of(question.name());
    KeptField field =
        switch (question.answer()) {
          case TEXT -> new WordsField(label, "", keep);
          case YES_NO -> new YesNoField(label, texts, keep);
          case CHOICE -> new ChoiceField(label, model.itemTexts().options(question), texts, keep);
          case CHOICES -> new ChoicesField(label, model.itemTexts().options(question), texts, keep);
          case DATE -> new DateField(label, texts, keep);
          case NUMBER -> new NumberField(label, texts, keep);
          case MUNICIPALITIES -> new ChoicesField(label, model.municipalities(), texts, keep);
        };
    field.setId("answer-" + question.id());
    return field;
  }
}
