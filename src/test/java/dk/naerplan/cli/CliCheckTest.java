package dk.naerplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.framework.Catalogue;
import dk.naerplan.plan.Holding;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.Plan;
import dk.naerplan.store.Framework;
import dk.naerplan.store.ProjectEdit;
import dk.naerplan.store.ProjectFile;
import dk.naerplan.testing.SmallRules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command {@code check}, by six rules and a plan that can be checked by hand. */
class CliCheckTest {
  @TempDir Path folder;

  private Path project;

  @BeforeEach
  void makeProject() {
    project = folder.resolve("lilleland.naerplan.mv.db");
    ProjectFile.create(project, SmallRules.state(SmallRules.plan())).close();
  }

  private CommandLineRun check(String... options) {
    List<String> words = new ArrayList<>(List.of("check", project.toString()));
    words.addAll(List.of(options));
    return CommandLineRun.of(words.toArray(String[]::new));
  }

  private JsonNode json(String... options) {
    List<String> words = new ArrayList<>(List.of("--format", "json"));
    words.addAll(List.of(options));
    CommandLineRun run = check(words.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    return JsonMapper.builder().build().readTree(run.out());
  }

  private static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }

  @Test
  void textTellsPerNaerhospitalWhatIsWrongAndWhyAndAddsUp() {
    CommandLineRun run = check();

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines())
        .containsExactly(
            "Plan \"Prøveplan\", 1. januar 2026, projekt Lilleland",
            "Tjekket efter den faglige ramme, udgave proeve-1",
            "",
            "Vestby (3 af 5 bør-krav opfyldt)",
            "  × Fejl A2: KOL: speciallægen er ikke angivet",
            "      Ubesvaret: Hvordan er speciallægen med?",
            "      Det »bør« være sådan. (afsnit 7.4)",
            "  i Oplysning A4: Der er ingen kommunale indsatser",
            "      0 valgt; mindst 1 skal med.",
            "      Det »bør« være sådan. (afsnit 6.4.2)",
            "  ? Uafgjort A3: Hælblodprøven tages ikke her – Hælblodprøve",
            "      Planen siger ikke, om det er sådan.",
            "      Det »bør« være sådan. (afsnit 4 nr. 9)",
            "  ~ Begrundet fravigelse A1: CT mangler",
            "      Begrundelse: CT er i Midtby.",
            "      Ikke valgt.",
            "      Det »bør« være sådan. (afsnit 6.2.1)",
            "",
            "Østby Syd (1 af 3 bør-krav opfyldt)",
            "  × Fejl A1: Røntgen og CT mangler",
            "      Ikke valgt.",
            "      Det »bør« være sådan. (afsnit 6.2.1)",
            "  i Oplysning A4: Der er ingen kommunale indsatser",
            "      0 valgt; mindst 1 skal med.",
            "      Det »bør« være sådan. (afsnit 6.4.2)",
            "  ? Uafgjort A3: Hælblodprøven tages ikke her – Hælblodprøve",
            "      Planen siger ikke, om det er sådan.",
            "      Det »bør« være sådan. (afsnit 4 nr. 9)",
            "",
            "Planen som helhed (0 af 1 bør-krav opfyldt)",
            "  × Fejl A6: Sundhedsplan er ikke beskrevet",
            "      Ikke valgt.",
            "      Det »bør« være sådan. (afsnit 10.1)",
            "",
            "I alt",
            "  4 af 9 bør-krav opfyldt",
            "  4 fejl",
            "  0 advarsler",
            "  2 oplysninger",
            "  2 uafgjorte",
            "  1 begrundet fravigelse");
  }

  @Test
  void allAlsoTellsWhatIsMetAndWhatDoesNotApply() {
    assertThat(check("--all").out())
        .contains(
            "  ✓ Opfyldt A1: Røntgen og CT er til stede",
            "  ✓ Opfyldt A2: Speciallægen er angivet",
            "      Hvordan er speciallægen med? Virtuelt",
            // Vestby lies 20 km from Midtby Sygehus, which the road takes 20 minutes for.
            "  ✓ Opfyldt A5: Nærhospitalet er koblet til et akutsygehus",
            "      Koblet til Midtby Sygehus, 20 min. væk.",
            "  – Ikke relevant A2: Speciallægen er angivet");
  }

  @Test
  void jsonHoldsAResultPerItemInWordsAndAsData() {
    JsonNode json = json();

    assertThat(json.get("project").asString()).isEqualTo("Lilleland");
    assertThat(json.get("edition").asString()).isEqualTo("proeve-1");
    assertThat(json.get("progress").get("met").asInt()).isEqualTo(4);
    assertThat(json.get("progress").get("of").asInt()).isEqualTo(9);
    assertThat(json.get("counts").get("errors").asInt()).isEqualTo(4);
    assertThat(json.get("counts").get("warnings").asInt()).isZero();
    assertThat(json.get("counts").get("information").asInt()).isEqualTo(2);
    assertThat(json.get("counts").get("undecided").asInt()).isEqualTo(2);
    assertThat(json.get("counts").get("setAside").asInt()).isEqualTo(1);
    // Vestby: CT, KOL, heel prick, services; Østby Syd: two of A1, heel prick, services; the plan.
    assertThat(json.get("results")).hasSize(9);
    JsonNode specialist = json.get("results").get(1);
    assertThat(specialist.get("naerhospital").asString()).isEqualTo("n-1");
    assertThat(specialist.get("naerhospitalName").asString()).isEqualTo("Vestby");
    assertThat(specialist.get("rule").asString()).isEqualTo("A2");
    assertThat(specialist.get("item").asString()).isEqualTo("lunge-kol");
    assertThat(specialist.get("severity").asString()).isEqualTo("ERROR");
    assertThat(specialist.get("outcome").asString()).isEqualTo("VIOLATED");
    assertThat(specialist.get("section").asString()).isEqualTo("7.4");
    JsonNode evidence = specialist.get("evidence").get(0);
    assertThat(evidence.get("key").asString()).isEqualTo("unanswered");
    assertThat(evidence.get("arguments").get(0).asString()).isEqualTo("speciallaege");
    assertThat(evidence.get("sentence").asString())
        .isEqualTo("Ubesvaret: Hvordan er speciallægen med?");
    assertThat(json.get("results").get(0).get("deviation").asString())
        .isEqualTo("CT er i Midtby.");
    assertThat(json.get("results").get(8).get("naerhospital").asString()).isEmpty();
  }

  @Test
  void jsonOfAllHoldsWhatIsMetToo() {
    JsonNode json = json("--all");
    // Vestby 2 + 2 + 1 + 1 + 1, Østby Syd 2 + 1 + 1 + 1 + 1, the plan 1.
    assertThat(json.get("results")).hasSize(14);
    assertThat(list(json.get("results")).stream().map(r -> r.get("outcome").asString()))
        .contains("SATISFIED", "NOT_APPLICABLE");
  }

  @Test
  void wordsAreEnglishOnRequestAndKeysStay() {
    JsonNode json = json("--language", "en");
    assertThat(json.get("results").get(1).get("evidence").get(0).get("sentence").asString())
        .isEqualTo("Unanswered: How does the specialist take part?");
    assertThat(check("--language", "en").out())
        .contains("Checked against the framework, edition proeve-1", "4 errors", "2 undecided");
  }

  /** Nothing that is an error is left; what is undecided, set aside or good to know remains. */
  @Test
  void endsWithZeroWhenNoErrorIsLeft() {
    Plan plan = SmallRules.plan();
    Naerhospital vestby =
        plan.naerhospitaler()
            .getFirst()
            .withHoldings(all ->
                all.with(SmallRules.COPD, h -> h.withAnswer(SmallRules.SPECIALIST, "fysisk")));
    Plan mended =
        new Plan(plan.id(), plan.name(), plan.edition(), List.of(vestby))
            .withHoldings(
                plan.holdings().with(SmallRules.HEALTH_PLAN, _ -> Holding.described("Kapitel 3.")));
    project = folder.resolve("rettet.naerplan.mv.db");
    ProjectFile.create(project, SmallRules.state(mended)).close();

    CommandLineRun run = check();

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("Planen som helhed (1 af 1 bør-krav opfyldt)")
        .contains("  Ingen fejl, advarsler eller uafgjorte krav.")
        .contains("  0 fejl", "  1 uafgjort", "  1 begrundet fravigelse");
  }

  @Test
  void aPlanOfAnotherEditionIsToldHowMuchHasChanged() {
    Catalogue now = SmallRules.catalogue();
    Catalogue next =
        new Catalogue(
            "proeve-2",
            now.source(),
            now.items().subList(1, now.items().size()).stream()
                .filter(item -> !item.id().equals(SmallRules.CT))
                .toList(),
            List.of(),
            now.rules().subList(2, 4),
            List.of());
    try (ProjectFile file = ProjectFile.open(project)) {
      Framework before = file.state().framework();
      file.apply(new ProjectEdit.ChangeFramework(before, before.withEdition(next)));
    }

    assertThat(check().out())
        .contains(
            "Planen er lavet under udgave proeve-1 af den faglige ramme og tjekkes efter udgave"
                + " proeve-2. Krav: 0 nye, 0 ændrede, 4 udgåede. Emner: 0 nye, 0 ændrede, 2"
                + " udgåede.");
    assertThat(json().get("planEdition").asString()).isEqualTo("proeve-1");
  }

  @Test
  void anUnknownPlanEndsWithThreeAndPrintsNothing() {
    CommandLineRun run = check("--plan", "Ukendt");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Ukendt", "Prøveplan");
  }
}
