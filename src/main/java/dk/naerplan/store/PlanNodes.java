package dk.naerplan.store;

import dk.naerplan.framework.ItemId;
import dk.naerplan.geo.Position;
import dk.naerplan.geo.SiteId;
import dk.naerplan.plan.AcuteCoupling;
import dk.naerplan.plan.Holdings;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.plan.Placement;
import dk.naerplan.plan.Plan;
import dk.naerplan.plan.PlanId;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Plans and nærhospitaler as parts of the JSON of an edit. */
final class PlanNodes {
  private PlanNodes() {}

  static ObjectNode write(Plan plan) {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("id", plan.id().value())
            .put("name", plan.name())
            .put("edition", plan.edition());
    json.set("holdings", HoldingsJson.write(plan.holdings()));
    json.set("allocation", AllocationJson.write(plan.allocation()));
    ArrayNode naerhospitaler = json.putArray("naerhospitaler");
    plan.naerhospitaler().forEach(n -> naerhospitaler.add(write(n)));
    return json;
  }

  static Plan plan(JsonNode json) {
    List<Naerhospital> naerhospitaler =
        json.required("naerhospitaler").valueStream().map(PlanNodes::naerhospital).toList();
    return new Plan(
        new PlanId(json.required("id").asString()),
        json.required("name").asString(),
        json.required("edition").asString(),
        HoldingsJson.read(json.path("holdings")),
        AllocationJson.read(json.path("allocation")),
        naerhospitaler);
  }

  static ObjectNode write(Naerhospital naerhospital) {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("id", naerhospital.id().value())
            .put("name", naerhospital.name())
            .put("easting", naerhospital.placement().position().easting())
            .put("northing", naerhospital.placement().position().northing());
    if (naerhospital.placement() instanceof Placement.AtSite at) {
      json.put("site", at.site().value());
    }
    json.put("building", naerhospital.building());
    if (naerhospital.coupling() instanceof AcuteCoupling.Chosen chosen) {
      json.put("chosenHospital", chosen.hospital().value()).put("chosenReason", chosen.reason());
    }
    json.set("holdings", HoldingsJson.write(naerhospital.holdings()));
    return json;
  }

  static Naerhospital naerhospital(JsonNode json) {
    Position position =
        new Position(json.required("easting").asDouble(), json.required("northing").asDouble());
    return new Naerhospital(
        new NaerhospitalId(json.required("id").asString()),
        json.required("name").asString(),
        json.has("site")
            ? new Placement.AtSite(new SiteId(json.required("site").asString()), position)
            : new Placement.AtPosition(position),
        json.required("building").asString(),
        json.has("chosenHospital")
            ? new AcuteCoupling.Chosen(
                new SiteId(json.required("chosenHospital").asString()),
                json.required("chosenReason").asString())
            : new AcuteCoupling.Nearest(),
        json.has("items")
            ? ticked(json.required("items"))
            : HoldingsJson.read(json.path("holdings")));
  }

  // Edits of version 1 know no more than which items were ticked.
  private static Holdings ticked(JsonNode items) {
    return Holdings.ofItems(items.valueStream().map(item -> new ItemId(item.asString())).toList());
  }
}
