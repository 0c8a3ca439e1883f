package dk.naerplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The cases together speak of every rule of the framework, kept and breached. */
class AllRulesTest {
  /** Every case, in the order of the chapters of the rules. */
  static List<Expectation> cases() {
    return Stream.of(
            NatureRulesTest.cases(),
            CoreOfferRulesTest.cases(),
            OptionalFunctionRulesTest.cases(),
            EquipmentAndCompetenceRulesTest.cases(),
            MunicipalAndPracticeRulesTest.cases(),
            CouplingAndCooperationRulesTest.cases(),
            DigitalRulesTest.cases(),
            PlacementAndVolumeRulesTest.cases(),
            MoneyRulesTest.cases(),
            FollowUpRulesTest.cases())
        .flatMap(List::stream)
        .toList();
  }

  private static final Set<String> ALL =
      IntStream.rangeClosed(1, 112)
          .mapToObj(number -> "R%02d".formatted(number))
          .collect(Collectors.toCollection(TreeSet::new));

  @Test
  void everyRuleHasACaseThatKeepsIt() {
    assertThat(
            cases().stream()
                .filter(expected ->
                    expected.outcome().filter(Outcome.SATISFIED::equals).isPresent())
                .map(Expectation::rule)
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(ALL);
  }

  @Test
  void everyRuleHasACaseThatBreachesIt() {
    assertThat(
            cases().stream()
                .filter(Expectation::isFinding)
                .map(Expectation::rule)
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(ALL);
  }

  @Test
  void everyCaseHasANameOfItsOwn() {
    assertThat(cases().stream().map(Expectation::name)).doesNotHaveDuplicates();
  }
}
