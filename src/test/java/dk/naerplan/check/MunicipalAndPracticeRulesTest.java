package dk.naerplan.check;

import static dk.naerplan.check.Given.naerhospital;
import static dk.naerplan.check.RuleCases.error;
import static dk.naerplan.check.RuleCases.information;
import static dk.naerplan.check.RuleCases.warning;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Kommunerne and praksisområdet (4.1, 6.1, 6.3, 6.4.2 and 6.4.3). */
class MunicipalAndPracticeRulesTest {
  private static final RuleCases R51 = error("R51");
  private static final RuleCases R52 = error("R52");
  private static final RuleCases R53 = warning("R53");
  private static final RuleCases R54 = information("R54");
  private static final RuleCases R55 = information("R55");
  private static final RuleCases R57 = warning("R57");
  private static final RuleCases R59 = warning("R59");
  private static final RuleCases R60 = error("R60");
  private static final RuleCases R61 = error("R61");
  private static final RuleCases R62 = information("R62");
  private static final String JOINT = "kom-tvaerkommunalt-tilbud";

  static List<Expectation> cases() {
    return RuleCases.all(
        host(),
        anyOf(R52, Items.SERVICES, List.of("roentgen", "akt-almen-praksis")),
        pairs(R53, Items.CHRONIC, Items.CHRONIC_SET, List.of("kom-sundhedspleje")),
        pairs(
            R53,
            List.of("endokrin-fedme-overvaegt"),
            List.of("kom-overvaegt", "kom-ernaering"),
            List.of("kom-alkoholsamtaler")),
        R53.leavesAside(List.of("roentgen", "svangreomsorg")),
        pairs(
            R54,
            List.of("svangreomsorg"),
            List.of("kom-sundhedspleje"),
            List.of("kom-ernaering")),
        Stream.of(R54.notApplicable("no svangreomsorg", naerhospital())),
        pairs(
            R55,
            Items.SURGICAL,
            List.of("kom-rehab-genoptraening", "kom-sygepleje-hjemmepleje"),
            List.of("kom-ernaering")),
        Stream.of(R55.notApplicable("no surgery", naerhospital())),
        warning("R56").asks(Items.OPEN, "kommunal-vurdering"),
        anyOf(R57, Items.PRACTICE, List.of("akt-patientforeninger", "akt-hospice")),
        error("R58").expectsDescribed("sam-almen-praksis"),
        volume(),
        jointService(),
        neighbours(),
        patientAssociations());
  }

  @TestFactory
  Stream<DynamicTest> kommunerAndPraksis() {
    return RuleCases.tests(cases());
  }

  private static Stream<Expectation> host() {
    return Stream.of(
        R51.undecided("nobody is named as applicant", naerhospital()),
        R51.undecided("applicants ticked only", naerhospital().holds("sty-ansoegere")),
        R51.satisfied("Vestby applies", applicants("101")),
        R51.satisfied("Vestby applies with Midtby", applicants("102, 101")),
        R51.violated("Midtby applies, but not Vestby", applicants("102")),
        R51.violated("it lies in no kommune", applicants("101").at(45, 12)));
  }

  private static Given applicants(String codes) {
    return naerhospital().answers("sty-ansoegere", "ansoegere", codes);
  }

  private static Stream<Expectation> anyOf(
      RuleCases rule, List<String> any, List<String> notOfThem) {
    return Stream.of(
            Stream.of(
                rule.violated("none", naerhospital()),
                rule.violated(
                    "one declined for a reason",
                    naerhospital().declines(any.getFirst(), "Grund"))),
            any.stream()
                .map(item -> rule.satisfied(item + " alone", naerhospital().holds(item))),
            notOfThem.stream()
                .map(item -> rule.violated(item + " alone", naerhospital().holds(item))))
        .flatMap(part -> part);
  }

  private static Stream<Expectation> pairs(
      RuleCases rule, List<String> functions, List<String> partners, List<String> others) {
    return functions.stream()
        .flatMap(function ->
            Stream.of(
                    Stream.of(rule.violated("alone", naerhospital().holds(function), function)),
                    partners.stream()
                        .map(partner ->
                            rule.satisfied(
                                "with " + partner,
                                naerhospital().holds(function, partner),
                                function)),
                    others.stream()
                        .map(other ->
                            rule.violated(
                                "with " + other, naerhospital().holds(function, other), function)))
                .flatMap(part -> part));
  }

  private static Stream<Expectation> volume() {
    return Stream.of(
        R59.notApplicable("no kommunal indsats", naerhospital()),
        R59.undecided("no figures, nothing considered", naerhospital().holds("kom-ernaering")),
        R59.satisfied("a joint offer", naerhospital().holds(JOINT)),
        R59.satisfied(
            "considered and declined",
            naerhospital().holds("kom-ernaering").declines(JOINT, "Nok borgere alene")),
        R59.undecided(
            "declined without a word", naerhospital().holds("kom-ernaering").statesAbsent(JOINT)));
  }

  private static Stream<Expectation> jointService() {
    return Stream.of(
        R60.notApplicable("no joint offer", naerhospital()),
        R60.violated("neither dialogue nor refusion", naerhospital().holds(JOINT)),
        R60.violated("dialogue alone", naerhospital().answers(JOINT, "lokal-dialog", "Møde i maj")),
        R60.violated(
            "refusion alone", naerhospital().answers(JOINT, "ingen-refusion", "true")),
        R60.violated("refusion not heeded", dialogueAnd("false")),
        R60.satisfied("both", dialogueAnd("true")));
  }

  private static Given dialogueAnd(String refusion) {
    return naerhospital()
        .answers(JOINT, "lokal-dialog", "Møde med Midtby i maj")
        .answers(JOINT, "ingen-refusion", refusion);
  }

  /** Alone in the country it draws on all four kommuner; with one in each other town on its own. */
  private static Stream<Expectation> neighbours() {
    return Stream.of(
        R61.violated("citizens of three other kommuner", naerhospital()),
        R61.violated("access ticked only", naerhospital().holds("sam-nabokommuner")),
        R61.satisfied("access described", naerhospital().describes("sam-nabokommuner")),
        R61.notApplicable(
            "no citizens of other kommuner",
            naerhospital().besides(naerhospital().at(30, 12), naerhospital().at(60, 12))));
  }

  private static Stream<Expectation> patientAssociations() {
    String item = "akt-patientforeninger";
    return Stream.of(
        R62.violated("nothing is said", naerhospital(), item),
        R62.satisfied("they are there", naerhospital().holds(item), item),
        R62.satisfied("declined for a reason", naerhospital().declines(item, "Grund"), item),
        R62.violated("declined without a reason", naerhospital().statesAbsent(item), item));
  }
}
