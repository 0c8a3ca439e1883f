package dk.naerplan.exchange;

import dk.naerplan.check.Compliance;
import dk.naerplan.demand.Assumption;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.geo.Geography;
import dk.naerplan.language.ProgramVersion;
import dk.naerplan.plan.AcuteCoupling;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.Placement;
import dk.naerplan.plan.Plan;
import dk.naerplan.store.AllocationJson;
import dk.naerplan.store.HoldingsJson;
import dk.naerplan.store.ImportRecord;
import dk.naerplan.store.ProjectState;
import java.time.Instant;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Builds the JSON document of a plan. */
final class PlanWriter {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private PlanWriter() {}

  static ObjectNode document(ProjectState state, Evaluation evaluation, Instant now) {
    ObjectNode document = NODES.objectNode();
    document.put("format", PlanJson.FORMAT);
    document.put("version", PlanJson.VERSION);
    ObjectNode written = document.putObject("written");
    written.put("at", now.toString());
    written.put("program", "Nærplan");
    written.put("programVersion", ProgramVersion.current());
    written.put("project", state.name());
    document.set("plan", plan(evaluation.plan(), state.dataset().geography()));
    document.set("figures", PlanFigures.of(state, evaluation));
    Compliance compliance =
        Compliance.of(evaluation.whole(state.dataset()), state.dataset(), state.catalogue());
    document.set("compliance", PlanCompliance.of(evaluation.plan(), compliance));
    ArrayNode assumptions = document.putArray("assumptions");
    evaluation.book().assumptions().forEach(each -> assumptions.add(assumption(each)));
    ArrayNode sources = document.putArray("sources");
    state.imports().forEach(each -> sources.add(source(each)));
    return document;
  }

  private static ObjectNode plan(Plan plan, Geography geography) {
    ObjectNode node = NODES.objectNode();
    node.put("id", plan.id().value());
    node.put("name", plan.name());
    node.put("edition", plan.edition());
    node.set("holdings", HoldingsJson.write(plan.holdings()));
    node.set("allocation", AllocationJson.write(plan.allocationOn(geography)));
    ArrayNode naerhospitaler = node.putArray("naerhospitaler");
    plan.naerhospitaler().forEach(each -> naerhospitaler.add(naerhospital(each)));
    return node;
  }

  private static ObjectNode naerhospital(Naerhospital naerhospital) {
    ObjectNode node = NODES.objectNode();
    node.put("id", naerhospital.id().value());
    node.put("name", naerhospital.name());
    ObjectNode placement = node.putObject("placement");
    if (naerhospital.placement() instanceof Placement.AtSite at) {
      placement.put("site", at.site().value());
    }
    placement.put("easting", naerhospital.placement().position().easting());
    placement.put("northing", naerhospital.placement().position().northing());
    node.put("building", naerhospital.building());
    ObjectNode coupling = node.putObject("coupling");
    switch (naerhospital.coupling()) {
      case AcuteCoupling.Nearest _ -> coupling.put("kind", "nearest");
      case AcuteCoupling.Chosen chosen -> {
        coupling.put("kind", "chosen");
        coupling.put("hospital", chosen.hospital().value());
        coupling.put("reason", chosen.reason());
      }
    }
    node.set("holdings", HoldingsJson.write(naerhospital.holdings()));
    return node;
  }

  private static ObjectNode assumption(Assumption assumption) {
    ObjectNode node = NODES.objectNode();
    node.put("id", assumption.id().value());
    node.put("da", assumption.da());
    node.put("en", assumption.en());
    node.put("value", assumption.value());
    node.put("unit", CsvRow.hyphenated(assumption.unit()));
    node.put("low", assumption.low());
    node.put("high", assumption.high());
    node.put("source", assumption.source());
    node.put("status", CsvRow.hyphenated(assumption.status()));
    return node;
  }

  private static ObjectNode source(ImportRecord source) {
    ObjectNode node = NODES.objectNode();
    node.put("file", source.file());
    node.put("sha256", source.sha256());
    node.put("importedAt", source.importedAt().toString());
    node.put("title", source.title());
    node.put("vintage", source.vintage());
    node.put("attribution", source.attribution());
    node.put("licence", source.licence());
    node.put("rowsTaken", source.rowsTaken());
    node.put("rowsRefused", source.rowsRefused());
    return node;
  }
}
