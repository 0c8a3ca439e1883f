package dk.naerplan.check;

import static dk.naerplan.check.Given.naerhospital;
import static dk.naerplan.check.Given.plan;
import static dk.naerplan.check.RuleCases.binding;
import static dk.naerplan.check.RuleCases.error;
import static dk.naerplan.check.RuleCases.information;
import static dk.naerplan.check.RuleCases.warning;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Coupling, governance and cooperation (1.2, 3.1, 3.2, 4, 4.2, 5.1, 6.1 and 9). */
class CouplingAndCooperationRulesTest {
  private static final RuleCases R63 = error("R63");
  private static final RuleCases R64 = warning("R64");
  private static final RuleCases R65 = warning("R65");
  private static final RuleCases R66 = error("R66");
  private static final RuleCases R72 = binding("R72");
  private static final RuleCases R79 = error("R79");
  private static final RuleCases R80 = binding("R80");
  private static final RuleCases R81 = information("R81");
  private static final RuleCases R82 = information("R82");

  private static final List<String> RESPONSIBILITIES =
      List.of(
          "sam-ledelse-samarbejde",
          "sam-ledelse-drift",
          "sam-ledelse-nytaenkning",
          "sam-ledelse-udstyr");
  private static final List<String> STRUCTURES =
      List.of(
          "sam-form-fora", "sam-form-konferencer", "sam-form-teams", "sam-form-tid-og-rum");
  private static final List<String> DEVELOPMENT =
      List.of(
          "sam-udvikling-faelles-forloeb",
          "sam-udvikling-delte-stillinger",
          "sam-udvikling-rotation",
          "sam-udvikling-undervisning");

  static List<Expectation> cases() {
    return RuleCases.all(
        coupling(),
        responsibility(),
        error("R67").expectsDescribed("sam-hurtig-kontakt"),
        warning("R68")
            .asks(
                Items.join(Items.CLINICS, Items.SERVICES),
                "visitation",
                List.of("akutsygehus", "speciale", "kommune", "faelles"),
                List.of()),
        warning("R68").leavesAside(Items.WAYS),
        warning("R69").expectsDescribed("pri-samme-kvalitet"),
        error("R70").expectsDescribed("sam-faelles-ledelse"),
        RESPONSIBILITIES.stream().flatMap(error("R71")::expects),
        R72.excludes("ikke-blandet-myndighed", naerhospital()),
        Stream.of(
            R72.satisfied(
                "by a forsøg under § 233",
                naerhospital().answers("ikke-blandet-myndighed", "forsoeg", "§ 233, 2026"))),
        error("R73").expectsDescribed("sam-aftaler"),
        error("R74").expectsDescribed("sam-dedikerede-ressourcer"),
        oneOf(error("R75"), STRUCTURES, DEVELOPMENT),
        oneOf(error("R76"), DEVELOPMENT, STRUCTURES),
        warning("R77").expectsDescribed("sam-fra-start"),
        error("R78").expectsDescribed("sam-vidensdeling"),
        cluster(),
        healthPlan());
  }

  @TestFactory
  Stream<DynamicTest> couplingAndCooperation() {
    return RuleCases.tests(cases());
  }

  /** Vestby lies 20 min from Midtby Sygehus, which is of its own klynge, and 45 from Østby. */
  private static Stream<Expectation> coupling() {
    return Stream.of(
        R63.satisfied("to the nearest", naerhospital()),
        R63.satisfied("to one of choice", naerhospital().coupledTo("akut-2", "Grund")),
        R63.violated("to one that is gone", naerhospital().coupledTo("nedlagt", "Grund")),
        R63.violated("there is none", naerhospital().on(OtherCountries.withoutHospitals())),
        R64.satisfied("to the nearest", naerhospital()),
        R64.satisfied("to the nearest, by choice", naerhospital().coupledTo("akut-1", "Grund")),
        R64.violated("to one farther away", naerhospital().coupledTo("akut-2", "Grund")),
        R64.notApplicable("to one that is gone", naerhospital().coupledTo("nedlagt", "Grund")),
        R64.satisfied(
            "to the nearest, though of another klynge",
            naerhospital().on(OtherCountries.withClustersCrossed())),
        R64.violated(
            "to that of its klynge, though farther away",
            naerhospital().on(OtherCountries.withClustersCrossed()).coupledTo("akut-2", "Grund")),
        R65.violated(
            "to the nearest, though of another klynge",
            naerhospital().on(OtherCountries.withClustersCrossed())),
        R65.satisfied(
            "to that of its klynge, though farther away",
            naerhospital().on(OtherCountries.withClustersCrossed()).coupledTo("akut-2", "Grund")),
        R65.satisfied("of its own klynge", naerhospital()),
        R65.violated("of another klynge", naerhospital().coupledTo("akut-2", "Grund")),
        R65.notApplicable("it lies in no kommune", naerhospital().at(45, 12)),
        R65.notApplicable("to one that is gone", naerhospital().coupledTo("nedlagt", "Grund")));
  }

  private static Stream<Expectation> responsibility() {
    String question = "behandlingsansvar";
    return Stream.of(
            R66.asks(
                Items.FUNCTIONS, question, List.of("akutsygehus"), List.of("kommune", "praksis")),
            R66.asks(
                Items.SERVICES, question, List.of("kommune"), List.of("akutsygehus", "praksis")),
            R66.asks(
                Items.PRACTICE, question, List.of("praksis"), List.of("akutsygehus", "kommune")),
            R66.leavesAside(List.of("akt-patientforeninger", "akt-hospice")),
            R66.expectsDescribed("sam-behandlingsansvar"))
        .flatMap(part -> part);
  }

  private static Stream<Expectation> oneOf(
      RuleCases rule, List<String> forms, List<String> others) {
    return Stream.concat(
        Stream.of(
            rule.violated("none", naerhospital()),
            rule.violated(
                "one declined for a reason", naerhospital().declines(forms.getFirst(), "Grund")),
            rule.violated("only others", naerhospital().holds(others.toArray(String[]::new)))),
        forms.stream().map(form -> rule.satisfied(form + " alone", naerhospital().holds(form))));
  }

  private static Stream<Expectation> cluster() {
    String item = "sty-sundhedsklynge";
    return Stream.of(
        R79.violated("nothing is said", naerhospital()),
        R79.violated("without a date", naerhospital().holds(item)),
        R79.satisfied("with a date", naerhospital().answers(item, "klynge-dato", "2026-05-12")),
        R79.violated("with no date", naerhospital().answers(item, "klynge-dato", "i foråret")),
        R79.violated("declined", naerhospital().declines(item, "Grund")));
  }

  private static Stream<Expectation> healthPlan() {
    String inPlan = "sty-sundhedsplan";
    String agreement = "sty-sundhedsaftale";
    String region = "sty-regionsdaekkende";
    return Stream.of(
        R80.violated("nothing is said", plan()),
        R80.violated("in the plan, without advice", plan().describes(inPlan)),
        R80.violated("advice, not described", advised(plan())),
        R80.satisfied("in the plan, with advice", advised(plan().describes(inPlan))),
        R80.violated("declined", plan().declines(inPlan, "Grund")),
        R81.violated("nothing is said", plan()),
        R81.satisfied("used", plan().holds(agreement)),
        R81.satisfied("declined for a reason", plan().declines(agreement, "Grund")),
        R81.violated("declined without a reason", plan().statesAbsent(agreement)),
        R82.violated("nothing is said", plan()),
        R82.violated("ticked only", plan().holds(region)),
        R82.satisfied("described", plan().describes(region)),
        R82.violated("declined", plan().declines(region, "Grund")));
  }

  private static Given advised(Given given) {
    return given.answers("sty-sundhedsplan", "sst-raadgivning", "Indhentet 1. maj 2026");
  }
}
