package dk.naerplan.workbench.data;

import dk.naerplan.demand.Assumption;
import dk.naerplan.demand.AssumptionId;
import dk.naerplan.exchange.RoadImport;
import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import dk.naerplan.store.ProjectEdit;
import dk.naerplan.store.ProjectState;
import dk.naerplan.store.RoadSource;
import dk.naerplan.workbench.session.FileDialogs;
import dk.naerplan.workbench.session.JobProgress;
import dk.naerplan.workbench.session.Jobs;
import dk.naerplan.workbench.session.RoadUpkeep;
import dk.naerplan.workbench.session.Session;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;

/** The road network that travel times by car are routed on, and what can be changed of it. */
public final class RoadsViewModel {
  private final Session session;
  private final Jobs jobs;
  private final FileDialogs files;
  private final ObservableValue<Language> language;
  private final Clock clock;
  private final Predicate<String> confirm;
  private final ReadOnlyObjectWrapper<Content> content = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper report = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper waitProblem = new ReadOnlyStringWrapper("");
  // Held here and known to the session only weakly: the session outlives the dialog.
  private final ChangeListener<ProjectState> follower = (_, _, _) -> refresh();

  /**
   * What is shown.
   *
   * @param lines what the network is, a line each
   * @param problem what is missing and what to do; empty when nothing is
   * @param present whether the project has a network
   * @param usable whether it can be routed on
   * @param ferryWait the wait at ferries as it is typed; empty when the project has no such
   *     assumption
   * @param behind whether travel times are routed with another wait
   */
  public record Content(
      List<String> lines,
      String problem,
      boolean present,
      boolean usable,
      String ferryWait,
      boolean behind,
      boolean fill) {
    /** Keeps its own copy. */
    public Content {
      lines = List.copyOf(lines);
    }
  }

  /**
   * The road network of a session's project.
   *
   * @param confirm asks the user whether to do what cannot be taken back
   */
  public RoadsViewModel(
      Session session,
      Jobs jobs,
      FileDialogs files,
      ObservableValue<Language> language,
      Clock clock,
      Predicate<String> confirm) {
    this.session = session;
    this.jobs = jobs;
    this.files = files;
    this.language = language;
    this.clock = clock;
    this.confirm = confirm;
    session.stateProperty().addListener(new WeakChangeListener<>(follower));
    refresh();
  }

  Texts texts() {
    return Texts.of(RoadsViewModel.class, language.getValue());
  }

  /** What is shown. */
  public ReadOnlyObjectProperty<Content> contentProperty() {
    return content.getReadOnlyProperty();
  }

  /** What the last import said; empty before the first. */
  public ReadOnlyStringProperty reportProperty() {
    return report.getReadOnlyProperty();
  }

  /** Why what was typed is no wait; empty when it is one. */
  public ReadOnlyStringProperty waitProblemProperty() {
    return waitProblem.getReadOnlyProperty();
  }

  /** The work that runs now. */
  public ReadOnlyObjectProperty<Optional<Jobs.Job>> runningProperty() {
    return jobs.runningProperty();
  }

  /** Asks for an OpenStreetMap extract and routes on it. */
  public void importRoads() {
    files
        .open(
            texts().get("roads.import"),
            new FileDialogs.FileKind(texts().get("roads.kind"), ".pbf"))
        .ifPresent(this::importRoads);
  }

  private void importRoads(Path extract) {
    ProjectState on = session.state();
    jobs.run(
        texts().get("roads.job", extract.getFileName()),
        job ->
            RoadImport.read(
                extract,
                on,
                session.file().roadFolder(),
                clock.instant(),
                new JobProgress(job, language.getValue())),
        result -> session.replaceTravel(on.dataset(), result).thenRun(() -> told(result)),
        session.file().roadFolder()::discard);
  }

  // What could not be saved has been told already.
  private void told(RoadImport.Result result) {
    if (session.state().dataset() == result.dataset()) {
      report.set(result.report(language.getValue()));
    }
  }

  /** Types a wait at ferries; nothing happens when it is none. */
  public void setWait(String typed) {
    Optional<Assumption> assumption = assumption(session.state());
    double minutes = parse(typed);
    if (assumption.filter(a -> a.low() <= minutes && minutes <= a.high()).isEmpty()) {
      waitProblem.set(
          assumption.map(a -> texts().get("roads.wait.problem", a.low(), a.high())).orElse(""));
      return;
    }
    waitProblem.set("");
    session.edit(state ->
        assumption(state)
            .filter(before -> before.value() != minutes)
            .map(before -> new ProjectEdit.ChangeAssumption(before, before.withValue(minutes))));
  }

  private double parse(String typed) {
    String text = typed.strip();
    ParsePosition at = new ParsePosition(0);
    Number number = NumberFormat.getInstance(language.getValue().locale()).parse(text, at);
    return number == null || at.getIndex() < text.length() ? Double.NaN : number.doubleValue();
  }

  /** Routes with the wait that is assumed, when that was called off before. */
  public void routeAnew() {
    RoadUpkeep.routeAnew(session, jobs, language.getValue(), content.get().fill());
  }

  /** Fills missing ways with estimates, or no longer. */
  public void setFill(boolean fill) {
    if (content.get().usable() && fill != content.get().fill()) {
      RoadUpkeep.routeAnew(session, jobs, language.getValue(), fill);
    }
  }

  /** Gives the network up, if the user means it. */
  public void remove() {
    ProjectState on = session.state();
    if (on.roads().isPresent()
        && confirm.test(texts().get("roads.remove.confirm", on.roads().get().folder()))) {
      jobs.run(
          texts().get("roads.remove.job"),
          () -> RoadImport.remove(on),
          result -> session.replaceTravel(on.dataset(), result).thenRun(() -> told(result)));
    }
  }

  private void refresh() {
    ProjectState state = session.state();
    Optional<RoadSource> roads = state.roads();
    content.set(
        new Content(
            roads.map(this::lines).orElseGet(() -> List.of(texts().get("roads.none"))),
            roads
                .flatMap(RoadSource::problem)
                .map(problem ->
                    problem.what(language.getValue()) + "\n" + problem.remedy(language.getValue()))
                .orElse(""),
            roads.isPresent(),
            roads.filter(each -> each.problem().isEmpty()).isPresent(),
            assumption(state).map(each -> number(each.value())).orElse(""),
            RoadUpkeep.isBehind(state),
            roads.map(RoadSource::fill).orElse(false)));
  }

  private List<String> lines(RoadSource roads) {
    List<String> lines = new ArrayList<>();
    DateTimeFormatter day =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(language.getValue().locale());
    lines.add(
        roads
            .extractDate()
            .map(date -> texts().get("roads.of.date", roads.file(), day.format(date)))
            .orElseGet(() -> texts().get("roads.of", roads.file())));
    lines.add(texts().get("roads.folder", roads.folder()));
    lines.add(texts().get("roads.routed", number(roads.waitingMinutes())));
    lines.add(texts().get("roads.credit", RoadImport.ATTRIBUTION));
    return lines;
  }

  private String number(double value) {
    return new DecimalFormat(
            "0.####", DecimalFormatSymbols.getInstance(language.getValue().locale()))
        .format(value);
  }

  private static Optional<Assumption> assumption(ProjectState state) {
    return state.book().assumption(new AssumptionId(RoadSource.FERRY_WAIT));
  }
}
