package dk.naerplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.naerplan.access.Access;
import dk.naerplan.access.Dataset;
import dk.naerplan.access.SiteColumns;
import dk.naerplan.access.Stays;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.geo.Position;
import dk.naerplan.geo.Zone;
import dk.naerplan.language.Language;
import dk.naerplan.language.UserFacingException;
import dk.naerplan.plan.AcuteCoupling;
import dk.naerplan.plan.Allocation;
import dk.naerplan.plan.Holdings;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.plan.Placement;
import dk.naerplan.plan.Plan;
import dk.naerplan.plan.PlanId;
import dk.naerplan.routing.Progress;
import dk.naerplan.store.ProjectFile;
import dk.naerplan.store.ProjectState;
import dk.naerplan.store.RoadFolder;
import dk.naerplan.testing.SmallCountry;
import dk.naerplan.transit.FeedFile;
import dk.naerplan.travel.Grade;
import dk.naerplan.travel.TravelMode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A timetable of the small country: one bus from the first zone to the second, at 8.10 and 9.10.
 */
class TimetableImportTest {
  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
  private static final Allocation BY_BUS = Allocation.NEAREST.withMode(TravelMode.PUBLIC_TRANSPORT);

  @TempDir private Path folder;

  private static Position zone(int row) {
    return SmallCountry.geography().zones().get(row).centroid();
  }

  private Path feed() {
    FeedFile feed = new FeedFile().stop("a", zone(0)).stop("b", zone(1));
    for (int hour = 6; hour < 12; hour++) {
      feed.trip("t" + hour, "a", hour + ":25:00", "b", hour + ":50:00");
    }
    return feed.write(folder.resolve("koereplan.zip"));
  }

  private ProjectImport.Result read(ProjectState state, Path... files) {
    return ProjectImport.read(
        List.of(files),
        state,
        NOW,
        new RoadFolder(folder.resolve("p" + ProjectFile.SUFFIX)),
        Progress.NONE);
  }

  private static Plan plan() {
    return new Plan(
            new PlanId("bus"),
            "Bus",
            SmallCountry.state().catalogue().edition(),
            List.of(
                new Naerhospital(
                    new NaerhospitalId("n"),
                    "N",
                    new Placement.AtPosition(zone(1)),
                    "",
                    new AcuteCoupling.Nearest(),
                    Holdings.none())))
        .withAllocation(BY_BUS);
  }

  private static Access evaluate(Dataset dataset) {
    return Evaluation.of(plan(), dataset, SmallCountry.book(), 2026, SiteColumns.none()).access();
  }

  @Test
  void aPlanMayCountOnPublicTransport() {
    ProjectImport.Result result = read(SmallCountry.state(), feed());
    Access access = evaluate(result.dataset());
    assertThat(access.mode()).isEqualTo(TravelMode.PUBLIC_TRANSPORT);
    // Arrivals every quarter from 8 to 12: the bus leaves 35, 50, 65 or 80 minutes before, and of
    // the 17 arrivals nine take 50 minutes or less.
    assertThat(access.toNaerhospital().minutes(0)).isEqualTo(50);
    assertThat(access.toNaerhospital().minutes(1)).isZero();
    assertThat(access.grade()).contains(Grade.ROUTED);
    // The rest of the country has no stop: nobody is given a number.
    assertThat(access.staying().keySet()).containsExactly(Stays.NO_WAY);
    assertThat(result.report(Language.DA))
        .contains("koereplan.zip")
        .contains("2026-01-06")
        .contains("Stoppesteder: 2. Ture den dag: 6.")
        .contains("Zoner uden stoppested i gåafstand fra midtpunktet: 5");
    assertThat(result.imports().getLast().attribution()).contains("koereplan.zip");
  }

  @Test
  void byCarNothingChanges() {
    Dataset before = SmallCountry.dataset();
    Dataset after = read(SmallCountry.state(), feed()).dataset();
    assertThat(after.toAcuteHospital(TravelMode.CAR).minutes(0))
        .isEqualTo(before.toAcuteHospital(TravelMode.CAR).minutes(0));
  }

  @Test
  void withoutTimetableAPlanFallsBackToTheCarAndSaysSo() {
    assertThat(evaluate(SmallCountry.dataset()).mode()).isEqualTo(TravelMode.CAR);
  }

  @Test
  void theProjectKeepsTheTimetable() {
    Path file = folder.resolve("projekt" + ProjectFile.SUFFIX);
    float minutes;
    try (ProjectFile project = ProjectFile.create(file, SmallCountry.state())) {
      ProjectImport.Result result = read(project.state(), feed());
      project.replaceData(result.dataset(), result.imports(), result.roads());
      minutes = evaluate(project.state().dataset()).toNaerhospital().minutes(0);
    }
    try (ProjectFile project = ProjectFile.open(file)) {
      Access access = evaluate(project.state().dataset());
      assertThat(access.mode()).isEqualTo(TravelMode.PUBLIC_TRANSPORT);
      assertThat(access.toNaerhospital().minutes(0)).isEqualTo(minutes).isEqualTo(50);
    }
  }

  @Test
  void otherZonesAreFoundInTheSameTimetable() {
    ProjectState state = SmallCountry.state();
    ProjectImport.Result result = read(state, feed());
    DatasetDraft draft = DatasetDraft.of(result.dataset());
    List<Zone> reversed = draft.zones.reversed();
    draft.zones = reversed;
    draft.columns.clear();
    Access access = evaluate(draft.build());
    assertThat(access.mode()).isEqualTo(TravelMode.PUBLIC_TRANSPORT);
    assertThat(access.toNaerhospital().minutes(reversed.size() - 1)).isEqualTo(50);
  }

  @Test
  void twoFeedsAreRefused() {
    Path one = feed();
    Path other = new FeedFile().write(folder.resolve("anden.zip"));
    assertThatThrownBy(() -> read(SmallCountry.state(), one, other))
        .isInstanceOfSatisfying(
            UserFacingException.class, e -> assertThat(e.key()).isEqualTo("sameKindTwice"));
  }
}
