package dk.naerplan.workbench.session;

import dk.naerplan.access.Dataset;
import dk.naerplan.access.SiteColumns;
import dk.naerplan.check.Compliance;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.exchange.RoadImport;
import dk.naerplan.framework.ItemId;
import dk.naerplan.language.UserFacingException;
import dk.naerplan.plan.Allocation;
import dk.naerplan.plan.Holdings;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.plan.Plan;
import dk.naerplan.plan.PlanEdit;
import dk.naerplan.plan.PlanId;
import dk.naerplan.store.ImportRecord;
import dk.naerplan.store.ProjectEdit;
import dk.naerplan.store.ProjectFile;
import dk.naerplan.store.ProjectState;
import dk.naerplan.store.RoadSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An open project as the screens see it. Observable values change on the user-interface thread
 * only; files are written and plans evaluated on threads of the session's own.
 *
 * <p>An edit is written to the project file first and shown afterwards. While something is dragged,
 * {@link #preview} evaluates a plan that is not saved; the newest preview wins.
 */
public final class Session implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Session.class);
  private static final String PLAN = "session.plan";
  private static final String YEAR = "session.year";
  private static final String SELECTION = "session.selection";
  private static final String FUNCTION = "session.function";

  private final ProjectFile file;
  private final Executor ui;
  private final ExecutorService writer = daemon("naerplan-writer");
  private final ExecutorService evaluator = daemon("naerplan-evaluator");
  private final AtomicReference<Supplier<Judged>> awaited = new AtomicReference<>();

  private final ReadOnlyObjectWrapper<ProjectState> state;
  private final ReadOnlyObjectWrapper<PlanId> planId;
  private final ReadOnlyObjectWrapper<Integer> year;
  private final ReadOnlyObjectWrapper<Optional<NaerhospitalId>> selection;
  private final ReadOnlyObjectWrapper<Optional<ItemId>> function;
  private final ReadOnlyObjectWrapper<Evaluation> evaluation;
  private final ReadOnlyObjectWrapper<Compliance> compliance;
  private final ReadOnlyObjectWrapper<SaveStatus> saveStatus =
      new ReadOnlyObjectWrapper<>(new SaveStatus.Saved());
  private final ReadOnlyObjectWrapper<Optional<ProjectEdit>> undoable;
  private final ReadOnlyObjectWrapper<Optional<ProjectEdit>> redoable;

  /** A plan evaluated and checked; it is checked with every nærhospital counting. */
  private record Judged(Evaluation evaluation, Compliance compliance) {
    static Judged of(
        Plan plan, ProjectState on, int year, Optional<ItemId> function, SiteColumns known) {
      Evaluation whole = Evaluation.of(plan, on.dataset(), on.book(), year, known);
      Compliance compliance = Compliance.of(whole, on.dataset(), on.catalogue());
      Evaluation shown =
          function.isEmpty()
              ? whole
              : Evaluation.of(plan, on.dataset(), on.book(), year, whole.columns(), function);
      // Here, and not on the user-interface thread that shows them.
      shown.measures().prepare();
      return new Judged(shown, compliance);
    }
  }

  /**
   * Takes over an open project file and evaluates the plan it was left at.
   *
   * @param ui runs a task on the user-interface thread, in order
   */
  public Session(ProjectFile file, Executor ui) {
    this.file = file;
    this.ui = ui;
    ProjectState opened = file.state();
    Map<String, String> settings = file.settings();
    Plan plan =
        Optional.ofNullable(settings.get(PLAN))
            .flatMap(id -> opened.plan(new PlanId(id)))
            .orElseGet(() -> opened.plans().getFirst());
    List<Integer> years = opened.dataset().population().years();
    int leftAt = Integer.parseInt(settings.getOrDefault(YEAR, years.getFirst().toString()));
    state = new ReadOnlyObjectWrapper<>(opened);
    planId = new ReadOnlyObjectWrapper<>(plan.id());
    year = new ReadOnlyObjectWrapper<>(years.contains(leftAt) ? leftAt : years.getFirst());
    selection =
        new ReadOnlyObjectWrapper<>(
            Optional.ofNullable(settings.get(SELECTION))
                .filter(id -> !id.isEmpty())
                .map(NaerhospitalId::new)
                .filter(id -> plan.naerhospital(id).isPresent()));
    function =
        new ReadOnlyObjectWrapper<>(
            Optional.ofNullable(settings.get(FUNCTION))
                .filter(id -> !id.isEmpty())
                .map(ItemId::new)
                .filter(id -> opened.catalogue().item(id).isPresent()));
    Judged judged = Judged.of(plan, opened, year.get(), function.get(), SiteColumns.none());
    evaluation = new ReadOnlyObjectWrapper<>(judged.evaluation());
    compliance = new ReadOnlyObjectWrapper<>(judged.compliance());
    undoable = new ReadOnlyObjectWrapper<>(file.undoable());
    redoable = new ReadOnlyObjectWrapper<>(file.redoable());
  }

  private static ExecutorService daemon(String name) {
    return Executors.newSingleThreadExecutor(
        task -> Thread.ofPlatform().daemon().name(name).unstarted(task));
  }

  /** The project as it stands on disk. */
  public ReadOnlyObjectProperty<ProjectState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The project as it stands on disk. */
  public ProjectState state() {
    return state.get();
  }

  /** The file of the project. */
  public ProjectFile file() {
    return file;
  }

  /** The plan that is shown. */
  public ReadOnlyObjectProperty<PlanId> planIdProperty() {
    return planId.getReadOnlyProperty();
  }

  /** The plan that is shown, as it stands on disk. */
  public Plan plan() {
    return state.get().plan(planId.get()).orElseThrow();
  }

  /** The year that figures are shown for. */
  public ReadOnlyObjectProperty<Integer> yearProperty() {
    return year.getReadOnlyProperty();
  }

  /**
   * The item that figures are shown for, so that only nærhospitaler that hold it count; empty when
   * all count.
   */
  public ReadOnlyObjectProperty<Optional<ItemId>> functionProperty() {
    return function.getReadOnlyProperty();
  }

  /** The selected nærhospital. */
  public ReadOnlyObjectProperty<Optional<NaerhospitalId>> selectionProperty() {
    return selection.getReadOnlyProperty();
  }

  /** The selected nærhospital as it stands on disk. */
  public Optional<Naerhospital> selected() {
    return selection.get().flatMap(plan()::naerhospital);
  }

  /** The evaluation that every panel shows. */
  public ReadOnlyObjectProperty<Evaluation> evaluationProperty() {
    return evaluation.getReadOnlyProperty();
  }

  /**
   * How the plan that is evaluated stands against the faglige ramme. It changes just before the
   * evaluation does.
   */
  public ReadOnlyObjectProperty<Compliance> complianceProperty() {
    return compliance.getReadOnlyProperty();
  }

  /** Whether what is shown is safe on disk. */
  public ReadOnlyObjectProperty<SaveStatus> saveStatusProperty() {
    return saveStatus.getReadOnlyProperty();
  }

  /** The edit that undo would take back. */
  public ReadOnlyObjectProperty<Optional<ProjectEdit>> undoableProperty() {
    return undoable.getReadOnlyProperty();
  }

  /** The edit that redo would make again. */
  public ReadOnlyObjectProperty<Optional<ProjectEdit>> redoableProperty() {
    return redoable.getReadOnlyProperty();
  }

  /**
   * Makes an edit: writes it, then shows it.
   *
   * @param edit the edit that fits the state on disk at that moment, or empty for none
   * @return completes on the user-interface thread once the edit is shown, or could not be made
   */
  public CompletableFuture<Void> edit(Function<ProjectState, Optional<ProjectEdit>> edit) {
    return write(() -> edit.apply(file.state()).ifPresent(file::apply));
  }

  /** Makes an edit of the plan that is shown. */
  public CompletableFuture<Void> editPlan(Function<Plan, Optional<PlanEdit>> edit) {
    PlanId shown = planId.get();
    return edit(current ->
        current
            .plan(shown)
            .flatMap(edit)
            .map(planEdit -> new ProjectEdit.EditPlan(shown, planEdit)));
  }

  /** Replaces a nærhospital of the plan that is shown by a changed value of itself. */
  public CompletableFuture<Void> change(
      NaerhospitalId id, Function<Naerhospital, Naerhospital> to) {
    return editPlan(plan ->
        plan.naerhospital(id)
            .map(before -> new PlanEdit.Change(before, to.apply(before)))
            .filter(change -> !change.before().equals(change.after()))
            .map(change -> change));
  }

  /**
   * Changes what a nærhospital of the plan that is shown holds and states, or, when it is empty,
   * what the plan says as a whole.
   */
  public CompletableFuture<Void> changeHoldings(
      Optional<NaerhospitalId> owner, UnaryOperator<Holdings> to) {
    return changeHoldings(planId.get(), owner, to);
  }

  /**
   * Changes what a nærhospital of a plan holds and states, or, when it is empty, what the plan says
   * as a whole.
   */
  public CompletableFuture<Void> changeHoldings(
      PlanId of, Optional<NaerhospitalId> owner, UnaryOperator<Holdings> to) {
    return edit(current ->
        current
            .plan(of)
            .flatMap(plan ->
                owner.isPresent()
                    ? plan.naerhospital(owner.get()).flatMap(before -> change(of, before, to))
                    : Optional.of(plan.holdings())
                        .map(before -> new ProjectEdit.StatePlan(of, before, to.apply(before)))
                        .filter(state -> !state.before().equals(state.after()))));
  }

  /** Changes who goes where under the plan that is shown. */
  public CompletableFuture<Void> changeAllocation(UnaryOperator<Allocation> to) {
    PlanId shown = planId.get();
    return edit(current ->
        current
            .plan(shown)
            .map(Plan::allocation)
            .map(before -> new ProjectEdit.Allocate(shown, before, to.apply(before)))
            .filter(edit -> !edit.before().equals(edit.after()))
            .map(edit -> edit));
  }

  private static Optional<ProjectEdit> change(
      PlanId of, Naerhospital before, UnaryOperator<Holdings> to) {
    Naerhospital after = before.withHoldings(to);
    return before.equals(after)
        ? Optional.empty()
        : Optional.of(new ProjectEdit.EditPlan(of, new PlanEdit.Change(before, after)));
  }

  /** Takes the last edit back. */
  public CompletableFuture<Void> undo() {
    return write(file::undo);
  }

  /** Makes the edit again that was last taken back. */
  public CompletableFuture<Void> redo() {
    return write(file::redo);
  }

  /** Puts other data under the project's plans: writes it, then shows it. */
  public CompletableFuture<Void> replaceData(Dataset dataset, List<ImportRecord> imports) {
    return write(() -> file.replaceData(dataset, imports));
  }

  /**
   * Puts other data and another road network, or none, under the project's plans: writes it, then
   * shows it.
   */
  public CompletableFuture<Void> replaceData(
      Dataset dataset, List<ImportRecord> imports, Optional<RoadSource> roads) {
    return write(() -> file.replaceData(dataset, imports, roads));
  }

  /**
   * Puts travel times that were found anew on the road network, or without it, in place of those
   * there are; nothing is done when the project has other data by now than they were found on.
   */
  public CompletableFuture<Void> replaceTravel(Dataset foundOn, RoadImport.Result found) {
    return write(() -> {
      if (file.state().dataset() == foundOn) {
        file.replaceData(found.dataset(), found.imports(), found.roads());
      } else {
        file.roadFolder().discard();
      }
    });
  }

  /** Shows another plan. */
  public void show(PlanId id) {
    planId.set(id);
    remember(PLAN, id.value());
    dropDeadSelection();
    evaluate(plan(), state.get());
  }

  /** Shows figures for another year. */
  public void showYear(int shown) {
    year.set(shown);
    remember(YEAR, Integer.toString(shown));
    evaluate(plan(), state.get());
  }

  /** Shows figures for those who travel for an item, or, when it is empty, whatever for. */
  public void showFunction(Optional<ItemId> item) {
    function.set(item);
    remember(FUNCTION, item.map(ItemId::value).orElse(""));
    evaluate(plan(), state.get());
  }

  /** Selects a nærhospital, or none. */
  public void select(Optional<NaerhospitalId> id) {
    if (!id.equals(selection.get())) {
      selection.set(id);
      remember(SELECTION, id.map(NaerhospitalId::value).orElse(""));
    }
  }

  /**
   * Evaluates a plan that is not saved, to follow the mouse; end it with an edit or {@link
   * #endPreview}.
   */
  public void preview(Plan plan) {
    evaluate(plan, state.get());
  }

  /** Goes back to the plan on disk. */
  public void endPreview() {
    evaluate(plan(), state.get());
  }

  /** Keeps a setting with the project: where it was left, never what was planned. */
  public void remember(String key, String value) {
    // A setting that cannot be kept costs the user nothing but the place where the project was
    // left, so it is logged, not shown.
    try {
      writer.execute(() -> {
        try {
          file.remember(key, value);
        } catch (UserFacingException e) {
          LOG.warn("Where the project was left could not be kept", e);
        }
      });
    } catch (RejectedExecutionException e) {
      LOG.debug("{} came after the project was closed", key, e);
    }
  }

  private CompletableFuture<Void> write(Runnable change) {
    saveStatus.set(new SaveStatus.Saving());
    CompletableFuture<Void> done = new CompletableFuture<>();
    writer.execute(() -> {
      SaveStatus outcome = new SaveStatus.Saved();
      try {
        change.run();
      } catch (UserFacingException e) {
        outcome = new SaveStatus.Failed(e);
      } catch (RuntimeException e) {
        LOG.error("An edit could not be made", e);
        outcome = new SaveStatus.Failed(e);
      }
      SaveStatus status = outcome;
      ProjectState written = file.state();
      Optional<ProjectEdit> nextUndo = file.undoable();
      Optional<ProjectEdit> nextRedo = file.redoable();
      ui.execute(() -> {
        show(written, nextUndo, nextRedo, status);
        done.complete(null);
      });
    });
    return done;
  }

  private void show(
      ProjectState written,
      Optional<ProjectEdit> nextUndo,
      Optional<ProjectEdit> nextRedo,
      SaveStatus status) {
    state.set(written);
    if (written.plan(planId.get()).isEmpty()) {
      planId.set(written.plans().getFirst().id());
    }
    dropDeadSelection();
    undoable.set(nextUndo);
    redoable.set(nextRedo);
    saveStatus.set(status);
    evaluate(plan(), written);
  }

  private void dropDeadSelection() {
    if (selection.get().isPresent() && selected().isEmpty()) {
      select(Optional.empty());
    }
  }

  // Only the newest request is evaluated: what came before it is no longer wanted.
  private void evaluate(Plan plan, ProjectState with) {
    SiteColumns known = evaluation.get().columns();
    int shownYear = year.get();
    Optional<ItemId> shownFunction =
        function.get().filter(id -> with.catalogue().item(id).isPresent());
    Supplier<Judged> request = () -> Judged.of(plan, with, shownYear, shownFunction, known);
    if (awaited.getAndSet(request) == null && !evaluator.isShutdown()) {
      evaluator.execute(this::evaluateAwaited);
    }
  }

  private void evaluateAwaited() {
    Supplier<Judged> request = awaited.getAndSet(null);
    if (request != null) {
      Judged result = request.get();
      ui.execute(() -> {
        compliance.set(result.compliance());
        evaluation.set(result.evaluation());
      });
    }
  }

  /** Waits for writes under way, then closes the file. */
  @Override
  public void close() {
    evaluator.shutdownNow();
    writer.close();
    file.close();
  }
}
