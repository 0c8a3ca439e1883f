package dk.naerplan.workbench.access;

import dk.naerplan.access.Coverage;
import dk.naerplan.access.CoverageDecay;
import dk.naerplan.access.Dataset;
import dk.naerplan.access.Measures;
import dk.naerplan.access.Quintiles;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.framework.ItemId;
import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.population.Indicator;
import dk.naerplan.report.access.CoverageTable.Row;
import dk.naerplan.report.access.CoverageTable;
import dk.naerplan.store.ProjectState;
import dk.naerplan.travel.TravelMode;
import dk.naerplan.workbench.session.Latest;
import dk.naerplan.workbench.session.Session;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/**
 * Coverage with almen praksis or with a function, and what the plan does to fifths of the persons.
 */
public final class CoverageViewModel {
  private static final String DECAY = "access.decay";

  private final Session session;
  private final ObservableValue<Language> language;
  private final BooleanProperty active = new SimpleBooleanProperty();
  private final ObjectProperty<Supply> supply = new SimpleObjectProperty<>();
  private final ObjectProperty<CoverageDecay> decay = new SimpleObjectProperty<>();
  private final ObjectProperty<Group> group = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<Choices> choices = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Content> content = new ReadOnlyObjectWrapper<>();
  private final Latest<Content> latest;
  // Only the worker's own thread reads and writes it.
  private Optional<Known> known = Optional.empty();

  /** Practices do not move with the plan, so that their coverage is kept while a pin is dragged. */
  private record Known(
      Dataset dataset, TravelMode mode, int year, CoverageDecay decay, Coverage coverage) {}

  /**
   * What is shared out.
   *
   * @param item the function; empty for the capacities of almen praksis
   */
  public record Supply(Optional<ItemId> item, String name) {
    @Override
    public String toString() {
      return name;
    }
  }

  /**
   * By what persons are divided into fifths.
   *
   * @param indicator empty for the coverage with almen praksis
   */
  public record Group(Optional<Indicator> indicator, String name) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** What there is to choose from. */
  public record Choices(List<Supply> supplies, List<Group> groups) {
    /** Keeps its own copies. */
    public Choices {
      supplies = List.copyOf(supplies);
      groups = List.copyOf(groups);
    }
  }

  /**
   * What is shown.
   *
   * @param sentence the coverage of all; or, when there is no supply, what to do about it
   * @param fifthsNote by what and for whom; or what to do when nothing is known
   */
  public record Content(
      String sentence, List<Row> rows, String fifthsNote, List<Quintiles.Fifth> fifths) {
    /** Keeps its own copies. */
    public Content {
      rows = List.copyOf(rows);
      fifths = List.copyOf(fifths);
    }
  }

  private record Question(
      Evaluation evaluation,
      ProjectState state,
      Measures measures,
      String line,
      Supply supply,
      CoverageDecay decay,
      Optional<Group> group) {}

  /**
   * The coverage of a session; it follows while it is {@linkplain #activeProperty active}.
   *
   * @param worker works out figures, one after the other, on one thread
   * @param ui runs a task on the user-interface thread, in order
   */
  public CoverageViewModel(
      Session session, ObservableValue<Language> language, Executor worker, Executor ui) {
    this.session = session;
    this.language = language;
    latest = new Latest<>(worker, ui, content::set);
    decay.set(remembered());
    content.set(new Content("", List.of(), "", List.of()));
    choose();
    session.evaluationProperty().subscribe(_ -> refresh());
    session.selectionProperty().subscribe(_ -> refresh());
    active.subscribe(this::refresh);
    supply.subscribe(this::refresh);
    group.subscribe(this::refresh);
    decay.addListener((_, _, now) -> {
      session.remember(DECAY, now.name());
      refresh();
    });
  }

  private CoverageDecay remembered() {
    String kept = session.file().settings().getOrDefault(DECAY, "");
    return Stream.of(CoverageDecay.values())
        .filter(each -> each.name().equals(kept))
        .findFirst()
        .orElse(CoverageDecay.STEPS_30);
  }

  private void refresh() {
    if (!active.get()) {
      return;
    }
    choose();
    Subject subject = Subject.of(session, language.getValue());
    Question question =
        new Question(
            session.evaluationProperty().get(),
            session.state(),
            subject.measures(),
            subject.line(),
            supply.get(),
            decay.get(),
            Optional.ofNullable(group.get()));
    latest.ask(() -> answer(question));
  }

  // What was chosen stays chosen as long as it can be; else what the figures are shown for.
  private void choose() {
    ProjectState state = session.state();
    List<Supply> supplies = new ArrayList<>();
    supplies.add(new Supply(Optional.empty(), texts().get("supply.practices")));
    Set<ItemId> offered = new LinkedHashSet<>();
    for (Naerhospital each : session.evaluationProperty().get().plan().naerhospitaler()) {
      each.holdings().held().stream()
          .filter(item -> Coverage.daysPerWeek(each, item) > 0)
          .forEach(offered::add);
    }
    offered.forEach(item -> supplies.add(new Supply(Optional.of(item), name(item, state))));
    List<Group> groups = new ArrayList<>();
    if (!state.dataset().localData().practices().isEmpty()) {
      groups.add(new Group(Optional.empty(), texts().get("group.practices")));
    }
    state
        .dataset()
        .localData()
        .indicators()
        .forEach(each -> groups.add(new Group(Optional.of(each), each.name())));
    Choices now = new Choices(supplies, groups);
    if (!now.equals(choices.get())) {
      choices.set(now);
    }
    if (!supplies.contains(supply.get())) {
      supply.set(preferred(supplies, state));
    }
    if (!groups.contains(group.get())) {
      group.set(groups.isEmpty() ? null : groups.getFirst());
    }
  }

  private Supply preferred(List<Supply> supplies, ProjectState state) {
    Optional<ItemId> shown = session.functionProperty().get();
    boolean practices = !state.dataset().localData().practices().isEmpty();
    return supplies.stream()
        .filter(each -> each.item().isPresent() && each.item().equals(shown))
        .findFirst()
        .orElse(practices || supplies.size() == 1 ? supplies.getFirst() : supplies.get(1));
  }

  private String name(ItemId item, ProjectState state) {
    return state
        .catalogue()
        .item(item)
        .map(of -> language.getValue().of(of.name().da(), of.name().en()))
        .orElse(item.value());
  }

  private Content answer(Question question) {
    Dataset dataset = question.state().dataset();
    CoverageTable table = table();
    Coverage coverage =
        question
            .supply()
            .item()
            .map(item ->
                Coverage.ofFunction(
                    question.evaluation().plan(),
                    item,
                    question.evaluation().columns(),
                    dataset,
                    question.evaluation().year(),
                    question.decay().decay()))
            .orElseGet(() -> ofPractices(question));
    boolean none = coverage.supply() == 0;
    String sentence =
        none
            ? texts().get(question.supply().item().isEmpty() ? "none.practices" : "none.days")
            : table.sentence(
                coverage,
                question.supply().name(),
                question.decay(),
                dataset.population().total(question.evaluation().year()));
    Optional<Quintiles> fifths = question.group().map(by -> fifths(by, question));
    return new Content(
        sentence,
        none ? List.of() : table.rows(coverage, dataset.geography(), dataset.areas()),
        fifths
            .map(of ->
                texts()
                    .get(
                        "fifths.note",
                        question.line(),
                        Math.round(of.personsWithoutValue())))
            .orElseGet(() -> texts().get("none.indicators")),
        fifths.map(Quintiles::fifths).orElse(List.of()));
  }

  private Quintiles fifths(Group by, Question question) {
    double[] values =
        by.indicator()
            .map(indicator -> indicator.perZone(question.state().dataset().geography()))
            .orElseGet(() -> ofPractices(question).perZone());
    return Quintiles.of(
        values, question.measures().journeys(), question.measures().tripsPerPersonPerYear());
  }

  private Coverage ofPractices(Question question) {
    Dataset dataset = question.state().dataset();
    TravelMode mode = question.evaluation().access().mode();
    int year = question.evaluation().year();
    boolean fits =
        known
            .filter(of ->
                of.dataset() == dataset
                    && of.mode() == mode
                    && of.year() == year
                    && of.decay() == question.decay())
            .isPresent();
    if (!fits) {
      known =
          Optional.of(
              new Known(
                  dataset,
                  mode,
                  year,
                  question.decay(),
                  Coverage.ofPractices(dataset, mode, year, question.decay().decay())));
    }
    return known.orElseThrow().coverage();
  }

  Texts texts() {
    return Texts.of(CoverageViewModel.class, language.getValue());
  }

  CoverageTable table() {
    return new CoverageTable(language.getValue());
  }

  /** Whether the tables are looked at. */
  public BooleanProperty activeProperty() {
    return active;
  }

  /** What is shared out. */
  public ObjectProperty<Supply> supplyProperty() {
    return supply;
  }

  /** How supply is taken to reach people; kept with the project. */
  public ObjectProperty<CoverageDecay> decayProperty() {
    return decay;
  }

  /** By what persons are divided into fifths; null when nothing is known of them. */
  public ObjectProperty<Group> groupProperty() {
    return group;
  }

  /** What there is to choose from. */
  public ReadOnlyObjectProperty<Choices> choicesProperty() {
    return choices.getReadOnlyProperty();
  }

  /** What is shown. */
  public ReadOnlyObjectProperty<Content> contentProperty() {
    return content.getReadOnlyProperty();
  }

  /** Both tables for a spreadsheet. */
  public String tsv() {
    return table().tsv(content.get().rows(), content.get().fifths());
  }
}
