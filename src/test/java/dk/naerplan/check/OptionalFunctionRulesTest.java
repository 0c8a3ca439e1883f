package dk.naerplan.check;

import static dk.naerplan.check.Given.naerhospital;
import static dk.naerplan.check.RuleCases.error;
import static dk.naerplan.check.RuleCases.warning;

import dk.naerplan.framework.ItemKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a nærhospital may hold, and the reasons it then owes (6.2.1, 6.3, 6.4). */
class OptionalFunctionRulesTest {
  private static final RuleCases R29 = warning("R29");
  private static final RuleCases R31 = error("R31");
  private static final RuleCases R34 = warning("R34");
  private static final RuleCases R35 = warning("R35");
  private static final List<String> SCANS = List.of("ct", "ultralyd");

  static List<Expectation> cases() {
    return RuleCases.all(
        warning("R28").asks(SCANS, "begrundelse"),
        Stream.of(warning("R28").notApplicable("røntgen", naerhospital().holds("roentgen"))),
        otherOptions(),
        warning("R30").asks(List.of("endokrin-fedme-overvaegt"), "sygdomsprofil"),
        R31.asks(Items.PSYCHIATRIC, "tiaarsplan", List.of("true"), List.of("false")),
        Stream.of(R31.notApplicable("no psychiatric function", naerhospital().holds("ekg"))),
        warning("R32").asks(List.of("psyk-voksne-gruppebehandling"), "geografi-argument"),
        warning("R33").asks(List.of("psyk-voksne-lokalpsykiatri"), "flytning-argument"),
        selection(),
        manySpecialties());
  }

  @TestFactory
  Stream<DynamicTest> whatMayBeThereOwesAReason() {
    return RuleCases.tests(cases());
  }

  private static Stream<Expectation> otherOptions() {
    List<String> may = Items.without(Items.FUNCTIONS, Items.join(Items.EXPECTED, SCANS));
    Stream<Expectation> own =
        Stream.of(ItemKind.SHARED_FUNCTION, ItemKind.PATIENT_FUNCTION, ItemKind.OTHER_FUNCTION)
            .map(kind ->
                R29.violated(
                    "its own function, a " + kind,
                    naerhospital().holdsRegional("lokal", kind),
                    "lokal"));
    return Stream.of(
            R29.asks(may, "begrundelse"), R29.leavesAside(Items.join(Items.EXPECTED, SCANS)), own)
        .flatMap(part -> part);
  }

  private static Stream<Expectation> selection() {
    String other = "andre-funktioner";
    Stream<Expectation> groups =
        Stream.of(
                "kronisk",
                "kommunalt-behov",
                "ressourcesvage",
                "begraenset-kompleksitet",
                "forebyggende",
                "smaakirurgi")
            .map(group ->
                R34.satisfied(
                    "named, of the group " + group,
                    naerhospital()
                        .answers(other, "betegnelse", "Allergi")
                        .answers(other, "udvaelgelse", group)));
    return Stream.concat(
        groups,
        Stream.of(
            R34.notApplicable("no other function", naerhospital()),
            R34.violated("neither named nor grouped", naerhospital().holds(other)),
            R34.violated(
                "named, of no group", naerhospital().answers(other, "betegnelse", "Allergi")),
            R34.violated(
                "of a group, not named", naerhospital().answers(other, "udvaelgelse", "kronisk")),
            R34.violated(
                "of a group that the framework does not have",
                naerhospital()
                    .answers(other, "betegnelse", "Allergi")
                    .answers(other, "udvaelgelse", "andet"))));
  }

  private static Stream<Expectation> manySpecialties() {
    Stream<Expectation> asked =
        Items.join(Items.PATIENT, Items.OTHER).stream()
            .flatMap(item ->
                Stream.of(
                    R35.satisfied("nothing is said", naerhospital().holds(item), item),
                    R35.satisfied("few", many(item, "false"), item),
                    R35.violated("many", many(item, "true"), item),
                    R35.satisfied(
                        "many, with a reason",
                        many(item, "true").answers(item, "mange-specialer-begrundelse", "Nærhed"),
                        item)));
    return Stream.concat(asked, R35.leavesAside(Items.SHARED));
  }

  private static Given many(String item, String answer) {
    return naerhospital().answers(item, "mange-specialer", answer);
  }
}
