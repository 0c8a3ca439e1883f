package dk.naerplan.check;

import static dk.naerplan.check.Given.naerhospital;
import static dk.naerplan.check.Given.plan;
import static dk.naerplan.check.RuleCases.error;
import static dk.naerplan.check.RuleCases.information;
import static dk.naerplan.check.RuleCases.warning;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Follow-up (9), and an offer that is alike across a region (3.2). */
class FollowUpRulesTest {
  private static final RuleCases R112 = information("R112");

  static List<Expectation> cases() {
    return RuleCases.all(
        error("R109").expects("sty-kvalitetsdata"),
        error("R110").expects("sty-nationale-retningslinjer"),
        warning("R111").expectsDescribed("sty-evaluering"),
        uniformOffer());
  }

  @TestFactory
  Stream<DynamicTest> followUp() {
    return RuleCases.tests(cases());
  }

  /** Vestby and Midtby lie in one region, Østby in another. */
  private static Stream<Expectation> uniformOffer() {
    Given east = naerhospital().at(60, 12);
    return Stream.concat(
        Items.EXPECTED.stream()
            .map(item ->
                R112.violated(
                    "in Vestby, not in Midtby",
                    plan().besides(naerhospital().holds(item), naerhospital().at(30, 12)),
                    item)),
        Stream.of(
            R112.notApplicable("no nærhospital", plan()),
            R112.notApplicable(
                "one in each region", plan().besides(naerhospital().holds("ekg"), east)),
            R112.notApplicable(
                "the other lies at sea",
                plan().besides(naerhospital().holds("ekg"), naerhospital().at(45, 12))),
            R112.satisfied(
                "in both",
                plan()
                    .besides(
                        naerhospital().holds("ekg"), naerhospital().at(30, 12).holds("ekg"))),
            R112.satisfied(
                "in none", plan().besides(naerhospital(), naerhospital().at(30, 12))),
            R112.satisfied(
                "what may be there, in one of them",
                plan()
                    .besides(
                        naerhospital()
                            .holds(
                                Items.without(Items.FUNCTIONS, Items.EXPECTED)
                                    .toArray(String[]::new)),
                        naerhospital().at(30, 12)))));
  }
}
