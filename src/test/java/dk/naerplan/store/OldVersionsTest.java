package dk.naerplan.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.demand.Assumption;
import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.Delivery;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.ItemTemplate;
import dk.naerplan.framework.QuestionId;
import dk.naerplan.framework.RuleId;
import dk.naerplan.geo.MunicipalityCode;
import dk.naerplan.geo.SiteId;
import dk.naerplan.plan.DeviationKey;
import dk.naerplan.plan.Holding;
import dk.naerplan.plan.Holdings;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.Plan;
import dk.naerplan.plan.PlanEdit;
import dk.naerplan.plan.PlanId;
import dk.naerplan.testing.SmallCountry;
import dk.naerplan.testing.SmallFramework;
import dk.naerplan.travel.TravelMode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files written by every version of the tables open in this one. What they hold is written out
 * here, so that no later change of the fixtures in code can hide a loss.
 */
class OldVersionsTest {
  private static final Pattern MIGRATION = Pattern.compile("V(\\d+)__.*\\.sql");

  private static final QuestionId DIFFERENT = new QuestionId("anderledes");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void aFileOfThatVersionOpensWithAllItHeld(int version) throws IOException {
    Path path = folder.resolve("p" + ProjectFile.SUFFIX);
    try (InputStream in =
        OldVersionsTest.class.getResourceAsStream("v" + version + ProjectFile.SUFFIX)) {
      Files.copy(in, path);
    }
    try (ProjectFile file = ProjectFile.open(path)) {
      assertData(file.state());
      if (version == 1) {
        assertCatalogue(file.state());
      }
      assertThat(file.settings()).containsEntry("session.plan", "plan-1");
      assertThat(file.redoable()).isPresent();
      int edits = version == 1 ? 20 : 2 * 18 - 2;
      for (int edit = 0; edit < edits; edit++) {
        file.undo();
      }
      if (version > 1) {
        assertStatements(file.state());
      }
      int undone = edits;
      while (file.undoable().isPresent()) {
        file.undo();
        undone++;
      }
      assertThat(undone).isEqualTo(version == 1 ? 20 : 2 * 18 - 2 + 4);
      assertPlanning(file.state());
      assertThat(file.state().book().assumptions()).hasSize(version == 1 ? 18 + 6 + 2 : 18 + 2);
      // How often people travel, which the third version brought along.
      assertThat(file.state().book().value("travel.trips-per-person")).isEqualTo(2);
      if (version == 1) {
        // Thresholds that the second version brought along.
        assertThat(file.state().book().value("check.most-sites")).isEqualTo(25);
        assertThat(file.state().book().value("check.frame")).isEqualTo(4000);
      }
      assertCatalogue(file.state());
      while (file.redoable().isPresent()) {
        file.redo();
        undone--;
      }
      assertThat(undone).isEqualTo(-2);
    }
  }

  private static void assertData(ProjectState state) {
    assertThat(state.name()).isEqualTo("Lilleland");
    assertThat(state.dataset().geography().municipalities()).hasSize(4);
    assertThat(
            state.dataset().geography().municipalityAt(SmallCountry.at(7, 9)).orElseThrow().name())
        .isEqualTo("Vestby");
    assertThat(state.dataset().geography().zones()).hasSize(7);
    assertThat(state.dataset().geography().clusters()).hasSize(2);
    assertThat(state.dataset().population().years()).containsExactly(2026, 2030, 2035, 2040);
    // Seven age groups of 100 + 10·zone + year number.
    assertThat(state.dataset().population().persons(3, 2035)).isEqualTo(7 * 132);
    assertThat(
            state
                .dataset()
                .population()
                .official(new MunicipalityCode("103"), 2018)
                .orElseThrow()
                .total())
        .isEqualTo(7 * 150);
    assertThat(state.dataset().travel(TravelMode.CAR).times().columns()).hasSize(3);
    assertThat(
            state
                .dataset()
                .travel(TravelMode.CAR)
                .times()
                .to(new SiteId("sted-vestby"))
                .orElseThrow()
                .minutes(0))
        .isZero();
    assertThat(state.dataset().estimator().graph().edges()).hasSize(3);
    assertThat(state.imports()).extracting(ImportRecord::file).containsExactly("zones.csv");
  }

  private static void assertCatalogue(ProjectState state) {
    assertThat(state.framework().earlier()).isEmpty();
    assertThat(state.catalogue().items()).hasSize(6);
    assertThat(state.catalogue().item(new ItemId("roentgen")).orElseThrow().name().da())
        .isEqualTo("Røntgen");
  }

  private static void assertPlanning(ProjectState state) {
    assertThat(state.plans()).extracting(Plan::name).containsExactly("Prøveplan", "Tom plan");
    assertThat(state.plans().getFirst().naerhospitaler())
        .extracting(n -> n.id() + " " + n.name())
        .containsExactly("n-1 Vestby", "n-2 Østby Syd");
    assertThat(state.book().assumptions().subList(0, 18))
        .extracting(Assumption::value)
        .containsOnly(0.01, 2.0, 0.5);
  }

  private static void assertStatements(ProjectState state) {
    assertThat(state.catalogue().edition()).isEqualTo("proeve-2");
    assertThat(state.catalogue().items()).hasSize(12);
    assertThat(state.catalogue().questions()).hasSize(7);
    assertThat(state.catalogue().rules()).hasSize(7);
    assertThat(state.catalogue().item(new ItemId("eget")).orElseThrow().regional()).isTrue();
    assertThat(state.catalogue().templates())
        .extracting(ItemTemplate::id)
        .containsExactly("alt", "egen");
    assertThat(state.framework().earlier())
        .extracting(Catalogue::edition)
        .containsExactly("proeve-1");
    Plan plan = state.plan(new PlanId("plan-1")).orElseThrow();
    assertThat(plan.edition()).isEqualTo("proeve-2");
    assertThat(plan.holdings().of(new ItemId("sty-sundhedsplan")).orElseThrow().note())
        .isEqualTo("Afsnit 4");
    Holdings of = plan.naerhospitaler().getFirst().holdings();
    assertThat(of.items().keySet())
        .containsExactly(new ItemId("ct"), new ItemId("ikke-senge"), new ItemId("roentgen"));
    assertThat(of.of(new ItemId("roentgen")).orElseThrow())
        .isEqualTo(
            new Holding(
                Holding.Standing.HELD,
                Set.of(Delivery.PHYSICAL, Delivery.OUTREACH),
                2.5,
                "Mandag \"og\"\ntorsdag – æøå",
                Map.of(new QuestionId("niveau"), "hovedfunktion", DIFFERENT, "Roligere")));
    assertThat(of.of(new ItemId("ikke-senge"))).contains(Holding.declined("Ingen senge"));
    assertThat(of.deviations())
        .isEqualTo(
            Map.of(
                new DeviationKey(new RuleId("R03"), Optional.of(new ItemId("roentgen"))), "Aftalt",
                new DeviationKey(new RuleId("R06"), Optional.empty()), "Endnu ikke"));
  }

  /** What {@link #assertStatements} finds. */
  private static void state(ProjectFile file) {
    Framework framework = file.state().framework();
    Catalogue edition =
        SmallFramework.edition()
            .withRegional(SmallFramework.regionalItem("eget", SmallFramework.edition()))
            .withTemplate(SmallFramework.ownTemplate("egen", "eget", "ct"));
    file.apply(new ProjectEdit.ChangeFramework(framework, framework.withEdition(edition)));
    Plan plan = file.state().plan(new PlanId("plan-1")).orElseThrow();
    Naerhospital before = plan.naerhospitaler().getFirst();
    Holdings holdings =
        Holdings.none()
            .holding(new ItemId("ct"))
            .with(
                new ItemId("roentgen"),
                h ->
                    h.withDelivery(Set.of(Delivery.PHYSICAL, Delivery.OUTREACH))
                        .withDaysPerWeek(2.5)
                        .withNote("Mandag \"og\"\ntorsdag – æøå")
                        .withAnswer(new QuestionId("niveau"), "hovedfunktion")
                        .withAnswer(DIFFERENT, "Roligere"))
            .with(new ItemId("ikke-senge"), _ -> Holding.declined("Ingen senge"))
            .settingAside(
                new DeviationKey(new RuleId("R03"), Optional.of(new ItemId("roentgen"))), "Aftalt")
            .settingAside(new DeviationKey(new RuleId("R06"), Optional.empty()), "Endnu ikke");
    file.apply(
        new ProjectEdit.EditPlan(
            plan.id(), new PlanEdit.Change(before, before.withHoldings(_ -> holdings))));
    file.apply(
        new ProjectEdit.StatePlan(
            plan.id(),
            plan.holdings(),
            Holdings.none().with(new ItemId("sty-sundhedsplan"), h -> h.withNote("Afsnit 4"))));
    file.apply(new ProjectEdit.AdoptEdition(plan.id(), plan.edition(), "proeve-2"));
  }

  @Test
  void theProgramKnowsItsNewestMigration() throws IOException {
    try (Stream<Path> files =
        Files.list(Path.of("src/main/resources/dk/naerplan/store/migrations"))) {
      List<Integer> numbers =
          files
              .flatMap(file -> MIGRATION.matcher(file.getFileName().toString()).results())
              .map((MatchResult match) -> Integer.valueOf(match.group(1)))
              .sorted()
              .toList();
      assertThat(numbers.getLast()).isEqualTo(Schema.NEWEST);
    }
  }

  /** Writes the fixture of this version to a path; run once before the next version is begun. */
  public static void main(String[] arguments) {
    try (ProjectFile file = ProjectFile.create(Path.of(arguments[0]), SmallCountry.state())) {
      state(file);
      for (int kind = 0; kind < Edits.KINDS; kind++) {
        for (int choice : new int[] {2, 5}) {
          file.apply(Edits.of(file.state(), kind, choice));
        }
      }
      file.undo();
      file.undo();
      file.remember("session.plan", "plan-1");
    }
  }
}
