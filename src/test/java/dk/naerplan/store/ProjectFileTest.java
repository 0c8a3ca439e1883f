package dk.naerplan.store;

import static dk.naerplan.store.SameProject.assertSame;
import static dk.naerplan.store.SameProject.assertSamePlanning;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.naerplan.access.Dataset;
import dk.naerplan.access.LocalData;
import dk.naerplan.geo.Geography;
import dk.naerplan.geo.Municipality;
import dk.naerplan.geo.Practice;
import dk.naerplan.geo.Site;
import dk.naerplan.geo.SiteId;
import dk.naerplan.geo.SiteKind;
import dk.naerplan.geo.Zone;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.plan.Placement;
import dk.naerplan.plan.Plan;
import dk.naerplan.plan.PlanEdit;
import dk.naerplan.plan.PlanId;
import dk.naerplan.population.Indicator;
import dk.naerplan.testing.SmallCountry;
import dk.naerplan.travel.Grade;
import dk.naerplan.travel.TravelColumn;
import dk.naerplan.travel.TravelEstimator;
import dk.naerplan.travel.TravelTimes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.util.GeometricShapeFactory;

class ProjectFileTest {
  private static final ProjectState STATE = SmallCountry.state();

  @TempDir private Path folder;
  private Path path;

  @BeforeEach
  void choosePath() {
    path = folder.resolve("nord og øst").resolve("æble" + ProjectFile.SUFFIX);
  }

  @Test
  void aNewProjectHoldsAllItWasGivenNowAndWhenOpenedAgain() throws IOException {
    try (ProjectFile created = ProjectFile.create(path, STATE)) {
      assertSame(created.state(), STATE);
      assertThat(created.path()).isEqualTo(path.toRealPath());
      assertThat(created.undoable()).isEmpty();
      assertThat(created.redoable()).isEmpty();
      assertThat(created.settings()).isEmpty();
    }
    try (ProjectFile opened = ProjectFile.open(path)) {
      assertSame(opened.state(), STATE);
    }
    assertThat(names()).containsExactly("æble" + ProjectFile.SUFFIX);
  }

  @Test
  void everyKindOfEditSurvivesClosingWithItsPlaceInUndoAndRedo() {
    List<ProjectState> states = new ArrayList<>(List.of(STATE));
    List<ProjectEdit> edits = new ArrayList<>();
    try (ProjectFile file = ProjectFile.create(path, STATE)) {
      for (int kind = 0; kind < Edits.KINDS; kind++) {
        for (int choice : new int[] {2, 5}) {
          ProjectEdit edit = Edits.of(file.state(), kind, choice);
          file.apply(edit);
          edits.add(edit);
          states.add(edit.applyTo(states.getLast()));
          assertSamePlanning(file.state(), states.getLast());
        }
      }
    }
    for (int done = edits.size(); done > 0; done--) {
      try (ProjectFile file = ProjectFile.open(path)) {
        assertSamePlanning(file.state(), states.get(done));
        assertThat(file.undoable()).contains(edits.get(done - 1));
        file.undo();
      }
    }
    try (ProjectFile file = ProjectFile.open(path)) {
      assertSame(file.state(), STATE);
      assertThat(file.undoable()).isEmpty();
      file.undo();
      assertSamePlanning(file.state(), STATE);
      for (int done = 0; done < edits.size(); done++) {
        assertThat(file.redoable()).contains(edits.get(done));
        file.redo();
        assertSamePlanning(file.state(), states.get(done + 1));
      }
      assertThat(file.redoable()).isEmpty();
      file.redo();
    }
    try (ProjectFile file = ProjectFile.open(path)) {
      assertSamePlanning(file.state(), states.getLast());
    }
  }

  @Test
  void anEditAfterUndoEndsRedo() {
    try (ProjectFile file = ProjectFile.create(path, STATE)) {
      file.apply(rename("Prøveplan", "Første"));
      file.apply(rename("Første", "Anden"));
      file.undo();
      file.apply(rename("Første", "Tredje"));
      assertThat(file.redoable()).isEmpty();
    }
    try (ProjectFile file = ProjectFile.open(path)) {
      assertThat(file.redoable()).isEmpty();
      assertThat(name(file)).isEqualTo("Tredje");
      file.undo();
      assertThat(name(file)).isEqualTo("Første");
      file.undo();
      assertThat(name(file)).isEqualTo("Prøveplan");
      file.redo();
      file.redo();
      assertThat(name(file)).isEqualTo("Tredje");
    }
  }

  @Test
  void theLogTellsAllThatWasDoneInOrder() throws Exception {
    try (ProjectFile file = ProjectFile.create(path, STATE)) {
      file.apply(rename("Prøveplan", "Første"));
      file.apply(rename("Første", "Anden"));
      file.undo();
      file.redo();
      file.undo();
      file.apply(rename("Første", "Tredje"));
    }
    Database database = Database.open(path.toRealPath(), "file:");
    List<String> log =
        database
            .sql()
            .query(
                "SELECT number, action, of_edit, kind, payload, standing FROM edits ORDER BY 1",
                row ->
                    String.join(
                        " ",
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)));
    database.close();
    assertThat(log)
        .containsExactly(
            "1 EDIT 1 RENAME_PLAN "
                + "{\"plan\":\"plan-1\",\"before\":\"Prøveplan\",\"after\":\"Første\"} DONE",
            "2 EDIT 2 RENAME_PLAN "
                + "{\"plan\":\"plan-1\",\"before\":\"Første\",\"after\":\"Anden\"} DROPPED",
            "3 UNDO 2 RENAME_PLAN "
                + "{\"plan\":\"plan-1\",\"before\":\"Anden\",\"after\":\"Første\"} null",
            "4 REDO 2 RENAME_PLAN "
                + "{\"plan\":\"plan-1\",\"before\":\"Første\",\"after\":\"Anden\"} null",
            "5 UNDO 2 RENAME_PLAN "
                + "{\"plan\":\"plan-1\",\"before\":\"Anden\",\"after\":\"Første\"} null",
            "6 EDIT 6 RENAME_PLAN "
                + "{\"plan\":\"plan-1\",\"before\":\"Første\",\"after\":\"Tredje\"} DONE");
  }

  @Test
  void anEditThatDoesNotFitChangesNothing() {
    Naerhospital unknown =
        Naerhospital.at(
            new NaerhospitalId("n-9"), "Ukendt", new Placement.AtPosition(SmallCountry.at(1, 1)));
    Plan plan = STATE.plans().getFirst();
    List<ProjectEdit> illegal =
        List.of(
            new ProjectEdit.RenamePlan(new PlanId("plan-9"), "a", "b"),
            rename("Ikke sådan den hed", "Ny"),
            new ProjectEdit.AddPlan(0, plan),
            new ProjectEdit.RemovePlan(1, plan),
            new ProjectEdit.EditPlan(plan.id(), new PlanEdit.Remove(0, unknown)),
            new ProjectEdit.EditPlan(
                plan.id(), new PlanEdit.Place(0, plan.naerhospitaler().getFirst())));
    try (ProjectFile file = ProjectFile.create(path, STATE)) {
      for (ProjectEdit edit : illegal) {
        assertThatThrownBy(() -> file.apply(edit))
            .as("%s", edit)
            .isInstanceOf(IllegalArgumentException.class);
        assertSamePlanning(file.state(), STATE);
        assertThat(file.undoable()).isEmpty();
      }
    }
    try (ProjectFile file = ProjectFile.open(path)) {
      assertSamePlanning(file.state(), STATE);
      assertThat(file.undoable()).isEmpty();
    }
  }

  @Test
  void otherDataReplacesAllTheOldAndLeavesPlansAndUndo() {
    Dataset other = otherData();
    List<ImportRecord> imports =
        List.of(
            STATE.imports().getFirst(),
            new ImportRecord(
                "rejsetider.csv",
                "f".repeat(64),
                SmallCountry.IMPORTED.plusNanos(123_456_789),
                "Rejsetider",
                "2026",
                "Regionen",
                "CC BY 4.0",
                3,
                1));
    try (ProjectFile file = ProjectFile.create(path, STATE)) {
      file.apply(rename("Prøveplan", "Første"));
      file.replaceData(other, imports);
      assertThat(name(file)).isEqualTo("Første");
    }
    try (ProjectFile file = ProjectFile.open(path)) {
      assertSame(file.state().dataset(), other);
      assertThat(file.state().imports()).isEqualTo(imports);
      assertThat(name(file)).isEqualTo("Første");
      file.undo();
      assertSame(file.state().dataset(), other);
      assertThat(name(file)).isEqualTo("Prøveplan");
    }
  }

  /** Other travel times, and an outline of more than a megabyte. */
  private static Dataset otherData() {
    Dataset data = SmallCountry.dataset();
    Geography geography = data.geography();
    GeometricShapeFactory shape = new GeometricShapeFactory();
    shape.setCentre(new Coordinate(510_000, 6_210_000));
    shape.setSize(20_000);
    shape.setNumPoints(100_000);
    Geometry circle = shape.createCircle();
    List<Municipality> municipalities = new ArrayList<>(geography.municipalities());
    Municipality first = municipalities.getFirst();
    municipalities.set(
        0, new Municipality(first.code(), "Cirkelby", first.region(), first.cluster(), circle));
    List<Geometry> areas = new ArrayList<>(geography.zoneAreas());
    areas.set(2, new GeometryFactory().createPolygon());
    Geography other =
        new Geography(
            geography.regions(),
            geography.clusters(),
            municipalities,
            geography.zones(),
            areas,
            geography.sites(),
            new GeometryFactory().createPolygon(),
            "Andre omrids");
    return new Dataset(
            other,
            data.population(),
        new TravelTimes(
            Map.of(
                new SiteId("sted-vestby"),
                new TravelColumn(
                    Grade.IMPORTED,
                    new float[] {0, 1.5f, 1e-3f, 99, 5, 6, Float.NaN},
                    new float[] {0, 1.25f, 3, 99, 5, 6, Float.NaN}))),
        new TravelEstimator(
            SmallCountry.roads(),
            municipalities.stream().map(Municipality::outline).toList(),
            other.zones().stream().map(Zone::centroid).toList(),
            other.sites(SiteKind.ACUTE_HOSPITAL).stream().map(Site::position).toList()))
        .with(
            new LocalData(
                List.of(new Practice("p1", "Torvet", SmallCountry.at(10, 12), 3.5)),
                List.of(
                    new Indicator("Helbred (%)", false, Map.of("101", 12.5)),
                    new Indicator("Uddannelse", true, Map.of("101-by", -1.0)))));
  }

  @Test
  void settingsAreKeptAndCanChange() {
    try (ProjectFile file = ProjectFile.create(path, STATE)) {
      file.remember("session.plan", "plan-0");
      file.remember("session.selection", "n-1");
      file.remember("session.selection", "");
    }
    try (ProjectFile file = ProjectFile.open(path)) {
      assertThat(file.settings())
          .isEqualTo(Map.of("session.plan", "plan-0", "session.selection", ""));
      assertThat(file.undoable()).isEmpty();
    }
  }

  @Test
  void aClosedFileTakesNoMoreEdits() {
    ProjectFile file = ProjectFile.create(path, STATE);
    file.close();
    file.close();
    assertThatThrownBy(() -> file.apply(rename("Prøveplan", "Ny")))
        .isInstanceOf(IllegalStateException.class);
    try (ProjectFile again = ProjectFile.open(path)) {
      assertThat(name(again)).isEqualTo("Prøveplan");
    }
  }

  private static ProjectEdit rename(String before, String after) {
    return new ProjectEdit.RenamePlan(new PlanId("plan-1"), before, after);
  }

  private static String name(ProjectFile file) {
    return file.state().plan(new PlanId("plan-1")).orElseThrow().name();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(path.getParent())) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
