package dk.naerplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.framework.Delivery;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.QuestionId;
import dk.naerplan.framework.RuleId;
import dk.naerplan.geo.ZoneId;
import dk.naerplan.language.Language;
import dk.naerplan.language.Place;
import dk.naerplan.plan.Allocation;
import dk.naerplan.plan.AllocationModel;
import dk.naerplan.plan.Area;
import dk.naerplan.plan.Decay;
import dk.naerplan.plan.DeviationKey;
import dk.naerplan.plan.Holding;
import dk.naerplan.plan.Holdings;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.plan.NearerAcuteHospital;
import dk.naerplan.plan.Overrides;
import dk.naerplan.plan.Placement;
import dk.naerplan.plan.Plan;
import dk.naerplan.store.CatalogueJson;
import dk.naerplan.store.ProjectState;
import dk.naerplan.testing.SmallCountry;
import dk.naerplan.testing.SmallFramework;
import dk.naerplan.travel.TravelMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How plans of every version are read, and what a user is told when a plan cannot be read. */
class PlanJsonProblemsTest {
  private static final String PLAN =
      """
      { "format": "naerplan-plan", "version": 1,
        "plan": { "id": "en", "name": "En plan", "edition": "en-anden",
          "naerhospitaler": [ { "id": "n-1", "name": "Vestby",
            "placement": { "site": "sted-vestby", "easting": 510000, "northing": 6212000 },
            "building": "Torvet 1",
            "coupling": { "kind": "chosen", "hospital": "akut-2", "reason": "Aftale" },
            "items": [ "ct" ] } ] } }
      """;

  private static final String PLAN_2 =
      """
      { "format": "naerplan-plan", "version": 2,
        "plan": { "id": "to", "name": "To", "edition": "proeve-2",
          "holdings": { "items": [ { "item": "sty-sundhedsplan", "note": "Ja" } ] },
          "naerhospitaler": [ { "id": "n-1", "name": "Vestby",
            "placement": { "easting": 510000, "northing": 6212000 }, "holdings": %s } ] } }
      """;

  private static final String STATED =
      """
      { "items": [
          { "item": "roentgen", "standing": "HELD", "delivery": [ "PHYSICAL", "OUTREACH" ],
            "daysPerWeek": 2.5, "note": "Mandag og torsdag",
            "answers": { "delegeret": "true", "niveau": "hovedfunktion",
              "specialer": "kirurgi,oere", "klynge-dato": "2026-11-24", "beloeb": "12.5",
              "ansoegere": "101,102" } },
          { "item": "ikke-senge", "standing": "DECLINED", "note": "Ingen senge" } ],
        "deviations": [ { "rule": "R03", "item": "ct", "reason": "Aftalt" },
          { "rule": "R06", "reason": "Ø" } ] }
      """;

  @TempDir private Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("plan.json"), text);
  }

  private Plan read(String text) throws IOException {
    return PlanJson.read(file(text), SmallCountry.state());
  }

  @Test
  void aPlanByHandIsRead() throws IOException {
    Plan plan = read(PLAN);
    assertThat(plan.naerhospitaler().getFirst().placement()).isInstanceOf(Placement.AtSite.class);
    // Editions are no hindrance: what differs between them is shown elsewhere.
    assertThat(plan.edition()).isEqualTo("en-anden");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "naerplan-plan" | "andet" | notAPlan | /format
          "version": 1 | "version": 4 | planVersion | /version
          "version": 1 | "version": 0 | planVersion | /version
          "version": 1 | "version": "1" | planVersion | /version
          "id": "en", | | schema.required | /plan
          "name": "Vestby" | "name": "" | schema.other | /plan/naerhospitaler/0/name
          "building" | "bygning" | schema.unknown | /plan/naerhospitaler/0
          510000 | "510000" | schema.type | /plan/naerhospitaler/0/placement/easting
          "chosen" | "valgt" | schema.value | /plan/naerhospitaler/0/coupling/kind
          , "reason": "Aftale" | | schema.required | /plan/naerhospitaler/0/coupling
          sted-vestby | sted-x | unknownSite | /plan/naerhospitaler/0/placement/site
          akut-2 | akut-9 | unknownSite | /plan/naerhospitaler/0/coupling/hospital
          akut-2 | sted-vestby | notAnAcuteHospital | /plan/naerhospitaler/0/coupling/hospital
          510000 | 520000 | siteElsewhere | /plan/naerhospitaler/0/placement
          "ct" | "ct", "pet" | unknownItems | /plan/naerhospitaler/0/items
          "version": 1 | "version": 2 | schema.unknown | /plan/naerhospitaler/0
          "items": [ "ct" ] | "holdings": {} | schema.unknown | /plan/naerhospitaler/0
          """)
  void aWrongPlan(String from, String to, String key, String path) {
    String text = PLAN.replace(from, to == null ? "" : to);
    Problems.assertAt(key, new Place("plan.json", 0, 0, path), () -> read(text));
  }

  @Test
  void aPlanOfVersion2ByHandIsRead() throws IOException {
    Plan plan = readStating(STATED);
    Holdings of = plan.naerhospitaler().getFirst().holdings();
    assertThat(of.of(new ItemId("roentgen")).orElseThrow())
        .isEqualTo(
            new Holding(
                Holding.Standing.HELD,
                Set.of(Delivery.PHYSICAL, Delivery.OUTREACH),
                2.5,
                "Mandag og torsdag",
                Map.of(
                    new QuestionId("delegeret"), "true",
                    new QuestionId("niveau"), "hovedfunktion",
                    new QuestionId("specialer"), "kirurgi,oere",
                    new QuestionId("klynge-dato"), "2026-11-24",
                    new QuestionId("beloeb"), "12.5",
                    new QuestionId("ansoegere"), "101,102")));
    assertThat(of.of(new ItemId("ikke-senge"))).contains(Holding.declined("Ingen senge"));
    assertThat(of.deviations())
        .isEqualTo(
            Map.of(
                new DeviationKey(new RuleId("R03"), Optional.of(new ItemId("ct"))), "Aftalt",
                new DeviationKey(new RuleId("R06"), Optional.empty()), "Ø"));
    assertThat(plan.holdings())
        .isEqualTo(Holdings.none().with(new ItemId("sty-sundhedsplan"), h -> h.withNote("Ja")));
  }

  @Test
  void theExampleOfTheDocumentationIsRead() throws IOException {
    String text = Files.readString(Path.of("docs/plan-format.md"));
    int start = text.indexOf("```json\n") + "```json\n".length();
    String example = text.substring(start, text.indexOf("```", start));
    ProjectState state = SmallCountry.state();
    ProjectState danish =
        new ProjectState(
            state.name(),
            state.dataset(),
            state.imports(),
            CatalogueJson.bundled(),
            state.book(),
            state.plans());
    // The place lies in Denmark, not in the small country.
    Plan plan = PlanJson.read(file(example.replace("\"site\": \"sted-tarm\", ", "")), danish);
    Naerhospital tarm = plan.naerhospitaler().getFirst();
    assertThat(tarm.items()).containsExactly(new ItemId("roentgen"));
    assertThat(tarm.holdings().deviations()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "roentgen" | "pet" | unknownItems | /items
          "ikke-senge" | "roentgen" | duplicateId | /items/1/item
          "item": "roentgen" | "vare": "roentgen" | schema.required | /items/0
          "HELD" | "HOLDT" | schema.value | /items/0/standing
          "OUTREACH" | "PHYSICAL" | schema.other | /items/0/delivery
          "OUTREACH" | "FAX" | schema.value | /items/0/delivery/1
          2.5 | 7.5 | schema.maximum | /items/0/daysPerWeek
          2.5 | -1 | schema.minimum | /items/0/daysPerWeek
          2.5, | "2.5", | schema.type | /items/0/daysPerWeek
          "delegeret" | "farve" | unknownQuestion | /items/0/answers/farve
          "true" | true | schema.type | /items/0/answers/delegeret
          "true" | " " | schema.other | /items/0/answers/delegeret
          "true" | "ja" | answerYesNo | /items/0/answers/delegeret
          "hovedfunktion" | "specialfunktion" | answerOption | /items/0/answers/niveau
          "kirurgi,oere" | "kirurgi,hjerte" | answerOptions | /items/0/answers/specialer
          "kirurgi,oere" | "kirurgi,kirurgi" | answerOptions | /items/0/answers/specialer
          2026-11-24 | 24.11.2026 | answerDate | /items/0/answers/klynge-dato
          2026-11-24 | 2026-02-30 | answerDate | /items/0/answers/klynge-dato
          "12.5" | "12,5" | answerNumber | /items/0/answers/beloeb
          "101,102" | "101,751" | answerMunicipalities | /items/0/answers/ansoegere
          "101,102" | "101, 102" | answerMunicipalities | /items/0/answers/ansoegere
          "R03" | "R99" | unknownRule | /deviations/0/rule
          "item": "ct" | "item": "pet" | unknownItems | /deviations/0/item
          "reason": "Ø" | "reason": "" | schema.other | /deviations/1/reason
          , "reason": "Ø" | | schema.required | /deviations/1
          "R03", "item": "ct" | "R06" | duplicateId | /deviations/1
          """)
  void aWrongStatement(String from, String to, String key, String path) {
    String text = STATED.replace(from, to == null ? "" : to);
    assertThat(text).isNotEqualTo(STATED);
    Problems.assertAt(
        key,
        new Place("plan.json", 0, 0, "/plan/naerhospitaler/0/holdings" + path),
        () -> readStating(text));
  }

  @Test
  void whatAnEarlierEditionOfTheProjectKnowsIsRead() throws IOException {
    ProjectState state = SmallFramework.state();
    assertThat(SmallCountry.catalogue().rules()).isEmpty();
    ProjectState back =
        new ProjectState(
            state.name(),
            state.dataset(),
            state.imports(),
            state.framework().withEdition(SmallCountry.catalogue()),
            state.book(),
            state.plans());
    assertThat(back.catalogue().edition()).isEqualTo("proeve-1");
    Path file = file(PLAN_2.formatted(STATED));
    assertThat(PlanJson.read(file, back)).isEqualTo(PlanJson.read(file, state));
  }

  @Test
  void aWrongStatementOfThePlanAsAWhole() {
    String text = PLAN_2.formatted(STATED).replace("sty-sundhedsplan", "sty-andet");
    Problems.assertAt(
        "unknownItems",
        new Place("plan.json", 0, 0, "/plan/holdings/items"),
        () -> PlanJson.read(file(text), SmallFramework.state()));
  }

  private static final String HUFF =
      """
      { "mode": "PUBLIC_TRANSPORT", "cutOffMinutes": 45, "nearerAcuteHospital": "STAYS",
        "model": { "kind": "BY_ATTRACTION", "attractiveness": { "n-1": 2.5 },
          "decay": { "kind": "STEPS", "steps": [
            { "upToMinutes": 10, "weight": 1 }, { "upToMinutes": 20, "weight": 0.5 } ] } },
        "overrides": { "zones": { "101-by": { "stay": true } },
          "municipalities": { "102": { "to": "n-1" } } } }
      """;

  private static final String CAPACITY =
      "{ \"model\": { \"kind\": \"UP_TO_CAPACITY\", \"capacities\": { \"n-1\": 500 } } }";

  private static final String IN_AREA =
      """
      { "model": { "kind": "NEAREST_IN_AREA", "area": "CLUSTER", "elsewhere": "STAY" } }
      """;

  private static final String POWER =
      """
      { "model": { "kind": "BY_ATTRACTION", "decay":
        { "kind": "POWER", "exponent": 2, "leastMinutes": 5, "reachMinutes": 60 } } }
      """;

  private Plan readAllocating(String allocation) throws IOException {
    String text =
        """
        { "format": "naerplan-plan", "version": 3,
          "plan": { "id": "tre", "name": "Tre", "edition": "proeve-2",
            "allocation": %s,
            "naerhospitaler": [ { "id": "n-1", "name": "Vestby",
              "placement": { "easting": 510000, "northing": 6212000 } } ] } }
        """
            .formatted(allocation);
    return PlanJson.read(file(text), SmallFramework.state());
  }

  @Test
  void aPlanOfVersion3ByHandIsRead() throws IOException {
    NaerhospitalId vestby = new NaerhospitalId("n-1");
    assertThat(readAllocating(HUFF).allocation())
        .isEqualTo(
            new Allocation(
                TravelMode.PUBLIC_TRANSPORT,
                new AllocationModel.ByAttraction(
                    new Decay.Steps(List.of(new Decay.Step(10, 1), new Decay.Step(20, 0.5))),
                    Map.of(vestby, 2.5)),
                new Overrides(
                    Map.of(new ZoneId("101-by"), new Overrides.Target.Stay()),
                    Map.of(SmallCountry.code(102), new Overrides.Target.To(vestby))),
                45,
                NearerAcuteHospital.STAYS));
    assertThat(readAllocating("{}").allocation()).isEqualTo(Allocation.NEAREST);
    assertThat(readAllocating(CAPACITY).allocation().model())
        .isEqualTo(new AllocationModel.UpToCapacity(Map.of(vestby, 500)));
    assertThat(readAllocating(IN_AREA).allocation().model())
        .isEqualTo(
            new AllocationModel.ToNearestInArea(Area.CLUSTER, AllocationModel.Elsewhere.STAY));
    assertThat(readAllocating(POWER).allocation().model())
        .isEqualTo(new AllocationModel.ByAttraction(new Decay.Power(2, 5, 60), Map.of()));
  }

  @Test
  void plansOfEarlierVersionsSendEveryoneToTheNearest() throws IOException {
    assertThat(read(PLAN).allocation()).isEqualTo(Allocation.NEAREST);
    assertThat(readStating(STATED).allocation()).isEqualTo(Allocation.NEAREST);
    Problems.assertAt(
        "schema.unknown",
        new Place("plan.json", 0, 0, "/plan"),
        () -> read(PLAN.replace("\"id\": \"en\",", "\"id\": \"en\", \"allocation\": {},")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "PUBLIC_TRANSPORT" | "BIKE" | schema.value | /mode
          "cutOffMinutes": 45 | "cutOffMinutes": -1 | schema.minimum | /cutOffMinutes
          "cutOffMinutes": 45 | "cutOffMinutes": "45" | schema.type | /cutOffMinutes
          "STAYS" | "GOES" | schema.value | /nearerAcuteHospital
          "BY_ATTRACTION" | "BY_MAGIC" | schema.value | /model/kind
          "kind": "BY_ATTRACTION", | | schema.required | /model
          "n-1": 2.5 | "n-7": 2.5 | unknownNaerhospital | /model/attractiveness/n-7
          "n-1": 2.5 | "n-1": -2.5 | schema.minimum | /model/attractiveness/n-1
          "kind": "STEPS" | "kind": "LINEAR" | schema.value | /model/decay/kind
          "upToMinutes": 20 | "upToMinutes": 10 | decaySteps | /model/decay/steps/1
          "upToMinutes": 10 | "upToMinutes": 0 | schema.above | /model/decay/steps/0/upToMinutes
          "weight": 0.5 | "weight": 1.5 | schema.maximum | /model/decay/steps/1/weight
          "weight": 1 } | "weight": 0.25 } | decaySteps | /model/decay/steps/1
          "101-by" | "101" | unknownZone | /overrides/zones/101
          "102" | "751" | unknownMunicipality | /overrides/municipalities/751
          "102" | "0102" | unknownMunicipality | /overrides/municipalities/0102
          "to": "n-1" | "to": "n-2" | unknownNaerhospital | /overrides/municipalities/102/to
          "stay": true | "stay": false | schema.value | /overrides/zones/101-by/stay
          "stay": true | | schema.other | /overrides/zones/101-by
          """)
  void aWrongAllocation(String from, String to, String key, String path) {
    String text = HUFF.replace(from, to == null ? "" : to);
    assertThat(text).isNotEqualTo(HUFF);
    Problems.assertAt(
        key, new Place("plan.json", 0, 0, "/plan/allocation" + path), () -> readAllocating(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "n-1": 500 | "n-1": -1 | schema.minimum | /capacities/n-1
          "n-1": 500 | "n-1": 2.5 | schema.type | /capacities/n-1
          "n-1": 500 | "n-1": 3000000000 | schema.maximum | /capacities/n-1
          "n-1": 500 | "n-2": 500 | unknownNaerhospital | /capacities/n-2
          "UP_TO_CAPACITY" | "NEAREST" | schema.unknown | ''
          """)
  void aWrongCapacity(String from, String to, String key, String path) {
    Problems.assertAt(
        key,
        new Place("plan.json", 0, 0, "/plan/allocation/model" + path),
        () -> readAllocating(CAPACITY.replace(from, to)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "exponent": 2 | "exponent": 0 | schema.above | /exponent
          "leastMinutes": 5 | "leastMinutes": -5 | schema.above | /leastMinutes
          "exponent": 2, | | schema.required | ''
          "reachMinutes": 60 | "reachMinutes": 0 | schema.above | /reachMinutes
          "reachMinutes": 60 | "spreadMinutes": 60 | schema.unknown | ''
          """)
  void aWrongDecay(String from, String to, String key, String path) {
    Problems.assertAt(
        key,
        new Place("plan.json", 0, 0, "/plan/allocation/model/decay" + path),
        () -> readAllocating(POWER.replace(from, to == null ? "" : to)));
  }

  private Plan readStating(String holdings) throws IOException {
    return PlanJson.read(file(PLAN_2.formatted(holdings)), SmallFramework.state());
  }

  @Test
  void unknownItemsAreNamed() {
    assertThat(
            Problems.of(() -> read(PLAN.replace("\"ct\"", "\"ct\", \"pet\", \"mr\"")))
                .what(Language.DA))
        .contains("faglige ramme proeve-1: 2 (mr, pet)");
  }

  @Test
  void twoNaerhospitalerOfOneId() {
    String one = PLAN.substring(PLAN.indexOf("{ \"id\": \"n-1\""), PLAN.indexOf(" ] } }"));
    Problems.assertAt(
        "duplicateId",
        new Place("plan.json", 0, 0, "/plan/naerhospitaler/1/id"),
        () -> read(PLAN.replace(one, one + "," + one)));
  }

  @Test
  void notJson() {
    Problems.assertAt(
        "notJson",
        new Place("plan.json", 2, 25, ""),
        () -> read(PLAN.replace("\"name\": \"En plan\"", "name: \"En plan\"")));
  }

  @Test
  void aPropertyTwice() {
    assertThat(
            Problems.of(
                    () -> read(PLAN.replace("\"id\": \"en\",", "\"id\": \"en\", \"id\": \"to\",")))
                .key())
        .isEqualTo("notJson");
  }

  @Test
  void aFileThatIsNotThere() {
    Problems.assertAt(
        "missingFile",
        Place.file(folder.resolve("ingen.json").toString()),
        () -> PlanJson.read(folder.resolve("ingen.json"), SmallCountry.state()));
  }
}
