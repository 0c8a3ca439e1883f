package dk.naerplan.check;

import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.CatalogueItem;
import dk.naerplan.framework.Delivery;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.ItemKind;
import dk.naerplan.framework.Measure;
import dk.naerplan.framework.Question;
import dk.naerplan.framework.QuestionId;
import dk.naerplan.framework.RuleTest;
import dk.naerplan.framework.RuleTest.Proof;
import dk.naerplan.framework.RuleTest.Silence;
import dk.naerplan.framework.Selection;
import dk.naerplan.framework.Severity;
import dk.naerplan.framework.Strength;
import dk.naerplan.store.CatalogueNodes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Editions that differ from one in a single requirement each: every rule gone; every condition,
 * selection, test, accepted answer, excuse, grade and default of it gone or changed; and of every
 * item what rules read off it – tags, needs and what it goes with.
 */
final class Mutants {
  private static final List<String> SELECTIONS = List.of("when", "items", "of");
  private static final List<String> NAMES = List.of("items", "kinds", "tags", "except");

  private final Catalogue catalogue;
  private final ObjectNode whole;
  private final List<Mutant> mutants = new ArrayList<>();

  private Mutants(Catalogue catalogue) {
    this.catalogue = catalogue;
    whole = CatalogueNodes.write(catalogue);
  }

  static List<Mutant> of(Catalogue catalogue) {
    Mutants all = new Mutants(catalogue);
    for (int i = 0; i < catalogue.rules().size(); i++) {
      all.rule("/rules/" + i);
    }
    for (int i = 0; i < catalogue.items().size(); i++) {
      all.item("/items/" + i, catalogue.items().get(i));
    }
    for (int i = 0; i < catalogue.questions().size(); i++) {
      all.options("/questions/" + i, catalogue.questions().get(i));
    }
    return all.mutants;
  }

  private void add(String at, String what, Consumer<ObjectNode> change) {
    // The first two steps of the way lead to the rule, item or question.
    String owner = at.replaceFirst("^(/[^/]+/[^/]+).*", "$1/id");
    mutants.add(new Mutant(whole.at(owner).asString(), what, json -> change.accept((ObjectNode) json.at(at))));
  }

  private void rule(String at) {
    int number = Integer.parseInt(at.substring("/rules/".length()));
    String id = whole.at(at + "/id").asString();
    mutants.add(
        new Mutant(id, "is gone", json -> ((ArrayNode) json.path("rules")).remove(number)));
    others(Severity.values(), whole.at(at + "/severity").asString())
        .forEach(other -> set(at, "severity", other));
    set(at, "unit", whole.at(at + "/unit").asString("").isEmpty() ? "PLAN" : "NAERHOSPITAL");
    boolean mayDeviate = whole.at(at + "/mayDeviate").asBoolean(true);
    add(at, "mayDeviate " + !mayDeviate, rule -> rule.put("mayDeviate", !mayDeviate));
    if (whole.at(at).has("when")) {
      add(at, "applies everywhere", rule -> rule.remove("when"));
      selection(at + "/when");
    }
    int tests = whole.at(at + "/tests").size();
    for (int i = 0; i < tests; i++) {
      int index = i;
      add(at, "test " + i + " is gone", rule -> ((ArrayNode) rule.path("tests")).remove(index));
      test(at + "/tests/" + i);
    }
  }

  private void test(String at) {
    JsonNode test = whole.at(at);
    SELECTIONS.stream().filter(test::has).forEach(field -> selection(at + "/" + field));
    switch (test.path("test").asString()) {
      case "holds" -> holds(at, test);
      case "holdsNone" -> {
        silence(at, test, Silence.SATISFIED);
        removed(at, test, "excusedBy");
      }
      case "answers" -> answers(at, test);
      case "holdsNeeds" ->
          set(
              at,
              "kind",
              test.path("kind").asString().equals("EQUIPMENT") ? "COMPETENCE" : "EQUIPMENT");
      case "measured" ->
          others(Measure.values(), test.path("measure").asString())
              .forEach(other -> set(at, "measure", other));
      default -> {}
    }
  }

  private void holds(String at, JsonNode test) {
    silence(at, test, Silence.VIOLATED);
    others(Proof.values(), test.path("proof").asString("HELD"))
        .forEach(other -> set(at, "proof", other));
    int atLeast = test.path("atLeast").asInt(0);
    for (int other : new int[] {atLeast - 1, atLeast + 1}) {
      // One of a single item says the same as all of it.
      if (other >= 0 && (atLeast > 0 || catalogue.items(selectionOf(test)).size() > 1)) {
        add(at, "atLeast " + other, json -> json.put("atLeast", other));
      }
    }
    removed(at, test, "notWhen");
    elements(at, "notWhenAnswers");
  }

  private Selection selectionOf(JsonNode test) {
    return catalogue.rules().stream()
        .flatMap(rule -> rule.tests().stream())
        .filter(RuleTest.Holds.class::isInstance)
        .map(RuleTest.Holds.class::cast)
        .map(RuleTest.Holds::items)
        .filter(items ->
            items.items().stream()
                    .map(Object::toString)
                    .sorted()
                    .toList()
                    .equals(strings(test.at("/items/items")))
                && items.tags().stream().sorted().toList().equals(strings(test.at("/items/tags")))
                && items.kinds().stream().map(Enum::name).sorted().toList()
                    .equals(strings(test.at("/items/kinds")).stream().sorted().toList()))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> strings(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }

  private void answers(String at, JsonNode test) {
    silence(at, test, Silence.VIOLATED);
    removed(at, test, "excusedBy");
    removed(at, test, "excusedByItem");
    set(at, "question", "volumen");
    List<String> accepted = strings(test.path("accepted"));
    if (accepted.isEmpty()) {
      return;
    }
    add(at, "any answer will do", json -> json.remove("accepted"));
    elements(at, "accepted");
    Question question =
        catalogue.question(new QuestionId(test.path("question").asString())).orElseThrow();
    options(question).stream()
        .filter(option -> !accepted.contains(option))
        .forEach(option ->
            add(
                at,
                "answer " + option + " will do",
                json -> ((ArrayNode) json.path("accepted")).add(option)));
  }

  private static List<String> options(Question question) {
    return question.options().isEmpty()
        ? List.of("true", "false")
        : question.options().stream().map(Question.Option::id).toList();
  }

  private void selection(String at) {
    NAMES.forEach(field -> elements(at, field));
    if (whole.at(at).has("strength")) {
      add(at, "whatever its strength", json -> json.remove("strength"));
      set(at, "strength", "SHOULD");
    }
    if (whole.at(at).has("delivery")) {
      add(at, "however it is delivered", json -> json.remove("delivery"));
      others(Delivery.values(), whole.at(at + "/delivery").asString())
          .forEach(other -> set(at, "delivery", other));
    }
  }

  private void item(String at, CatalogueItem item) {
    for (int i = 0; i < whole.at(at + "/tags").size(); i++) {
      String tag = whole.at(at + "/tags/" + i).asString();
      if (isTagRead(tag)) {
        int index = i;
        add(at, "tag " + tag + " is gone", json -> ((ArrayNode) json.path("tags")).remove(index));
      }
    }
    if (item.kind().isHospitalFunction() && item.strength() != Strength.MUST_NOT) {
      set(at, "strength", item.strength() == Strength.MAY ? "SHOULD" : "MAY");
    }
    for (int i = 0; i < item.needs().size(); i++) {
      JsonNode group = whole.at(at + "/needs/" + i);
      if (isNeedRead(item, strings(group))) {
        int index = i;
        add(at, "need " + group + " is gone", j -> ((ArrayNode) j.path("needs")).remove(index));
        for (int member = 0; member < group.size(); member++) {
          int one = member;
          add(
              at,
              "need of " + group.get(one),
              j -> ((ArrayNode) j.path("needs").path(index)).remove(one));
        }
      }
    }
    boolean paired =
        tests(RuleTest.HoldsPaired.class).stream().anyMatch(test -> test.of().includes(item));
    if (paired) {
      elements(at, "goesWith");
    }
  }

  private boolean isTagRead(String tag) {
    return whole.path("rules").valueStream()
        .map(JsonNode::toString)
        .anyMatch(rule -> rule.contains('"' + tag + '"'));
  }

  private boolean isNeedRead(CatalogueItem item, List<String> group) {
    return tests(RuleTest.HoldsNeeds.class).stream()
        .filter(test -> test.of().includes(item))
        .anyMatch(test -> group.stream().allMatch(id -> kind(id) == test.kind()));
  }

  private ItemKind kind(String id) {
    return catalogue.item(new ItemId(id)).orElseThrow().kind();
  }

  private <T extends RuleTest> List<T> tests(Class<T> type) {
    return catalogue.rules().stream()
        .flatMap(rule -> rule.tests().stream())
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  /** The options with which a rule is content. */
  private void options(String at, Question question) {
    for (int i = 0; i < question.options().size(); i++) {
      String option = question.options().get(i).id();
      boolean read =
          tests(RuleTest.Answers.class).stream()
              .filter(test -> test.question().equals(question.id()))
              .anyMatch(test -> test.accepted().isEmpty() || test.accepted().contains(option));
      if (read) {
        int index = i;
        add(
            at,
            "option " + option + " is gone",
            json -> ((ArrayNode) json.path("options")).remove(index));
      }
    }
  }

  private void elements(String at, String field) {
    JsonNode array = whole.at(at + "/" + field);
    for (int i = 0; i < array.size(); i++) {
      int index = i;
      add(
          at,
          field + " without " + array.get(i),
          json -> ((ArrayNode) json.path(field)).remove(index));
    }
  }

  private void removed(String at, JsonNode test, String field) {
    if (test.has(field)) {
      add(at, "no " + field, json -> json.remove(field));
    }
  }

  private void silence(String at, JsonNode test, Silence otherwise) {
    others(Silence.values(), test.path("silence").asString(otherwise.name()))
        .forEach(other -> set(at, "silence", other));
  }

  private void set(String at, String field, String value) {
    add(at, field + " " + value, json -> json.put(field, value));
  }

  private static List<String> others(Enum<?>[] all, String but) {
    Set<String> one = Set.of(but);
    return Arrays.stream(all).map(Enum::name).filter(name -> !one.contains(name)).toList();
  }
}
