package dk.naerplan.check;

import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.Severity;
import dk.naerplan.plan.DeviationKey;
import java.util.List;
import java.util.Optional;

/**
 * What a rule must find in a case, worked out by hand from the framework.
 *
 * @param says the case in words
 * @param item the item that the result is about; empty when the rule has one result only
 * @param outcome empty when the rule must say nothing of the item
 * @param severity how grave a finding is
 * @param mayDeviate whether a finding can be set aside with a reason
 */
record Expectation(
    String rule,
    String says,
    Given given,
    Optional<String> item,
    Optional<Outcome> outcome,
    Severity severity,
    boolean mayDeviate) {

  /** The expectation by name. */
  String name() {
    return rule + " – " + says + item.map(id -> " [" + id + "]").orElse("") + " → "
        + outcome.map(Outcome::name).orElse("nothing");
  }

  boolean isFinding() {
    return outcome.filter(o -> o == Outcome.VIOLATED || o == Outcome.UNDECIDED).isPresent();
  }

  /** What an edition does otherwise than expected; empty when it does as expected. */
  Optional<String> problem(Catalogue catalogue) {
    List<Result> found = results(given, catalogue);
    if (outcome.isEmpty()) {
      return found.stream().noneMatch(result -> result.item().equals(item.map(ItemId::new)))
          ? Optional.empty()
          : Optional.of("speaks of " + item.orElse("the rule as such"));
    }
    List<Result> meant = item.isEmpty() ? found : about(found);
    if (meant.size() != 1) {
      return Optional.of(meant.size() + " results");
    }
    Result result = meant.getFirst();
    if (result.outcome() != outcome.get()) {
      return Optional.of(result.outcome() + " " + result.evidence());
    }
    if (result.severity() != severity) {
      return Optional.of(result.severity().name());
    }
    return isFinding() && result.deviation().isEmpty() ? setAside(result, catalogue) : fixes(result);
  }

  private List<Result> results(Given where, Catalogue catalogue) {
    return where.check(catalogue).stream()
        .filter(result -> result.rule().id().value().equals(rule))
        .toList();
  }

  private List<Result> about(List<Result> results) {
    return results.stream()
        .filter(result -> result.item().equals(item.map(ItemId::new)))
        .toList();
  }

  private static Optional<String> fixes(Result result) {
    return result.isFinding() || result.fixes().isEmpty()
        ? Optional.empty()
        : Optional.of("offers fixes although nothing is wrong");
  }

  private Optional<String> setAside(Result finding, Catalogue catalogue) {
    DeviationKey key = finding.key();
    Optional<String> deviation =
        results(given.settingAside(key, "En lokal grund"), catalogue).stream()
            .filter(result -> result.key().equals(key))
            .flatMap(result -> result.deviation().stream())
            .findFirst();
    return deviation.isPresent() == mayDeviate
        ? Optional.empty()
        : Optional.of(mayDeviate ? "cannot be set aside" : "can be set aside");
  }
}
