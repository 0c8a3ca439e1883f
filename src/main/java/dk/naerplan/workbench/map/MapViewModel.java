package dk.naerplan.workbench.map;

import dk.naerplan.access.Dataset;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.geo.Geography;
import dk.naerplan.geo.Position;
import dk.naerplan.geo.Zone;
import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.plan.Overrides;
import dk.naerplan.report.map.CatchmentColours;
import dk.naerplan.report.map.Legend;
import dk.naerplan.report.map.MapGeometry;
import dk.naerplan.report.map.MapLayers;
import dk.naerplan.report.map.MapLook;
import dk.naerplan.report.map.MapScene;
import dk.naerplan.report.map.MapTheme;
import dk.naerplan.report.map.Viewport;
import dk.naerplan.report.map.ZoneColours;
import dk.naerplan.report.map.ZoneRaster;
import dk.naerplan.workbench.session.PlanCommands;
import dk.naerplan.workbench.session.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

/**
 * The map screen without its window: what is seen, in which colours, and what mouse and keys do to
 * it. {@link MapNavigation} moves the view, {@link MapPointer} and {@link MapKeys} take input.
 */
public final class MapViewModel {
  private final Session session;
  private final PlanCommands commands;
  private final ObservableValue<Language> language;
  private final ObservableValue<MapLook> look;
  private final MapNavigation navigation;
  private final MapChoices choices;
  private final BandFinder bands;
  private final ReadOnlyObjectWrapper<MapScene> scene = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Legend> legend = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper hoverText = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper dragging = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<Position>> crosshair =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<MapPlace>> found =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
  private final Executor background;
  private final Executor ui;
  private Geography geography;
  private Optional<Prepared> prepared = Optional.empty();
  private Optional<ZoneRaster> raster = Optional.empty();
  private CatchmentColours colours = CatchmentColours.none();
  private double textScale = 1;

  /** What takes too long to make while the user waits. */
  private record Prepared(MapGeometry geometry, PlaceIndex places) {}

  /** The map of a session. */
  public MapViewModel(
      Session session,
      PlanCommands commands,
      ObservableValue<Language> language,
      ObservableValue<MapLook> look) {
    this(session, commands, language, look, ForkJoinPool.commonPool(), Platform::runLater);
  }

  /**
   * The map of a session, made ready by the threads given.
   *
   * @param ui runs a task on the user-interface thread
   */
  MapViewModel(
      Session session,
      PlanCommands commands,
      ObservableValue<Language> language,
      ObservableValue<MapLook> look,
      Executor background,
      Executor ui) {
    this.session = session;
    this.commands = commands;
    this.language = language;
    this.look = look;
    this.background = background;
    this.ui = ui;
    navigation =
        new MapNavigation(
            () -> MapGeometry.extent(session.state().dataset().geography()), MapMemory.of(session));
    choices = new MapChoices(session);
    bands = new BandFinder(ui, this::refresh);
    prepare(session.state().dataset().geography());
    session.evaluationProperty().subscribe(_ -> refresh());
    session.selectionProperty().subscribe(_ -> refresh());
    session.stateProperty().subscribe(_ -> refresh());
    choices.themeProperty().subscribe(_ -> refresh());
    choices.layersProperty().subscribe(_ -> refresh());
    look.subscribe(_ -> refresh());
  }

  private void prepare(Geography of) {
    geography = of;
    ready.set(false);
    prepared = Optional.empty();
    raster = Optional.empty();
    Texts texts = texts();
    background.execute(() -> {
      Prepared made = new Prepared(MapGeometry.of(of), new PlaceIndex(of, texts));
      ui.execute(() -> {
        if (geography == of) {
          prepared = Optional.of(made);
          refresh();
          ready.set(true);
        }
      });
    });
  }

  private void refresh() {
    Evaluation evaluation = session.evaluationProperty().get();
    Dataset dataset = session.state().dataset();
    if (dataset.geography() != geography) {
      prepare(dataset.geography());
      navigation.fit();
    }
    // Between new data and its evaluation the two do not fit; the next evaluation does.
    boolean fits = evaluation.access().toNaerhospital().zones() == geography.zones().size();
    if (fits && look.getValue() != null) {
      prepared.ifPresent(
          made -> colours = CatchmentColours.of(evaluation, made.geometry(), colours));
      show(scene(evaluation, dataset));
    }
  }

  private MapScene scene(Evaluation evaluation, Dataset dataset) {
    MapScene plain =
        MapScene.plan(dataset, evaluation, language.getValue(), colours)
            .withTheme(choices.themeProperty().get())
            .withLayers(choices.layersProperty().get())
            .withLook(look.getValue())
            .withTextScale(textScale)
            .withSelected(
                session.selectionProperty().get().filter(id -> evaluation.indexOf(id).isPresent()))
            .withCredits(session.state().attributions());
    return plain.withBands(bands.of(plain, !dragging.get()));
  }

  private void show(MapScene next) {
    if (!next.equals(scene.get())) {
      legend.set(Legend.of(next, ZoneColours.of(next)));
      summary.set(Readout.summary(next, texts()));
      scene.set(next);
    }
  }

  Texts texts() {
    return Texts.of(MapViewModel.class, language.getValue());
  }

  Session session() {
    return session;
  }

  PlanCommands commands() {
    return commands;
  }

  /** Moves the view. */
  MapNavigation navigation() {
    return navigation;
  }

  /** Whether the map can be painted; so it is a moment after a project is opened. */
  public ReadOnlyBooleanProperty readyProperty() {
    return ready.getReadOnlyProperty();
  }

  /** Everything to paint, but for the view. */
  public ReadOnlyObjectProperty<MapScene> sceneProperty() {
    return scene.getReadOnlyProperty();
  }

  /** What the signs and colours mean. */
  public ReadOnlyObjectProperty<Legend> legendProperty() {
    return legend.getReadOnlyProperty();
  }

  /** The part of the country that is seen. */
  public ReadOnlyObjectProperty<Viewport> viewportProperty() {
    return navigation.viewportProperty();
  }

  /** What the colours stand for. */
  public ReadOnlyObjectProperty<MapTheme> themeProperty() {
    return choices.themeProperty();
  }

  /** Colours the map by another theme. */
  public void show(MapTheme shown) {
    choices.show(shown);
  }

  /** What is shown besides the colours. */
  public ReadOnlyObjectProperty<MapLayers> layersProperty() {
    return choices.layersProperty();
  }

  /** Shows or hides layers. */
  public void changeLayers(UnaryOperator<MapLayers> change) {
    choices.change(change);
  }

  /** Sets the size of letters and symbols; 1 is the size for print. */
  public void textScale(double scale) {
    textScale = scale;
    refresh();
  }

  /** The map in words, for screen readers. */
  public ReadOnlyStringProperty summaryProperty() {
    return summary.getReadOnlyProperty();
  }

  /** What the mouse is over, in words. */
  public ReadOnlyStringProperty hoverTextProperty() {
    return hoverText.getReadOnlyProperty();
  }

  /** Tells what lies at a point of the screen. */
  public void hover(double x, double y) {
    Position at = navigation.viewport().position(x, y);
    hoverText.set(
        zoneAt(at).map(zone -> Readout.zone(scene.get(), zone, texts()) + moved(zone)).orElse(""));
  }

  private String moved(int zone) {
    Overrides overrides = scene.get().evaluation().plan().allocation().overrides();
    Zone of = geography.zones().get(zone);
    boolean isMoved =
        overrides.ofZones().containsKey(of.id())
            || overrides.ofMunicipalities().containsKey(of.municipality());
    return isMoved ? " · " + texts().get("hover.moved") : "";
  }

  /** Where the people at a point of the screen may be sent; empty over sea. */
  Optional<Belonging> belongingAt(double x, double y) {
    return zoneAt(navigation.viewport().position(x, y))
        .map(zone -> Belonging.of(session, zone, texts()));
  }

  /** The mouse has left the map. */
  public void hoverNothing() {
    hoverText.set("");
  }

  /** The row of the zone at a position; unknown until the view there has been painted. */
  Optional<Integer> zoneAt(Position position) {
    return raster
        .map(known -> {
          double x = known.view().x(position.easting());
          double y = known.view().y(position.northing());
          return known.zoneAt((int) Math.floor(x), (int) Math.floor(y));
        })
        .filter(zone -> zone >= 0);
  }

  /** The map is at rest: where it is left, it is found again. */
  void rememberView() {
    MapMemory.keep(navigation, session);
  }

  /** Takes over the zone numbers of a view, for what the mouse is over. */
  void raster(ZoneRaster painted) {
    raster = Optional.of(painted);
  }

  /** Whether a pin follows the mouse. */
  public ReadOnlyBooleanProperty draggingProperty() {
    return dragging.getReadOnlyProperty();
  }

  void dragging(boolean follows) {
    dragging.set(follows);
  }

  /** Selects a nærhospital and brings it into view. */
  void select(NaerhospitalId id) {
    session.select(Optional.of(id));
    session.plan().naerhospital(id).ifPresent(pin -> navigation.reveal(pin.placement().position()));
  }

  /** Where Enter places a nærhospital; present while the user is placing one. */
  public ReadOnlyObjectProperty<Optional<Position>> crosshairProperty() {
    return crosshair.getReadOnlyProperty();
  }

  /** Whether the user is placing a nærhospital. */
  public boolean isPlacing() {
    return crosshair.get().isPresent();
  }

  /** Starts placing, with the crosshair in the middle or on the place found, or ends it. */
  public void togglePlacing() {
    Viewport view = navigation.viewport();
    crosshair.set(
        isPlacing()
            ? Optional.empty()
            : Optional.of(
                found
                    .get()
                    .map(MapPlace::position)
                    .orElseGet(() -> view.position(view.width() / 2, view.height() / 2))));
  }

  void moveCrosshair(Position position) {
    crosshair.set(Optional.of(position));
    navigation.reveal(position);
  }

  /** Places a nærhospital and ends placing; at sea it is refused and placing goes on. */
  void placeAt(Position position) {
    if (session.state().dataset().geography().municipalityAt(position).isPresent()) {
      crosshair.set(Optional.empty());
    }
    commands.place(position);
  }

  /** The place that was looked for. */
  public ReadOnlyObjectProperty<Optional<MapPlace>> foundProperty() {
    return found.getReadOnlyProperty();
  }

  /** The places that fit what is typed, best first. */
  public List<MapPlace> search(String typed) {
    return prepared.map(made -> made.places().find(typed)).orElse(List.of());
  }

  /** Goes to the place that fits best; once more on the same place puts a nærhospital there. */
  public void searchFor(String typed) {
    Optional<MapPlace> best = prepared.flatMap(made -> made.places().best(typed));
    if (best.isPresent() && best.equals(found.get())) {
      placeAtFound();
    } else {
      best.ifPresentOrElse(this::goTo, this::forgetFound);
    }
  }

  /** Marks a place and goes there. */
  public void goTo(MapPlace place) {
    found.set(Optional.of(place));
    switch (place.target()) {
      case MapPlace.Target.AtSite(var site) -> navigation.goTo(site.position());
      case MapPlace.Target.InZone(var zone) -> navigation.goTo(zone.centroid());
      case MapPlace.Target.InMunicipality(var municipality) ->
          navigation.goTo(municipality.outline().getEnvelopeInternal());
    }
  }

  /** Takes the mark away. */
  public void forgetFound() {
    found.set(Optional.empty());
  }

  /** Places a nærhospital at the place that was found. */
  public void placeAtFound() {
    found
        .get()
        .ifPresent(place -> {
          switch (place.target()) {
            case MapPlace.Target.AtSite(var site) -> commands.place(site);
            case MapPlace.Target.InZone(var zone) -> commands.place(zone);
            case MapPlace.Target.InMunicipality _ -> commands.place(place.position());
          }
        });
    crosshair.set(Optional.empty());
    forgetFound();
  }

  /** Zooms in. */
  public void zoomIn() {
    navigation.zoomIn();
  }

  /** Zooms out. */
  public void zoomOut() {
    navigation.zoomOut();
  }

  /** Shows everything. */
  public void fit() {
    navigation.fit();
  }

  /** Writes what is shown as PNG when run. */
  public Runnable pngExport(Path file) {
    MapExport export = MapExport.of(scene.get(), navigation.viewport());
    return () -> export.writePng(file);
  }

  /** Writes what is shown as SVG when run. */
  public Runnable svgExport(Path file) {
    MapExport export = MapExport.of(scene.get(), navigation.viewport());
    return () -> export.writeSvg(file);
  }
}
