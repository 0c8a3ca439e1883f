package dk.naerplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.naerplan.access.Dataset;
import dk.naerplan.access.SiteColumns;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.geo.Position;
import dk.naerplan.geo.SiteId;
import dk.naerplan.language.Language;
import dk.naerplan.language.UserFacingException;
import dk.naerplan.routing.Progress;
import dk.naerplan.store.ProjectFile;
import dk.naerplan.store.ProjectState;
import dk.naerplan.store.RoadSource;
import dk.naerplan.testing.SmallCountry;
import dk.naerplan.testing.SmallRoads;
import dk.naerplan.travel.Grade;
import dk.naerplan.travel.TravelColumn;
import dk.naerplan.travel.TravelFinder;
import dk.naerplan.travel.TravelMode;
import dk.naerplan.travel.TravelTimes;
import dk.naerplan.travel.Trip;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A road network from a file through the project to the figures, and back. */
class RoadImportTest {
  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
  private static final SiteId VESTBY = new SiteId("sted-vestby");
  // Zones of the small country by their place.
  private static final int VESTBY_TOWN = 0;
  private static final int ISLAND = 6;
  private static final int EAST_COUNTRY = 5;

  @TempDir Path folder;

  private Path project;
  private Path extract;

  @BeforeEach
  void write() throws IOException {
    project = folder.resolve("plan" + ProjectFile.SUFFIX);
    extract = SmallRoads.extract(true).writePbf(folder.resolve("lilleland.osm.pbf"));
    ProjectFile.create(project, SmallCountry.state()).close();
  }

  private static String importInto(ProjectFile file, Path... files) {
    ProjectImport.Result result =
        ProjectImport.read(List.of(files), file.state(), NOW, file.roadFolder(), Progress.NONE);
    file.replaceData(result.dataset(), result.imports(), result.roads());
    return result.report(Language.EN);
  }

  private static TravelColumn column(ProjectState state, SiteId site) {
    return state.dataset().travel(TravelMode.CAR).times().to(site).orElseThrow();
  }

  private static TravelFinder.Found found(ProjectState state, double east, double north) {
    return state.dataset().travel(TravelMode.CAR).finder().find(SmallCountry.at(east, north));
  }

  private List<String> beside() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private Path network() throws IOException {
    return folder.resolve(
        beside().stream().filter(name -> name.startsWith("plan.veje-")).findFirst().orElseThrow());
  }

  @Test
  void figuresAreRoutedFromTheExtractAndStaySoWhenReopened() throws IOException {
    String report;
    try (ProjectFile file = ProjectFile.open(project)) {
      report = importInto(file, extract);
    }
    assertThat(report)
        .contains(
            "lilleland.osm.pbf", "Ferry stretches: 1", "Sites with routed travel times: 3 of 3")
        .contains("Zones without a road within 2 km: 1 (Østby, land)")
        .contains("Østby 1 of 2 (Østby, land)")
        .contains("© OpenStreetMap contributors");
    assertThat(beside()).hasSize(3).anyMatch(name -> name.matches("plan\\.veje-[0-9a-f]{16}-\\d+"));
    try (ProjectFile file = ProjectFile.open(project)) {
      ProjectState state = file.state();
      RoadSource roads = state.roads().orElseThrow();
      assertThat(roads.problem()).isEmpty();
      assertThat(roads.file()).isEqualTo("lilleland.osm.pbf");
      assertThat(roads.importedAt()).isEqualTo(NOW);
      assertThat(roads.waitingMinutes()).isEqualTo(15);
      assertThat(state.attributions()).contains("© OpenStreetMap contributors");
      // From Øen: ferry 40 min and wait 15 min, then 50 km of main road at 65 km/h.
      TravelColumn vestby = column(state, VESTBY);
      assertThat(vestby.grade()).isEqualTo(Grade.ROUTED);
      assertThat((double) vestby.minutes(ISLAND)).isCloseTo(55 + 50 / 65.0 * 60, within(0.5));
      assertThat(vestby.minutes(VESTBY_TOWN)).isLessThan(0.5f);
      assertThat(vestby.minutes(EAST_COUNTRY)).isNaN();
      Evaluation evaluation =
          Evaluation.of(
              SmallCountry.plan(), state.dataset(), state.book(), 2026, SiteColumns.none());
      assertThat(evaluation.access().catchments().getFirst().grade()).isEqualTo(Grade.ROUTED);
      // The second lies 8 km from every road: estimated and said to be.
      assertThat(evaluation.access().catchments().get(1).grade()).isEqualTo(Grade.ESTIMATED);
      assertThat(evaluation.access().grade()).contains(Grade.ESTIMATED);
    }
  }

  @Test
  void tripsLeadFromTheNaerhospitalToTheAcuteHospitals() {
    try (ProjectFile file = ProjectFile.open(project)) {
      importInto(file, extract);
      List<Trip> trips = found(file.state(), 10, 12).landmarks();
      assertThat(trips).extracting(Trip::grade).containsOnly(Grade.ROUTED);
      assertThat(trips.get(0).minutes()).isCloseTo(20 / 65.0 * 60, within(0.2));
      assertThat(trips.get(1).minutes()).isCloseTo(50 / 65.0 * 60, within(0.3));
      assertThat(file.state().dataset().travel(TravelMode.CAR).finder().isochrones())
          .hasValueSatisfying(finder -> {
            Position midtby = SmallCountry.at(30, 12);
            assertThat(finder.within(midtby, 10, 20).get(1).getArea()).isPositive();
          });
    }
  }

  @Test
  void missingWaysAreFilledOnlyWhenAskedForAndThenLabelled() {
    try (ProjectFile file = ProjectFile.open(project)) {
      importInto(file, extract);
      RoadImport.Result filled = RoadImport.again(file.state(), true, Progress.NONE);
      file.replaceData(filled.dataset(), filled.imports(), filled.roads());
      assertThat(filled.report(Language.EN)).contains("Sites with routed travel times: 0 of 3");
    }
    try (ProjectFile file = ProjectFile.open(project)) {
      TravelColumn vestby = column(file.state(), VESTBY);
      assertThat(vestby.grade()).isEqualTo(Grade.ESTIMATED);
      assertThat(vestby.minutes(EAST_COUNTRY))
          .isEqualTo(column(SmallCountry.state(), VESTBY).minutes(EAST_COUNTRY));
      assertThat(file.state().roads().orElseThrow().fill()).isTrue();
      assertThat(found(file.state(), 10, 12).zones().grade()).isEqualTo(Grade.ESTIMATED);
      RoadImport.Result open = RoadImport.again(file.state(), false, Progress.NONE);
      assertThat(open.dataset().travel(TravelMode.CAR).times().to(VESTBY).orElseThrow().grade())
          .isEqualTo(Grade.ROUTED);
    }
  }

  @Test
  void anIslandWithoutFerryIsReported() throws IOException {
    Path without = SmallRoads.extract(false).writeXml(folder.resolve("without.osm"));
    try (ProjectFile file = ProjectFile.open(project)) {
      assertThat(importInto(file, without)).contains("Øen 1 of 1 (Øen)");
      assertThat(column(file.state(), VESTBY).minutes(ISLAND)).isNaN();
    }
  }

  @Test
  void importedColumnsStay() {
    try (ProjectFile file = ProjectFile.open(project)) {
      ProjectState state = file.state();
      float[] sixty = new float[7];
      Arrays.fill(sixty, 60);
      Map<SiteId, TravelColumn> columns =
          new LinkedHashMap<>(state.dataset().travel(TravelMode.CAR).times().columns());
      columns.put(VESTBY, new TravelColumn(Grade.IMPORTED, sixty, sixty));
      file.replaceData(
          new Dataset(
              state.dataset().geography(),
              state.dataset().population(),
              new TravelTimes(columns),
              state.dataset().estimator()),
          state.imports());
      assertThat(importInto(file, extract)).contains("imported travel times, which stay: 1");
      assertThat(column(file.state(), VESTBY).grade()).isEqualTo(Grade.IMPORTED);
      assertThat(column(file.state(), new SiteId("akut-1")).grade()).isEqualTo(Grade.ROUTED);
    }
  }

  @Test
  void laterSitesAreRoutedOnTheSameNetwork() throws IOException {
    try (ProjectFile file = ProjectFile.open(project)) {
      importInto(file, extract);
      Path sites =
          Files.writeString(
              folder.resolve("sites.csv"),
              """
              id,name,kind,easting,northing,municipality,cluster,source
              akut-1,Midtby Sygehus,acute-hospital,530000,6212000,102,1,Prøve
              akut-2,Østby Sygehus,acute-hospital,560000,6212000,103,2,Prøve
              sted-vestby,Vestby,designated-place,510000,6212000,101,1,Prøve
              sted-oeen,Øen,designated-place,590000,6212000,104,2,Prøve
              """);
      importInto(file, sites);
      TravelColumn island = column(file.state(), new SiteId("sted-oeen"));
      assertThat(island.grade()).isEqualTo(Grade.ROUTED);
      assertThat((double) island.minutes(VESTBY_TOWN)).isCloseTo(55 + 50 / 65.0 * 60, within(0.5));
      assertThat(file.state().roads()).isPresent();
    }
  }

  @Test
  void callingOffLeavesEverythingAsItWas() throws IOException {
    try (ProjectFile file = ProjectFile.open(project)) {
      for (Progress.Step step : Progress.Step.values()) {
        Progress until =
            new Progress() {
              private volatile boolean stop;

              @Override
              public void reached(Step at, double fraction) {
                stop |= at.compareTo(step) >= 0;
              }

              @Override
              public boolean cancelled() {
                return stop;
              }
            };
        assertThatThrownBy(() ->
                ProjectImport.read(List.of(extract), file.state(), NOW, file.roadFolder(), until))
            .as(step.name())
            .isInstanceOf(CancellationException.class);
      }
      assertThat(file.state().roads()).isEmpty();
    }
    assertThat(beside()).containsExactly("lilleland.osm.pbf", "plan" + ProjectFile.SUFFIX);
  }

  @Test
  void aFileThatIsNoExtractLeavesEverythingAsItWas() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.osm.pbf"), "not a map");
    try (ProjectFile file = ProjectFile.open(project)) {
      assertThatThrownBy(() -> importInto(file, broken))
          .isInstanceOfSatisfying(
              UserFacingException.class, e -> assertThat(e.key()).isEqualTo("notOsm"));
    }
    assertThat(beside()).doesNotContain("plan.veje-new").hasSize(3);
  }

  @Test
  void withoutItsFolderAProjectOpensWithTheColumnsItHas() throws IOException {
    float before;
    try (ProjectFile file = ProjectFile.open(project)) {
      importInto(file, extract);
      before = column(file.state(), VESTBY).minutes(ISLAND);
    }
    Path moved = Files.move(network(), folder.resolve("elsewhere"));
    String name;
    try (ProjectFile file = ProjectFile.open(project)) {
      RoadSource roads = file.state().roads().orElseThrow();
      name = roads.folder();
      UserFacingException problem = roads.problem().orElseThrow();
      assertThat(problem.key()).isEqualTo("roadsMissing");
      assertThat(problem.describe(Language.DA)).contains(name, "lilleland.osm.pbf", "skøn");
      assertThat(column(file.state(), VESTBY).grade()).isEqualTo(Grade.ROUTED);
      assertThat(column(file.state(), VESTBY).minutes(ISLAND)).isEqualTo(before);
      assertThat(found(file.state(), 11, 12).zones().grade()).isEqualTo(Grade.ESTIMATED);
      assertThat(file.state().attributions()).contains("© OpenStreetMap contributors");
    }
    Files.move(moved, folder.resolve(name));
    try (ProjectFile file = ProjectFile.open(project)) {
      assertThat(file.state().roads().orElseThrow().problem()).isEmpty();
      assertThat(found(file.state(), 11, 12).zones().grade()).isEqualTo(Grade.ROUTED);
    }
  }

  @Test
  void aDamagedFolderIsToldAndMendedByTheSameExtract() throws IOException {
    try (ProjectFile file = ProjectFile.open(project)) {
      importInto(file, extract);
    }
    Files.write(network().resolve("edges"), new byte[] {1, 2, 3});
    try (ProjectFile file = ProjectFile.open(project)) {
      assertThat(file.state().roads().orElseThrow().problem())
          .hasValueSatisfying(problem -> assertThat(problem.key()).isEqualTo("roadsDamaged"));
      importInto(file, extract);
      assertThat(file.state().roads().orElseThrow().problem()).isEmpty();
    }
    try (ProjectFile file = ProjectFile.open(project)) {
      assertThat(file.state().roads().orElseThrow().problem()).isEmpty();
      assertThat(file.state().imports()).hasSize(2);
    }
  }

  @Test
  void aFolderDeletedWhileTheProjectIsOpenIsMissedNextTime() throws IOException {
    try (ProjectFile file = ProjectFile.open(project)) {
      importInto(file, extract);
      Files.move(network(), folder.resolve("gone"));
      assertThat(found(file.state(), 11, 12).zones().grade()).isEqualTo(Grade.ROUTED);
      file.remember("key", "value");
      assertThat(found(file.state(), 11, 12).zones().grade()).isEqualTo(Grade.ROUTED);
    }
    try (ProjectFile file = ProjectFile.open(project)) {
      assertThat(file.state().roads().orElseThrow().problem()).isPresent();
    }
  }

  @Test
  void anotherExtractTakesThePlaceOfTheFirst() throws IOException {
    try (ProjectFile file = ProjectFile.open(project)) {
      importInto(file, extract);
      Path first = network();
      importInto(file, SmallRoads.extract(false).writeXml(folder.resolve("other.osm")));
      assertThat(first).doesNotExist();
      assertThat(file.state().imports())
          .extracting("file")
          .containsExactly("zones.csv", "other.osm");
    }
    try (ProjectFile file = ProjectFile.open(project)) {
      assertThat(file.state().roads().orElseThrow().problem()).isEmpty();
      assertThat(column(file.state(), VESTBY).minutes(ISLAND)).isNaN();
    }
  }

  @Test
  void aNetworkThatIsGivenUpLeavesEstimatesAndNoFolder() throws IOException {
    try (ProjectFile file = ProjectFile.open(project)) {
      importInto(file, extract);
      RoadImport.Result removed = RoadImport.remove(file.state());
      file.replaceData(removed.dataset(), removed.imports(), removed.roads());
      assertThat(column(file.state(), VESTBY).grade()).isEqualTo(Grade.ESTIMATED);
      assertThat(file.state().attributions()).doesNotContain("© OpenStreetMap contributors");
    }
    assertThat(beside()).containsExactly("lilleland.osm.pbf", "plan" + ProjectFile.SUFFIX);
    try (ProjectFile file = ProjectFile.open(project)) {
      assertThat(file.state().roads()).isEmpty();
      assertThat(found(file.state(), 10, 12).zones().minutes(ISLAND))
          .isEqualTo(column(SmallCountry.state(), VESTBY).minutes(ISLAND));
    }
  }

  @Test
  void whatAKilledImportLeftIsClearedOrCompletedWhenTheProjectOpens() throws IOException {
    Path half = Files.createDirectory(folder.resolve("..plan.veje-new.building-123"));
    Files.writeString(half.resolve("edges"), "half");
    Path foreign = Files.createDirectory(folder.resolve("..other.veje-new.building-123"));
    ProjectFile.open(project).close();
    assertThat(half).doesNotExist();
    assertThat(foreign).exists();
    try (ProjectFile file = ProjectFile.open(project)) {
      importInto(file, extract);
    }
    // As if it was killed after the project was written and before the folder had its name.
    Path named = network();
    Files.move(named, folder.resolve(".plan.veje-new"));
    try (ProjectFile file = ProjectFile.open(project)) {
      assertThat(file.state().roads().orElseThrow().problem()).isEmpty();
    }
    assertThat(named).exists();
    assertThat(folder.resolve(".plan.veje-new")).doesNotExist();
  }

  @Test
  void aCopyNeverDeletesTheNetworkOfTheOriginal() throws IOException {
    try (ProjectFile file = ProjectFile.open(project)) {
      importInto(file, extract);
    }
    Path copy = Files.copy(project, folder.resolve("kopi" + ProjectFile.SUFFIX));
    try (ProjectFile file = ProjectFile.open(copy)) {
      assertThat(file.state().roads().orElseThrow().problem()).isEmpty();
      RoadImport.Result removed = RoadImport.remove(file.state());
      file.replaceData(removed.dataset(), removed.imports(), removed.roads());
    }
    try (ProjectFile file = ProjectFile.open(project)) {
      assertThat(file.state().roads().orElseThrow().problem()).isEmpty();
    }
  }
}
