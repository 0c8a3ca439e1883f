package dk.naerplan.store;

import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.CatalogueItem;
import dk.naerplan.framework.CheckUnit;
import dk.naerplan.framework.ItemTemplate;
import dk.naerplan.framework.Question;
import dk.naerplan.framework.Rule;
import dk.naerplan.framework.RuleTest;
import dk.naerplan.framework.RuleTest.Silence;
import dk.naerplan.framework.Selection;
import dk.naerplan.framework.Telemedicine;
import dk.naerplan.framework.Words;
import java.util.Collection;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An edition of the faglige ramme as JSON: what {@link CatalogueJson} reads. What goes without
 * saying is left out.
 */
public final class CatalogueNodes {
  private CatalogueNodes() {}

  /** An edition as JSON. */
  public static ObjectNode write(Catalogue catalogue) {
    ObjectNode json = node();
    json.put("edition", catalogue.edition()).put("source", catalogue.source());
    ArrayNode questions = json.putArray("questions");
    catalogue.questions().forEach(question -> questions.add(question(question)));
    ArrayNode items = json.putArray("items");
    catalogue.items().forEach(item -> items.add(item(item)));
    ArrayNode rules = json.putArray("rules");
    catalogue.rules().forEach(rule -> rules.add(rule(rule)));
    ArrayNode templates = json.putArray("templates");
    catalogue.templates().forEach(template -> templates.add(template(template)));
    return json;
  }

  private static ObjectNode item(CatalogueItem item) {
    ObjectNode json = node();
    json.put("id", item.id().value());
    json.put("kind", item.kind().name()).put("strength", item.strength().name());
    words(json, "name", item.name());
    words(json, "explanation", item.explanation());
    words(json, "condition", item.condition());
    words(json, "targetGroup", item.targetGroup());
    json.put("section", item.section());
    unit(json, item.unit());
    strings(json, "tags", item.tags().stream().sorted().toList());
    if (!item.needs().isEmpty()) {
      ArrayNode needs = json.putArray("needs");
      item.needs()
          .forEach(group -> {
            ArrayNode one = needs.addArray();
            group.stream().sorted().forEach(id -> one.add(id.value()));
          });
    }
    strings(json, "goesWith", item.goesWith());
    if (item.telemedicine() != Telemedicine.NONE) {
      json.put("telemedicine", item.telemedicine().name());
    }
    if (item.regional()) {
      json.put("regional", true);
    }
    return json;
  }

  private static ObjectNode question(Question question) {
    ObjectNode json = node();
    json.put("id", question.id().value()).put("answer", question.answer().name());
    words(json, "name", question.name());
    words(json, "help", question.help());
    if (!question.options().isEmpty()) {
      ArrayNode options = json.putArray("options");
      question
          .options()
          .forEach(
              option -> words(options.addObject().put("id", option.id()), "name", option.name()));
    }
    json.set("of", selection(question.of()));
    return json.put("section", question.section());
  }

  private static ObjectNode rule(Rule rule) {
    ObjectNode json = node();
    json.put("id", rule.id().value()).put("severity", rule.severity().name());
    unit(json, rule.unit());
    json.put("verb", rule.verb());
    words(json, "name", rule.name());
    words(json, "missing", rule.missing());
    words(json, "why", rule.why());
    json.put("section", rule.section());
    if (!rule.mayDeviate()) {
      json.put("mayDeviate", false);
    }
    if (!rule.when().isEmpty()) {
      json.set("when", selection(rule.when()));
    }
    ArrayNode tests = json.putArray("tests");
    rule.tests().forEach(test -> tests.add(test(test)));
    return json;
  }

  private static ObjectNode test(RuleTest test) {
    ObjectNode json = node();
    switch (test) {
      case RuleTest.Holds holds -> {
        json.put("test", "holds").set("items", selection(holds.items()));
        if (holds.atLeast() > 0) {
          json.put("atLeast", holds.atLeast());
        }
        if (holds.proof() != RuleTest.Proof.HELD) {
          json.put("proof", holds.proof().name());
        }
        silence(json, holds.silence(), Silence.VIOLATED);
        holds.notWhen().ifPresent(question -> json.put("notWhen", question.value()));
        strings(json, "notWhenAnswers", holds.notWhenAnswers());
      }
      case RuleTest.HoldsNone none -> {
        json.put("test", "holdsNone").set("items", selection(none.items()));
        silence(json, none.silence(), Silence.SATISFIED);
        none.excusedBy().ifPresent(question -> json.put("excusedBy", question.value()));
      }
      case RuleTest.Answers answers -> {
        json.put("test", "answers").set("of", selection(answers.of()));
        json.put("question", answers.question().value());
        strings(json, "accepted", answers.accepted());
        silence(json, answers.silence(), Silence.VIOLATED);
        answers.excusedBy().ifPresent(question -> json.put("excusedBy", question.value()));
        answers.excusedByItem().ifPresent(item -> json.put("excusedByItem", item.value()));
      }
      case RuleTest.HoldsNeeds needs ->
          json.put("test", "holdsNeeds")
              .put("kind", needs.kind().name())
              .set("of", selection(needs.of()));
      case RuleTest.HoldsPaired paired ->
          json.put("test", "holdsPaired").set("of", selection(paired.of()));
      case RuleTest.Measured measured ->
          json.put("test", "measured").put("measure", measured.measure().name());
    }
    return json;
  }

  private static ObjectNode template(ItemTemplate template) {
    ObjectNode json = node();
    json.put("id", template.id());
    words(json, "name", template.name());
    words(json, "explanation", template.explanation());
    ArrayNode items = json.putArray("items");
    template.items().forEach(item -> items.add(item.value()));
    if (template.regional()) {
      json.put("regional", true);
    }
    return json;
  }

  private static ObjectNode selection(Selection selection) {
    ObjectNode json = node();
    strings(json, "items", selection.items().stream().sorted().toList());
    strings(json, "kinds", selection.kinds().stream().sorted().toList());
    strings(json, "tags", selection.tags().stream().sorted().toList());
    selection.strength().ifPresent(strength -> json.put("strength", strength.name()));
    selection.delivery().ifPresent(delivery -> json.put("delivery", delivery.name()));
    strings(json, "except", selection.except().stream().sorted().toList());
    return json;
  }

  private static void words(ObjectNode json, String name, Words words) {
    if (!words.isEmpty()) {
      json.putObject(name).put("da", words.da()).put("en", words.en());
    }
  }

  private static void strings(ObjectNode json, String name, Collection<?> values) {
    if (!values.isEmpty()) {
      ArrayNode array = json.putArray(name);
      values.forEach(value -> array.add(value.toString()));
    }
  }

  private static void unit(ObjectNode json, CheckUnit unit) {
    if (unit != CheckUnit.NAERHOSPITAL) {
      json.put("unit", unit.name());
    }
  }

  private static void silence(ObjectNode json, Silence silence, Silence otherwise) {
    if (silence != otherwise) {
      json.put("silence", silence.name());
    }
  }

  private static ObjectNode node() {
    return JsonNodeFactory.instance.objectNode();
  }
}
