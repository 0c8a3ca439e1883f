package dk.naerplan.check;

import static dk.naerplan.check.Given.naerhospital;
import static dk.naerplan.check.RuleCases.binding;
import static dk.naerplan.check.RuleCases.error;
import static dk.naerplan.check.RuleCases.warning;

import dk.naerplan.framework.ItemKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a nærhospital is and is not (chapters 4, 4.1, 6.1 and 6.3). */
class NatureRulesTest {
  private static final RuleCases R05 = binding("R05");
  private static final RuleCases R06 = binding("R06");
  private static final RuleCases R07 = binding("R07");
  private static final RuleCases R08 = binding("R08");
  private static final RuleCases R09 = binding("R09");
  private static final RuleCases R11 = warning("R11");
  private static final RuleCases R12 = error("R12");
  private static final RuleCases R13 = error("R13");

  static List<Expectation> cases() {
    return RuleCases.all(
        binding("R01").excludes("ikke-senge", naerhospital()),
        excludesByTag(binding("R02"), "ikke-akutfunktion", "acute"),
        excludesByTag(binding("R03"), "ikke-intensiv", "intensive"),
        excludesByTag(binding("R04"), "ikke-doegn", "round-the-clock"),
        anaesthesia(),
        level(),
        placedElsewhere(),
        error("R10").expectsDescribed("sam-akut-forvaerring"),
        newWays(),
        referral(),
        definition());
  }

  @TestFactory
  Stream<DynamicTest> whatANaerhospitalIs() {
    return RuleCases.tests(cases());
  }

  private static Stream<Expectation> excludesByTag(RuleCases rule, String item, String tag) {
    return Stream.concat(
        rule.excludes(item, naerhospital()),
        Stream.of(
            rule.violated(
                "a function of the planner's own is " + tag,
                naerhospital().holdsRegional("lokal", ItemKind.OTHER_FUNCTION, tag),
                "lokal"),
            rule.silent("its own function is not so", local(), "lokal")));
  }

  private static Given local() {
    return naerhospital().holdsRegional("lokal", ItemKind.OTHER_FUNCTION);
  }

  private static Stream<Expectation> anaesthesia() {
    String surgery = "kirurgi-lokalanaestesi";
    String more = "ikke-fuld-bedoevelse";
    return Stream.of(
        R05.satisfied("nothing is said of anaesthesia", naerhospital(), more),
        R05.satisfied("stated to be absent", naerhospital().statesAbsent(more), more),
        R05.violated("more than local anaesthesia", naerhospital().holds(more), more),
        R05.violated(
            "its own function needs full anaesthesia",
            naerhospital()
                .holdsRegional("lokal", ItemKind.OTHER_FUNCTION, "general-anaesthesia"),
            "lokal"),
        R05.undecided("surgery, unanswered", naerhospital().holds(surgery), surgery),
        R05.satisfied("none", naerhospital().answers(surgery, "bedoevelse", "ingen"), surgery),
        R05.satisfied("local", naerhospital().answers(surgery, "bedoevelse", "lokal"), surgery),
        R05.violated("more", naerhospital().answers(surgery, "bedoevelse", "mere"), surgery),
        R05.violated(
            "its own surgery, more",
            naerhospital()
                .holdsRegional("lokal", ItemKind.OTHER_FUNCTION, "surgery")
                .answers("lokal", "bedoevelse", "mere"),
            "lokal"));
  }

  private static Stream<Expectation> level() {
    Stream<Expectation> given =
        Items.without(Items.FUNCTIONS, Items.OPEN).stream()
            .map(item -> R06.satisfied("by nature", naerhospital().holds(item), item));
    Stream<Expectation> open =
        Items.OPEN.stream()
            .flatMap(item ->
                Stream.of(
                    R06.undecided("unanswered", naerhospital().holds(item), item),
                    R06.satisfied(
                        "unanswered, but approved",
                        naerhospital().answers(item, "godkendelse", "SST 1. maj 2026"),
                        item)));
    Stream<Expectation> all =
        Items.FUNCTIONS.stream()
            .flatMap(item ->
                Stream.of(
                    R06.satisfied("hovedfunktion", atLevel(item, "hovedfunktion"), item),
                    R06.violated("regionsfunktion", atLevel(item, "regionsfunktion"), item),
                    R06.violated("specialised", atLevel(item, "hoejt-specialiseret"), item),
                    R06.satisfied(
                        "approved for the matrikel",
                        atLevel(item, "regionsfunktion")
                            .answers(item, "godkendelse", "SST 1. maj 2026"),
                        item)));
    String none = "ikke-specialfunktion";
    Stream<Expectation> exclusion =
        Stream.of(
            R06.satisfied("nothing is said of it", naerhospital(), none),
            R06.satisfied("stated to be absent", naerhospital().statesAbsent(none), none),
            R06.violated("it is there", naerhospital().holds(none), none),
            R06.satisfied(
                "approved",
                naerhospital().answers(none, "godkendelse", "Udefunktion, SST 1. maj 2026"),
                none),
            R06.violated(
                "its own function is a specialfunktion",
                naerhospital().holdsRegional("lokal", ItemKind.OTHER_FUNCTION, "specialised"),
                "lokal"));
    return Stream.of(given, open, all, exclusion).flatMap(part -> part);
  }

  private static Given atLevel(String item, String level) {
    return naerhospital().answers(item, "niveau", level);
  }

  private static Stream<Expectation> placedElsewhere() {
    String heel = "ikke-haelblodproeve";
    String asthma = "ikke-svaer-astma";
    String complicated = "ikke-kompliceret-graviditet";
    return Stream.of(
        R07.satisfied("nothing is said of it", naerhospital(), heel),
        R07.satisfied("stated to be absent", naerhospital().statesAbsent(heel), heel),
        R07.violated("it is placed here", naerhospital().holds(heel), heel),
        R08.satisfied("nothing is said of it", naerhospital(), asthma),
        R08.satisfied("stated to be absent", naerhospital().statesAbsent(asthma), asthma),
        R08.violated("it is placed here", naerhospital().holds(asthma), asthma),
        R08.satisfied(
            "approved as udefunktion",
            naerhospital().answers(asthma, "godkendelse", "SST 1. maj 2026"),
            asthma),
        R09.notApplicable("no svangreomsorg", naerhospital()),
        R09.undecided("nothing is said", naerhospital().holds("svangreomsorg"), complicated),
        R09.satisfied(
            "uncomplicated ones only",
            naerhospital().holds("svangreomsorg").statesAbsent(complicated),
            complicated),
        R09.violated(
            "complicated ones, too", naerhospital().holds("svangreomsorg", complicated), complicated));
  }

  private static Stream<Expectation> newWays() {
    String move = "ikke-en-til-en";
    return Stream.of(
            R11.asks(Items.CLINICS, "anderledes"),
            R11.leavesAside(Items.WAYS),
            Stream.of(
                R11.satisfied("nothing is said of 1:1", naerhospital(), move),
                R11.satisfied("stated to be absent", naerhospital().statesAbsent(move), move),
                R11.violated("moved 1:1", naerhospital().holds(move), move)))
        .flatMap(part -> part);
  }

  private static Stream<Expectation> referral() {
    Stream<Expectation> functions =
        Items.FUNCTIONS.stream()
            .flatMap(item ->
                Stream.of(
                    R12.satisfied("nothing is said", naerhospital().holds(item), item),
                    R12.satisfied("referred", access(item, "henvisning"), item),
                    R12.satisfied("open advice", access(item, "raadgivning"), item),
                    R12.violated("open treatment", access(item, "uden-henvisning"), item)));
    return Stream.concat(R12.excludes("ikke-uhenvist-behandling", naerhospital()), functions);
  }

  private static Given access(String item, String access) {
    return naerhospital().answers(item, "adgang", access);
  }

  private static Stream<Expectation> definition() {
    String service = "kom-tobaksafvaenning";
    return Stream.of(
        R13.violated("nothing in the house", naerhospital()),
        R13.violated("a function, no service", naerhospital().holds("roentgen")),
        R13.violated("a service, no function", naerhospital().holds(service)),
        R13.satisfied("a shared function and a service", naerhospital().holds("ekg", service)),
        R13.satisfied("a patient function", naerhospital().holds("lunge-kol", service)),
        R13.satisfied("another function", naerhospital().holds("svangreomsorg", service)),
        R13.violated(
            "a service, functions declined for a reason",
            naerhospital().holds(service).declines("ekg", "Grund")),
        R13.violated(
            "a function, services declined for a reason",
            naerhospital().holds("ekg").declines(service, "Grund")),
        R13.violated("ways of working", naerhospital().holds(Items.WAYS.get(0), service)),
        R13.violated("what must not be", naerhospital().holds("ikke-haelblodproeve", service)));
  }
}
