package dk.naerplan.workbench.shell;

import dk.naerplan.language.Texts;
import dk.naerplan.report.chart.ChartLook;
import dk.naerplan.report.map.MapLook;
import dk.naerplan.store.ProjectFile;
import dk.naerplan.workbench.access.CoverageViewModel;
import dk.naerplan.workbench.access.GainsViewModel;
import dk.naerplan.workbench.access.MeasuresViewModel;
import dk.naerplan.workbench.allocation.AllocationView;
import dk.naerplan.workbench.allocation.AllocationViewModel;
import dk.naerplan.workbench.charts.ChartsViewModel;
import dk.naerplan.workbench.data.DataView;
import dk.naerplan.workbench.data.DataViewModel;
import dk.naerplan.workbench.data.MissingPairsView;
import dk.naerplan.workbench.data.RoadsView;
import dk.naerplan.workbench.data.RoadsViewModel;
import dk.naerplan.workbench.demand.AssumptionsView;
import dk.naerplan.workbench.demand.AssumptionsViewModel;
import dk.naerplan.workbench.framework.FrameworkView;
import dk.naerplan.workbench.framework.FrameworkViewModel;
import dk.naerplan.workbench.map.MapView;
import dk.naerplan.workbench.map.MapViewModel;
import dk.naerplan.workbench.plan.InspectorView;
import dk.naerplan.workbench.plan.InspectorViewModel;
import dk.naerplan.workbench.plan.PlanListView;
import dk.naerplan.workbench.plan.PlanListViewModel;
import dk.naerplan.workbench.session.FileDialogs;
import dk.naerplan.workbench.session.FileDialogs.FileKind;
import dk.naerplan.workbench.session.PlanCommands;
import dk.naerplan.workbench.session.Session;
import dk.naerplan.workbench.session.Theme;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;

/** Holds the window together: builds the screens of the open project and carries out commands. */
final class Shell implements ShellActions {
  private final Stage stage;
  private final ShellViewModel model;
  private final FileDialogs files;
  private final Clock clock;
  private final BooleanProperty chartsShown = new SimpleBooleanProperty(true);
  private final BooleanProperty matrixShown = new SimpleBooleanProperty();
  private final SimpleStringProperty noHover = new SimpleStringProperty("");
  private final ExecutorService coverage =
      Executors.newSingleThreadExecutor(
          task -> Thread.ofPlatform().daemon().name("naerplan-coverage").unstarted(task));
  private ShellView content;
  private Optional<ShellView.Screens> screens = Optional.empty();

  Shell(Stage stage, ShellViewModel model, FileDialogs files, Clock clock) {
    this.stage = stage;
    this.model = model;
    this.files = files;
    this.clock = clock;
    stage.setScene(new Scene(new Label(), 1366, 768));
    model.onProblem(problem -> dialogs().showProblem(problem));
    model.sessionProperty().addListener((_, _, _) -> rebuild());
    model.languageProperty().addListener((_, _, _) -> rebuild());
    model.themeProperty().addListener((_, _, _) -> dress());
    model.projectorProperty().addListener((_, _, _) -> dress());
    model.textSizePercentProperty().addListener((_, _, _) -> dress());
    rebuild();
  }

  private void rebuild() {
    screens.ifPresent(before -> before.check().close());
    screens = model.sessionProperty().get().map(this::screens);
    content =
        session()
            .map(s -> ShellView.project(texts(), model, this, s, screens.orElseThrow()))
            .orElseGet(() -> ShellView.welcome(texts(), model, this, noHover));
    stage.getScene().setRoot(content);
    stage.setTitle(session().map(s -> s.state().name() + " – Nærplan").orElse("Nærplan"));
    dress();
    screens.ifPresent(s -> s.map().requestFocus());
  }

  private ShellView.Screens screens(Session session) {
    PlanCommands commands = new PlanCommands(session, model::report);
    MapView map =
        new MapView(
            new MapViewModel(session, commands, model.languageProperty(), look(MapLook::of)));
    InspectorView inspector =
        new InspectorView(new InspectorViewModel(session, commands, model.languageProperty()));
    return new ShellView.Screens(
        map,
        new PlanListView(
            new PlanListViewModel(session, commands, model.languageProperty()),
            this::showAllocation),
        inspector,
        lower(session),
        new CheckScreens(
            session,
            model,
            this,
            new DialogPrompts(this::dialogs),
            map,
            inspector,
            new AllocationView(new AllocationViewModel(session, model.languageProperty()))));
  }

  private LowerPane lower(Session session) {
    var language = model.languageProperty();
    return new LowerPane(
        texts(),
        new ChartsViewModel(session, model.jobs(), files, language, look(ChartLook::of)),
        new GainsViewModel(session, model.jobs(), files, language),
        new MeasuresViewModel(session, language),
        new CoverageViewModel(session, language, coverage, Platform::runLater));
  }

  /** A look that follows theme and projector mode. */
  private <L> ObservableValue<L> look(LookOf<L> of) {
    return model
        .themeProperty()
        .flatMap(theme ->
            model.projectorProperty().map(projector -> of.look(theme == Theme.DARK, projector)));
  }

  private interface LookOf<L> {
    L look(boolean dark, boolean projector);
  }

  private void dress() {
    Themes.apply(
        stage.getScene(),
        content,
        model.themeProperty().get(),
        model.projectorProperty().get(),
        model.textSizePercentProperty().get());
  }

  private Texts texts() {
    return model.texts();
  }

  private Dialogs dialogs() {
    return new Dialogs(stage, texts());
  }

  private Optional<Session> session() {
    return model.sessionProperty().get();
  }

  private FileKind projectKind() {
    return new FileKind(texts().get("file.project"), ProjectFile.SUFFIX);
  }

  @Override
  public void openSample() {
    model.openSample();
  }

  @Override
  public void newProject() {
    files
        .folder(texts().get("dialog.data"))
        .ifPresent(data ->
            files
                .save(texts().get("menu.file.new"), projectKind(), data.getFileName().toString())
                .ifPresent(file -> model.create(data, file)));
  }

  @Override
  public void openProject() {
    files.open(texts().get("menu.file.open"), projectKind()).ifPresent(model::open);
  }

  @Override
  public void importData() {
    var chosen = files.openMany(texts().get("menu.file.import"));
    if (!chosen.isEmpty()) {
      model.importData(chosen, this::askMissingPairs, this::showReport);
    }
  }

  private void askMissingPairs(int pairs, Consumer<Boolean> answer) {
    MissingPairsView question = new MissingPairsView(pairs, model.languageProperty().get());
    dialogs()
        .ask(
            texts().get("import.missing.title"),
            question,
            new ReadOnlyStringWrapper(texts().get("import.do")),
            new ReadOnlyBooleanWrapper(false),
            () -> answer.accept(question.fill()));
  }

  private void showReport(String report) {
    TextArea text = new TextArea(report);
    text.setId("import-report");
    text.setEditable(false);
    text.setWrapText(true);
    text.setPrefSize(640, 360);
    dialogs().showContent("import.done.title", text);
  }

  @Override
  public void importPlan() {
    files
        .open(texts().get("menu.file.importPlan"), new FileKind(texts().get("file.json"), ".json"))
        .ifPresent(model::importPlan);
  }

  @Override
  public void exportPdf() {
    export(
        "menu.file.pdf",
        new FileKind(texts().get("file.pdf"), ".pdf"),
        (session, file) -> exports().pdf(session, file, model.languageProperty().get()));
  }

  @Override
  public void exportJson() {
    export(
        "menu.file.json",
        new FileKind(texts().get("file.json"), ".json"),
        (session, file) -> exports().json(session, file));
  }

  @Override
  public void exportMapPng() {
    export(
        "menu.file.mapPng",
        new FileKind(texts().get("file.png"), ".png"),
        (_, file) -> screens.ifPresent(s -> exports().run(file, s.map().model().pngExport(file))));
  }

  @Override
  public void exportMapSvg() {
    export(
        "menu.file.mapSvg",
        new FileKind(texts().get("file.svg"), ".svg"),
        (_, file) -> screens.ifPresent(s -> exports().run(file, s.map().model().svgExport(file))));
  }

  private interface Export {
    void write(Session session, Path file);
  }

  private void export(String titleKey, FileKind kind, Export export) {
    session()
        .ifPresent(open ->
            files
                .save(texts().get(titleKey), kind, open.plan().name())
                .ifPresent(file -> export.write(open, file)));
  }

  private Exports exports() {
    return new Exports(
        model.jobs(), clock, texts(), file -> tell(texts().get("export.done", file.toString())));
  }

  private void tell(String message) {
    Notifications.create()
        .owner(stage)
        .title("Nærplan")
        .text(message)
        .hideAfter(Duration.seconds(8))
        .show();
  }

  @Override
  public void quit() {
    stage.close();
  }

  @Override
  public void undo() {
    session().ifPresent(Session::undo);
  }

  @Override
  public void redo() {
    session().ifPresent(Session::redo);
  }

  @Override
  public History history() {
    return new History(texts(), session());
  }

  @Override
  public void placeMode() {
    onMap(MapView::togglePlacing);
  }

  @Override
  public void find() {
    onMap(map -> map.searchField().requestFocus());
  }

  @Override
  public void rename() {
    screens.ifPresent(s -> s.inspector().editName());
  }

  @Override
  public void remove() {
    session()
        .ifPresent(open ->
            open.selectionProperty()
                .get()
                .ifPresent(id -> new PlanCommands(open, model::report).remove(id)));
  }

  @Override
  public void newPlan() {
    dialogs().askName("menu.plan.new", texts().get("plan.new.name")).ifPresent(model::addPlan);
  }

  @Override
  public void duplicatePlan() {
    session()
        .flatMap(s ->
            dialogs()
                .askName("menu.plan.duplicate", texts().get("plan.copy.name", s.plan().name())))
        .ifPresent(model::duplicatePlan);
  }

  @Override
  public void renamePlan() {
    session()
        .flatMap(s -> dialogs().askName("menu.plan.rename", s.plan().name()))
        .ifPresent(model::renamePlan);
  }

  @Override
  public void removePlan() {
    session()
        .filter(s ->
            dialogs()
                .confirm("menu.plan.remove", texts().get("plan.remove.confirm", s.plan().name())))
        .ifPresent(_ -> model.removePlan());
  }

  @Override
  public void showAssumptions() {
    session()
        .ifPresent(open ->
            dialogs()
                .showContent(
                    "menu.plan.assumptions",
                    new AssumptionsView(new AssumptionsViewModel(open, model.languageProperty()))));
  }

  @Override
  public void showData() {
    session()
        .ifPresent(open ->
            dialogs()
                .showContent(
                    "menu.plan.data",
                    new DataView(
                        new DataViewModel(open, model.languageProperty()),
                        new RoadsView(
                            new RoadsViewModel(
                                open,
                                model.jobs(),
                                files,
                                model.languageProperty(),
                                clock,
                                question -> dialogs().confirm("menu.plan.data", question))))));
  }

  @Override
  public void showFramework() {
    session()
        .map(s -> new FrameworkViewModel(s, model.jobs(), files, model.languageProperty()))
        .ifPresent(framework ->
            dialogs().showContent("menu.plan.framework", new FrameworkView(framework)));
  }

  @Override
  public void zoomIn() {
    onMap(map -> map.model().zoomIn());
  }

  @Override
  public void zoomOut() {
    onMap(map -> map.model().zoomOut());
  }

  @Override
  public void fit() {
    onMap(map -> map.model().fit());
  }

  private void onMap(Consumer<MapView> action) {
    screens.map(ShellView.Screens::map).ifPresent(action);
  }

  @Override
  public void fullScreen() {
    stage.setFullScreen(!stage.isFullScreen());
  }

  @Override
  public BooleanProperty chartsShownProperty() {
    return chartsShown;
  }

  @Override
  public BooleanProperty matrixShownProperty() {
    return matrixShown;
  }

  @Override
  public void showInspector() {
    onCheck(CheckScreens::showInspector);
  }

  @Override
  public void showAllocation() {
    matrixShown.set(false);
    onCheck(CheckScreens::showAllocation);
  }

  @Override
  public void showCheck() {
    onCheck(CheckScreens::showPanel);
  }

  @Override
  public void showGains() {
    chartsShown.set(true);
    screens.map(ShellView.Screens::lower).ifPresent(LowerPane::showGains);
  }

  @Override
  public void nextFinding() {
    onCheck(CheckScreens::next);
  }

  @Override
  public void previousFinding() {
    onCheck(CheckScreens::previous);
  }

  private void onCheck(Consumer<CheckScreens> action) {
    screens.map(ShellView.Screens::check).ifPresent(action);
  }

  @Override
  public void showKeys() {
    dialogs().showContent("menu.help.keys", Help.keys(texts()));
  }

  @Override
  public void showAbout() {
    dialogs().showContent("menu.help.about", Help.about(texts()));
  }
}
