package dk.naerplan.exchange;

import dk.naerplan.geo.Geography;
import dk.naerplan.geo.Position;
import dk.naerplan.geo.Site;
import dk.naerplan.geo.SiteId;
import dk.naerplan.geo.SiteKind;
import dk.naerplan.language.Place;
import dk.naerplan.plan.AcuteCoupling;
import dk.naerplan.plan.Holdings;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.plan.Placement;
import dk.naerplan.plan.Plan;
import dk.naerplan.plan.PlanId;
import dk.naerplan.store.ProjectState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads the plan of a plan file. */
final class PlanReader {
  // A site may be known more exactly than when the plan was made, but it is the same place.
  private static final double SAME_PLACE_KM = 0.5;

  private static final int ALLOCATION_SINCE = 3;

  private final InputFile file;
  private final ProjectState state;
  private final HoldingsReader holdings;

  private PlanReader(InputFile file, ProjectState state) {
    this.file = file;
    this.state = state;
    holdings = new HoldingsReader(file, state);
  }

  static Plan read(InputFile file, ProjectState state) {
    JsonNode document = JsonDocument.parse(file);
    return new PlanReader(file, state).plan(document);
  }

  private Plan plan(JsonNode document) {
    if (!document.path("format").asString("").equals(PlanJson.FORMAT)) {
      throw Bad.input("notAPlan", at("/format"), PlanJson.FORMAT);
    }
    JsonNode version = document.path("version");
    if (!version.isInt() || version.asInt() < 1 || version.asInt() > PlanJson.VERSION) {
      throw Bad.input("planVersion", at("/version"), version.toString(), PlanJson.VERSION);
    }
    JsonDocument.validate(file, document, PlanJson.SCHEMA);
    return plan(document.path("plan"), version.asInt());
  }

  private Plan plan(JsonNode plan, int version) {
    boolean listsItems = version == 1;
    if (version < ALLOCATION_SINCE && plan.has("allocation")) {
      throw Bad.input("schema.unknown", at("/plan"), "allocation");
    }
    List<Naerhospital> naerhospitaler = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (JsonNode node : plan.path("naerhospitaler")) {
      String path = "/plan/naerhospitaler/" + naerhospitaler.size();
      if (!ids.add(node.path("id").asString())) {
        throw Bad.input("duplicateId", at(path + "/id"), node.path("id").asString());
      }
      naerhospitaler.add(naerhospital(node, path, listsItems));
    }
    return new Plan(
        new PlanId(plan.path("id").asString()),
        plan.path("name").asString(),
        plan.path("edition").asString(),
        holdings(plan, "/plan", listsItems),
        new AllocationReader(file, state.dataset().geography(), ids)
            .read(plan.path("allocation"), "/plan/allocation"),
        naerhospitaler);
  }

  private Naerhospital naerhospital(JsonNode node, String path, boolean listsItems) {
    return new Naerhospital(
        new NaerhospitalId(node.path("id").asString()),
        node.path("name").asString(),
        placement(node.path("placement"), path + "/placement"),
        node.path("building").asString(""),
        coupling(node.path("coupling"), path + "/coupling"),
        holdings(node, path, listsItems));
  }

  private Placement placement(JsonNode node, String path) {
    Position position =
        new Position(node.path("easting").asDouble(), node.path("northing").asDouble());
    if (!node.has("site")) {
      return new Placement.AtPosition(position);
    }
    Site site = site(node.path("site").asString(), path + "/site");
    double km = site.position().distanceKm(position);
    if (km > SAME_PLACE_KM) {
      throw Bad.input("siteElsewhere", at(path), site.name(), site.id().value(), km);
    }
    return new Placement.AtSite(site.id(), position);
  }

  private AcuteCoupling coupling(JsonNode node, String path) {
    if (node.path("kind").asString("nearest").equals("nearest")) {
      return new AcuteCoupling.Nearest();
    }
    Site hospital = site(node.path("hospital").asString(), path + "/hospital");
    if (hospital.kind() != SiteKind.ACUTE_HOSPITAL) {
      throw Bad.input("notAnAcuteHospital", at(path + "/hospital"), hospital.id().value());
    }
    return new AcuteCoupling.Chosen(hospital.id(), node.path("reason").asString());
  }

  private Site site(String id, String path) {
    Geography geography = state.dataset().geography();
    Optional<Site> site = id.isBlank() ? Optional.empty() : geography.site(new SiteId(id));
    return site.orElseThrow(() -> Bad.input("unknownSite", at(path), id));
  }

  private Holdings holdings(JsonNode node, String path, boolean listsItems) {
    String other = listsItems ? "holdings" : "items";
    if (node.has(other)) {
      throw Bad.input("schema.unknown", at(path), other);
    }
    return listsItems
        ? holdings.ticked(node.path("items"), path + "/items")
        : holdings.holdings(node.path("holdings"), path + "/holdings");
  }

  private Place at(String path) {
    return new Place(file.name(), 0, 0, path);
  }
}
