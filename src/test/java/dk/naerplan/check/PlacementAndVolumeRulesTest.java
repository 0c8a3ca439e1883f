package dk.naerplan.check;

import static dk.naerplan.check.Given.naerhospital;
import static dk.naerplan.check.Given.plan;
import static dk.naerplan.check.RuleCases.error;
import static dk.naerplan.check.RuleCases.information;
import static dk.naerplan.check.RuleCases.warning;

import dk.naerplan.framework.Severity;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Placement and volume (4 and 4.3), worked out on the small country. In 2026 its zones hold 700,
 * 770, 840, 910, 980, 1050 and 1120 persons, 6370 together. The towns of Vestby and Midtby lie 20
 * min apart, Midtby and Østby 25, Østby and Øen 45; akutsygehuse lie in Midtby and Østby.
 */
class PlacementAndVolumeRulesTest {
  private static final RuleCases R91 = error("R91");
  private static final RuleCases R92 = error("R92");
  private static final RuleCases R93 = error("R93");
  private static final RuleCases R94 = error("R94");
  private static final RuleCases R95 = warning("R95");
  private static final RuleCases R96 = warning("R96");
  private static final RuleCases R97 = warning("R97");
  private static final RuleCases R98 = warning("R98");
  private static final RuleCases R99 = warning("R99");
  private static final RuleCases R100 = warning("R100");
  private static final RuleCases R101 = information("R101");

  static List<Expectation> cases() {
    return RuleCases.all(
        factors(),
        volumeShown(),
        developmentAndTravel(),
        travelGained(),
        sustained(),
        claims(),
        nextToAnAkutsygehus(),
        sharedCatchments(),
        building());
  }

  @TestFactory
  Stream<DynamicTest> placementAndVolume() {
    return RuleCases.tests(cases());
  }

  private static Stream<Expectation> factors() {
    RuleCases one = R91.graded(Severity.WARNING);
    String profile = "plac-sundhedsprofil";
    String coverage = "plac-laegedaekning";
    return Stream.of(
        R91.violated("none is claimed", naerhospital()),
        R91.violated("claimed, but shown by nothing", naerhospital().holds(profile)),
        one.violated("the distance alone", naerhospital().holds("plac-afstand")),
        one.violated("the volume alone", naerhospital().holds("plac-patientvolumen")),
        one.violated("general practice alone", naerhospital().holds(coverage)),
        one.violated("the profile alone", naerhospital().answers(profile, "datakilde", "2021")),
        one.violated(
            "two, one of them shown by nothing", naerhospital().holds("plac-afstand", profile)),
        R91.satisfied(
            "two that the evaluation shows",
            naerhospital().holds("plac-afstand", "plac-patientvolumen")),
        R91.satisfied(
            "two, one with data of the planner's",
            naerhospital().holds("plac-afstand").answers(profile, "datakilde", "2021")),
        one.violated(
            "general practice without figures, and the volume",
            naerhospital()
                .on(OtherCountries.withoutGpCapacities())
                .holds(coverage, "plac-patientvolumen")),
        R91.violated(
            "distance and volume where nobody lives",
            naerhospital()
                .on(OtherCountries.empty())
                .holds("plac-afstand", "plac-patientvolumen")));
  }

  private static Stream<Expectation> volumeShown() {
    String kol = "lunge-kol";
    return Stream.of(
        R92.notApplicable("no function", naerhospital()),
        R92.notApplicable("a way of working", naerhospital().holds(Items.WAYS.get(0))),
        R92.satisfied("KOL is computed", naerhospital().holds(kol), kol),
        R92.satisfied("KOL in the last year", naerhospital().in(2040).holds(kol), kol),
        R92.satisfied(
            "diabetes is computed",
            naerhospital().holds("endokrin-diabetes-stofskifte"),
            "endokrin-diabetes-stofskifte"),
        R92.undecided("EKG is not computed", naerhospital().holds("ekg"), "ekg"),
        R92.satisfied(
            "EKG by figures of the planner's",
            naerhospital().answers("ekg", "volumen", "900 i 2026, 1.100 i 2035"),
            "ekg"),
        R92.undecided(
            "KOL without a projection",
            naerhospital().on(OtherCountries.withoutProjection()).holds(kol),
            kol),
        R92.satisfied(
            "KOL without a projection, but figures of the planner's",
            naerhospital()
                .on(OtherCountries.withoutProjection())
                .answers(kol, "volumen", "60 i 2026, 70 i 2035"),
            kol));
  }

  private static Stream<Expectation> developmentAndTravel() {
    Given nobody = naerhospital().besides(naerhospital());
    return Stream.of(
        R93.satisfied("people today and in 2040", naerhospital()),
        R93.undecided("another lies at the same place", nobody),
        R93.undecided("one year only", naerhospital().on(OtherCountries.withoutProjection())),
        R94.satisfied("the way is known", naerhospital()),
        R94.undecided("nobody lives nearest to it", nobody),
        R94.violated("no akutsygehus", naerhospital().on(OtherCountries.withoutHospitals())));
  }

  /**
   * Alone in Vestby it saves its town and countryside the 20 min to Midtby and nobody else
   * anything: 20 × 1470 / 6370 = 4.615 min. On Øen it saves 1120 persons 45 min and nobody else
   * anything: 7.91 min.
   */
  private static Stream<Expectation> travelGained() {
    return Stream.of(
        R95.satisfied("4.61 of 4.6", naerhospital().assuming("travel-gained", 4.6)),
        R95.violated("4.61 of 4.63", naerhospital().assuming("travel-gained", 4.63)),
        R95.satisfied("on Øen 7.9", naerhospital().at(90, 12).assuming("travel-gained", 7.9)),
        R95.violated("on Øen 7.92", naerhospital().at(90, 12).assuming("travel-gained", 7.92)),
        R95.violated("4.6 of the usual 10", naerhospital()),
        R95.satisfied(
            "20 where another takes the rest",
            naerhospital().besides(naerhospital().at(30, 12)).assuming("travel-gained", 19.99)),
        R95.undecided("no threshold", naerhospital().withoutThreshold("travel-gained")),
        R95.undecided("nobody lives nearest to it", naerhospital().besides(naerhospital())),
        R95.undecided("no akutsygehus", naerhospital().on(OtherCountries.withoutHospitals())));
  }

  /** One in a hundred is a patient, with one movable contact a year: 63.7 contacts for KOL. */
  private static Stream<Expectation> sustained() {
    String kol = "lunge-kol";
    String diabetes = "endokrin-diabetes-stofskifte";
    return Stream.of(
        R96.notApplicable("no function", naerhospital()),
        R96.violated("63.7 of 500", naerhospital().holds(kol), kol),
        R96.violated("63.7 of 64", naerhospital().holds(kol).assuming("minimum-contacts", 64), kol),
        R96.satisfied(
            "63.7 of 63", naerhospital().holds(kol).assuming("minimum-contacts", 63), kol),
        R96.violated("63.7 for diabetes", naerhospital().holds(diabetes), diabetes),
        R96.undecided("EKG is not computed", naerhospital().holds("ekg"), "ekg"),
        R96.undecided(
            "no minimum", naerhospital().holds(kol).withoutThreshold("minimum-contacts"), kol),
        R96.silent("a way of working", naerhospital().holds(Items.WAYS.get(0)), Items.WAYS.get(0)));
  }

  private static Stream<Expectation> claims() {
    String profile = "plac-sundhedsprofil";
    String coverage = "plac-laegedaekning";
    Given unknown = naerhospital().on(OtherCountries.withoutGpCapacities()).holds(coverage);
    return Stream.of(
        R97.notApplicable("not claimed", naerhospital()),
        R97.violated("claimed without data", naerhospital().holds(profile)),
        R97.satisfied("with data", naerhospital().answers(profile, "datakilde", "2021")),
        R98.notApplicable("not claimed", naerhospital()),
        R98.satisfied("the klynge has figures", naerhospital().holds(coverage)),
        R98.violated("no figures of the klynge", unknown),
        R98.satisfied(
            "no figures of the klynge, but data of the planner's",
            naerhospital()
                .on(OtherCountries.withoutGpCapacities())
                .answers(coverage, "datakilde", "2021")));
  }

  private static Stream<Expectation> nextToAnAkutsygehus() {
    return Stream.of(
        R99.satisfied("20 min away of 20", naerhospital()),
        R99.violated("20 min of 21", naerhospital().assuming("near-acute-hospital", 21)),
        R99.violated("in its town", naerhospital().at(30, 12)),
        R99.violated("8 km south of its town, 13 min", naerhospital().at(30, 4)),
        R99.satisfied("45 min away on Øen", naerhospital().at(90, 12)),
        R99.undecided("no threshold", naerhospital().withoutThreshold("near-acute-hospital")),
        R99.undecided("no akutsygehus", naerhospital().on(OtherCountries.withoutHospitals())));
  }

  /** Vestby draws 32.2 contacts, the countryside of Østby 31.5; each alone would draw 63.7. */
  private static Stream<Expectation> sharedCatchments() {
    return Stream.of(
        R100.notApplicable("one nærhospital", plan().besides(naerhospital())),
        R100.satisfied("both have enough", two().assuming("minimum-contacts", 31)),
        R100.violated("one of them lacks", two().assuming("minimum-contacts", 32)),
        R100.violated("both lack", two().assuming("minimum-contacts", 63)),
        R100.satisfied("even one alone would lack", two().assuming("minimum-contacts", 64)),
        R100.undecided("no minimum", two().withoutThreshold("minimum-contacts")),
        R100.satisfied(
            "it does without the functions",
            plan()
                .besides(
                    naerhospital(),
                    naerhospital()
                        .at(60, 4)
                        .declines("lunge-kol", "Grund")
                        .declines("endokrin-diabetes-stofskifte", "Grund"))
                .assuming("minimum-contacts", 32)));
  }

  private static Given two() {
    return plan().besides(naerhospital(), naerhospital().at(60, 4));
  }

  private static Stream<Expectation> building() {
    String existing = "plac-eksisterende-bygning";
    return Stream.of(
        R101.violated("nothing is said", naerhospital()),
        R101.satisfied("an address", naerhospital().building("Sygehusvej 1")),
        R101.satisfied("existing", naerhospital().answers(existing, "bygning", "eksisterende")),
        R101.satisfied("new", naerhospital().answers(existing, "bygning", "ny")),
        R101.satisfied("ticked", naerhospital().holds(existing)),
        R101.satisfied("no existing one is used", naerhospital().statesAbsent(existing)));
  }
}
