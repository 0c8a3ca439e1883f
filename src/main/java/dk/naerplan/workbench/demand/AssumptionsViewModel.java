package dk.naerplan.workbench.demand;

import dk.naerplan.demand.Assumption;
import dk.naerplan.demand.AssumptionBook;
import dk.naerplan.demand.AssumptionId;
import dk.naerplan.demand.AssumptionStatus;
import dk.naerplan.exchange.Defaults;
import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import dk.naerplan.store.ProjectEdit;
import dk.naerplan.store.ProjectState;
import dk.naerplan.workbench.session.Session;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;

/**
 * The assumptions of the project, and what can be changed of each. A change is an edit like any
 * other: it is saved, it can be taken back, and all figures follow.
 */
public final class AssumptionsViewModel {
  private final Session session;
  private final ObservableValue<Language> language;
  private final AssumptionBook standard;
  private final StringProperty filter = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Content> content = new ReadOnlyObjectWrapper<>();
  // Held here and known to the session only weakly: the session outlives the dialog.
  private final ChangeListener<ProjectState> follower = (_, _, _) -> refresh();

  /**
   * An assumption in the table.
   *
   * @param range the values it may take
   * @param standard what the value was from the start; empty when it still is, or never was there
   */
  public record Row(
      AssumptionId id,
      String name,
      String value,
      String unit,
      String range,
      AssumptionStatus status,
      String statusText,
      String source,
      String standard,
      boolean changed) {}

  /** What the dialog shows. */
  public record Content(String summary, String none, List<Row> rows) {
    /** Keeps its own copy. */
    public Content {
      rows = List.copyOf(rows);
    }
  }

  /** How well an assumption is founded, to choose from. */
  public record Status(AssumptionStatus status, String label) {
    @Override
    public String toString() {
      return label;
    }
  }

  /** The assumptions of a session's project. */
  public AssumptionsViewModel(Session session, ObservableValue<Language> language) {
    this(session, language, Defaults.book());
  }

  AssumptionsViewModel(
      Session session, ObservableValue<Language> language, AssumptionBook standard) {
    this.session = session;
    this.language = language;
    this.standard = standard;
    session.stateProperty().addListener(new WeakChangeListener<>(follower));
    filter.subscribe(this::refresh);
    refresh();
  }

  Texts texts() {
    return Texts.of(AssumptionsViewModel.class, language.getValue());
  }

  /** What the dialog shows. */
  public ReadOnlyObjectProperty<Content> contentProperty() {
    return content.getReadOnlyProperty();
  }

  /** Words that a row must hold to be shown. */
  public StringProperty filterProperty() {
    return filter;
  }

  /** All ways an assumption can be founded. */
  public List<Status> statuses() {
    return Arrays.stream(AssumptionStatus.values())
        .map(status -> new Status(status, texts().get("status." + status)))
        .toList();
  }

  /** The value of an assumption as it is typed, without its unit. */
  public String typed(AssumptionId id) {
    Assumption assumption = assumption(id);
    return ValueText.number(assumption.value(), assumption.unit(), language.getValue());
  }

  /** What is wrong with a value that was typed; empty when nothing is. */
  public Optional<String> problem(AssumptionId id, String typed) {
    Assumption assumption = assumption(id);
    OptionalDouble value = ValueText.parse(typed, assumption.unit(), language.getValue());
    if (value.isEmpty()) {
      return Optional.of(
          texts().get("problem.number", typed, written(assumption, assumption.value())));
    }
    boolean within =
        assumption.low() <= value.getAsDouble() && value.getAsDouble() <= assumption.high();
    return within
        ? Optional.empty()
        : Optional.of(
            texts()
                .get(
                    "problem.range",
                    written(assumption, assumption.low()),
                    written(assumption, assumption.high())));
  }

  /**
   * Gives an assumption the value that was typed; nothing happens when there is a problem with it.
   *
   * <p>What a source says of its own figure is not said of another: the source then names the value
   * as the planner's, and a documented figure becomes a judgement.
   */
  public CompletableFuture<Void> change(AssumptionId id, String typed) {
    if (problem(id, typed).isPresent()) {
      return CompletableFuture.completedFuture(null);
    }
    double value = ValueText.parse(typed, assumption(id).unit(), language.getValue()).orElseThrow();
    return edit(id, before -> before.value() == value ? before : own(before, value));
  }

  private Assumption own(Assumption before, double value) {
    boolean published =
        standard
            .assumption(before.id())
            .filter(s -> s.source().equals(before.source()))
            .isPresent();
    String source =
        published
            ? texts().get("own", written(before, before.value()), before.source())
            : before.source();
    AssumptionStatus status =
        published && before.status() == AssumptionStatus.DOCUMENTED
            ? AssumptionStatus.EXPERT_ESTIMATE
            : before.status();
    return with(before, value, source, status);
  }

  /** Notes where the value comes from; a blank source is ignored. */
  public CompletableFuture<Void> describe(AssumptionId id, String source) {
    return edit(
        id,
        before ->
            source.isBlank()
                ? before
                : with(before, before.value(), source.strip(), before.status()));
  }

  /** Says how well the value is founded. */
  public CompletableFuture<Void> judge(AssumptionId id, AssumptionStatus status) {
    return edit(id, before -> with(before, before.value(), before.source(), status));
  }

  /** Puts an assumption back as it was from the start. */
  public CompletableFuture<Void> reset(AssumptionId id) {
    return edit(id, before -> standard.assumption(id).orElse(before));
  }

  private static Assumption with(
      Assumption before, double value, String source, AssumptionStatus status) {
    return new Assumption(
        before.id(),
        before.da(),
        before.en(),
        value,
        before.unit(),
        before.low(),
        before.high(),
        source,
        status);
  }

  private CompletableFuture<Void> edit(AssumptionId id, UnaryOperator<Assumption> change) {
    return session.edit(state ->
        state
            .book()
            .assumption(id)
            .map(before -> new ProjectEdit.ChangeAssumption(before, change.apply(before)))
            .filter(edit -> !edit.before().equals(edit.after()))
            .map(edit -> edit));
  }

  private Assumption assumption(AssumptionId id) {
    return session.state().book().assumption(id).orElseThrow();
  }

  private void refresh() {
    Texts texts = texts();
    List<Assumption> all = session.state().book().assumptions();
    long illustrations =
        all.stream().filter(a -> a.status() == AssumptionStatus.ILLUSTRATION).count();
    content.set(
        new Content(
            texts.get("summary", illustrations, all.size()),
            texts.get(all.isEmpty() ? "empty" : "none"),
            all.stream().map(a -> row(a, texts)).filter(this::matches).toList()));
  }

  private boolean matches(Row row) {
    String text =
        String.join(" ", row.name(), row.statusText(), row.source()).toLowerCase(Locale.ROOT);
    return Arrays.stream(filter.get().toLowerCase(Locale.ROOT).strip().split("\\s+"))
        .allMatch(text::contains);
  }

  private Row row(Assumption assumption, Texts texts) {
    Optional<Assumption> original = standard.assumption(assumption.id());
    boolean changed = original.filter(o -> !o.equals(assumption)).isPresent();
    return new Row(
        assumption.id(),
        texts.language() == Language.DA ? assumption.da() : assumption.en(),
        written(assumption, assumption.value()),
        texts.get("unit." + assumption.unit()),
        texts.get(
            "range", written(assumption, assumption.low()), written(assumption, assumption.high())),
        assumption.status(),
        texts.get("status." + assumption.status()),
        assumption.source(),
        changed ? texts.get("standard", written(assumption, original.orElseThrow().value())) : "",
        changed);
  }

  private String written(Assumption assumption, double value) {
    return ValueText.format(value, assumption.unit(), language.getValue());
  }
}
