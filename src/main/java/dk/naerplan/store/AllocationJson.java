package dk.naerplan.store;

import dk.naerplan.geo.MunicipalityCode;
import dk.naerplan.geo.ZoneId;
import dk.naerplan.plan.Allocation;
import dk.naerplan.plan.AllocationModel;
import dk.naerplan.plan.Area;
import dk.naerplan.plan.Decay;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.plan.NearerAcuteHospital;
import dk.naerplan.plan.Overrides;
import dk.naerplan.travel.TravelMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Who goes where under a plan, as JSON in the project file and in exchanged plans. What goes
 * without saying is left out, so that {@code {}} is {@link Allocation#NEAREST}; the shape is that
 * of {@code plan.schema.json}.
 */
public final class AllocationJson {
  private AllocationJson() {}

  /** A rule as JSON. */
  public static ObjectNode write(Allocation allocation) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    if (allocation.mode() != Allocation.NEAREST.mode()) {
      json.put("mode", allocation.mode().name());
    }
    if (!allocation.model().equals(Allocation.NEAREST.model())) {
      json.set("model", write(allocation.model()));
    }
    if (Double.isFinite(allocation.cutOffMinutes())) {
      json.put("cutOffMinutes", allocation.cutOffMinutes());
    }
    if (allocation.nearerAcuteHospital() != Allocation.NEAREST.nearerAcuteHospital()) {
      json.put("nearerAcuteHospital", allocation.nearerAcuteHospital().name());
    }
    Overrides overrides = allocation.overrides();
    if (!overrides.equals(Overrides.NONE)) {
      ObjectNode node = json.putObject("overrides");
      node.set("zones", targets(overrides.ofZones(), ZoneId::value));
      node.set("municipalities", targets(overrides.ofMunicipalities(), MunicipalityCode::value));
    }
    return json;
  }

  private static <K> ObjectNode targets(Map<K, Overrides.Target> targets, Function<K, String> key) {
    Map<String, Overrides.Target> sorted = new TreeMap<>();
    targets.forEach((of, target) -> sorted.put(key.apply(of), target));
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    sorted.forEach((of, target) -> {
      switch (target) {
        case Overrides.Target.To(NaerhospitalId to) -> node.putObject(of).put("to", to.value());
        case Overrides.Target.Stay _ -> node.putObject(of).put("stay", true);
      }
    });
    return node;
  }

  private static ObjectNode write(AllocationModel model) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    switch (model) {
      case AllocationModel.ToNearest _ -> json.put("kind", "NEAREST");
      case AllocationModel.ToNearestInArea(Area area, AllocationModel.Elsewhere elsewhere) ->
          json.put("kind", "NEAREST_IN_AREA")
              .put("area", area.name())
              .put("elsewhere", elsewhere.name());
      case AllocationModel.ByAttraction huff -> {
        json.put("kind", "BY_ATTRACTION").set("decay", write(huff.decay()));
        ObjectNode attractiveness = json.putObject("attractiveness");
        new TreeMap<>(huff.attractiveness())
            .forEach((id, value) -> attractiveness.put(id.value(), value));
      }
      case AllocationModel.UpToCapacity limited -> {
        ObjectNode capacities = json.put("kind", "UP_TO_CAPACITY").putObject("capacities");
        new TreeMap<>(limited.capacities()).forEach((id, most) -> capacities.put(id.value(), most));
      }
    }
    return json;
  }

  private static ObjectNode write(Decay decay) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    switch (decay) {
      case Decay.Flat _ -> json.put("kind", "FLAT");
      case Decay.Steps(List<Decay.Step> steps) -> {
        ArrayNode all = json.put("kind", "STEPS").putArray("steps");
        steps.forEach(step ->
            all.addObject().put("upToMinutes", step.upToMinutes()).put("weight", step.weight()));
        return json;
      }
      case Decay.Gaussian gaussian ->
          json.put("kind", "GAUSSIAN").put("spreadMinutes", gaussian.spreadMinutes());
      case Decay.Exponential exponential ->
          json.put("kind", "EXPONENTIAL").put("perMinute", exponential.perMinute());
      case Decay.Power power ->
          json.put("kind", "POWER")
              .put("exponent", power.exponent())
              .put("leastMinutes", power.leastMinutes());
    }
    if (Double.isFinite(decay.reachMinutes())) {
      json.put("reachMinutes", decay.reachMinutes());
    }
    return json;
  }

  /**
   * A rule from JSON of that shape.
   *
   * @throws IllegalArgumentException when a value is out of its range
   */
  public static Allocation read(JsonNode json) {
    return new Allocation(
        TravelMode.valueOf(json.path("mode").asString(Allocation.NEAREST.mode().name())),
        json.has("model") ? model(json.path("model")) : Allocation.NEAREST.model(),
        new Overrides(
            targets(json.path("overrides").path("zones"), ZoneId::new),
            targets(json.path("overrides").path("municipalities"), MunicipalityCode::new)),
        json.path("cutOffMinutes").asDouble(Double.POSITIVE_INFINITY),
        NearerAcuteHospital.valueOf(
            json.path("nearerAcuteHospital")
                .asString(Allocation.NEAREST.nearerAcuteHospital().name())));
  }

  private static <K> Map<K, Overrides.Target> targets(JsonNode json, Function<String, K> key) {
    Map<K, Overrides.Target> targets = new TreeMap<>();
    json.properties()
        .forEach(entry ->
            targets.put(
                key.apply(entry.getKey()),
                entry.getValue().has("to")
                    ? new Overrides.Target.To(
                        new NaerhospitalId(entry.getValue().required("to").asString()))
                    : new Overrides.Target.Stay()));
    return targets;
  }

  private static AllocationModel model(JsonNode json) {
    String kind = json.required("kind").asString();
    return switch (kind) {
      case "NEAREST" -> new AllocationModel.ToNearest();
      case "NEAREST_IN_AREA" ->
          new AllocationModel.ToNearestInArea(
              Area.valueOf(json.required("area").asString()),
              AllocationModel.Elsewhere.valueOf(json.required("elsewhere").asString()));
      case "BY_ATTRACTION" ->
          new AllocationModel.ByAttraction(
              decay(json.required("decay")),
              perNaerhospital(json.path("attractiveness"), JsonNode::asDouble));
      case "UP_TO_CAPACITY" ->
          new AllocationModel.UpToCapacity(
              perNaerhospital(json.path("capacities"), JsonNode::asInt));
      default -> throw new IllegalArgumentException("Unknown model: " + kind);
    };
  }

  private static <V> Map<NaerhospitalId, V> perNaerhospital(
      JsonNode json, Function<JsonNode, V> value) {
    Map<NaerhospitalId, V> values = new TreeMap<>();
    json.properties()
        .forEach(
            entry -> values.put(new NaerhospitalId(entry.getKey()), value.apply(entry.getValue())));
    return values;
  }

  private static Decay decay(JsonNode json) {
    String kind = json.required("kind").asString();
    double reach = json.path("reachMinutes").asDouble(Double.POSITIVE_INFINITY);
    return switch (kind) {
      case "FLAT" -> new Decay.Flat(reach);
      case "STEPS" -> {
        List<Decay.Step> steps = new ArrayList<>();
        for (JsonNode step : json.required("steps")) {
          steps.add(
              new Decay.Step(
                  step.required("upToMinutes").asDouble(), step.required("weight").asDouble()));
        }
        yield new Decay.Steps(steps);
      }
      case "GAUSSIAN" -> new Decay.Gaussian(json.required("spreadMinutes").asDouble(), reach);
      case "EXPONENTIAL" -> new Decay.Exponential(json.required("perMinute").asDouble(), reach);
      case "POWER" ->
          new Decay.Power(
              json.required("exponent").asDouble(),
              json.required("leastMinutes").asDouble(),
              reach);
      default -> throw new IllegalArgumentException("Unknown decay: " + kind);
    };
  }
}
