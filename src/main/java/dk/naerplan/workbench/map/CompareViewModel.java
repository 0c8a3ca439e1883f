package dk.naerplan.workbench.map;

import dk.naerplan.demand.Evaluation;
import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import dk.naerplan.plan.Plan;
import dk.naerplan.plan.PlanId;
import dk.naerplan.report.map.CatchmentColours;
import dk.naerplan.report.map.Legend;
import dk.naerplan.report.map.MapGeometry;
import dk.naerplan.report.map.MapImages;
import dk.naerplan.report.map.MapLook;
import dk.naerplan.report.map.MapScene;
import dk.naerplan.report.map.MapSheet;
import dk.naerplan.report.map.MapTheme;
import dk.naerplan.report.map.ZoneColours;
import dk.naerplan.store.ProjectState;
import dk.naerplan.workbench.session.FileDialogs;
import dk.naerplan.workbench.session.Jobs;
import dk.naerplan.workbench.session.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Two plans of the project on maps of one theme, scale and extent, or their difference. */
public final class CompareViewModel {
  /** The themes whose colours depend on the plan. */
  public static final List<MapTheme> THEMES =
      List.of(MapTheme.CATCHMENTS, MapTheme.MINUTES_TO_NAERHOSPITAL, MapTheme.MINUTES_SAVED);

  private static final Logger LOG = LoggerFactory.getLogger(CompareViewModel.class);
  private static final int WIDTH_OF_ONE = 900;
  private static final int WIDTH_OF_TWO = 1400;
  private static final int HEIGHT = 800;

  private final Session session;
  private final Jobs jobs;
  private final FileDialogs files;
  private final ObservableValue<Language> language;
  private final ObservableValue<MapLook> look;
  private final Executor background;
  private final Executor ui;
  private final MapNavigation navigation;
  private final ReadOnlyObjectWrapper<PlanId> first;
  private final ReadOnlyObjectWrapper<PlanId> second;
  private final ReadOnlyObjectWrapper<MapTheme> theme =
      new ReadOnlyObjectWrapper<>(MapTheme.CATCHMENTS);
  private final ReadOnlyObjectWrapper<Boolean> difference = new ReadOnlyObjectWrapper<>(false);
  private final ReadOnlyObjectWrapper<Optional<Comparison>> comparison =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final AtomicReference<Optional<Wanted>> awaited = new AtomicReference<>(Optional.empty());
  private boolean active;
  private double textScale = 1;

  /** All that a comparison follows from. */
  private record Wanted(
      ProjectState state,
      Evaluation live,
      Plan first,
      Plan second,
      MapTheme theme,
      boolean difference,
      Language language,
      MapLook look,
      double textScale) {}

  /** Compares plans of a session. */
  public CompareViewModel(
      Session session,
      Jobs jobs,
      FileDialogs files,
      ObservableValue<Language> language,
      ObservableValue<MapLook> look) {
    this(session, jobs, files, language, look, ForkJoinPool.commonPool(), Platform::runLater);
  }

  /**
   * Compares plans of a session by the threads given.
   *
   * @param ui runs a task on the user-interface thread
   */
  CompareViewModel(
      Session session,
      Jobs jobs,
      FileDialogs files,
      ObservableValue<Language> language,
      ObservableValue<MapLook> look,
      Executor background,
      Executor ui) {
    this.session = session;
    this.jobs = jobs;
    this.files = files;
    this.language = language;
    this.look = look;
    this.background = background;
    this.ui = ui;
    navigation =
        new MapNavigation(
            () -> MapGeometry.extent(session.state().dataset().geography()), Optional.empty());
    PlanId here = session.plan().id();
    first = new ReadOnlyObjectWrapper<>(here);
    second = new ReadOnlyObjectWrapper<>(other(here));
    session.stateProperty().subscribe(_ -> refresh());
    session.evaluationProperty().subscribe(_ -> refresh());
    look.subscribe(_ -> refresh());
  }

  private PlanId other(PlanId than) {
    return session.state().plans().stream()
        .map(Plan::id)
        .filter(id -> !id.equals(than))
        .findFirst()
        .orElse(than);
  }

  /** Begins to follow the project, from the plan that is shown. */
  public void open() {
    active = true;
    PlanId here = session.plan().id();
    if (!here.equals(first.get()) && !here.equals(second.get())) {
      first.set(here);
    }
    if (second.get().equals(first.get())) {
      second.set(other(first.get()));
    }
    refresh();
  }

  /** Stops following the project. */
  public void close() {
    active = false;
  }

  private void refresh() {
    if (!active || look.getValue() == null) {
      return;
    }
    ProjectState state = session.state();
    // A plan that has been removed gives its place to one that is there.
    if (state.plan(first.get()).isEmpty()) {
      first.set(other(second.get()));
    }
    if (state.plan(second.get()).isEmpty()) {
      second.set(other(first.get()));
    }
    Optional<Wanted> wanted =
        Optional.of(
            new Wanted(
                state,
                session.evaluationProperty().get(),
                state.plan(first.get()).orElseThrow(),
                state.plan(second.get()).orElseThrow(),
                theme.get(),
                difference.get(),
                language.getValue(),
                look.getValue(),
                textScale));
    boolean idle = awaited.getAndSet(wanted).isEmpty();
    if (idle) {
      background.execute(this::compareAwaited);
    }
  }

  // The newest wins: what was asked for meanwhile is not made.
  private void compareAwaited() {
    Optional<Wanted> wanted = awaited.getAndSet(Optional.empty());
    try {
      wanted.ifPresent(now -> {
        Comparison made = compare(now);
        ui.execute(() -> comparison.set(Optional.of(made)));
      });
    } catch (RuntimeException e) {
      LOG.error("Plans could not be compared", e);
      throw e;
    }
  }

  private static Comparison compare(Wanted wanted) {
    Evaluation one = evaluation(wanted.first(), wanted);
    Evaluation other = evaluation(wanted.second(), wanted);
    MapGeometry geometry = MapGeometry.of(wanted.state().dataset().geography());
    CatchmentColours colours = CatchmentColours.of(one, geometry, CatchmentColours.none());
    CatchmentColours otherColours =
        CatchmentColours.of(other, geometry, colours.atSamePlaces(wanted.first(), wanted.second()));
    MapScene left = scene(one, colours, wanted);
    MapScene right = scene(other, otherColours, wanted);
    Texts texts = Texts.of(CompareViewModel.class, wanted.language());
    String figures = KeyFigures.of(one, texts);
    String otherFigures = KeyFigures.of(other, texts);
    if (wanted.difference()) {
      return new Comparison(
          List.of(
              part(
                  left.withAgainst(other),
                  List.of(
                      wanted.first().name() + ": " + figures,
                      wanted.second().name() + ": " + otherFigures))));
    }
    return new Comparison(
        List.of(part(left, List.of(figures)), part(right, List.of(otherFigures))));
  }

  private static Comparison.Part part(MapScene scene, List<String> lines) {
    return new Comparison.Part(scene, Legend.of(scene, ZoneColours.of(scene)), lines);
  }

  private static Evaluation evaluation(Plan plan, Wanted wanted) {
    Evaluation live = wanted.live();
    return live.plan().equals(plan)
        ? live
        : Evaluation.of(
            plan,
            wanted.state().dataset(),
            wanted.state().book(),
            live.year(),
            live.columns(),
            live.access().function());
  }

  private static MapScene scene(Evaluation evaluation, CatchmentColours colours, Wanted wanted) {
    return MapScene.plan(wanted.state().dataset(), evaluation, wanted.language(), colours)
        .withTheme(wanted.theme())
        .withLook(wanted.look())
        .withTextScale(wanted.textScale())
        .withCredits(wanted.state().attributions());
  }

  Texts texts() {
    return Texts.of(CompareViewModel.class, language.getValue());
  }

  /** The view that all maps share. */
  MapNavigation navigation() {
    return navigation;
  }

  /** The plans to choose from. */
  public List<Plan> plans() {
    return session.state().plans();
  }

  /** The project, whose plans may change. */
  ReadOnlyObjectProperty<ProjectState> stateProperty() {
    return session.stateProperty();
  }

  /** The plan on the left, or the one that is told against the other. */
  public ReadOnlyObjectProperty<PlanId> firstProperty() {
    return first.getReadOnlyProperty();
  }

  /** The plan on the right, or the one that the first is told against. */
  public ReadOnlyObjectProperty<PlanId> secondProperty() {
    return second.getReadOnlyProperty();
  }

  /** What the colours stand for; one of {@link #THEMES}. */
  public ReadOnlyObjectProperty<MapTheme> themeProperty() {
    return theme.getReadOnlyProperty();
  }

  /** Whether one map shows the difference. */
  public ReadOnlyObjectProperty<Boolean> differenceProperty() {
    return difference.getReadOnlyProperty();
  }

  /** What is shown; empty until it has been made for the first time. */
  ReadOnlyObjectProperty<Optional<Comparison>> comparisonProperty() {
    return comparison.getReadOnlyProperty();
  }

  /** Shows a plan on the left. */
  public void showFirst(PlanId plan) {
    first.set(plan);
    refresh();
  }

  /** Shows a plan on the right. */
  public void showSecond(PlanId plan) {
    second.set(plan);
    refresh();
  }

  /** Colours the maps by another theme. */
  public void show(MapTheme shownTheme) {
    theme.set(shownTheme);
    refresh();
  }

  /** Shows the difference on one map, or both maps side by side. */
  public void showDifference(boolean shownDifference) {
    difference.set(shownDifference);
    refresh();
  }

  /** Sets the size of letters and symbols; 1 is the size for print. */
  void textScale(double scale) {
    if (scale != textScale) {
      textScale = scale;
      refresh();
    }
  }

  private interface Writer {
    void write(Path file, MapSheet sheet, int width, int height);
  }

  /**
   * Asks for a file and writes what is shown as PNG.
   *
   * @param told is told what was written
   */
  public void exportPng(Consumer<String> told) {
    export("compare.file.png", ".png", MapImages::writePng, told);
  }

  /**
   * Asks for a file and writes what is shown as SVG.
   *
   * @param told is told what was written
   */
  public void exportSvg(Consumer<String> told) {
    export("compare.file.svg", ".svg", MapImages::writeSvg, told);
  }

  /**
   * Asks for a file and writes what is shown as PDF.
   *
   * @param told is told what was written
   */
  public void exportPdf(Consumer<String> told) {
    export("compare.file.pdf", ".pdf", MapImages::writePdf, told);
  }

  private void export(String format, String suffix, Writer writer, Consumer<String> told) {
    Texts texts = texts();
    comparison
        .get()
        .ifPresent(now ->
            files
                .save(
                    texts.get("compare.export"),
                    new FileDialogs.FileKind(texts.get(format), suffix),
                    texts.get("compare.export.name") + suffix)
                .ifPresent(file -> {
                  MapSheet sheet = now.sheet(navigation.viewport().extent());
                  int width = now.maps().size() == 1 ? WIDTH_OF_ONE : WIDTH_OF_TWO;
                  jobs.run(
                      texts.get("compare.job", file.getFileName()),
                      () -> {
                        writer.write(file, sheet, width, HEIGHT);
                        return file;
                      },
                      written -> told.accept(texts.get("compare.written", written)));
                }));
  }
}
