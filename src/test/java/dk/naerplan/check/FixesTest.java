package dk.naerplan.check;

import static dk.naerplan.check.Given.naerhospital;
import static dk.naerplan.check.Given.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.Severity;
import dk.naerplan.plan.Holdings;
import dk.naerplan.store.CatalogueJson;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A planner gets from nothing to no errors by doing only what the findings offer. */
class FixesTest {
  private static final Catalogue CATALOGUE = CatalogueJson.bundled();
  private static final Remedies REMEDIES = new Remedies(CATALOGUE);

  /** An error, or what may be one. */
  private static boolean mustBeMended(Result result) {
    return result.isFinding()
        && result.severity() == Severity.ERROR
        && result.deviation().isEmpty();
  }

  /** Does what is offered first for the first error, again and again; never the same twice. */
  private static Holdings mend(Supplier<Given> subject, Holdings from) {
    Holdings said = from;
    Set<Holdings> before = new HashSet<>();
    while (true) {
      assertThat(before.add(said)).as("something new is said").isTrue();
      Optional<Result> open =
          subject.get().saying(said).check(CATALOGUE).stream()
              .filter(FixesTest::mustBeMended)
              .findFirst();
      if (open.isEmpty()) {
        return said;
      }
      Fix fix = open.get().fixes().getFirst();
      said = REMEDIES.apply(fix, said).orElseThrow();
      assertHelps(fix, open.get(), subject.get().saying(said).check(CATALOGUE));
    }
  }

  /** The finding is met or gone, is set aside for a reason, or asks for something else now. */
  private static void assertHelps(Fix fix, Result finding, List<Result> after) {
    after.stream()
        .filter(result -> result.key().equals(finding.key()))
        .filter(result -> result.isFinding() && result.deviation().isEmpty())
        .forEach(result -> {
          assertThat(result.evidence())
              .as("%s for %s", fix, finding.key())
              .isNotEqualTo(finding.evidence());
          if (finding.outcome() == Outcome.UNDECIDED) {
            assertThat(result.outcome()).as("after %s", fix).isEqualTo(Outcome.UNDECIDED);
          }
        });
  }

  @Test
  void aNaerhospitalGetsFromNothingToNoErrors() {
    Holdings said = mend(Given::naerhospital, Holdings.none());

    // One factor of placement is no error any longer, but some are more than one.
    assertThat(naerhospital().saying(said).check(CATALOGUE))
        .filteredOn(result -> result.rule().severity() == Severity.ERROR && result.isFinding())
        .extracting(result -> result.rule().id().value() + " " + result.severity())
        .containsExactly("R91 WARNING");
  }

  @Test
  void aPlanGetsFromNothingToNoErrors() {
    mend(Given::plan, Holdings.none());
  }

  @Property(tries = 20)
  void soDoesOneThatSaysAnything(@ForAll long seed) {
    mend(Given::naerhospital, RandomHoldings.of(CATALOGUE, seed));
    mend(Given::plan, RandomHoldings.of(CATALOGUE, seed));
  }

  @Property(tries = 25)
  void everyFixHelps(@ForAll long seed) {
    Holdings said = RandomHoldings.of(CATALOGUE, seed);
    everyFixHelps(Given::naerhospital, said);
    everyFixHelps(Given::plan, said);
  }

  private static void everyFixHelps(Supplier<Given> subject, Holdings said) {
    for (Result result : subject.get().saying(said).check(CATALOGUE)) {
      if (result.isFinding() && result.deviation().isEmpty()) {
        for (Fix fix : result.fixes()) {
          REMEDIES
              .apply(fix, said)
              .ifPresent(next ->
                  assertHelps(fix, result, subject.get().saying(next).check(CATALOGUE)));
        }
      }
    }
  }

  @Test
  void anErrorOffersWhatCanBeDoneAboutIt() {
    for (Given subject : List.of(naerhospital(), plan())) {
      assertThat(subject.check(CATALOGUE))
          .filteredOn(FixesTest::mustBeMended)
          .isNotEmpty()
          .allSatisfy(result -> assertThat(result.fixes()).isNotEmpty());
    }
  }
}
