package dk.naerplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.framework.Severity;
import dk.naerplan.store.CatalogueJson;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The cases of one rule.
 *
 * @param severity how grave a breach is, read in the framework
 * @param mayDeviate whether it can be set aside with a reason: a <i>bør</i> can, a <i>må ikke</i>
 *     and what the law demands cannot
 */
record RuleCases(String rule, Severity severity, boolean mayDeviate) {
  /** A rule whose breach is an error that can be reasoned. */
  static RuleCases error(String rule) {
    return new RuleCases(rule, Severity.ERROR, true);
  }

  /** A rule whose breach is an error that cannot be reasoned away. */
  static RuleCases binding(String rule) {
    return new RuleCases(rule, Severity.ERROR, false);
  }

  /** A rule whose breach is a warning. */
  static RuleCases warning(String rule) {
    return new RuleCases(rule, Severity.WARNING, true);
  }

  /** A rule that informs. */
  static RuleCases information(String rule) {
    return new RuleCases(rule, Severity.INFORMATION, true);
  }

  /** The same rule where it is graded otherwise. */
  RuleCases graded(Severity other) {
    return new RuleCases(rule, other, mayDeviate);
  }

  Expectation satisfied(String says, Given given) {
    return expect(says, given, Optional.empty(), Optional.of(Outcome.SATISFIED));
  }

  Expectation satisfied(String says, Given given, String item) {
    return expect(says, given, Optional.of(item), Optional.of(Outcome.SATISFIED));
  }

  Expectation violated(String says, Given given) {
    return expect(says, given, Optional.empty(), Optional.of(Outcome.VIOLATED));
  }

  Expectation violated(String says, Given given, String item) {
    return expect(says, given, Optional.of(item), Optional.of(Outcome.VIOLATED));
  }

  Expectation undecided(String says, Given given) {
    return expect(says, given, Optional.empty(), Optional.of(Outcome.UNDECIDED));
  }

  Expectation undecided(String says, Given given, String item) {
    return expect(says, given, Optional.of(item), Optional.of(Outcome.UNDECIDED));
  }

  Expectation notApplicable(String says, Given given) {
    return expect(says, given, Optional.empty(), Optional.of(Outcome.NOT_APPLICABLE));
  }

  /** The rule says nothing of an item. */
  Expectation silent(String says, Given given, String item) {
    return expect(says, given, Optional.of(item), Optional.empty());
  }

  private Expectation expect(
      String says, Given given, Optional<String> item, Optional<Outcome> outcome) {
    return new Expectation(rule, says, given, item, outcome, severity, mayDeviate);
  }

  /** An item is expected: ticking it is enough, doing without it needs a reason. */
  Stream<Expectation> expects(String item) {
    return Stream.of(
        violated("nothing is said of it", Given.naerhospital(), item),
        satisfied("it is there", Given.naerhospital().holds(item), item),
        violated("declined for a reason", Given.naerhospital().declines(item, "Grund"), item),
        violated("declined without a reason", Given.naerhospital().statesAbsent(item), item));
  }

  /** An item is expected to be described: ticking it is not enough. */
  Stream<Expectation> expectsDescribed(String item) {
    return Stream.of(
        violated("nothing is said of it", Given.naerhospital(), item),
        violated("ticked but not described", Given.naerhospital().holds(item), item),
        satisfied("described", Given.naerhospital().describes(item), item),
        violated("declined for a reason", Given.naerhospital().declines(item, "Grund"), item));
  }

  /** An item must not be there; when nothing is said, it is not known. */
  Stream<Expectation> excludes(String item, Given elsewhere) {
    return Stream.of(
        undecided("nothing is said of it", elsewhere, item),
        satisfied("stated to be absent", Given.naerhospital().statesAbsent(item), item),
        violated("it is there", Given.naerhospital().holds(item), item));
  }

  /** Of each of some items that is held, a question in words must be answered. */
  Stream<Expectation> asks(Collection<String> items, String question) {
    return items.stream()
        .flatMap(item ->
            Stream.of(
                violated("unanswered", Given.naerhospital().holds(item), item),
                satisfied(
                    "answered", Given.naerhospital().answers(item, question, "Ja, se her."), item),
                silent("not held", Given.naerhospital(), item)));
  }

  /** Of each of some items that is held, a question must be answered with some options. */
  Stream<Expectation> asks(
      Collection<String> items, String question, List<String> accepted, List<String> refused) {
    return items.stream()
        .flatMap(item ->
            Stream.of(
                    Stream.of(
                        violated("unanswered", Given.naerhospital().holds(item), item),
                        violated(
                            "answered with what is no option",
                            Given.naerhospital().answers(item, question, "hvad som helst"),
                            item)),
                    accepted.stream()
                        .map(answer ->
                            satisfied(
                                "answer " + answer,
                                Given.naerhospital().answers(item, question, answer),
                                item)),
                    refused.stream()
                        .map(answer ->
                            violated(
                                "answer " + answer,
                                Given.naerhospital().answers(item, question, answer),
                                item)))
                .flatMap(all -> all));
  }

  /** The rule does not speak of some items even when they are held. */
  Stream<Expectation> leavesAside(Collection<String> items) {
    return items.stream()
        .map(item -> silent("not spoken of", Given.naerhospital().holds(item), item));
  }

  /** One list of several. */
  @SafeVarargs
  static List<Expectation> all(Stream<Expectation>... parts) {
    return Arrays.stream(parts).flatMap(part -> part).toList();
  }

  /** Runs cases as tests by their names. */
  static Stream<DynamicTest> tests(List<Expectation> cases) {
    return cases.stream()
        .map(expected ->
            DynamicTest.dynamicTest(
                expected.name(),
                () ->
                    assertThat(
                            expected.problem(CatalogueJson.bundled()))
                        .isEmpty()));
  }
}
