package dk.naerplan.exchange;

import dk.naerplan.geo.Geography;
import dk.naerplan.geo.Municipality;
import dk.naerplan.geo.Zone;
import dk.naerplan.language.Place;
import dk.naerplan.plan.Allocation;
import dk.naerplan.store.AllocationJson;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Reads who goes where under a plan. A place that the project does not have, or a nærhospital that
 * the plan does not have, is refused: it could be neither shown nor followed.
 */
final class AllocationReader {
  private final InputFile file;
  private final Geography geography;
  private final Set<String> naerhospitaler;

  /**
   * Reads for a plan.
   *
   * @param naerhospitaler the ids of those in the plan
   */
  AllocationReader(InputFile file, Geography geography, Set<String> naerhospitaler) {
    this.file = file;
    this.geography = geography;
    this.naerhospitaler = naerhospitaler;
  }

  /** The rule at a path of a document that follows the schema. */
  Allocation read(JsonNode json, String path) {
    JsonNode model = json.path("model");
    requireSteps(model.path("decay").path("steps"), path + "/model/decay/steps");
    for (String values : new String[] {"attractiveness", "capacities"}) {
      for (Map.Entry<String, JsonNode> value : model.path(values).properties()) {
        requireNaerhospital(value.getKey(), path + "/model/" + values + "/" + value.getKey());
      }
    }
    JsonNode overrides = json.path("overrides");
    requireTargets(
        overrides.path("zones"),
        path + "/overrides/zones",
        geography.zones().stream().map(Zone::id).map(id -> id.value()).collect(Collectors.toSet()),
        "unknownZone");
    requireTargets(
        overrides.path("municipalities"),
        path + "/overrides/municipalities",
        geography.municipalities().stream()
            .map(Municipality::code)
            .map(code -> code.value())
            .collect(Collectors.toSet()),
        "unknownMunicipality");
    return AllocationJson.read(json);
  }

  private void requireSteps(JsonNode steps, String path) {
    double before = 0;
    double weightBefore = 1;
    int index = 0;
    for (JsonNode step : steps) {
      double upTo = step.path("upToMinutes").asDouble();
      double weight = step.path("weight").asDouble();
      if (upTo <= before || weight > weightBefore) {
        throw Bad.input("decaySteps", at(path + "/" + index));
      }
      before = upTo;
      weightBefore = weight;
      index++;
    }
  }

  private void requireTargets(JsonNode targets, String path, Set<String> places, String unknown) {
    for (Map.Entry<String, JsonNode> target : targets.properties()) {
      String at = path + "/" + target.getKey();
      if (!places.contains(target.getKey())) {
        throw Bad.input(unknown, at(at), target.getKey());
      }
      if (target.getValue().has("to")) {
        requireNaerhospital(target.getValue().path("to").asString(), at + "/to");
      }
    }
  }

  private void requireNaerhospital(String id, String path) {
    if (!naerhospitaler.contains(id)) {
      throw Bad.input("unknownNaerhospital", at(path), id);
    }
  }

  private Place at(String path) {
    return new Place(file.name(), 0, 0, path);
  }
}
