package dk.naerplan.check;

import static dk.naerplan.check.Given.naerhospital;
import static dk.naerplan.check.Given.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.naerplan.access.Dataset;
import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.CatalogueItem;
import dk.naerplan.framework.CheckUnit;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.ItemKind;
import dk.naerplan.framework.Rule;
import dk.naerplan.framework.RuleId;
import dk.naerplan.framework.RuleTest;
import dk.naerplan.framework.Severity;
import dk.naerplan.plan.DeviationKey;
import dk.naerplan.plan.Holdings;
import dk.naerplan.store.CatalogueJson;
import dk.naerplan.testing.SmallCountry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What a check says as a whole: what counts as open, what is set aside, and what never happens. */
class ComplianceTest {
  private static final Catalogue CATALOGUE = CatalogueJson.bundled();
  private static final Dataset DATASET = SmallCountry.dataset();

  private static Compliance check(Given given) {
    return Compliance.of(given.evaluate(), DATASET, CATALOGUE);
  }

  private static DeviationKey key(String rule, String item) {
    return new DeviationKey(new RuleId(rule), Optional.of(new ItemId(item)));
  }

  private static Result result(Compliance compliance, DeviationKey key) {
    return compliance.results().stream()
        .filter(each -> each.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsSetAsideStaysAFindingAndCountsByItself() {
    DeviationKey xray = key("R14", "roentgen");
    Compliance before = check(naerhospital());
    Compliance after = check(naerhospital().settingAside(xray, "Røntgen ligger ved siden af"));

    assertThat(result(after, xray).isFinding()).isTrue();
    assertThat(result(after, xray).isOpen()).isFalse();
    assertThat(result(after, xray).deviation()).hasValue("Røntgen ligger ved siden af");
    assertThat(after.findings()).hasSameSizeAs(before.findings());
    assertThat(after.open(Severity.ERROR)).isEqualTo(before.open(Severity.ERROR) - 1);
    assertThat(after.setAside()).isEqualTo(before.setAside() + 1);
    assertThat(Compliance.progress(after.results()))
        .isEqualTo(Compliance.progress(before.results()));
  }

  @Test
  void whatIsUnknownCanBeSetAsideToo() {
    DeviationKey employer = key("R49", "pri-komp-ansaettelse");
    Compliance after = check(naerhospital().settingAside(employer, "Afgøres i efteråret"));

    assertThat(after.undecided()).isEqualTo(check(naerhospital()).undecided() - 1);
    assertThat(after.setAside()).isOne();
  }

  @Test
  void anItemDeclinedForAReasonSetsItsRuleAside() {
    Compliance after = check(naerhospital().declines("roentgen", "Ligger ved siden af"));

    assertThat(result(after, key("R14", "roentgen")).deviation()).hasValue("Ligger ved siden af");
    assertThat(after.setAside()).isOne();
  }

  @Test
  void withoutAReasonNothingIsSetAside() {
    DeviationKey xray = key("R14", "roentgen");

    assertThatThrownBy(() -> new Holdings(Map.of(), Map.of(xray, " ")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(check(naerhospital().settingAside(xray, " ")).setAside()).isZero();
    assertThat(check(naerhospital().statesAbsent("roentgen")).setAside()).isZero();
  }

  @Test
  void whatBindsCannotBeSetAside() {
    DeviationKey beds = key("R01", "ikke-senge");
    Given given = naerhospital().holds("ikke-senge").settingAside(beds, "Vi vil gerne");

    assertThat(result(check(given), beds).isOpen()).isTrue();
    assertThat(check(given).setAside()).isZero();
  }

  @Test
  void aReasonForWhatIsMetIsNotCounted() {
    Given given =
        naerhospital().holds("roentgen").settingAside(key("R14", "roentgen"), "Ikke længere");

    assertThat(check(given).setAside()).isZero();
  }

  @Test
  void aHospitalOfChoiceIsSetAsideByTheReasonForIt() {
    Compliance compliance = check(naerhospital().coupledTo("akut-2", "Gode togforbindelser"));

    assertThat(compliance.results())
        .filteredOn(each -> Set.of("R64", "R65").contains(each.rule().id().value()))
        .extracting(Result::deviation)
        .containsOnly(Optional.of("Gode togforbindelser"));
  }

  @Test
  void progressCountsWhatWouldBeErrors() {
    Compliance nothing = check(naerhospital());
    Compliance some = check(naerhospital().holds("uds-vaegt", "komp-profiler"));

    // Scales are one of seven pieces of equipment; profiles of competence are only useful.
    assertThat(Compliance.progress(some.results()).met())
        .isEqualTo(Compliance.progress(nothing.results()).met() + 1);
    assertThat(Compliance.progress(some.results()).of())
        .isEqualTo(Compliance.progress(nothing.results()).of());
  }

  @Test
  void resultsComeInTheOrderOfThePlanAndItsRules() {
    Compliance compliance = check(plan().besides(naerhospital(), naerhospital().at(60, 4)));

    assertThat(compliance.results().stream().map(Result::naerhospital).distinct())
        .extracting(id -> id.map(Object::toString).orElse("plan"))
        .containsExactly("n-1", "n-2", "plan");
    assertThat(compliance.of(Optional.empty()).stream().map(r -> r.rule().id().value()))
        .containsExactly("R80", "R81", "R82", "R100", "R105", "R106", "R107", "R112");
  }

  @Test
  void anEmptyPlanAsksOnlyOfThePlan() {
    assertThat(check(plan()).results())
        .isNotEmpty()
        .allMatch(result -> result.naerhospital().isEmpty());
  }

  @Test
  void anEditionWithoutRulesFindsNothing() {
    Catalogue bare =
        new Catalogue("bar", "", CATALOGUE.items(), CATALOGUE.questions(), List.of(), List.of());

    assertThat(Compliance.of(naerhospital().evaluate(), DATASET, bare).results()).isEmpty();
  }

  /** A later edition may drop what measures know by name. */
  @Test
  void anEditionWithMeasuresOnlyOffersNothingThatItDoesNotKnow() {
    List<Rule> measured =
        CATALOGUE.rules().stream()
            .filter(rule -> rule.tests().stream().allMatch(RuleTest.Measured.class::isInstance))
            .toList();
    List<CatalogueItem> functions =
        CATALOGUE.items().stream()
            .filter(item -> item.kind().isHospitalFunction() || item.kind() == ItemKind.COMPETENCE)
            .map(ComplianceTest::alone)
            .toList();
    Catalogue bare = new Catalogue("bar", "", functions, List.of(), measured, List.of());

    Given given = naerhospital().holds("ekg", "lunge-kol", "plac-afstand", "kom-ernaering");
    List<Result> results = Compliance.of(given.evaluate(), DATASET, bare).results();
    assertThat(results).hasSizeGreaterThanOrEqualTo(measured.size());
    results.forEach(result -> assertKnown(result, bare));
  }

  private static CatalogueItem alone(CatalogueItem item) {
    return new CatalogueItem(
        item.id(),
        item.kind(),
        item.strength(),
        item.name(),
        item.explanation(),
        item.condition(),
        item.targetGroup(),
        item.section(),
        item.unit(),
        item.tags(),
        List.of(),
        List.of(),
        item.telemedicine(),
        item.regional());
  }

  /** A measure of a nærhospital says nothing of a plan, and the other way round. */
  @Test
  void aMeasureOfTheWrongUnitAppliesToNothing() {
    List<Rule> turned =
        CATALOGUE.rules().stream()
            .filter(rule -> rule.tests().stream().allMatch(RuleTest.Measured.class::isInstance))
            .map(ComplianceTest::turned)
            .toList();
    Catalogue other =
        new Catalogue("x", "", CATALOGUE.items(), CATALOGUE.questions(), turned, List.of());

    assertThat(Compliance.of(naerhospital().evaluate(), DATASET, other).results())
        .extracting(Result::outcome)
        .containsOnly(Outcome.NOT_APPLICABLE);
  }

  private static Rule turned(Rule rule) {
    return new Rule(
        rule.id(),
        rule.severity(),
        rule.unit() == CheckUnit.PLAN
            ? CheckUnit.NAERHOSPITAL
            : CheckUnit.PLAN,
        rule.verb(),
        rule.name(),
        rule.missing(),
        rule.why(),
        rule.section(),
        rule.mayDeviate(),
        rule.when(),
        rule.tests());
  }

  private static void assertKnown(Result result, Catalogue catalogue) {
    result.item().ifPresent(item -> assertThat(catalogue.item(item)).isPresent());
    for (Fix fix : result.fixes()) {
      switch (fix) {
        case Fix.Hold hold -> assertThat(catalogue.item(hold.item())).isPresent();
        case Fix.StateAbsent absent -> assertThat(catalogue.item(absent.item())).isPresent();
        case Fix.Drop drop -> assertThat(catalogue.item(drop.item())).isPresent();
        case Fix.Answer answer ->
            assertThat(catalogue.questions(answer.item()))
                .as("%s of %s", answer, result.key())
                .anyMatch(question ->
                    question.id().equals(answer.question()) && question.admits(answer.answer()));
        case Fix.Reply reply ->
            assertThat(catalogue.questions(reply.item()))
                .anyMatch(question -> question.id().equals(reply.question()));
        case Fix.Write write -> assertThat(catalogue.item(write.item())).isPresent();
        case Fix.Couple _, Fix.CoupleToNearest _, Fix.Move _, Fix.Reconsider _ -> {}
      }
    }
  }

  /** Every question that a rule wants answered is put to the item. */
  @Test
  void whatARuleWantsToKnowIsAsked() {
    for (Rule rule : CATALOGUE.rules()) {
      for (RuleTest test : rule.tests()) {
        if (test instanceof RuleTest.Answers answers) {
          assertThat(CATALOGUE.items(answers.of()))
              .as(rule.id().value())
              .isNotEmpty()
              .allMatch(item ->
                  CATALOGUE.questions(item.id()).stream()
                      .anyMatch(question -> question.id().equals(answers.question())));
        }
      }
    }
  }

  @Property(tries = 60)
  void whateverIsSaid(
      @ForAll long seed, @ForAll @IntRange(max = 100) int east, @ForAll @IntRange(max = 3) int year) {
    Holdings said = RandomHoldings.of(CATALOGUE, seed);
    Given given =
        naerhospital()
            .saying(said)
            .at(east, seed % 20)
            .in(SmallCountry.YEARS.get(year))
            .besides(naerhospital().saying(RandomHoldings.of(CATALOGUE, seed + 1)));
    Compliance compliance = check(given);

    assertThat(check(given)).isEqualTo(compliance);
    Set<RuleId> checked =
        compliance.results().stream().map(result -> result.rule().id()).collect(Collectors.toSet());
    assertThat(checked).hasSameSizeAs(CATALOGUE.rules());
    for (Result result : compliance.results()) {
      if (!result.isFinding()) {
        assertThat(result.fixes()).isEmpty();
        assertThat(result.deviation()).isEmpty();
      }
      assertThat(result.fixes()).doesNotHaveDuplicates();
      assertKnown(result, CATALOGUE);
    }
  }

  /** Ticking one item more never makes worse what only asks that items are held. */
  @Property(tries = 40)
  void holdingMoreNeverBreaksWhatAsksForHolding(@ForAll long seed, @ForAll @IntRange int pick) {
    List<CatalogueItem> items = CATALOGUE.items();
    ItemId more = items.get(Math.floorMod(pick, items.size())).id();
    Holdings said = RandomHoldings.of(CATALOGUE, seed);
    Map<DeviationKey, Outcome> before = holdingOnly(said);
    Map<DeviationKey, Outcome> after = holdingOnly(said.holding(more));

    before.forEach((key, outcome) -> {
      if (outcome == Outcome.SATISFIED && !key.item().equals(Optional.of(more))) {
        assertThat(after.get(key)).as("%s after %s", key, more).isEqualTo(Outcome.SATISFIED);
      }
    });
  }

  private static Map<DeviationKey, Outcome> holdingOnly(Holdings said) {
    return naerhospital().saying(said).check(CATALOGUE).stream()
        .filter(result ->
            result.rule().tests().stream().allMatch(RuleTest.Holds.class::isInstance))
        .collect(Collectors.toMap(Result::key, Result::outcome));
  }
}
