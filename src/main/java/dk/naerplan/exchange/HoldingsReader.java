package dk.naerplan.exchange;

import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.Question;
import dk.naerplan.framework.QuestionId;
import dk.naerplan.framework.RuleId;
import dk.naerplan.language.Place;
import dk.naerplan.plan.Holdings;
import dk.naerplan.store.HoldingsJson;
import dk.naerplan.store.ProjectState;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Reads what a nærhospital, or a plan as a whole, holds and states. What no edition of the faglige
 * ramme in the project knows is refused: it could be neither shown nor checked. Earlier editions
 * count, so that a plan survives a change of edition.
 */
final class HoldingsReader {
  private final InputFile file;
  private final List<Catalogue> editions;
  private final AnswerCheck answers;

  HoldingsReader(InputFile file, ProjectState state) {
    this.file = file;
    editions = state.framework().editions();
    answers = new AnswerCheck(state.dataset().geography());
  }

  /** The holdings at a path of a document that follows the schema. */
  Holdings holdings(JsonNode json, String path) {
    requireKnown(json.path("items").valueStream().map(each -> each.path("item")), path + "/items");
    Set<String> items = new HashSet<>();
    int index = 0;
    for (JsonNode item : json.path("items")) {
      String at = path + "/items/" + index++;
      requireNew(items, item.path("item").asString(), at + "/item");
      for (Map.Entry<String, JsonNode> answer : item.path("answers").properties()) {
        requireFits(answer.getKey(), answer.getValue().asString(), at + "/answers");
      }
    }
    requireDeviations(json.path("deviations"), path + "/deviations");
    return HoldingsJson.read(json);
  }

  /** The items of a list of ids at a path, as version 1 writes it. */
  Holdings ticked(JsonNode json, String path) {
    requireKnown(json.valueStream(), path);
    return Holdings.ofItems(json.valueStream().map(id -> new ItemId(id.asString())).toList());
  }

  private void requireDeviations(JsonNode deviations, String path) {
    Set<String> seen = new HashSet<>();
    int index = 0;
    for (JsonNode deviation : deviations) {
      String at = path + "/" + index++;
      String rule = deviation.path("rule").asString();
      if (editions.stream().noneMatch(edition -> edition.rule(new RuleId(rule)).isPresent())) {
        throw Bad.input("unknownRule", at(at + "/rule"), rule, current());
      }
      if (deviation.has("item")) {
        requireKnown(Stream.of(deviation.path("item")), at + "/item");
      }
      requireNew(seen, (rule + " " + deviation.path("item").asString("")).strip(), at);
    }
  }

  private void requireKnown(Stream<JsonNode> ids, String path) {
    Set<String> unknown = new TreeSet<>();
    ids.map(JsonNode::asString)
        .filter(id -> editions.stream().noneMatch(e -> e.item(new ItemId(id)).isPresent()))
        .forEach(unknown::add);
    if (!unknown.isEmpty()) {
      throw Bad.input(
          "unknownItems", at(path), unknown.size(), String.join(", ", unknown), current());
    }
  }

  private void requireFits(String id, String answer, String path) {
    List<Question> asked =
        editions.stream()
            .flatMap(edition -> edition.question(new QuestionId(id)).stream())
            .toList();
    Place place = at(path + "/" + id);
    if (asked.isEmpty()) {
      throw Bad.input("unknownQuestion", place, id, current());
    }
    if (asked.stream().noneMatch(question -> answers.problem(question, answer).isEmpty())) {
      Question latest = asked.getFirst();
      Optional<String> problem = answers.problem(latest, answer);
      throw Bad.input(problem.orElseThrow(), place, answer, id, AnswerCheck.options(latest));
    }
  }

  private void requireNew(Set<String> seen, String id, String path) {
    if (!seen.add(id)) {
      throw Bad.input("duplicateId", at(path), id);
    }
  }

  private String current() {
    return editions.getFirst().edition();
  }

  private Place at(String path) {
    return new Place(file.name(), 0, 0, path);
  }
}
