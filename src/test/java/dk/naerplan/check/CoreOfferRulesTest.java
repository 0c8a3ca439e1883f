package dk.naerplan.check;

import static dk.naerplan.check.Given.naerhospital;
import static dk.naerplan.check.RuleCases.error;
import static dk.naerplan.check.RuleCases.information;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What every nærhospital should hold (6.2 and 6.4). */
class CoreOfferRulesTest {
  private static final RuleCases R17 = error("R17");
  private static final RuleCases R18 = error("R18");
  private static final RuleCases R22 = information("R22");

  static List<Expectation> cases() {
    return RuleCases.all(
        error("R14").expects("roentgen"),
        error("R15").expects("blodproever-urinanalyser"),
        error("R16").expects("ekg"),
        standardEquipment(),
        copd(),
        error("R19").expects("hjerte-inkompensation-hypertension"),
        error("R20").expects("endokrin-diabetes-stofskifte"),
        error("R21").expects("endokrin-osteoporose"),
        R22.asks(
            List.of("endokrin-osteoporose"), "dxa", List.of("naerhospital", "akutsygehus"), List.of()),
        Stream.of(R22.notApplicable("no osteoporose", naerhospital())),
        error("R23").expects("palliation-livstruende"),
        error("R24").asks(List.of("palliation-livstruende"), "palliativt-samarbejde"),
        Stream.of(error("R24").notApplicable("no palliation", naerhospital())),
        error("R25").expects("svangreomsorg"),
        error("R26").expectsDescribed("multisygdom-paa-tvaers"),
        error("R27").expectsDescribed("multisygdom-psyke-soma"));
  }

  @TestFactory
  Stream<DynamicTest> whatEveryNaerhospitalShouldHold() {
    return RuleCases.tests(cases());
  }

  private static Stream<Expectation> standardEquipment() {
    return Items.STANDARD_EQUIPMENT.stream()
        .flatMap(item -> {
          String[] rest =
              Items.without(Items.STANDARD_EQUIPMENT, List.of(item)).toArray(String[]::new);
          return Stream.concat(
              R17.expects(item),
              Stream.of(R17.violated("the other six", naerhospital().holds(rest), item)));
        });
  }

  private static Stream<Expectation> copd() {
    Stream<Expectation> agreed =
        Stream.of(
            R18.notApplicable(
                "not there, almen praksis has the patients",
                naerhospital()
                    .declines("lunge-kol", "")
                    .answers("lunge-kol", "kol-ansvar", "almen-praksis")),
            R18.notApplicable(
                "almen praksis has the patients",
                naerhospital().answers("lunge-kol", "kol-ansvar", "almen-praksis")),
            R18.violated(
                "not there, but the hospital has the patients",
                naerhospital()
                    .declines("lunge-kol", "")
                    .answers("lunge-kol", "kol-ansvar", "sygehus")),
            R18.satisfied(
                "the hospital has the patients",
                naerhospital().answers("lunge-kol", "kol-ansvar", "sygehus")));
    return Stream.concat(R18.expects("lunge-kol"), agreed);
  }
}
