package dk.naerplan.store;

import dk.naerplan.framework.Delivery;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.QuestionId;
import dk.naerplan.framework.RuleId;
import dk.naerplan.plan.DeviationKey;
import dk.naerplan.plan.Holding;
import dk.naerplan.plan.Holdings;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a nærhospital or a plan holds and states, as JSON in the log of edits and in exchanged
 * plans. What goes without saying is left out; the shape is that of {@code plan.schema.json}.
 */
public final class HoldingsJson {
  private HoldingsJson() {}

  /** Holdings as JSON. */
  public static ObjectNode write(Holdings holdings) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode items = json.putArray("items");
    holdings.items().forEach((item, holding) -> write(items.addObject(), item, holding));
    ArrayNode deviations = json.putArray("deviations");
    holdings
        .deviations()
        .forEach((key, reason) -> {
          ObjectNode deviation = deviations.addObject().put("rule", key.rule().value());
          key.item().ifPresent(item -> deviation.put("item", item.value()));
          deviation.put("reason", reason);
        });
    return json;
  }

  private static void write(ObjectNode json, ItemId item, Holding holding) {
    json.put("item", item.value());
    if (!holding.isHeld()) {
      json.put("standing", holding.standing().name());
    }
    if (!holding.delivery().isEmpty()) {
      ArrayNode delivery = json.putArray("delivery");
      holding.delivery().forEach(way -> delivery.add(way.name()));
    }
    if (holding.daysPerWeek() > 0) {
      json.put("daysPerWeek", holding.daysPerWeek());
    }
    if (!holding.note().isEmpty()) {
      json.put("note", holding.note());
    }
    if (!holding.answers().isEmpty()) {
      ObjectNode answers = json.putObject("answers");
      holding.answers().forEach((question, answer) -> answers.put(question.value(), answer));
    }
  }

  /** Holdings from JSON of that shape. */
  public static Holdings read(JsonNode json) {
    Map<ItemId, Holding> items = new TreeMap<>();
    for (JsonNode item : json.path("items")) {
      items.put(new ItemId(item.required("item").asString()), holding(item));
    }
    Map<DeviationKey, String> deviations = new TreeMap<>();
    for (JsonNode deviation : json.path("deviations")) {
      deviations.put(
          new DeviationKey(
              new RuleId(deviation.required("rule").asString()),
              deviation.has("item")
                  ? Optional.of(new ItemId(deviation.required("item").asString()))
                  : Optional.empty()),
          deviation.required("reason").asString());
    }
    return new Holdings(items, deviations);
  }

  private static Holding holding(JsonNode json) {
    Set<Delivery> delivery = EnumSet.noneOf(Delivery.class);
    json.path("delivery").forEach(way -> delivery.add(Delivery.valueOf(way.asString())));
    Map<QuestionId, String> answers = new TreeMap<>();
    json.path("answers")
        .properties()
        .forEach(
            answer -> answers.put(new QuestionId(answer.getKey()), answer.getValue().asString()));
    return new Holding(
        Holding.Standing.valueOf(json.path("standing").asString("HELD")),
        delivery,
        json.path("daysPerWeek").asDouble(0),
        json.path("note").asString(""),
        answers);
  }
}
