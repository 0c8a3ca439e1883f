package dk.naerplan.workbench.map;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.geo.Position;
import dk.naerplan.language.Language;
import dk.naerplan.language.UserFacingException;
import dk.naerplan.plan.Allocation;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.plan.Placement;
import dk.naerplan.report.map.Legend;
import dk.naerplan.report.map.MapGeometry;
import dk.naerplan.report.map.MapLayers;
import dk.naerplan.report.map.MapLook;
import dk.naerplan.report.map.MapTheme;
import dk.naerplan.report.map.Viewport;
import dk.naerplan.report.map.ZoneRaster;
import dk.naerplan.store.ProjectFile;
import dk.naerplan.testing.SmallCountry;
import dk.naerplan.workbench.session.PlanCommands;
import dk.naerplan.workbench.session.Session;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What mouse and keys do to the map, without a window. */
class MapViewModelTest {
  private static final NaerhospitalId VESTBY = new NaerhospitalId("n-1");
  private static final NaerhospitalId OESTBY = new NaerhospitalId("n-2");

  @TempDir Path folder;

  private final UserInterface ui = new UserInterface();
  private final List<UserFacingException> problems = new ArrayList<>();
  private Session session;
  private MapViewModel map;
  private MapPointer pointer;
  private MapKeys keys;

  @BeforeEach
  void open() {
    session =
        new Session(
            ProjectFile.create(
                folder.resolve("lilleland" + ProjectFile.SUFFIX), SmallCountry.state()),
            ui);
    map = newMap();
    pointer = new MapPointer(map);
    keys = new MapKeys(map, pointer);
  }

  @AfterEach
  void close() {
    session.close();
  }

  private MapViewModel newMap() {
    MapViewModel made =
        new MapViewModel(
            session,
            new PlanCommands(session, problems::add),
            new SimpleObjectProperty<>(Language.DA),
            new SimpleObjectProperty<>(MapLook.of(false, false)),
            Runnable::run,
            Runnable::run);
    made.navigation().resize(1000, 500);
    return made;
  }

  private Viewport view() {
    return map.viewportProperty().get();
  }

  private double x(Position position) {
    return view().x(position.easting());
  }

  private double y(Position position) {
    return view().y(position.northing());
  }

  private Position onDisk(NaerhospitalId id) {
    return session.plan().naerhospital(id).orElseThrow().placement().position();
  }

  private Position shown(NaerhospitalId id) {
    return map.sceneProperty()
        .get()
        .evaluation()
        .plan()
        .naerhospital(id)
        .orElseThrow()
        .placement()
        .position();
  }

  @Test
  void aThemeIsShownAndRemembered() {
    map.show(MapTheme.SHARE_80_PLUS);

    assertThat(map.sceneProperty().get().theme()).isEqualTo(MapTheme.SHARE_80_PLUS);
    assertThat(map.legendProperty().get().title()).isEqualTo("Andel på 80 år og derover");
    assertThat(map.summaryProperty().get()).contains("Andel på 80 år og derover");
    ui.until(() -> session.file().settings().containsValue("SHARE_80_PLUS") || pump());
    assertThat(newMap().themeProperty().get()).isEqualTo(MapTheme.SHARE_80_PLUS);
  }

  // Settings are written on a thread of the session's; an edit after them comes back when they are.
  private boolean pump() {
    session.edit(_ -> Optional.empty());
    return false;
  }

  @Test
  void aPinFollowsTheMouseAndMovesWhenDropped() {
    Position from = onDisk(OESTBY);
    Position to = SmallCountry.at(64, 15);

    pointer.press(x(from), y(from) - 5);
    pointer.drag(x(to), y(to) - 5);

    assertThat(map.draggingProperty().get()).isTrue();
    ui.until(() -> shown(OESTBY).distanceKm(to) < 0.001);
    assertThat(onDisk(OESTBY)).isEqualTo(from);

    pointer.release(x(to), y(to) - 5);

    assertThat(map.draggingProperty().get()).isFalse();
    ui.until(() -> onDisk(OESTBY).distanceKm(to) < 0.001);
    assertThat(session.selectionProperty().get()).contains(OESTBY);
  }

  @Test
  void aDragThatIsCancelledLeavesThePinWhereItWas() {
    Position from = onDisk(OESTBY);
    pointer.press(x(from), y(from) - 5);
    pointer.drag(x(from) + 40, y(from) - 45);
    ui.until(() -> !shown(OESTBY).equals(from));

    keys.escape();
    pointer.release(x(from) + 40, y(from) - 45);

    ui.until(() -> shown(OESTBY).equals(from));
    assertThat(onDisk(OESTBY)).isEqualTo(from);
    assertThat(session.undoableProperty().get()).isEmpty();
  }

  @Test
  void aDropAtSeaIsRefused() {
    Position from = onDisk(OESTBY);
    Position sea = SmallCountry.at(45, 10);
    pointer.press(x(from), y(from) - 5);
    pointer.drag(x(sea), y(sea) - 5);

    assertThat(pointer.wouldBeRefused(x(sea), y(sea) - 5)).isTrue();
    pointer.release(x(sea), y(sea) - 5);

    ui.until(() -> shown(OESTBY).equals(from));
    assertThat(problems).hasSize(1);
    assertThat(onDisk(OESTBY)).isEqualTo(from);
  }

  @Test
  void pullingTheGroundMovesTheViewAndAClickOnItClearsTheSelection() {
    session.select(Optional.of(VESTBY));
    Viewport before = view();

    pointer.press(700, 40);
    pointer.drag(650, 70);
    pointer.release(650, 70);

    assertThat(view().west()).isEqualTo(before.west() + 50 * before.metresPerPixel());
    assertThat(session.selectionProperty().get()).contains(VESTBY);

    pointer.press(700, 40);
    pointer.release(700, 40);

    assertThat(session.selectionProperty().get()).isEmpty();
  }

  @Test
  void aClickPlacesWhilePlacing() {
    map.togglePlacing();
    Position at = SmallCountry.at(90, 6);

    pointer.press(x(at), y(at));
    pointer.release(x(at), y(at));

    assertThat(map.isPlacing()).isFalse();
    ui.until(() -> session.plan().naerhospitaler().size() == 3);
    assertThat(session.plan().naerhospitaler().getLast().placement().position().distanceKm(at))
        .isLessThan(0.01);
  }

  @Test
  void theCrosshairIsMovedByArrowsAndPlacesByEnter() {
    map.togglePlacing();
    map.moveCrosshair(SmallCountry.at(90, 6));
    double step = 12 * view().metresPerPixel();

    keys.arrow(1, 0, false);
    keys.arrow(0, 1, false);
    keys.enter();

    Position expected =
        new Position(
            SmallCountry.at(90, 6).easting() + step, SmallCountry.at(90, 6).northing() + step);
    ui.until(() -> session.plan().naerhospitaler().size() == 3);
    assertThat(
            session.plan().naerhospitaler().getLast().placement().position().distanceKm(expected))
        .isLessThan(0.001);
  }

  @Test
  void placingAtSeaIsRefusedAndGoesOn() {
    map.togglePlacing();

    map.placeAt(SmallCountry.at(45, 10));

    assertThat(map.isPlacing()).isTrue();
    assertThat(problems).hasSize(1);
    keys.escape();
    assertThat(map.isPlacing()).isFalse();
  }

  @Test
  void stepsOfTheKeyboardAddUpAndLeaveTheSiteTheyStartFrom() {
    session.select(Optional.of(VESTBY));
    Position from = onDisk(VESTBY);

    keys.step(1, 0, true);
    keys.step(1, 0, true);
    keys.step(0, -1, false);

    Position expected = new Position(from.easting() + 200, from.northing() - 500);
    ui.until(() -> onDisk(VESTBY).equals(expected));
    assertThat(session.plan().naerhospital(VESTBY).orElseThrow().placement())
        .isEqualTo(new Placement.AtPosition(expected));
  }

  @Test
  void nextAndPreviousGoRoundThePlan() {
    keys.next(1);
    assertThat(session.selectionProperty().get()).contains(VESTBY);
    keys.next(1);
    assertThat(session.selectionProperty().get()).contains(OESTBY);
    keys.next(1);
    assertThat(session.selectionProperty().get()).contains(VESTBY);
    keys.next(-1);
    assertThat(session.selectionProperty().get()).contains(OESTBY);
    assertThat(map.summaryProperty().get()).contains("Valgt: Østby Syd, Østby,");
  }

  @Test
  void deleteRemovesTheSelected() {
    session.select(Optional.of(VESTBY));

    keys.remove();

    ui.until(() -> session.plan().naerhospital(VESTBY).isEmpty());
  }

  @Test
  void enterFindsAPlaceAndEnterAgainPlacesThere() {
    map.searchFor("midt");

    assertThat(map.foundProperty().get().orElseThrow().name()).isEqualTo("Midtby Sygehus");

    map.searchFor("Øen");
    Position oeen = SmallCountry.at(90, 12);
    assertThat(map.foundProperty().get().orElseThrow().name()).isEqualTo("Øen");
    assertThat(view().position(500, 250).distanceKm(oeen)).isLessThan(0.001);

    map.searchFor("oeen");

    ui.until(() -> session.plan().naerhospitaler().size() == 3);
    assertThat(session.plan().naerhospitaler().getLast().name()).isEqualTo("Øen");
    assertThat(map.foundProperty().get()).isEmpty();
  }

  @Test
  void theNameItselfComesBeforeItsBeginnings() {
    assertThat(map.search("vestby"))
        .extracting(MapPlace::label)
        .startsWith("Vestby – udpeget sted", "Vestby – by i Vestby Kommune")
        .contains("Vestby, land – landområde i Vestby Kommune", "Vestby – kommune");
    assertThat(map.search("findes ikke")).isEmpty();
  }

  @Test
  void hoverTellsMunicipalityPersonsAndTravel() {
    map.raster(ZoneRaster.of(MapGeometry.of(SmallCountry.geography()), view()));
    Position midtby = SmallCountry.at(30, 15);

    map.hover(x(midtby), y(midtby));

    // Zone 2 has 7 · 120 persons in 2026; Midtby Sygehus lies in it, Vestby 20 minutes away.
    assertThat(map.hoverTextProperty().get())
        .startsWith("Midtby Kommune · Midtby · 840 borgere, 2026")
        .contains("nærmeste akutsygehus: Midtby Sygehus (estimeret)")
        .contains("20 min. til nærmeste nærhospital: 1 Vestby (estimeret)")
        .endsWith("før 0 min., efter 0 min.");

    map.hover(x(SmallCountry.at(45, 10)), y(SmallCountry.at(45, 10)));

    assertThat(map.hoverTextProperty().get()).isEmpty();
  }

  @Test
  void layersAreShownAndRemembered() {
    map.changeLayers(layers -> layers.withHatches(false).withDesireLines(true));

    assertThat(map.sceneProperty().get().layers()).isEqualTo(new MapLayers(false, true));
    assertThat(map.legendProperty().get().signs())
        .extracting(Legend.Entry::text)
        .contains("Ønskelinje, 10.000 borgere");
    ui.until(() -> "true".equals(session.file().settings().get("map.desireLines")) || pump());
    assertThat(newMap().layersProperty().get()).isEqualTo(new MapLayers(false, true));
  }

  @Test
  void hoverTellsWhoGoesWhereWhenItIsNotPlainlyTheNearest() {
    session.changeAllocation(_ -> Allocation.NEAREST.withCutOff(15));
    ui.until(() -> session.evaluationProperty().get().plan().allocation().cutOffMinutes() == 15);
    map.raster(ZoneRaster.of(MapGeometry.of(SmallCountry.geography()), view()));
    Position midtby = SmallCountry.at(30, 15);

    map.hover(x(midtby), y(midtby));

    assertThat(map.hoverTextProperty().get()).contains("100 % bliver hos akutsygehuset");
  }

  @Test
  void fitShowsEverythingAndZoomKeepsTheMiddle() {
    Viewport all = view();
    map.zoomIn();
    map.zoomIn();
    assertThat(view().position(500, 250).distanceKm(all.position(500, 250))).isLessThan(1e-6);
    assertThat(view().metresPerPixel()).isLessThan(all.metresPerPixel());

    map.fit();

    assertThat(view()).isEqualTo(all);
  }

  @Test
  void aFileShowsWhatTheScreenShows() throws Exception {
    map.show(MapTheme.GROWTH);
    Path file = folder.resolve("kort.svg");
    Runnable export = map.svgExport(file);
    map.show(MapTheme.PLAIN);

    export.run();

    assertThat(Files.readString(file)).contains("Befolkningsvækst").contains("Prøvedata");
  }
}
