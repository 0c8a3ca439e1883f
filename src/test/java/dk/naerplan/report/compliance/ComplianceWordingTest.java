package dk.naerplan.report.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.check.Evidence;
import dk.naerplan.check.Fix;
import dk.naerplan.check.Outcome;
import dk.naerplan.check.Result;
import dk.naerplan.framework.Rule;
import dk.naerplan.framework.Severity;
import dk.naerplan.geo.SiteId;
import dk.naerplan.language.Language;
import dk.naerplan.store.ProjectState;
import dk.naerplan.testing.SmallRules;
import dk.naerplan.travel.Grade;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ComplianceWordingTest {
  private final ProjectState state = SmallRules.state(SmallRules.plan());
  private final Rule rule = state.catalogue().rules().getFirst();

  /** Evidence with its sentence in Danish and in English. */
  record Said(Evidence evidence, String da, String en) {}

  private static Said said(String da, String en, String key, Object... arguments) {
    return new Said(new Evidence(key, List.of(arguments)), da, en);
  }

  static Stream<Said> evidence() {
    return Stream.of(
        said(
            "Hvordan er speciallægen med? Virtuelt",
            "How does the specialist take part? Virtually",
            "answer",
            SmallRules.SPECIALIST,
            "virtuelt"),
        said(
            "Hvordan er speciallægen med? Svaret er: Fysisk.",
            "How does the specialist take part? The answer is: In person.",
            "otherAnswer",
            SmallRules.SPECIALIST,
            "fysisk"),
        said(
            "Ubesvaret: Hvordan er speciallægen med?",
            "Unanswered: How does the specialist take part?",
            "unanswered",
            SmallRules.SPECIALIST),
        said("Aftalt med {0} i '26", "Aftalt med {0} i '26", "excused", "Aftalt med {0} i '26"),
        said("Aftalt.", "Aftalt.", "described", "Aftalt."),
        said("Valgt.", "Chosen.", "held"),
        said("Ikke valgt.", "Not chosen.", "notHeld"),
        said("Valgt, men ikke beskrevet.", "Chosen, but not described.", "notDescribed"),
        said(
            "Fravalgt: Findes i Midtby.",
            "Declined: Findes i Midtby.",
            "declined",
            "Findes i Midtby."),
        said("Fravalgt uden begrundelse.", "Declined without a reason.", "declined", ""),
        said("Valgt: Røntgen.", "Chosen: X-ray.", "holds", SmallRules.X_RAY),
        said(
            "Valgt: Røntgen, CT og KOL.",
            "Chosen: X-ray, CT and COPD.",
            "holds",
            SmallRules.X_RAY,
            SmallRules.CT,
            SmallRules.COPD),
        said(
            "7 valgt, blandt andre Røntgen, CT og KOL.",
            "7 chosen, among them X-ray, CT and COPD.",
            "holds",
            SmallRules.X_RAY,
            SmallRules.CT,
            SmallRules.COPD,
            SmallRules.COPD,
            SmallRules.COPD,
            SmallRules.COPD,
            SmallRules.COPD),
        said("0 valgt; mindst 1 skal med.", "0 chosen; at least 1 needed.", "holdsTooFew", 0, 1),
        said("Planen siger, at det er her.", "The plan says that it is here.", "present"),
        said(
            "Planen siger, at det ikke er her.",
            "The plan says that it is not here.",
            "statedAbsent"),
        said(
            "Planen siger ikke, om det er sådan.",
            "The plan does not say whether it is so.",
            "notStated"),
        said("Ikke placeret her.", "Not placed here.", "notPlaced"),
        said(
            "Mangler: Røntgen og CT.",
            "Missing: X-ray and CT.",
            "needs",
            SmallRules.X_RAY,
            SmallRules.CT),
        said(
            "Ingen af disse er valgt: Røntgen og CT.",
            "None of these is chosen: X-ray and CT.",
            "goesWith",
            SmallRules.X_RAY,
            SmallRules.CT),
        said(
            "Koblet til Midtby Sygehus, 20,4 min. væk.",
            "Coupled to Midtby Sygehus, 20.4 min away.",
            "coupled",
            "Midtby Sygehus",
            20.4),
        said(
            "Intet akutsygehus er koblet, eller der er ingen kendt vej dertil.",
            "No acute hospital is coupled, or there is no known way to it.",
            "notCoupled"),
        said(
            "Koblet til A; der er ingen kendt vej dertil.",
            "Coupled to A; no way there is known.",
            "coupledOutOfReach",
            "A"),
        said(
            "Nærmest er B, 31 min. væk.",
            "The nearest is B, 31 min away.",
            "nearestHospital",
            "B",
            31.0),
        said(
            "A er akutsygehus for sundhedsklyngen Vest.",
            "A is the acute hospital of the health cluster Vest.",
            "inCluster",
            "A",
            "Vest"),
        said(
            "Koblet til A; akutsygehuset for sundhedsklyngen Vest er B.",
            "Coupled to A; the acute hospital of the health cluster Vest is B.",
            "otherCluster",
            "A",
            "Vest",
            "B"),
        said("Stedet ligger ikke i nogen kommune.", "The place lies in no municipality.", "noHost"),
        said(
            "Beliggenhedskommunen Vestby er blandt ansøgerne.",
            "The host municipality Vestby is among the applicants.",
            "hostApplies",
            "Vestby"),
        said(
            "Beliggenhedskommunen Vestby er ikke blandt ansøgerne.",
            "The host municipality Vestby is not among the applicants.",
            "hostAppliesNot",
            "Vestby"),
        said(
            "Det er ikke angivet, hvem der søger. Beliggenhedskommunen er Vestby.",
            "It is not stated who applies. The host municipality is Vestby.",
            "applicantsUnknown",
            "Vestby"),
        said(
            "Optageområdet når ind i 1 anden kommune med 1.540 borgere: Midtby.",
            "The catchment reaches into 1 other municipality with 1,540 citizens: Midtby.",
            "reachesInto",
            1,
            1540,
            "Midtby"),
        said(
            "Optageområdet når ind i 2 andre kommuner med 1.540 borgere: Midtby, Østby.",
            "The catchment reaches into 2 other municipalities with 1,540 citizens: Midtby, Østby.",
            "reachesInto",
            2,
            1540,
            "Midtby, Østby"),
        said(
            "Ingen faktor er både begrundet og vist med data.",
            "No factor is both argued and shown with data.",
            "factors"),
        said(
            "Begrundet og vist med data: CT.",
            "Argued and shown with data: CT.",
            "factors",
            SmallRules.CT),
        said("Der er ikke henvist til data.", "No data is referred to.", "noData"),
        said(
            "I gennemsnit 42,5 min. til akutsygehuset og 17,8 min. til nærhospitalet (estimeret rejsetid).",
            "On average 42.5 min to the acute hospital and 17.8 min to the nærhospital (estimated travel time).",
            "travelShown",
            42.5,
            17.8,
            Grade.ESTIMATED),
        said(
            "Der er ingen kendt vej til et akutsygehus.",
            "There is no known way to an acute hospital.",
            "noWayToAcuteHospital"),
        said(
            "Borgerne i optageområdet sparer i gennemsnit 24,7 min.; tærsklen er 10 min.",
            "Citizens of the catchment save 24.7 min on average; the threshold is 10 min.",
            "travelGained",
            24.7,
            10.0),
        said(
            "14,6 min. til A; tærsklen er 15 min.",
            "14.6 min to A; the threshold is 15 min.",
            "minutesToAcuteHospital",
            "A",
            14.6,
            15.0),
        said(
            "Sundhedsklyngen Vest: 120 lægekapaciteter til 241.000 borgere (2018).",
            "Health cluster Vest: 120 GP capacities for 241,000 citizens (2018).",
            "gpCoverage",
            "Vest",
            120,
            241_000),
        said(
            "Projektet kender ingen eksisterende bygning inden for 10 km.",
            "The project knows no existing building within 10 km.",
            "buildingsNearby"),
        said(
            "Inden for 10 km ligger Tarm og Ørsted.",
            "Within 10 km: Tarm and Ørsted.",
            "buildingsNearby",
            "Tarm",
            "Ørsted"),
        said(
            "1.234 patienter og 2.468 flytbare kontakter i 2026; 3.000 flytbare kontakter i 2040 (skøn).",
            "1,234 patients and 2,468 movable contacts in 2026; 3,000 movable contacts in 2040 (estimates).",
            "volume",
            1234.4,
            2468.2,
            2026,
            3000.0,
            2040),
        said(
            "1.234 patienter og 2.468 flytbare kontakter i 2026 (skøn).",
            "1,234 patients and 2,468 movable contacts in 2026 (estimates).",
            "volumeOfYear",
            1234.4,
            2468.2,
            2026),
        said(
            "Projektet har ingen fremskrivning af befolkningen.",
            "The project has no population projection.",
            "noProjection"),
        said(
            "Projektet beregner kun patientvolumen for KOL; angiv egne tal med årstal og kilde.",
            "The project computes patient volume for COPD only; give figures of your own with year and source.",
            "noModel",
            SmallRules.COPD),
        said(
            "Ingen borgere hører til nærhospitalet.",
            "No citizen belongs to the nærhospital.",
            "emptyCatchment"),
        said(
            "3.220 borgere i optageområdet i 2026; 3.500 i 2040.",
            "3,220 citizens in the catchment in 2026; 3,500 in 2040.",
            "demography",
            3220,
            2026,
            3500,
            2040),
        said(
            "Forudsætningen mangler i projektet: check.frame.",
            "The project lacks the assumption: check.frame.",
            "noAssumption",
            "check.frame"),
        said(
            "499 flytbare kontakter pr. år (skøn); mindst 1.000 efter planens eget minimum.",
            "499 movable contacts per year (estimate); at least 1,000 by the minimum of the plan itself.",
            "contacts",
            499.2,
            1000.0),
        said(
            "Projektet kender ikke volumen af kommunale indsatser.",
            "The project does not know the volume of municipal services.",
            "noMunicipalVolume"),
        said(
            "Tværkommunalt tilbud er overvejet.",
            "A joint service of several municipalities has been considered.",
            "jointServiceConsidered",
            ""),
        said(
            "Tværkommunalt tilbud er overvejet. Nej.",
            "A joint service of several municipalities has been considered. Nej.",
            "jointServiceConsidered",
            "Nej."),
        said("Der søges om 12,5 mio. kr.", "DKK 12.5 million is applied for.", "budget", 12.5),
        said("Der er ikke angivet noget beløb.", "No amount is stated.", "noBudget"),
        said(
            "Der søges om 4.100 mio. kr.; rammen er 4.000 mio. kr.",
            "DKK 4,100 million is applied for; the frame is DKK 4,000 million.",
            "sum",
            4100.0,
            4000.0),
        said(
            "Der søges foreløbig om 12,5 af 4.000 mio. kr.; 1 nærhospital mangler et beløb.",
            "So far DKK 12.5 of 4,000 million is applied for; 1 nærhospital has no amount.",
            "sumSoFar",
            12.5,
            4000.0,
            1L),
        said(
            "Der søges foreløbig om 0 af 4.000 mio. kr.; 12 nærhospitaler mangler et beløb.",
            "So far DKK 0 of 4,000 million is applied for; 12 nærhospitaler have no amount.",
            "sumSoFar",
            0.0,
            4000.0,
            12L),
        said("1 nærhospital; højst 25.", "1 nærhospital; at most 25.", "sites", 1, 25.0),
        said("26 nærhospitaler; højst 25.", "26 nærhospitaler; at most 25.", "sites", 26, 25.0),
        said(
            "Intet nærhospital mister sit patientgrundlag til et andet.",
            "No nærhospital loses its patient base to another.",
            "catchmentsApart"),
        said(
            "A ville nå 1.000 kontakter pr. år i CT uden B, hvis borgerne derfra tog til det nærmeste"
                + " af de andre.",
            "A would reach 1,000 contacts per year in CT without B, if the citizens from there went to"
                + " the nearest of the others.",
            "sharedCatchment",
            "A",
            "B",
            1000.0,
            SmallRules.CT),
        said(
            "Tilbuddet er ens inden for hver region.",
            "The offer is the same within each region.",
            "uniformOffer"),
        said("Vest: mangler i A, B.", "Vest: missing in A, B.", "unevenOffer", "Vest", "A, B"));
  }

  @ParameterizedTest
  @MethodSource("evidence")
  void evidenceReadsAsASentence(Said said) {
    assertThat(new ComplianceWording(state, Language.DA).evidence(result(said.evidence())))
        .containsExactly(said.da());
    assertThat(new ComplianceWording(state, Language.EN).evidence(result(said.evidence())))
        .containsExactly(said.en());
  }

  private Result result(Evidence evidence) {
    return new Result(
        rule,
        Optional.empty(),
        Optional.empty(),
        Outcome.VIOLATED,
        Severity.ERROR,
        List.of(evidence),
        List.of(),
        Optional.empty());
  }

  /** Whatever the checks can say is in the table above. */
  @Test
  void everyKeyOfEvidenceIsTried() throws IOException {
    Set<String> keys = new TreeSet<>();
    Pattern made = Pattern.compile("(?:Evidence\\.of|new Evidence)\\(\\s*\"(\\w+)\"");
    try (Stream<Path> files = Files.list(Path.of("src/main/java/dk/naerplan/check"))) {
      for (Path file : files.toList()) {
        made.matcher(Files.readString(file)).results().forEach(m -> keys.add(m.group(1)));
      }
    }
    assertThat(evidence().map(said -> said.evidence().key()).toList()).containsAll(keys);
    assertThat(keys).hasSizeGreaterThan(35);
  }

  @ParameterizedTest
  @CsvSource({
    "ERROR, 0, 0 fejl, 0 errors",
    "ERROR, 1, 1 fejl, 1 error",
    "WARNING, 1, 1 advarsel, 1 warning",
    "WARNING, 1200, 1.200 advarsler, '1,200 warnings'",
    "INFORMATION, 1, 1 oplysning, 1 for information",
    "UNDECIDED, 1, 1 uafgjort, 1 undecided",
    "UNDECIDED, 2, 2 uafgjorte, 2 undecided",
    "DEVIATION, 1, 1 begrundet fravigelse, 1 reasoned deviation",
    "DEVIATION, 2, 2 begrundede fravigelser, 2 reasoned deviations",
    "MET, 1, 1 opfyldt, 1 met",
    "NOT_APPLICABLE, 0, 0 ikke relevante, 0 not applicable"
  })
  void countsAgreeWithTheirNouns(Mark mark, int count, String da, String en) {
    assertThat(new ComplianceWording(state, Language.DA).count(mark, count)).isEqualTo(da);
    assertThat(new ComplianceWording(state, Language.EN).count(mark, count)).isEqualTo(en);
  }

  @ParameterizedTest
  @EnumSource(Mark.class)
  void everyMarkHasAWordAndASymbolOfItsOwn(Mark mark) {
    ComplianceWording wording = new ComplianceWording(state, Language.DA);
    for (Mark other : Mark.values()) {
      if (other != mark) {
        assertThat(wording.mark(other)).isNotEqualTo(wording.mark(mark));
        assertThat(other.symbol()).isNotEqualTo(mark.symbol());
      }
    }
  }

  @Test
  void whyTellsTheVerbOnceAndTheSection() {
    ComplianceWording wording = new ComplianceWording(state, Language.DA);
    assertThat(wording.why(rule)).isEqualTo("Det »bør« være sådan. (afsnit 6.2.1)");
    Rule silent =
        new Rule(
            rule.id(),
            rule.severity(),
            rule.unit(),
            "skal",
            rule.name(),
            rule.missing(),
            rule.why(),
            rule.section(),
            rule.mayDeviate(),
            rule.when(),
            rule.tests());
    assertThat(wording.why(silent)).isEqualTo("Det »bør« være sådan. (»skal«, afsnit 6.2.1)");
  }

  @Test
  void fixesNameWhatTheyDo() {
    ComplianceWording wording = new ComplianceWording(state, Language.DA);
    assertThat(wording.fix(new Fix.Hold(SmallRules.X_RAY))).isEqualTo("Tilføj Røntgen");
    assertThat(wording.fix(new Fix.Answer(SmallRules.X_RAY, SmallRules.SPECIALIST, "fysisk")))
        .isEqualTo("Svar: Fysisk");
    assertThat(wording.fix(new Fix.Couple(new SiteId("akut-2"))))
        .isEqualTo("Kobl til Østby Sygehus …");
    assertThat(wording.fix(new Fix.CoupleToNearest()))
        .isEqualTo("Kobl til det nærmeste akutsygehus");
  }

  @Test
  void chaptersOfAnUnknownEditionAreOnlyNumbered() {
    ComplianceWording wording = new ComplianceWording(state, Language.DA);
    assertThat(wording.chapter("6")).isEqualTo("Kapitel 6");
    assertThat(wording.chapter("bilag")).isEqualTo("Bilag");
  }
}
