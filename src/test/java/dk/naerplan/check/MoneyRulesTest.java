package dk.naerplan.check;

import static dk.naerplan.check.Given.naerhospital;
import static dk.naerplan.check.Given.plan;
import static dk.naerplan.check.RuleCases.binding;
import static dk.naerplan.check.RuleCases.error;
import static dk.naerplan.check.RuleCases.information;
import static dk.naerplan.check.RuleCases.warning;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is applied for, and what it may be spent on (1.1). */
class MoneyRulesTest {
  private static final RuleCases R102 = error("R102");
  private static final RuleCases R105 = warning("R105");
  private static final RuleCases R106 = warning("R106");
  private static final RuleCases R107 = warning("R107");
  private static final String HOME = "oek-hjemmebehandling";
  private static final List<String> LINES =
      List.of(
          "oek-ombygning",
          "oek-nybygning",
          "oek-it",
          "oek-teknologi",
          "oek-udstyr",
          "oek-trygge-rammer");

  static List<Expectation> cases() {
    return RuleCases.all(
        amounts(),
        binding("R103").excludes("ikke-drift-af-puljen", naerhospital()),
        error("R104").expectsDescribed("sty-driftsfinansiering"),
        frame(),
        homeTreatment(),
        number(),
        information("R108").expectsDescribed("sty-trygge-rammer"));
  }

  @TestFactory
  Stream<DynamicTest> money() {
    return RuleCases.tests(cases());
  }

  private static Given applies(String line, String amount) {
    return naerhospital().answers(line, "beloeb", amount);
  }

  private static Stream<Expectation> amounts() {
    return Stream.concat(
        Items.join(LINES, List.of(HOME)).stream()
            .map(line -> R102.satisfied(line, applies(line, "12.5"))),
        Stream.of(
            R102.undecided("nothing is said", naerhospital()),
            R102.undecided("ticked without an amount", naerhospital().holds("oek-it")),
            R102.undecided("an amount of nothing", applies("oek-it", "0")),
            R102.undecided("less than nothing", applies("oek-it", "-5")),
            R102.undecided("no number", applies("oek-it", "mange")),
            R102.undecided("beyond all numbers", applies("oek-it", "1e999"))));
  }

  /** The two frames are neither added nor subtracted: home treatment has its own. */
  private static Stream<Expectation> frame() {
    return Stream.of(
        R105.notApplicable("no nærhospital", plan()),
        R105.undecided("no amounts", plan().besides(naerhospital())),
        R105.satisfied("all of 4000", plan().besides(applies("oek-nybygning", "4000"))),
        R105.violated("4000.5", plan().besides(applies("oek-nybygning", "4000.5"))),
        R105.violated(
            "4001 in two lines of two",
            plan().besides(applies("oek-ombygning", "2001"), applies("oek-udstyr", "2000"))),
        R105.violated(
            "one alone asks for more, the other is silent",
            plan().besides(applies("oek-it", "4001"), naerhospital())),
        R105.undecided(
            "one is silent", plan().besides(applies("oek-it", "3"), naerhospital())),
        R105.satisfied(
            "home treatment is not part of it",
            plan().besides(applies("oek-it", "3999").answers(HOME, "beloeb", "400"))),
        R105.undecided(
            "no frame", plan().besides(applies("oek-it", "3")).withoutThreshold("frame")),
        R105.violated(
            "a smaller frame",
            plan().besides(applies("oek-it", "3")).assuming("frame", 2)));
  }

  private static Stream<Expectation> homeTreatment() {
    return Stream.of(
        R106.notApplicable("no nærhospital", plan()),
        R106.undecided("no amounts", plan().besides(naerhospital())),
        R106.satisfied("all of 500", plan().besides(applies(HOME, "500"))),
        R106.violated(
            "501 by two", plan().besides(applies(HOME, "251"), applies(HOME, "250"))),
        R106.satisfied("other lines are not part of it", plan().besides(applies("oek-it", "501"))),
        R106.undecided("one is silent", plan().besides(applies(HOME, "3"), naerhospital())),
        R106.undecided(
            "no frame",
            plan().besides(applies(HOME, "3")).withoutThreshold("home-treatment-frame")));
  }

  private static Stream<Expectation> number() {
    return Stream.of(
        R107.satisfied("none", plan()),
        R107.satisfied("25", sites(25)),
        R107.violated("26", sites(26)),
        R107.violated("21 of the 20 first proposed", sites(21).assuming("most-sites", 20)),
        R107.undecided("no agreed number", sites(1).withoutThreshold("most-sites")));
  }

  private static Given sites(int count) {
    return plan().besides(Collections.nCopies(count, naerhospital()).toArray(Given[]::new));
  }
}
