package dk.naerplan.cli;

import dk.naerplan.access.SiteColumns;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.language.Place;
import dk.naerplan.language.UserFacingException;
import dk.naerplan.plan.Plan;
import dk.naerplan.store.ProjectState;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Which plan and year a command is about. */
final class PlanChoice {
  @Option(names = "--plan", paramLabel = "NAME")
  private String plan;

  @Option(names = "--year", paramLabel = "YEAR")
  private Integer year;

  /** The plan of that name or id; the first of the project when none is named. */
  Plan plan(ProjectState state) {
    if (plan == null) {
      return state.plans().getFirst();
    }
    return state.plans().stream()
        .filter(p -> p.name().equalsIgnoreCase(plan) || p.id().value().equals(plan))
        .findFirst()
        .orElseThrow(() ->
            UserFacingException.badInput(
                Cli.class,
                "noSuchPlan",
                Place.file(""),
                plan,
                state.plans().stream().map(Plan::name).collect(Collectors.joining(", "))));
  }

  Evaluation evaluate(ProjectState state) {
    List<Integer> years = state.dataset().population().years();
    int chosen = year == null ? years.getFirst() : year;
    if (!years.contains(chosen)) {
      throw UserFacingException.badInput(
          Cli.class, "noSuchYear", Place.file(""), Integer.toString(chosen), years.toString());
    }
    return Evaluation.of(plan(state), state.dataset(), state.book(), chosen, SiteColumns.none());
  }
}
