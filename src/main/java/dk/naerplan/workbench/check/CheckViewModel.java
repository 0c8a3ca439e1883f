package dk.naerplan.workbench.check;

import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import dk.naerplan.report.compliance.ComplianceWording;
import dk.naerplan.report.compliance.Mark;
import dk.naerplan.workbench.check.FindingContent.Row;
import dk.naerplan.workbench.check.FindingFilter.Scope;
import dk.naerplan.workbench.session.Latest;
import dk.naerplan.workbench.session.Session;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/** The findings of the plan that is shown, filtered, and which of them is looked at. */
public final class CheckViewModel implements AutoCloseable {
  private final Session session;
  private final ObservableValue<Language> language;
  private final BooleanProperty active = new SimpleBooleanProperty();
  private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.SELECTED);
  private final ObjectProperty<Optional<String>> chapter =
      new SimpleObjectProperty<>(Optional.empty());
  private final StringProperty search = new SimpleStringProperty("");
  private final Map<Mark, BooleanProperty> shown = new EnumMap<>(Mark.class);
  private final ReadOnlyObjectWrapper<FindingContent> content =
      new ReadOnlyObjectWrapper<>(FindingContent.UNKNOWN);
  private final ReadOnlyObjectWrapper<CheckSummary> summary =
      new ReadOnlyObjectWrapper<>(CheckSummary.UNKNOWN);
  private final ObjectProperty<Optional<FindingKey>> selected =
      new SimpleObjectProperty<>(Optional.empty());
  private final Latest<Judged> latest;
  private final Subscription following;
  private int lastIndex = -1;

  private record Judged(CheckSummary summary, Optional<FindingContent> content) {}

  /**
   * The findings of a session's plan.
   *
   * @param worker works out figures, one after the other
   * @param ui runs a task on the user-interface thread, in order
   */
  public CheckViewModel(
      Session session, ObservableValue<Language> language, Executor worker, Executor ui) {
    this.session = session;
    this.language = language;
    latest = new Latest<>(worker, ui, this::show);
    for (Mark mark : FindingFilter.FINDINGS) {
      BooleanProperty property = new SimpleBooleanProperty(true);
      property.subscribe(this::refresh);
      shown.put(mark, property);
    }
    scope.subscribe(this::refresh);
    chapter.subscribe(this::refresh);
    search.subscribe(this::refresh);
    active.subscribe(this::refresh);
    selected.subscribe(_ -> keepIndex());
    following =
        Subscription.combine(
            session.evaluationProperty().subscribe(this::refresh),
            session.selectionProperty().subscribe(this::refreshForSelection));
    refresh();
  }

  Texts texts() {
    return Texts.of(CheckViewModel.class, language.getValue());
  }

  ComplianceWording wording() {
    return new ComplianceWording(session.state(), language.getValue());
  }

  /** Whether the list is looked at; while it is not, only the summary is kept up to date. */
  public BooleanProperty activeProperty() {
    return active;
  }

  /** Whose findings are listed. */
  public ObjectProperty<Scope> scopeProperty() {
    return scope;
  }

  /** The chapter whose findings are listed; empty for all. */
  public ObjectProperty<Optional<String>> chapterProperty() {
    return chapter;
  }

  /** What a listed finding must contain. */
  public StringProperty searchProperty() {
    return search;
  }

  /** Whether findings of a mark are listed. */
  public BooleanProperty shownProperty(Mark mark) {
    return shown.get(mark);
  }

  /** What is listed. */
  public ReadOnlyObjectProperty<FindingContent> contentProperty() {
    return content.getReadOnlyProperty();
  }

  /** How the whole plan stands, whatever is listed. */
  public ReadOnlyObjectProperty<CheckSummary> summaryProperty() {
    return summary.getReadOnlyProperty();
  }

  /** The finding that is looked at; it may have been mended meanwhile. */
  public ObjectProperty<Optional<FindingKey>> selectedProperty() {
    return selected;
  }

  /** Lists findings of every mark and chapter, whatever they contain. */
  public void clearFilters() {
    shown.values().forEach(property -> property.set(true));
    chapter.set(Optional.empty());
    search.set("");
  }

  /** Looks at the finding after the one that is looked at, or at the first. */
  public void next() {
    step(1);
  }

  /** Looks at the finding before the one that is looked at, or at the last. */
  public void previous() {
    step(-1);
  }

  // From a finding that is mended the way leads on from where it stood.
  private void step(int by) {
    List<Row> rows = content.get().rows();
    if (rows.isEmpty()) {
      return;
    }
    int at = indexOfSelected(rows);
    int from = at >= 0 ? at : Math.max(lastIndex, 0) - (by > 0 ? 1 : 0);
    selected.set(Optional.of(rows.get(Math.floorMod(from + by, rows.size())).key()));
  }

  private int indexOfSelected(List<Row> rows) {
    for (int i = 0; i < rows.size(); i++) {
      if (selected.get().filter(rows.get(i).key()::equals).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  private Set<Mark> marks() {
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    shown.forEach((mark, property) -> {
      if (property.get()) {
        marks.add(mark);
      }
    });
    return marks;
  }

  FindingFilter filter() {
    return new FindingFilter(
        scope.get(), session.selectionProperty().get(), chapter.get(), marks(), search.get());
  }

  private void refreshForSelection() {
    if (scope.get() == Scope.SELECTED) {
      refresh();
    }
  }

  private void refresh() {
    CheckContext context = CheckContext.of(session, language.getValue());
    FindingFilter filter = filter();
    boolean listed = active.get();
    latest.ask(() ->
        new Judged(
            CheckSummary.of(context),
            listed ? Optional.of(FindingList.content(context, filter)) : Optional.empty()));
  }

  private void show(Judged judged) {
    summary.set(judged.summary());
    judged
        .content()
        .filter(news -> !news.equals(content.get()))
        .ifPresent(news -> {
          content.set(news);
          keepIndex();
        });
  }

  private void keepIndex() {
    int at = indexOfSelected(content.get().rows());
    lastIndex = at >= 0 ? at : lastIndex;
  }

  /** No longer follows the session. */
  @Override
  public void close() {
    following.unsubscribe();
  }
}
