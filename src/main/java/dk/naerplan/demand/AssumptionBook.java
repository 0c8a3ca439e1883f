package dk.naerplan.demand;

import java.util.List;
import java.util.Optional;

/** All assumptions of a project, in the order they are shown. Immutable. */
public record AssumptionBook(List<Assumption> assumptions) {
  /** Keeps the order; refuses two assumptions of one id. */
  public AssumptionBook {
    assumptions = List.copyOf(assumptions);
    if (assumptions.stream().map(Assumption::id).distinct().count() < assumptions.size()) {
      throw new IllegalArgumentException("Two assumptions with one id");
    }
  }

  /** The assumption of an id. */
  public Optional<Assumption> assumption(AssumptionId id) {
    return assumptions.stream().filter(a -> a.id().equals(id)).findFirst();
  }

  /**
   * The value of an assumption.
   *
   * @throws IllegalArgumentException when the book has no such assumption
   */
  public double value(String id) {
    return assumption(new AssumptionId(id))
        .orElseThrow(() -> new IllegalArgumentException("No assumption " + id))
        .value();
  }

  /**
   * The book with one assumption replaced by another of the same id.
   *
   * @throws IllegalArgumentException when the book has no such assumption
   */
  public AssumptionBook with(Assumption changed) {
    if (assumption(changed.id()).isEmpty()) {
      throw new IllegalArgumentException("No assumption " + changed.id());
    }
    return new AssumptionBook(
        assumptions.stream().map(a -> a.id().equals(changed.id()) ? changed : a).toList());
  }
}
