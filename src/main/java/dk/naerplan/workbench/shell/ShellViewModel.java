package dk.naerplan.workbench.shell;

import dk.naerplan.exchange.DataPackage;
import dk.naerplan.exchange.PlanJson;
import dk.naerplan.exchange.ProjectImport;
import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import dk.naerplan.language.UserFacingException;
import dk.naerplan.plan.Plan;
import dk.naerplan.plan.PlanId;
import dk.naerplan.store.ProjectEdit;
import dk.naerplan.store.ProjectFile;
import dk.naerplan.store.RoadSource;
import dk.naerplan.workbench.session.JobProgress;
import dk.naerplan.workbench.session.Jobs;
import dk.naerplan.workbench.session.Preferences;
import dk.naerplan.workbench.session.RoadUpkeep;
import dk.naerplan.workbench.session.SaveStatus;
import dk.naerplan.workbench.session.Session;
import dk.naerplan.workbench.session.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * The window's own state: which project is open, how it looks, what runs in the background, and
 * what went wrong.
 */
public final class ShellViewModel implements AutoCloseable {
  private static final String SAMPLE_FILE = "danmark" + ProjectFile.SUFFIX;

  private final Preferences preferences;
  private final Path home;
  private final Path sampleData;
  private final Clock clock;
  private final Executor ui;
  private final Jobs jobs;
  private final ReadOnlyObjectWrapper<Optional<Session>> session =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObjectProperty<Language> language;
  private final ObjectProperty<Theme> theme;
  private final ObjectProperty<Integer> textSizePercent;
  private final BooleanProperty projector = new SimpleBooleanProperty();
  private Consumer<Throwable> problemHandler = _ -> {};

  /**
   * A window without a project.
   *
   * @param home folder of the sample project
   * @param sampleData folder of the sample data package
   */
  public ShellViewModel(
      Preferences preferences, Path home, Path sampleData, Clock clock, Executor ui) {
    this.preferences = preferences;
    this.home = home;
    this.sampleData = sampleData;
    this.clock = clock;
    this.ui = ui;
    jobs = new Jobs(ui, problem -> problemHandler.accept(problem));
    language = new SimpleObjectProperty<>(preferences.language());
    theme = new SimpleObjectProperty<>(preferences.theme());
    textSizePercent = new SimpleObjectProperty<>(preferences.textSizePercent());
    language.subscribe(value -> preferences.language(value));
    theme.subscribe(value -> preferences.theme(value));
    textSizePercent.subscribe(value -> preferences.textSizePercent(value));
  }

  /** Sets what is done with every problem: a {@link UserFacingException} or a defect. */
  void onProblem(Consumer<Throwable> handler) {
    problemHandler = handler;
  }

  void report(Throwable problem) {
    problemHandler.accept(problem);
  }

  /** The open project. */
  public ReadOnlyObjectProperty<Optional<Session>> sessionProperty() {
    return session.getReadOnlyProperty();
  }

  /** The language of the window. */
  public ObjectProperty<Language> languageProperty() {
    return language;
  }

  /** The theme of the window. */
  public ObjectProperty<Theme> themeProperty() {
    return theme;
  }

  /** The text size in per cent. */
  public ObjectProperty<Integer> textSizePercentProperty() {
    return textSizePercent;
  }

  /** Large type and thick lines for a screen on the wall. */
  public BooleanProperty projectorProperty() {
    return projector;
  }

  /** Work in the background. */
  public Jobs jobs() {
    return jobs;
  }

  /** Projects opened lately that still exist, newest first. */
  public List<Path> recentProjects() {
    return preferences.recentProjects().stream().filter(Files::exists).toList();
  }

  Texts texts() {
    return Texts.of(ShellViewModel.class, language.get());
  }

  /** Opens the sample project, making it from the sample data the first time. */
  public void openSample() {
    Path file = home.resolve(SAMPLE_FILE);
    if (Files.exists(file)) {
      open(file);
    } else {
      create(sampleData, file);
    }
  }

  /** Opens the project used last, or the sample project. */
  public void openLast() {
    recentProjects().stream().findFirst().ifPresentOrElse(this::open, this::openSample);
  }

  /** Opens a project file. */
  public void open(Path file) {
    if (session.get().filter(s -> s.file().path().equals(file)).isPresent()) {
      return;
    }
    jobs.run(
        texts().get("job.open", file.getFileName()),
        () -> new Session(ProjectFile.open(file), ui),
        this::use);
  }

  /** Makes a project file from a folder of data and opens it. */
  public void create(Path data, Path file) {
    jobs.run(
        texts().get("job.create", file.getFileName()),
        () -> new Session(ProjectFile.create(file, DataPackage.read(data, clock.instant())), ui),
        this::use);
  }

  private void use(Session opened) {
    Optional<Session> before = session.get();
    preferences.opened(opened.file().path());
    opened.saveStatusProperty().subscribe(this::watch);
    session.set(Optional.of(opened));
    RoadUpkeep.follow(opened, jobs, language::get);
    opened.state().roads().flatMap(RoadSource::problem).ifPresent(this::report);
    before.ifPresent(old -> jobs.run(texts().get("job.close"), () -> closed(old), _ -> {}));
  }

  private static Path closed(Session session) {
    session.close();
    return session.file().path();
  }

  private void watch(SaveStatus status) {
    if (status instanceof SaveStatus.Failed(RuntimeException problem)) {
      report(problem);
    }
  }

  /** Asks the planner what becomes of travel times that imported files lack. */
  @FunctionalInterface
  interface MissingPairs {
    /**
     * Asks; when the planner calls the import off, nothing is answered.
     *
     * @param pairs how many are missing
     * @param answer is handed whether to fill them with estimates
     */
    void ask(int pairs, Consumer<Boolean> answer);
  }

  /**
   * Takes files into the open project in place of the data they are about.
   *
   * @param missing is asked when files of travel times do not have all pairs
   * @param told is handed what was taken and what was not, in words
   */
  void importData(List<Path> files, MissingPairs missing, Consumer<String> told) {
    session
        .get()
        .ifPresent(s ->
            jobs.run(
                texts().get("job.import", files.size()),
                job ->
                    ProjectImport.read(
                        files,
                        s.state(),
                        clock.instant(),
                        s.file().roadFolder(),
                        new JobProgress(job, language.get())),
                result -> {
                  if (result.missingPairs() == 0) {
                    replaceData(s, result, told);
                  } else {
                    missing.ask(result.missingPairs(), fill -> replaceData(s, result, fill, told));
                  }
                },
                s.file().roadFolder()::discard));
  }

  private void replaceData(
      Session s, ProjectImport.Result result, boolean fill, Consumer<String> told) {
    if (fill) {
      jobs.run(
          texts().get("job.fill"),
          result::withMissingFilled,
          filled -> replaceData(s, filled, told));
    } else {
      replaceData(s, result, told);
    }
  }

  private void replaceData(Session s, ProjectImport.Result result, Consumer<String> told) {
    s.replaceData(result.dataset(), result.imports(), result.roads())
        .thenRun(() -> told.accept(result.report(language.get())));
  }

  /** Adds a plan from a file to the open project and shows it. */
  void importPlan(Path file) {
    session
        .get()
        .ifPresent(s ->
            jobs.run(
                texts().get("job.open", file.getFileName()),
                () -> PlanJson.read(file, s.state()),
                plan ->
                    add(
                        s,
                        s.state().plan(plan.id()).isPresent() ? plan.withId(newPlanId()) : plan)));
  }

  /** Adds an empty plan and shows it. */
  public void addPlan(String name) {
    session
        .get()
        .ifPresent(s -> add(s, new Plan(newPlanId(), name, s.plan().edition(), List.of())));
  }

  /** Adds a copy of the plan that is shown, with all it says, and shows the copy. */
  public void duplicatePlan(String name) {
    session.get().ifPresent(s -> add(s, s.plan().withId(newPlanId()).withName(name.strip())));
  }

  void add(Session s, Plan plan) {
    s.edit(state -> Optional.of(new ProjectEdit.AddPlan(state.plans().size(), plan)))
        .thenRun(() -> s.state().plan(plan.id()).ifPresent(added -> s.show(added.id())));
  }

  static PlanId newPlanId() {
    return new PlanId(UUID.randomUUID().toString());
  }

  /** Renames the plan that is shown. */
  public void renamePlan(String name) {
    session
        .get()
        .ifPresent(s -> {
          Plan plan = s.plan();
          s.edit(
              _ -> Optional.of(new ProjectEdit.RenamePlan(plan.id(), plan.name(), name.strip())));
        });
  }

  /** Removes the plan that is shown, unless it is the only one. */
  public void removePlan() {
    session
        .get()
        .ifPresent(s -> {
          PlanId shown = s.planIdProperty().get();
          s.edit(state ->
              state.plans().size() < 2
                  ? Optional.empty()
                  : state
                      .plan(shown)
                      .map(plan -> new ProjectEdit.RemovePlan(state.plans().indexOf(plan), plan)));
        });
  }

  @Override
  public void close() {
    jobs.close();
    session.get().ifPresent(Session::close);
  }
}
