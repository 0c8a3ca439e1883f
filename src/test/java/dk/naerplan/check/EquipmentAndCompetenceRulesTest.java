package dk.naerplan.check;

import static dk.naerplan.check.Given.naerhospital;
import static dk.naerplan.check.RuleCases.binding;
import static dk.naerplan.check.RuleCases.error;
import static dk.naerplan.check.RuleCases.information;
import static dk.naerplan.check.RuleCases.warning;

import dk.naerplan.framework.Delivery;
import dk.naerplan.framework.ItemKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Equipment and competences (5.1.3, 6.4, 7 and 8.1). */
class EquipmentAndCompetenceRulesTest {
  private static final RuleCases R36 = error("R36");
  private static final RuleCases R37 = error("R37");
  private static final RuleCases R43 = error("R43");
  private static final RuleCases R44 = error("R44");
  private static final RuleCases R45 = warning("R45");
  private static final RuleCases R46 = error("R46");
  private static final RuleCases R48 = binding("R48");
  private static final RuleCases R49 = error("R49");

  /** Of each shared function the equipment that belongs to it (6.2.1). */
  private static final Map<String, String> EQUIPMENT =
      Map.of(
          "roentgen", "uds-roentgen",
          "blodproever-urinanalyser", "uds-blodproever",
          "ekg", "uds-ekg",
          "ct", "uds-ct",
          "ultralyd", "uds-ultralyd");

  /** Of each municipal service the competences any of which will do (7.2, 7.4). */
  private static final Map<String, List<String>> MUNICIPAL =
      Map.ofEntries(
          Map.entry("kom-tobaksafvaenning", List.of("komp-kom-forebyggelse")),
          Map.entry("kom-alkoholsamtaler", List.of("komp-kom-forebyggelse")),
          Map.entry("kom-ernaering", List.of("komp-kom-forebyggelse", "komp-diaetist")),
          Map.entry("kom-sygdomsmestring", List.of("komp-kom-forebyggelse")),
          Map.entry(
              "kom-fysisk-traening",
              List.of(
                  "komp-kom-forebyggelse",
                  "komp-kom-genoptraening",
                  "komp-fysioterapeut",
                  "komp-ergoterapeut")),
          Map.entry("kom-overvaegt", List.of("komp-kom-forebyggelse", "komp-diaetist")),
          Map.entry("kom-seksuel-sundhed", List.of("komp-kom-forebyggelse")),
          Map.entry("kom-mental-sundhed", List.of("komp-kom-forebyggelse", "komp-kom-oevrige")),
          Map.entry(
              "kom-rehab-genoptraening",
              List.of("komp-kom-genoptraening", "komp-fysioterapeut", "komp-ergoterapeut")),
          Map.entry(
              "kom-misbrugsbehandling",
              List.of("komp-kom-oevrige", "komp-kom-sygeplejerske", "komp-kom-forebyggelse")),
          Map.entry("kom-sygepleje-hjemmepleje", List.of("komp-kom-sygeplejerske")),
          Map.entry(
              "kom-telemedicin",
              List.of("komp-kom-sygeplejerske", "komp-kom-forebyggelse", "komp-kom-oevrige")),
          Map.entry("kom-sundhedspleje", List.of("komp-kom-sundhedsplejerske")),
          Map.entry("kom-forebyggelsespakker", List.of("komp-kom-forebyggelse")),
          Map.entry(
              "kom-tvaerkommunalt-tilbud",
              List.of(
                  "komp-kom-forebyggelse",
                  "komp-kom-genoptraening",
                  "komp-kom-sygeplejerske",
                  "komp-kom-sundhedsplejerske",
                  "komp-kom-oevrige",
                  "komp-diaetist",
                  "komp-fysioterapeut",
                  "komp-ergoterapeut")));

  static List<Expectation> cases() {
    return RuleCases.all(
        equipmentOnSite(),
        sameStandard(),
        warning("R38").expectsDescribed("uds-behovsvurdering"),
        needed(error("R39"), List.of("roentgen", "ct", "ultralyd"), "komp-radiograf"),
        needed(error("R40"), List.of("blodproever-urinanalyser", "ekg"), "komp-bioanalytiker"),
        needed(error("R41"), List.of("svangreomsorg"), "komp-jordemoder"),
        error("R42")
            .asks(
                Items.FUNCTIONS,
                "speciallaege",
                List.of("fysisk", "telemedicin", "begge"),
                List.of()),
        profession(),
        municipalCompetences(),
        practiceCompetences(),
        delegation(),
        information("R47").expects("komp-profiler"),
        thinning(),
        employer(),
        warning("R50").asks(List.of("sam-udvikling-delte-stillinger"), "delte-ansvar"),
        Stream.of(warning("R50").notApplicable("no shared posts", naerhospital())));
  }

  @TestFactory
  Stream<DynamicTest> equipmentAndCompetences() {
    return RuleCases.tests(cases());
  }

  private static Stream<Expectation> equipmentOnSite() {
    Stream<Expectation> shared =
        Items.SHARED.stream()
            .flatMap(item -> {
              String equipment = EQUIPMENT.get(item);
              return Stream.of(
                  R36.violated("without equipment", naerhospital().holds(item), item),
                  R36.satisfied("with equipment", naerhospital().holds(item, equipment), item),
                  R36.violated(
                      "in the house and by video",
                      naerhospital().delivers(item, Delivery.PHYSICAL, Delivery.VIRTUAL),
                      item),
                  R36.silent("by video", naerhospital().delivers(item, Delivery.VIRTUAL), item),
                  R36.silent("outreach", naerhospital().delivers(item, Delivery.OUTREACH), item));
            });
    Stream<Expectation> clinics =
        Items.join(Items.PATIENT, Items.OTHER).stream()
            .flatMap(item ->
                Stream.of(
                    R36.silent("by video", naerhospital().delivers(item, Delivery.VIRTUAL), item)));
    Stream<Expectation> own =
        Stream.of(ItemKind.PATIENT_FUNCTION, ItemKind.OTHER_FUNCTION)
            .flatMap(kind ->
                Stream.of(
                    R36.violated("its own " + kind + " lacks a scanner", scanning(kind), "lokal"),
                    R36.satisfied(
                        "its own " + kind + " has its scanner",
                        scanning(kind).holds("uds-ultralyd"),
                        "lokal")));
    return Stream.of(
            shared,
            R36.asks(Items.join(Items.PATIENT, Items.OTHER), "udstyr"),
            clinics,
            own,
            R36.leavesAside(Items.WAYS))
        .flatMap(part -> part);
  }

  private static Given scanning(ItemKind kind) {
    return naerhospital()
        .regional("lokal", kind, List.of(Set.of("uds-ultralyd")))
        .answers("lokal", "udstyr", "En scanner");
  }

  private static Stream<Expectation> sameStandard() {
    String equipment = "uds-funktionsspecifikt";
    Stream<Expectation> functions =
        Stream.of("ekg", "lunge-kol", "svangreomsorg")
            .flatMap(item ->
                Stream.of(
                    R37.violated(item + ", no equipment", naerhospital().holds(item)),
                    R37.notApplicable(
                        item + " by video", naerhospital().delivers(item, Delivery.VIRTUAL))));
    return Stream.concat(
        functions,
        Stream.of(
            R37.notApplicable("no function", naerhospital()),
            R37.violated("nothing is said", naerhospital().holds("ekg", equipment)),
            R37.satisfied("the same", standard("true")),
            R37.violated("another", standard("false")),
            R37.violated("declined", naerhospital().holds("ekg").declines(equipment, "Grund"))));
  }

  private static Given standard(String same) {
    return naerhospital().holds("ekg").answers("uds-funktionsspecifikt", "samme-standard", same);
  }

  private static Stream<Expectation> needed(RuleCases rule, List<String> any, String competence) {
    return Stream.concat(
        Stream.of(rule.notApplicable("nothing that needs it", naerhospital())),
        any.stream()
            .flatMap(item ->
                Stream.of(
                    rule.violated(item + " without it", naerhospital().holds(item)),
                    rule.satisfied(item + " with it", naerhospital().holds(item, competence)),
                    rule.violated(
                        item + ", declined for a reason",
                        naerhospital().holds(item).declines(competence, "Grund")))));
  }

  private static Stream<Expectation> profession() {
    Stream<Expectation> professions =
        Stream.of(
                "sygeplejerske",
                "specialsygeplejerske",
                "sosu-assistent",
                "fysioterapeut",
                "ergoterapeut",
                "socialraadgiver",
                "psykolog",
                "jordemoder",
                "radiograf",
                "bioanalytiker",
                "anden")
            .map(profession ->
                R43.satisfied(
                    "led by " + profession,
                    naerhospital().answers("lunge-kol", "ledende-profession", profession)));
    return Stream.of(
            R43.asks(
                Items.CLINICS, "ledende-profession", List.of("sygeplejerske"), List.of("læge")),
            R43.leavesAside(Items.WAYS),
            professions)
        .flatMap(part -> part);
  }

  private static Stream<Expectation> municipalCompetences() {
    return Items.SERVICES.stream()
        .flatMap(service ->
            Stream.concat(
                Stream.of(R44.violated("without staff", naerhospital().holds(service), service)),
                MUNICIPAL.get(service).stream()
                    .map(competence ->
                        R44.satisfied(
                            "with " + competence,
                            naerhospital().holds(service, competence),
                            service))));
  }

  private static Stream<Expectation> practiceCompetences() {
    Map<String, String> own =
        Map.of(
            "akt-almen-praksis", "komp-praksis",
            "akt-speciallaegepraksis", "komp-praksis",
            "akt-apotek", "komp-farmaceut-farmakonom");
    return Stream.concat(
        own.entrySet().stream()
            .flatMap(entry ->
                Stream.of(
                    R45.violated(
                        "without staff", naerhospital().holds(entry.getKey()), entry.getKey()),
                    R45.satisfied(
                        "with staff",
                        naerhospital().holds(entry.getKey(), entry.getValue()),
                        entry.getKey()))),
        Stream.concat(
            Stream.of(R45.notApplicable("no actor", naerhospital())),
            R45.leavesAside(
                List.of("akt-oevrige-praksis", "akt-patientforeninger", "akt-hospice"))));
  }

  private static Stream<Expectation> delegation() {
    Stream<Expectation> asked =
        Items.join(Items.PATIENT, Items.OTHER).stream()
            .flatMap(item ->
                Stream.of(
                    R46.undecided("nothing is said", naerhospital().holds(item), item),
                    R46.satisfied("nothing delegated", delegated(item, "false"), item),
                    R46.violated("delegated", delegated(item, "true"), item),
                    R46.violated(
                        "delegated, supervision ticked only",
                        delegated(item, "true").holds("sam-supervision"),
                        item),
                    R46.satisfied(
                        "delegated, supervision described",
                        delegated(item, "true").describes("sam-supervision"),
                        item)));
    return Stream.concat(asked, R46.leavesAside(Items.join(Items.SHARED, Items.WAYS)));
  }

  private static Given delegated(String item, String answer) {
    return naerhospital().answers(item, "delegeret", answer);
  }

  private static Stream<Expectation> thinning() {
    String stated = "pri-komp-ingen-udtynding";
    return Stream.concat(
        R48.excludes("ikke-udtynding", naerhospital()),
        Stream.of(
            R48.undecided("no figures are shown", naerhospital(), stated),
            R48.undecided("ticked without figures", naerhospital().holds(stated), stated),
            R48.satisfied("figures are shown", naerhospital().describes(stated), stated),
            R48.violated("declined", naerhospital().declines(stated, "Grund"), stated)));
  }

  private static Stream<Expectation> employer() {
    String employed = "pri-komp-ansaettelse";
    return Stream.of(
        R49.undecided("nothing is said", naerhospital(), employed),
        R49.undecided("no employer named", naerhospital().holds(employed), employed),
        R49.satisfied("akutsygehuset", employer("akutsygehus"), employed),
        R49.satisfied("kommunen", employer("kommune"), employed),
        R49.satisfied("both", employer("akutsygehus-og-kommune"), employed),
        R49.violated("nærhospitalet itself", employer("naerhospital"), employed),
        R49.violated("declined", naerhospital().declines(employed, "Grund"), employed));
  }

  private static Given employer(String who) {
    return naerhospital().answers("pri-komp-ansaettelse", "arbejdsgiver", who);
  }
}
