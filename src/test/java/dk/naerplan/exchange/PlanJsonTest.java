package dk.naerplan.exchange;

import static dk.naerplan.exchange.Statements.words;
import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.access.SiteColumns;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.QuestionId;
import dk.naerplan.framework.RuleId;
import dk.naerplan.geo.Position;
import dk.naerplan.geo.Site;
import dk.naerplan.geo.SiteId;
import dk.naerplan.geo.ZoneId;
import dk.naerplan.plan.AcuteCoupling;
import dk.naerplan.plan.Allocation;
import dk.naerplan.plan.AllocationModel;
import dk.naerplan.plan.DeviationKey;
import dk.naerplan.plan.Holding;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.plan.Overrides;
import dk.naerplan.plan.Placement;
import dk.naerplan.plan.Plan;
import dk.naerplan.plan.PlanId;
import dk.naerplan.store.ProjectState;
import dk.naerplan.testing.Allocations;
import dk.naerplan.testing.SmallCountry;
import dk.naerplan.testing.SmallFramework;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class PlanJsonTest {
  private static final ProjectState STATE = SmallFramework.state();
  private static final Statements STATEMENTS = new Statements(STATE);

  @TempDir private Path folder;

  private static Evaluation evaluation(Plan plan) {
    return Evaluation.of(plan, STATE.dataset(), STATE.book(), 2030, SiteColumns.none());
  }

  private static void write(Path file, Plan plan) {
    PlanJson.write(file, STATE, evaluation(plan), SmallCountry.IMPORTED);
  }

  private JsonNode written(Plan plan) {
    Path file = folder.resolve("plan.json");
    write(file, plan);
    return JsonDocument.parse(InputFile.read(file));
  }

  @Property(tries = 100)
  void aPlanThatIsWrittenIsReadBackEqual(@ForAll("plans") Plan plan) {
    try {
      Path file = Files.createTempFile("plan", ".json");
      write(file, plan);
      assertThat(PlanJson.read(file, STATE)).isEqualTo(plan);
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Provide
  Arbitrary<Plan> plans() {
    return Combinators.combine(
            words(),
            words(),
            STATEMENTS.holdings(),
            naerhospital().list().ofMaxSize(4),
            Arbitraries.integers())
        .as((name, edition, holdings, members, choice) -> {
          List<Naerhospital> numbered = new ArrayList<>();
          for (Naerhospital each : members) {
            numbered.add(
                new Naerhospital(
                    new NaerhospitalId("n-" + numbered.size()),
                    each.name(),
                    each.placement(),
                    each.building(),
                    each.coupling(),
                    each.holdings()));
          }
          Plan plan =
              new Plan(
                  new PlanId("p-" + name), name, edition, holdings, Allocation.NEAREST, numbered);
          return plan.withAllocation(Allocations.of(plan, STATE.dataset().geography(), choice));
        });
  }

  @Test
  void whatHasNoEffectIsNotWritten() {
    NaerhospitalId gone = new NaerhospitalId("n-9");
    NaerhospitalId vestby = new NaerhospitalId("n-1");
    Overrides.Target stay = new Overrides.Target.Stay();
    Plan plan =
        SmallCountry.plan()
            .withAllocation(
                Allocation.of(new AllocationModel.UpToCapacity(Map.of(gone, 1, vestby, 2)))
                    .withOverrides(
                        new Overrides(
                            Map.of(
                                new ZoneId("104-by"), new Overrides.Target.To(gone),
                                new ZoneId("x"), stay,
                                new ZoneId("101-by"), stay),
                            Map.of(SmallCountry.code(999), stay))));
    assertThat(written(plan).path("plan").path("allocation").toString())
        .isEqualTo(
            "{\"model\":{\"kind\":\"UP_TO_CAPACITY\",\"capacities\":{\"n-1\":2}},"
                + "\"overrides\":{\"zones\":{\"101-by\":{\"stay\":true}},"
                + "\"municipalities\":{}}}");
  }

  /** The lens is for looking: whether the plan follows the faglige ramme does not hang on it. */
  @Test
  void complianceDoesNotHangOnTheFunctionThatFiguresAreShownFor() {
    Path file = folder.resolve("plan.json");
    Plan plan = SmallCountry.plan();
    Evaluation shown =
        Evaluation.of(
            plan,
            STATE.dataset(),
            STATE.book(),
            2030,
            SiteColumns.none(),
            Optional.of(new ItemId("roentgen")));
    PlanJson.write(file, STATE, shown, SmallCountry.IMPORTED);
    JsonNode document = JsonDocument.parse(InputFile.read(file));
    assertThat(document.path("figures").path("catchments").path(0).path("persons").asInt())
        .isZero();
    assertThat(document.path("compliance")).isEqualTo(written(plan).path("compliance"));
  }

  private static Arbitrary<Naerhospital> naerhospital() {
    return Combinators.combine(words(), placement(), words(), coupling(), STATEMENTS.holdings())
        .as((name, placement, building, coupling, holdings) ->
            new Naerhospital(
                new NaerhospitalId("n"), name, placement, building, coupling, holdings));
  }

  private static Arbitrary<Placement> placement() {
    Arbitrary<Placement> anywhere =
        Combinators.combine(
                Arbitraries.doubles().between(440_000, 900_000),
                Arbitraries.doubles().between(6_040_000, 6_410_000))
            .as((east, north) -> new Placement.AtPosition(new Position(east, north)));
    Arbitrary<Placement> atSite =
        Arbitraries.of(STATE.dataset().geography().sites())
            .map((Site site) -> new Placement.AtSite(site.id(), site.position()));
    return Arbitraries.oneOf(anywhere, atSite);
  }

  private static Arbitrary<AcuteCoupling> coupling() {
    return Arbitraries.oneOf(
        Arbitraries.just(new AcuteCoupling.Nearest()),
        words().map(reason -> new AcuteCoupling.Chosen(new SiteId("akut-2"), reason)));
  }

  @Test
  void figuresAreThoseOfTheEvaluation() {
    Plan plan = SmallCountry.plan();
    JsonNode figures = written(plan).path("figures");

    assertThat(figures.path("year").asInt()).isEqualTo(2030);
    // 7 zones of 7 age groups of 100 + 10·z + 1 persons.
    assertThat(figures.path("persons").asInt()).isEqualTo(7 * (7 * 101 + 210));
    JsonNode vestby = figures.path("catchments").path(0);
    assertThat(vestby.path("naerhospital").asString()).isEqualTo("n-1");
    assertThat(vestby.path("host").path("code").asString()).isEqualTo("101");
    assertThat(vestby.path("acuteHospital").path("id").asString()).isEqualTo("akut-1");
    assertThat(vestby.path("acuteHospital").path("minutes").asDouble()).isEqualTo(20);
    assertThat(vestby.path("grade").asString()).isEqualTo("estimated");
    assertThat(vestby.path("zones").path(0).asString()).isEqualTo("101-by");
    JsonNode kol = vestby.path("volumes").path(0);
    assertThat(kol.path("function").asString()).isEqualTo("lunge-kol");
    // 1 % of the catchment, 2 contacts each, half of them movable.
    assertThat(kol.path("movableContactsPerYear").asDouble())
        .isEqualTo(
            vestby.path("persons").asInt() * 0.01, org.assertj.core.api.Assertions.within(1e-9));
  }

  /** n-1 does what it can, n-2 says nothing; worked out by hand from the seven rules. */
  @Test
  void complianceStandsBesideTheFigures() {
    ItemId kol = new ItemId("lunge-kol");
    Plan plan = SmallCountry.plan();
    Naerhospital equipped =
        plan.naerhospitaler()
            .getFirst()
            .withHoldings(all ->
                all.holding(new ItemId("roentgen"))
                    .with(kol, h -> h.withAnswer(new QuestionId("niveau"), "regionsfunktion"))
                    .with(new ItemId("ikke-senge"), _ -> Holding.declined(""))
                    .settingAside(new DeviationKey(new RuleId("R03"), Optional.of(kol)), "Aftalt"));
    JsonNode compliance =
        written(
                new Plan(
                    plan.id(),
                    plan.name(),
                    plan.edition(),
                    List.of(equipped, plan.naerhospitaler().getLast())))
            .path("compliance");

    assertThat(compliance.path("edition").asString()).isEqualTo("proeve-2");
    // R04 for the equipment of n-1; R01 for two items of n-2. R05 of n-1. R02 of n-2 and R07.
    assertThat(compliance.path("counts").toString())
        .isEqualTo(
            "{\"errors\":3,\"warnings\":1,\"informations\":0,\"undecided\":2,\"setAside\":1}");
    // n-1: R01, R02, R04, R06, all but R04. n-2: R01 for both items, R02 undecided, R06 met.
    assertThat(compliance.path("progress").toString())
        .isEqualTo(
            "[{\"naerhospital\":\"n-1\",\"met\":3,\"of\":4},"
                + "{\"naerhospital\":\"n-2\",\"met\":1,\"of\":3},"
                + "{\"naerhospital\":null,\"met\":0,\"of\":0}]");
    assertThat(result(compliance, "R03", "n-1", "lunge-kol"))
        .isEqualTo(
            "{\"rule\":\"R03\",\"severity\":\"WARNING\",\"outcome\":\"VIOLATED\","
                + "\"naerhospital\":\"n-1\",\"item\":\"lunge-kol\",\"section\":\"6.4.1\","
                + "\"requirement\":{\"da\":\"Krav R03\",\"en\":\"Krav R03 (en)\"},"
                + "\"deviation\":\"Aftalt\",\"evidence\":[{\"key\":\"otherAnswer\","
                + "\"arguments\":[\"niveau\",\"regionsfunktion\"]}]}");
    assertThat(result(compliance, "R06", "n-1", null))
        .contains("\"deviation\":null,")
        .endsWith("[{\"key\":\"coupled\",\"arguments\":[\"Midtby Sygehus\",20.0]}]}");
    assertThat(result(compliance, "R07", null, null)).contains("\"outcome\":\"UNDECIDED\"");
  }

  private static String result(JsonNode compliance, String rule, String naerhospital, String item) {
    return compliance
        .path("results")
        .valueStream()
        .filter(result -> result.path("rule").asString().equals(rule))
        .filter(result -> Objects.equals(result.path("naerhospital").asString(null), naerhospital))
        .filter(result -> Objects.equals(result.path("item").asString(null), item))
        .map(JsonNode::toString)
        .collect(Collectors.joining("; "));
  }

  @Test
  void whatIsNotKnownIsNull() {
    Plan atSea =
        new Plan(
            new PlanId("hav"),
            "På havet",
            "proeve-1",
            List.of(
                Naerhospital.at(
                    new NaerhospitalId("n"),
                    "Hav",
                    new Placement.AtPosition(SmallCountry.at(200, 150)))));
    JsonNode catchment = written(atSea).path("figures").path("catchments").path(0);

    assertThat(catchment.path("host").isNull()).isTrue();
    assertThat(catchment.path("acuteHospital").isNull()).isTrue();
    assertThat(catchment.path("travel").path("meanMinutes").isNull()).isTrue();
    assertThat(catchment.path("travel").path("personsByBand").path("under-10").asInt(-1)).isZero();
  }

  @Test
  void assumptionsAndSourcesStandBesideTheFigures() {
    JsonNode document = written(SmallCountry.plan());

    assertThat(document.path("assumptions")).hasSize(STATE.book().assumptions().size());
    assertThat(document.path("assumptions").path(0).path("id").asString())
        .isEqualTo("kol.prevalence.age_0_5");
    assertThat(document.path("sources").path(0).path("attribution").asString())
        .isEqualTo("Prøvedata");
    assertThat(document.path("written").path("project").asString()).isEqualTo("Lilleland");
    assertThat(document.path("written").path("at").asString()).isEqualTo("2026-11-01T12:00:00Z");
  }

  @Test
  void theTextIsForPeopleToo() throws IOException {
    Path file = folder.resolve("plan.json");
    write(file, SmallCountry.plan());

    assertThat(Files.readString(file))
        .contains("\n  \"plan\" : {\n    \"id\" : \"plan-1\",\n    \"name\" : \"Prøveplan\"")
        .endsWith("}\n");
  }

  @Test
  void writingTheSameTwiceGivesTheSameBytes() throws IOException {
    write(folder.resolve("a.json"), SmallCountry.plan());
    write(folder.resolve("b.json"), SmallCountry.plan());

    assertThat(folder.resolve("a.json")).hasSameBinaryContentAs(folder.resolve("b.json"));
  }
}
