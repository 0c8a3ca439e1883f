package dk.naerplan.workbench.framework;

import dk.naerplan.framework.ItemId;
import dk.naerplan.language.Texts;
import dk.naerplan.plan.Holdings;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.Plan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Where plans speak of the faglige ramme. */
final class Mentions {
  private Mentions() {}

  /** Everything a plan says: of each nærhospital by its name, and as a whole. */
  static Map<String, List<Holdings>> byOwner(Plan plan, Texts texts) {
    Map<String, List<Holdings>> all = new LinkedHashMap<>();
    all.computeIfAbsent(texts.get("wholePlan"), _ -> new ArrayList<>()).add(plan.holdings());
    for (Naerhospital naerhospital : plan.naerhospitaler()) {
      all.computeIfAbsent(naerhospital.name(), _ -> new ArrayList<>())
          .add(naerhospital.holdings());
    }
    return all;
  }

  /** The plans that say something of an item, a line each with the nærhospitaler concerned. */
  static List<String> of(ItemId item, List<Plan> plans, Texts texts) {
    List<String> lines = new ArrayList<>();
    for (Plan plan : plans) {
      String owners = owners(plan, texts, holdings -> holdings.of(item).isPresent());
      if (!owners.isEmpty()) {
        lines.add(texts.get("mention", plan.name(), owners));
      }
    }
    return lines;
  }

  /** The names of those whose holdings are asked for, separated by commas. */
  static String owners(Plan plan, Texts texts, Predicate<Holdings> wanted) {
    return byOwner(plan, texts).entrySet().stream()
        .filter(owner -> owner.getValue().stream().anyMatch(wanted))
        .map(Map.Entry::getKey)
        .collect(Collectors.joining(", "));
  }
}
