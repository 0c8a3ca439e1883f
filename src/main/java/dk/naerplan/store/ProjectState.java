package dk.naerplan.store;

import dk.naerplan.access.Dataset;
import dk.naerplan.demand.Assumption;
import dk.naerplan.demand.AssumptionBook;
import dk.naerplan.demand.AssumptionId;
import dk.naerplan.framework.Catalogue;
import dk.naerplan.plan.Plan;
import dk.naerplan.plan.PlanId;
import dk.naerplan.routing.RoadNetwork;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * All that a project holds at one moment. Immutable.
 *
 * @param name the project's name
 * @param imports where the data came from, oldest first
 * @param framework the editions of the faglige ramme
 * @param plans the plans (scenarios), in order
 * @param roads the road network that travel by car is routed on; empty when it is estimated
 */
public record ProjectState(
    String name,
    Dataset dataset,
    List<ImportRecord> imports,
    Framework framework,
    AssumptionBook book,
    List<Plan> plans,
    Optional<RoadSource> roads) {
  /** Keeps its own copies. */
  public ProjectState {
    imports = List.copyOf(imports);
    plans = List.copyOf(plans);
  }

  /** A project without a road network. */
  public ProjectState(
      String name,
      Dataset dataset,
      List<ImportRecord> imports,
      Framework framework,
      AssumptionBook book,
      List<Plan> plans) {
    this(name, dataset, imports, framework, book, plans, Optional.empty());
  }

  /** A project without a road network that knows one edition of the faglige ramme. */
  public ProjectState(
      String name,
      Dataset dataset,
      List<ImportRecord> imports,
      Catalogue catalogue,
      AssumptionBook book,
      List<Plan> plans) {
    this(name, dataset, imports, new Framework(catalogue, List.of()), book, plans);
  }

  /** The edition of the faglige ramme in force. */
  public Catalogue catalogue() {
    return framework.current();
  }

  /** The plan of an id. */
  public Optional<Plan> plan(PlanId id) {
    return plans.stream().filter(plan -> plan.id().equals(id)).findFirst();
  }

  /** The lines of attribution that the data ask for, each once, oldest import first. */
  public List<String> attributions() {
    return imports.stream()
        .map(ImportRecord::attribution)
        .filter(line -> !line.isBlank())
        .distinct()
        .toList();
  }

  /**
   * The wait per ferry boarding that the planner assumes, in minutes; other than that of {@link
   * #roads} while travel times are not routed anew yet.
   */
  public double ferryWait() {
    return book.assumption(new AssumptionId(RoadSource.FERRY_WAIT))
        .map(Assumption::value)
        .orElse(RoadNetwork.STANDARD_WAITING_MINUTES);
  }

  /** The same plans on other data. */
  public ProjectState withData(
      Dataset newDataset, List<ImportRecord> newImports, Optional<RoadSource> newRoads) {
    return new ProjectState(name, newDataset, newImports, framework, book, plans, newRoads);
  }

  ProjectState withBook(AssumptionBook newBook) {
    return new ProjectState(name, dataset, imports, framework, newBook, plans, roads);
  }

  ProjectState withFramework(Framework newFramework) {
    return new ProjectState(name, dataset, imports, newFramework, book, plans, roads);
  }

  ProjectState withPlans(List<Plan> newPlans) {
    return new ProjectState(name, dataset, imports, framework, book, newPlans, roads);
  }

  ProjectState withPlan(PlanId id, UnaryOperator<Plan> change) {
    if (plan(id).isEmpty()) {
      throw new IllegalArgumentException("No plan " + id);
    }
    return withPlans(plans.stream().map(p -> p.id().equals(id) ? change.apply(p) : p).toList());
  }

  ProjectState adding(int index, Plan plan) {
    List<Plan> changed = new ArrayList<>(plans);
    changed.add(index, plan);
    return withPlans(changed);
  }
}
