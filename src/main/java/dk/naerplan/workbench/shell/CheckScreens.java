package dk.naerplan.workbench.shell;

import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.QuestionId;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.workbench.allocation.AllocationView;
import dk.naerplan.workbench.check.BulkFixView;
import dk.naerplan.workbench.check.BulkFixViewModel;
import dk.naerplan.workbench.check.CheckSummary;
import dk.naerplan.workbench.check.CheckView;
import dk.naerplan.workbench.check.CheckViewModel;
import dk.naerplan.workbench.check.Destinations;
import dk.naerplan.workbench.check.EditionViewModel;
import dk.naerplan.workbench.check.FindingViewModel;
import dk.naerplan.workbench.check.MatrixView;
import dk.naerplan.workbench.check.MatrixViewModel;
import dk.naerplan.workbench.check.Prompts;
import dk.naerplan.workbench.map.MapView;
import dk.naerplan.workbench.plan.InspectorView;
import dk.naerplan.workbench.session.Session;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;

/** The check panel and the matrix of an open project, and the ways from them to the rest. */
final class CheckScreens implements Destinations, AutoCloseable {
  private final Session session;
  private final ShellViewModel model;
  private final ShellActions actions;
  private final Prompts prompts;
  private final MapView map;
  private final InspectorView inspector;
  private final AllocationView allocation;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          task -> Thread.ofPlatform().daemon().name("naerplan-check").unstarted(task));
  private final CheckViewModel findings;
  private final FindingViewModel finding;
  private final EditionViewModel edition;
  private final MatrixViewModel requirements;
  private final CheckView panel;
  private final MatrixView matrix;
  private final SidePane side;

  CheckScreens(
      Session session,
      ShellViewModel model,
      ShellActions actions,
      Prompts prompts,
      MapView map,
      InspectorView inspector,
      AllocationView allocation) {
    this.session = session;
    this.model = model;
    this.actions = actions;
    this.prompts = prompts;
    this.map = map;
    this.inspector = inspector;
    this.allocation = allocation;
    Executor work =
        task -> {
          if (!worker.isShutdown()) {
            worker.execute(task);
          }
        };
    var language = model.languageProperty();
    findings = new CheckViewModel(session, language, work, Platform::runLater);
    finding = new FindingViewModel(session, language, findings, this);
    edition = new EditionViewModel(session, language);
    requirements = new MatrixViewModel(session, language, findings, work, Platform::runLater);
    panel = new CheckView(findings, finding, edition, prompts, this::fixAll);
    BooleanProperty shown = actions.matrixShownProperty();
    matrix = new MatrixView(requirements, this::showFinding, () -> shown.set(false));
    side = new SidePane(model.texts(), inspector, allocation, panel, findings.summaryProperty());
    side.checkShown().subscribe(now -> findings.activeProperty().set(now));
    requirements.activeProperty().bind(shown);
  }

  SidePane side() {
    return side;
  }

  MatrixView matrix() {
    return matrix;
  }

  ObservableValue<CheckSummary> summary() {
    return findings.summaryProperty();
  }

  /** Shows the inspector, ready for keys. */
  void showInspector() {
    side.showInspector();
    Platform.runLater(inspector::requestFocus);
  }

  /** Shows who goes where, ready for keys. */
  void showAllocation() {
    side.showAllocation();
    Platform.runLater(allocation::takeFocus);
  }

  /** Shows the findings, ready for keys. */
  void showPanel() {
    side.showCheck();
    // A tab lays its content out only after it is shown.
    Platform.runLater(panel::focusList);
  }

  private void showFinding() {
    side.showCheck();
  }

  void next() {
    showPanel();
    findings.next();
  }

  void previous() {
    showPanel();
    findings.previous();
  }

  private void fixAll() {
    BulkFixViewModel fixes =
        new BulkFixViewModel(session, model.languageProperty().get(), findings);
    prompts.ask(
        fixes.title(),
        new BulkFixView(fixes),
        fixes.actionProperty(),
        fixes.tickedProperty().isEqualTo(0),
        fixes::apply);
  }

  @Override
  public void inspect(
      Optional<NaerhospitalId> owner, Optional<ItemId> item, Optional<QuestionId> question) {
    session.select(owner);
    side.showInspector();
    item.ifPresentOrElse(i -> inspector.reveal(i, question), this::showInspector);
  }

  @Override
  public void showOnMap(NaerhospitalId id) {
    session.select(Optional.of(id));
    actions.matrixShownProperty().set(false);
    map.requestFocus();
  }

  @Override
  public void showAssumptions() {
    actions.showAssumptions();
  }

  @Override
  public void close() {
    findings.close();
    finding.close();
    edition.close();
    requirements.close();
    worker.shutdownNow();
  }
}
