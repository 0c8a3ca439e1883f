package dk.naerplan.store;

import dk.naerplan.demand.Assumption;
import dk.naerplan.demand.AssumptionId;
import dk.naerplan.demand.AssumptionStatus;
import dk.naerplan.demand.Unit;
import dk.naerplan.plan.PlanEdit;
import dk.naerplan.plan.PlanId;
import java.sql.SQLException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Edits as JSON in the edit log. The names are part of the file format and independent of those in
 * the code.
 */
final class EditJson {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  /** An edit as it stands in the log. */
  record Text(String kind, String payload) {}

  private EditJson() {}

  static Text write(ProjectEdit edit, EditionDocuments editions) throws SQLException {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    String kind =
        switch (edit) {
          case ProjectEdit.EditPlan(PlanId plan, PlanEdit change) -> {
            json.put("plan", plan.value());
            yield write(json, change);
          }
          case ProjectEdit.AddPlan add -> {
            json.put("index", add.index()).set("plan", PlanNodes.write(add.plan()));
            yield "ADD_PLAN";
          }
          case ProjectEdit.RemovePlan remove -> {
            json.put("index", remove.index()).set("plan", PlanNodes.write(remove.plan()));
            yield "REMOVE_PLAN";
          }
          case ProjectEdit.RenamePlan rename -> {
            json.put("plan", rename.plan().value())
                .put("before", rename.before())
                .put("after", rename.after());
            yield "RENAME_PLAN";
          }
          case ProjectEdit.StatePlan state -> {
            json.put("plan", state.plan().value());
            json.set("before", HoldingsJson.write(state.before()));
            json.set("after", HoldingsJson.write(state.after()));
            yield "STATE_PLAN";
          }
          case ProjectEdit.Allocate allocate -> {
            json.put("plan", allocate.plan().value());
            json.set("before", AllocationJson.write(allocate.before()));
            json.set("after", AllocationJson.write(allocate.after()));
            yield "ALLOCATE";
          }
          case ProjectEdit.AdoptEdition adopt -> {
            json.put("plan", adopt.plan().value())
                .put("before", adopt.before())
                .put("after", adopt.after());
            yield "ADOPT_EDITION";
          }
          case ProjectEdit.ChangeFramework change -> {
            json.set("before", editions.write(change.before()));
            json.set("after", editions.write(change.after()));
            yield "CHANGE_FRAMEWORK";
          }
          case ProjectEdit.ChangeAssumption change -> {
            json.set("before", write(change.before()));
            json.set("after", write(change.after()));
            yield "CHANGE_ASSUMPTION";
          }
        };
    return new Text(kind, MAPPER.writeValueAsString(json));
  }

  private static String write(ObjectNode json, PlanEdit edit) {
    return switch (edit) {
      case PlanEdit.Place place -> {
        json.put("index", place.index()).set("naerhospital", PlanNodes.write(place.naerhospital()));
        yield "PLACE";
      }
      case PlanEdit.Remove remove -> {
        json.put("index", remove.index())
            .set("naerhospital", PlanNodes.write(remove.naerhospital()));
        yield "REMOVE";
      }
      case PlanEdit.Change change -> {
        json.set("before", PlanNodes.write(change.before()));
        json.set("after", PlanNodes.write(change.after()));
        yield "CHANGE";
      }
    };
  }

  static ProjectEdit read(Text text, EditionDocuments editions) throws SQLException {
    JsonNode json = MAPPER.readTree(text.payload());
    return switch (text.kind()) {
      case "PLACE" ->
          onPlan(
              json,
              new PlanEdit.Place(
                  json.required("index").asInt(),
                  PlanNodes.naerhospital(json.required("naerhospital"))));
      case "REMOVE" ->
          onPlan(
              json,
              new PlanEdit.Remove(
                  json.required("index").asInt(),
                  PlanNodes.naerhospital(json.required("naerhospital"))));
      case "CHANGE" ->
          onPlan(
              json,
              new PlanEdit.Change(
                  PlanNodes.naerhospital(json.required("before")),
                  PlanNodes.naerhospital(json.required("after"))));
      case "ADD_PLAN" ->
          new ProjectEdit.AddPlan(
              json.required("index").asInt(), PlanNodes.plan(json.required("plan")));
      case "REMOVE_PLAN" ->
          new ProjectEdit.RemovePlan(
              json.required("index").asInt(), PlanNodes.plan(json.required("plan")));
      case "RENAME_PLAN" ->
          new ProjectEdit.RenamePlan(
              new PlanId(json.required("plan").asString()),
              json.required("before").asString(),
              json.required("after").asString());
      case "STATE_PLAN" ->
          new ProjectEdit.StatePlan(
              new PlanId(json.required("plan").asString()),
              HoldingsJson.read(json.required("before")),
              HoldingsJson.read(json.required("after")));
      case "ALLOCATE" ->
          new ProjectEdit.Allocate(
              new PlanId(json.required("plan").asString()),
              AllocationJson.read(json.required("before")),
              AllocationJson.read(json.required("after")));
      case "ADOPT_EDITION" ->
          new ProjectEdit.AdoptEdition(
              new PlanId(json.required("plan").asString()),
              json.required("before").asString(),
              json.required("after").asString());
      case "CHANGE_FRAMEWORK" ->
          new ProjectEdit.ChangeFramework(
              editions.read(json.required("before")), editions.read(json.required("after")));
      case "CHANGE_ASSUMPTION" ->
          new ProjectEdit.ChangeAssumption(
              assumption(json.required("before")), assumption(json.required("after")));
      default -> throw new IllegalArgumentException("Unknown kind of edit: " + text.kind());
    };
  }

  private static ProjectEdit onPlan(JsonNode json, PlanEdit edit) {
    return new ProjectEdit.EditPlan(new PlanId(json.required("plan").asString()), edit);
  }

  private static ObjectNode write(Assumption assumption) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", assumption.id().value())
        .put("da", assumption.da())
        .put("en", assumption.en())
        .put("value", assumption.value())
        .put("unit", assumption.unit().name())
        .put("low", assumption.low())
        .put("high", assumption.high())
        .put("source", assumption.source())
        .put("status", assumption.status().name());
  }

  private static Assumption assumption(JsonNode json) {
    return new Assumption(
        new AssumptionId(json.required("id").asString()),
        json.required("da").asString(),
        json.required("en").asString(),
        json.required("value").asDouble(),
        Unit.valueOf(json.required("unit").asString()),
        json.required("low").asDouble(),
        json.required("high").asDouble(),
        json.required("source").asString(),
        AssumptionStatus.valueOf(json.required("status").asString()));
  }
}
