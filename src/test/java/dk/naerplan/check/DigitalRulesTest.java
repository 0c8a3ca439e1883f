package dk.naerplan.check;

import static dk.naerplan.check.Given.naerhospital;
import static dk.naerplan.check.RuleCases.error;
import static dk.naerplan.check.RuleCases.warning;

import dk.naerplan.framework.Delivery;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Digital support (5.1.4, 6.1, 6.4.1 and 8). */
class DigitalRulesTest {
  private static final RuleCases R83 = error("R83");
  private static final RuleCases R85 = error("R85");
  private static final RuleCases R86 = error("R86");

  private static final List<String> LUNGS_AND_HEART =
      List.of(
          "lunge-kol",
          "lunge-astma",
          "hjerte-inkompensation-hypertension",
          "hjerte-rytmeforstyrrelser");

  static List<Expectation> cases() {
    return RuleCases.all(
        R83.asks(LUNGS_AND_HEART, "telemedicin-kobling"),
        R83.leavesAside(Items.without(Items.FUNCTIONS, LUNGS_AND_HEART)),
        warning("R84")
            .asks(Items.FUNCTIONS, "telemedicin", List.of("ja", "delvist", "nej"), List.of()),
        atHome(),
        outreach(),
        Stream.of("dig-virtuel-patientkontakt", "dig-virtuelt-samarbejde", "dig-adgang-til-data")
            .flatMap(error("R87")::expects),
        warning("R88").expects("dig-datadeling-kendskab"),
        warning("R89").expects("dig-undervisning"),
        warning("R90").expectsDescribed("dig-borgerens-forudsaetninger"));
  }

  @TestFactory
  Stream<DynamicTest> digitalSupport() {
    return RuleCases.tests(cases());
  }

  private static Stream<Expectation> atHome() {
    String responsible = "dig-ansvar-hjemmemaaling";
    return Stream.concat(
        Stream.of(R85.notApplicable("nothing at home", naerhospital())),
        Stream.of("dig-hjemmemonitorering", "uds-hjemmebehandling")
            .flatMap(item ->
                Stream.of(
                    R85.violated(item + ", nothing is said", naerhospital().holds(item)),
                    R85.violated(
                        item + ", ticked only", naerhospital().holds(item, responsible)),
                    R85.satisfied(
                        item + ", described",
                        naerhospital().holds(item).describes(responsible)),
                    R85.violated(
                        item + ", declined",
                        naerhospital().holds(item).declines(responsible, "Grund")))));
  }

  private static Stream<Expectation> outreach() {
    String assessed = "sam-udgaaende-vurdering";
    return Stream.concat(
        Stream.of(
            R86.notApplicable("no outreach", naerhospital()),
            R86.notApplicable("in the house", naerhospital().holds("lunge-kol")),
            R86.notApplicable(
                "by video", naerhospital().delivers("lunge-kol", Delivery.VIRTUAL)),
            R86.notApplicable(
                "outreach of an actor",
                naerhospital().delivers("akt-hospice", Delivery.OUTREACH))),
        Stream.of("ekg", "lunge-kol", "svangreomsorg", "kom-sygepleje-hjemmepleje")
            .flatMap(item ->
                Stream.of(
                    R86.violated(
                        item + ", nothing is said",
                        naerhospital().delivers(item, Delivery.PHYSICAL, Delivery.OUTREACH)),
                    R86.violated(
                        item + ", ticked only",
                        naerhospital().delivers(item, Delivery.OUTREACH).holds(assessed)),
                    R86.satisfied(
                        item + ", assessed",
                        naerhospital().delivers(item, Delivery.OUTREACH).describes(assessed)),
                    R86.violated(
                        item + ", declined",
                        naerhospital()
                            .delivers(item, Delivery.OUTREACH)
                            .declines(assessed, "Grund")))));
  }
}
