package dk.naerplan.exchange;

import static dk.naerplan.exchange.PlanFigures.number;

import dk.naerplan.access.AgeGaps;
import dk.naerplan.access.AreaGain;
import dk.naerplan.access.Gain;
import dk.naerplan.access.Inequality;
import dk.naerplan.access.Measures;
import dk.naerplan.plan.Area;
import dk.naerplan.population.AgeGroup;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Who gains and who loses by a plan as JSON; what is not known is null. */
final class MeasureFigures {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private MeasureFigures() {}

  static ObjectNode of(Measures measures) {
    ObjectNode node = NODES.objectNode();
    node.put("tripsPerPersonPerYear", measures.tripsPerPersonPerYear());
    node.put("grade", CsvRow.hyphenated(measures.grade()));
    node.set("everyone", gain(measures.everyone()));
    node.set("beyondAcuteHospital", beyond(measures.beyondAcuteHospital()));
    node.set("beyondAnyHospital", beyond(measures.beyondAnyHospital()));
    ObjectNode inequality = node.putObject("inequality");
    inequality.set("before", inequality(measures.inequalityBefore(), measures.theilBefore()));
    inequality.set("after", inequality(measures.inequalityAfter(), measures.theilAfter()));
    node.set("ages", ages(measures.agesBefore(), measures.agesAfter()));
    ArrayNode parties = node.putArray("parties");
    measures
        .byParty()
        .forEach((party, gain) -> {
          ObjectNode each = parties.addObject();
          each.put("party", CsvRow.hyphenated(party));
          each.set("gain", gain(gain));
        });
    node.set("regions", areas(measures.by(Area.REGION)));
    node.set("clusters", areas(measures.by(Area.CLUSTER)));
    node.set("municipalities", areas(measures.by(Area.MUNICIPALITY)));
    return node;
  }

  private static ObjectNode gain(Gain gain) {
    ObjectNode node = NODES.objectNode();
    node.put("persons", gain.persons());
    number(node, "meanMinutesBefore", gain.meanMinutesBefore());
    number(node, "meanMinutesAfter", gain.meanMinutesAfter());
    node.put("gaining", gain.gaining());
    node.put("unchanged", gain.unchanged());
    node.put("losing", gain.losing());
    node.put("newlyReached", gain.newlyReached());
    node.put("noLongerReached", gain.noLongerReached());
    node.put("neverReached", gain.neverReached());
    node.put("personMinutesSavedPerYear", gain.personMinutesSavedPerYear());
    number(node, "personKmSavedPerYear", gain.personKmSavedPerYear());
    node.set("beyondBefore", beyond(gain.before()));
    node.set("beyondAfter", beyond(gain.after()));
    return node;
  }

  private static ObjectNode beyond(Gain.Beyond beyond) {
    ObjectNode node = NODES.objectNode();
    number(node, "of30", beyond.of30());
    number(node, "of45", beyond.of45());
    number(node, "of60", beyond.of60());
    number(node, "noWay", beyond.noWay());
    return node;
  }

  private static ObjectNode inequality(Inequality inequality, Inequality.Theil theil) {
    ObjectNode node = NODES.objectNode();
    number(node, "gini", inequality.gini());
    number(node, "theil", theil.total());
    number(node, "theilBetweenMunicipalities", theil.between());
    node.put("personsWithoutWay", inequality.personsWithoutWay());
    return node;
  }

  private static ArrayNode ages(AgeGaps before, AgeGaps after) {
    ArrayNode ages = NODES.arrayNode();
    for (AgeGroup age : AgeGroup.values()) {
      AgeGaps.Group was = before.groups().get(age.ordinal());
      AgeGaps.Group is = after.groups().get(age.ordinal());
      ObjectNode node = ages.addObject();
      node.put("age", age.column());
      node.put("persons", was.persons() + was.withoutWay());
      number(node, "meanMinutesBefore", was.meanMinutes());
      number(node, "meanMinutesAfter", is.meanMinutes());
    }
    return ages;
  }

  private static ArrayNode areas(List<AreaGain> areas) {
    ArrayNode all = NODES.arrayNode();
    for (AreaGain area : areas) {
      ObjectNode node = all.addObject();
      node.put("id", area.id());
      node.put("name", area.name());
      area.party().ifPresent(party -> node.put("party", CsvRow.hyphenated(party)));
      node.set("gain", gain(area.gain()));
    }
    return all;
  }
}
