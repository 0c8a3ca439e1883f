package dk.naerplan.check;

import dk.naerplan.access.Dataset;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.CheckUnit;
import dk.naerplan.framework.Severity;
import dk.naerplan.plan.NaerhospitalId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a plan stands against an edition of the faglige ramme: every rule for every nærhospital, and
 * those of the plan as a whole.
 *
 * @param results in the order of the plan, the plan as a whole last, and within that of the rules
 */
public record Compliance(Catalogue catalogue, List<Result> results) {
  /** Keeps its own copy. */
  public Compliance {
    results = List.copyOf(results);
  }

  /**
   * How many requirements are met.
   *
   * @param met of them satisfied
   * @param of all that apply
   */
  public record Progress(int met, int of) {}

  /**
   * Checks a plan.
   *
   * @param dataset the data that the plan was evaluated on
   * @param catalogue the edition to check against; what the plan says of items and questions that
   *     it does not know is left aside
   */
  public static Compliance of(Evaluation evaluation, Dataset dataset, Catalogue catalogue) {
    List<Result> results = new ArrayList<>();
    Measurements measurements = new Measurements(evaluation, dataset, catalogue);
    for (int i = 0; i < evaluation.plan().naerhospitaler().size(); i++) {
      check(Subject.of(evaluation, i, catalogue), measurements, results);
    }
    check(Subject.of(evaluation.plan(), catalogue), measurements, results);
    return new Compliance(catalogue, results);
  }

  private static void check(Subject subject, Measurements measurements, List<Result> results) {
    CheckUnit unit = subject.index().isPresent() ? CheckUnit.NAERHOSPITAL : CheckUnit.PLAN;
    RuleCheck check = new RuleCheck(subject, measurements);
    subject.catalogue().rules().stream()
        .filter(rule -> rule.unit() == unit)
        .forEach(rule -> results.addAll(check.check(rule)));
  }

  /** What is wrong, or cannot be decided. */
  public List<Result> findings() {
    return results.stream().filter(Result::isFinding).toList();
  }

  /** The results of a nærhospital, or of the plan as a whole when empty. */
  public List<Result> of(Optional<NaerhospitalId> naerhospital) {
    return results.stream().filter(result -> result.naerhospital().equals(naerhospital)).toList();
  }

  /** How many results of a severity are not met and not set aside. */
  public int open(Severity severity) {
    return (int)
        results.stream().filter(result -> result.isOpen() && result.severity() == severity).count();
  }

  /** How many results cannot be decided and are not set aside. */
  public int undecided() {
    return (int)
        results.stream()
            .filter(result -> result.outcome() == Outcome.UNDECIDED && result.deviation().isEmpty())
            .count();
  }

  /** How many findings are set aside with a reason. */
  public int setAside() {
    return (int)
        results.stream()
            .filter(result -> result.isFinding() && result.deviation().isPresent())
            .count();
  }

  /**
   * How many of some results are met, among those of rules whose breach is an error; what is set
   * aside is not met.
   */
  public static Progress progress(List<Result> results) {
    List<Result> required =
        results.stream()
            .filter(result ->
                result.rule().severity() == Severity.ERROR
                    && result.outcome() != Outcome.NOT_APPLICABLE)
            .toList();
    int met =
        (int) required.stream().filter(result -> result.outcome() == Outcome.SATISFIED).count();
    return new Progress(met, required.size());
  }
}
