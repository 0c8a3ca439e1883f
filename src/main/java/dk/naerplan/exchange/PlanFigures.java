package dk.naerplan.exchange;

import dk.naerplan.access.Catchment;
import dk.naerplan.access.Distribution;
import dk.naerplan.access.TravelBand;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.demand.PatientVolume;
import dk.naerplan.framework.ItemId;
import dk.naerplan.geo.Geography;
import dk.naerplan.geo.Municipality;
import dk.naerplan.geo.Site;
import dk.naerplan.population.AgeGroup;
import dk.naerplan.store.ProjectState;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The figures of an evaluation as JSON; what is not known is null. */
final class PlanFigures {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private PlanFigures() {}

  static ObjectNode of(ProjectState state, Evaluation evaluation) {
    ObjectNode node = NODES.objectNode();
    node.put("year", evaluation.year());
    node.put("persons", state.dataset().population().total(evaluation.year()));
    node.put("mode", CsvRow.hyphenated(evaluation.access().mode()));
    node.put("function", evaluation.access().function().map(ItemId::value).orElse(null));
    node.put("grade", CsvRow.hyphenated(evaluation.measures().grade()));
    node.set("unreached", byAge(evaluation.access().outsideCatchments()));
    ObjectNode staying = node.putObject("staying");
    evaluation
        .access()
        .staying()
        .forEach((reason, persons) -> staying.set(CsvRow.hyphenated(reason), byAge(persons)));
    node.set("before", distribution(evaluation.access().before()));
    node.set("after", distribution(evaluation.access().after()));
    node.set("measures", MeasureFigures.of(evaluation.measures()));
    ArrayNode catchments = node.putArray("catchments");
    for (int i = 0; i < evaluation.access().catchments().size(); i++) {
      catchments.add(
          catchment(
              evaluation.access().catchments().get(i),
              evaluation.volumes().get(i),
              state.dataset().geography()));
    }
    return node;
  }

  private static ObjectNode catchment(
      Catchment catchment, List<PatientVolume> volumes, Geography geography) {
    ObjectNode node = NODES.objectNode();
    node.put("naerhospital", catchment.naerhospital().id().value());
    node.put("name", catchment.naerhospital().name());
    node.set("host", catchment.host().map(PlanFigures::host).orElse(null));
    node.set("acuteHospital", acuteHospital(catchment).orElse(null));
    node.put("grade", CsvRow.hyphenated(catchment.grade()));
    node.put("persons", catchment.persons());
    node.set("personsByAge", byAge(catchment.personsByAge()));
    node.set("travel", distribution(catchment.travel()));
    ArrayNode zones = node.putArray("zones");
    catchment.zones().forEach(zone -> zones.add(geography.zones().get(zone).id().value()));
    ArrayNode all = node.putArray("volumes");
    volumes.forEach(volume -> all.add(volume(volume)));
    return node;
  }

  private static ObjectNode host(Municipality municipality) {
    return NODES
        .objectNode()
        .put("code", municipality.code().value())
        .put("name", municipality.name());
  }

  private static Optional<ObjectNode> acuteHospital(Catchment catchment) {
    return catchment.acuteHospital().map(site -> acuteHospital(site, catchment));
  }

  private static ObjectNode acuteHospital(Site site, Catchment catchment) {
    ObjectNode node = NODES.objectNode();
    node.put("id", site.id().value());
    node.put("name", site.name());
    number(node, "minutes", catchment.tripToAcuteHospital().minutes());
    number(node, "km", catchment.tripToAcuteHospital().km());
    node.put("grade", CsvRow.hyphenated(catchment.tripToAcuteHospital().grade()));
    return node;
  }

  private static ObjectNode distribution(Distribution distribution) {
    ObjectNode node = NODES.objectNode();
    ObjectNode bands = node.putObject("personsByBand");
    for (TravelBand band : TravelBand.values()) {
      bands.put(CsvRow.hyphenated(band), distribution.personsByBand().in(band));
    }
    number(node, "meanMinutes", distribution.meanMinutes());
    number(node, "medianMinutes", distribution.medianMinutes());
    number(node, "p90Minutes", distribution.p90Minutes());
    number(node, "worstMinutes", distribution.worstMinutes());
    return node;
  }

  private static ObjectNode volume(PatientVolume volume) {
    ObjectNode node = NODES.objectNode();
    node.put("condition", volume.condition().key());
    node.put("function", volume.condition().function().value());
    node.put("patients", volume.patients());
    ObjectNode ages = node.putObject("patientsByAge");
    for (AgeGroup age : AgeGroup.values()) {
      ages.put(age.column(), volume.patientsByAge().get(age.ordinal()));
    }
    node.put("contactsPerYear", volume.contactsPerYear());
    node.put("movableContactsPerYear", volume.movableContactsPerYear());
    return node;
  }

  private static ObjectNode byAge(List<Integer> persons) {
    ObjectNode node = NODES.objectNode();
    for (AgeGroup age : AgeGroup.values()) {
      node.put(age.column(), persons.get(age.ordinal()));
    }
    return node;
  }

  static void number(ObjectNode node, String name, double value) {
    if (Double.isFinite(value)) {
      node.put(name, value);
    } else {
      node.putNull(name);
    }
  }
}
