package dk.naerplan.exchange;

import dk.naerplan.check.Compliance;
import dk.naerplan.check.Evidence;
import dk.naerplan.check.Result;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.Severity;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.plan.Plan;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How a plan stands against the faglige ramme, as JSON; what does not apply is null. */
final class PlanCompliance {
  private PlanCompliance() {}

  static ObjectNode of(Plan plan, Compliance compliance) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("edition", compliance.catalogue().edition());
    node.putObject("counts")
        .put("errors", compliance.open(Severity.ERROR))
        .put("warnings", compliance.open(Severity.WARNING))
        .put("informations", compliance.open(Severity.INFORMATION))
        .put("undecided", compliance.undecided())
        .put("setAside", compliance.setAside());
    ArrayNode progress = node.putArray("progress");
    for (Naerhospital each : plan.naerhospitaler()) {
      progress(progress.addObject(), compliance, Optional.of(each.id()));
    }
    progress(progress.addObject(), compliance, Optional.empty());
    ArrayNode results = node.putArray("results");
    compliance.results().forEach(each -> result(results.addObject(), each));
    return node;
  }

  private static void progress(
      ObjectNode node, Compliance compliance, Optional<NaerhospitalId> naerhospital) {
    Compliance.Progress progress = Compliance.progress(compliance.of(naerhospital));
    node.put("naerhospital", naerhospital.map(NaerhospitalId::value).orElse(null))
        .put("met", progress.met())
        .put("of", progress.of());
  }

  private static void result(ObjectNode node, Result result) {
    node.put("rule", result.rule().id().value())
        .put("severity", result.severity().name())
        .put("outcome", result.outcome().name())
        .put("naerhospital", result.naerhospital().map(NaerhospitalId::value).orElse(null))
        .put("item", result.item().map(ItemId::value).orElse(null))
        .put("section", result.rule().section());
    node.putObject("requirement")
        .put("da", result.rule().name().da())
        .put("en", result.rule().name().en());
    node.put("deviation", result.deviation().orElse(null));
    ArrayNode evidence = node.putArray("evidence");
    result.evidence().forEach(each -> evidence(evidence.addObject(), each));
  }

  private static void evidence(ObjectNode node, Evidence evidence) {
    node.put("key", evidence.key());
    ArrayNode arguments = node.putArray("arguments");
    for (Object argument : evidence.arguments()) {
      switch (argument) {
        case Integer number -> arguments.add(number);
        case Long number -> arguments.add(number);
        case Number number -> number(arguments, number.doubleValue());
        // Ids are known by their text.
        default -> arguments.add(argument.toString());
      }
    }
  }

  private static void number(ArrayNode arguments, double value) {
    if (Double.isFinite(value)) {
      arguments.add(value);
    } else {
      arguments.addNull();
    }
  }
}
