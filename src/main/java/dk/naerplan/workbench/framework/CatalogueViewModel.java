package dk.naerplan.workbench.framework;

import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.CatalogueItem;
import dk.naerplan.framework.ItemKind;
import dk.naerplan.framework.Rule;
import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import dk.naerplan.store.ProjectState;
import dk.naerplan.workbench.framework.Detail.Badge;
import dk.naerplan.workbench.session.Session;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;

/** Everything in the edition in force, to search, follow from one thing to the next and read. */
public final class CatalogueViewModel {
  private final Session session;
  private final ObservableValue<Language> language;
  private final StringProperty search = new SimpleStringProperty("");
  private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.ALL);
  private final ReadOnlyObjectWrapper<Content> content = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Optional<Detail>> detail =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
  private final Deque<Entry> visited = new ArrayDeque<>();
  private List<Group> all = List.of();
  // Held here and known to the session only weakly: the session outlives the dialog.
  private final ChangeListener<ProjectState> follower = (_, before, now) -> follow(before, now);

  /** What is listed. */
  public enum Scope {
    /** Items and rules. */
    ALL,
    /** Items only. */
    ITEMS,
    /** Rules only. */
    RULES,
    /** The planner's own items only. */
    OWN
  }

  /**
   * An entry in the list.
   *
   * @param basis its id and section
   * @param found what a search looks through, in lower case
   */
  public record Row(Entry entry, String label, Badge badge, String basis, boolean own, String found) {}

  /** Entries under a heading. */
  public record Group(String title, List<Row> rows) {
    /** Keeps its own copy. */
    public Group {
      rows = List.copyOf(rows);
    }
  }

  /**
   * What the list shows.
   *
   * @param summary how much of how much is shown
   * @param none what to say when nothing is; empty when something is
   * @param searching whether only a part of a group may be shown
   */
  public record Content(List<Group> groups, String summary, String none, boolean searching) {
    /** Keeps its own copy. */
    public Content {
      groups = List.copyOf(groups);
    }
  }

  /** The edition of a session's project. */
  public CatalogueViewModel(Session session, ObservableValue<Language> language) {
    this.session = session;
    this.language = language;
    gather();
    refresh();
    search.subscribe(this::refresh);
    scope.subscribe(this::refresh);
    session.stateProperty().addListener(new WeakChangeListener<>(follower));
  }

  Texts texts() {
    return Texts.of(CatalogueViewModel.class, language.getValue());
  }

  /** What is typed to search for. */
  public StringProperty searchProperty() {
    return search;
  }

  /** What is listed. */
  public ObjectProperty<Scope> scopeProperty() {
    return scope;
  }

  /** What a scope is called. */
  public String name(Scope named) {
    return texts().get("scope." + named);
  }

  /** What the list shows. */
  public ReadOnlyObjectProperty<Content> contentProperty() {
    return content.getReadOnlyProperty();
  }

  /** The chosen entry in full. */
  public ReadOnlyObjectProperty<Optional<Detail>> detailProperty() {
    return detail.getReadOnlyProperty();
  }

  /** Whether another entry was shown before this one. */
  public ReadOnlyBooleanProperty canGoBackProperty() {
    return canGoBack.getReadOnlyProperty();
  }

  /** Shows an entry in full; nothing happens when the edition does not have it. */
  public void show(Entry entry) {
    Optional<Entry> before = detail.get().map(Detail::entry);
    if (before.filter(entry::equals).isPresent()) {
      return;
    }
    Optional<Detail> found = details().of(entry);
    if (found.isPresent()) {
      before.ifPresent(visited::push);
      detail.set(found);
      canGoBack.set(!visited.isEmpty());
    }
  }

  /** Shows the entry that was shown before. */
  public void back() {
    Optional<Detail> found = Optional.empty();
    while (found.isEmpty() && !visited.isEmpty()) {
      found = details().of(visited.pop());
    }
    if (found.isPresent()) {
      detail.set(found);
    }
    canGoBack.set(!visited.isEmpty());
  }

  private Details details() {
    return new Details(words());
  }

  private CatalogueWords words() {
    return new CatalogueWords(session.state().catalogue(), language.getValue());
  }

  private void follow(ProjectState before, ProjectState now) {
    if (!before.framework().equals(now.framework())) {
      gather();
      refresh();
      detail.set(detail.get().map(Detail::entry).flatMap(entry -> details().of(entry)));
    }
  }

  private void gather() {
    CatalogueWords words = words();
    Catalogue catalogue = words.catalogue();
    List<Group> groups = new ArrayList<>();
    for (ItemKind kind : ItemKind.values()) {
      List<Row> rows = catalogue.items(kind).stream().map(item -> row(item, words)).toList();
      if (!rows.isEmpty()) {
        groups.add(new Group(words.kind(kind), rows));
      }
    }
    Map<String, List<Row>> chapters = new LinkedHashMap<>();
    catalogue.rules().stream()
        .sorted((one, other) -> compareChapters(one.chapter(), other.chapter()))
        .forEach(rule ->
            chapters
                .computeIfAbsent(rule.chapter(), _ -> new ArrayList<>())
                .add(row(rule, words)));
    chapters.forEach((chapter, rows) -> groups.add(new Group(chapter(chapter), rows)));
    all = groups;
  }

  private String chapter(String chapter) {
    return isNumber(chapter)
        ? texts().get("chapter", chapter)
        : texts().get("chapter.other", chapter);
  }

  private static int compareChapters(String one, String other) {
    if (isNumber(one) && isNumber(other)) {
      return Integer.compare(Integer.parseInt(one), Integer.parseInt(other));
    }
    return Boolean.compare(isNumber(other), isNumber(one));
  }

  private static boolean isNumber(String chapter) {
    return chapter.matches("\\d{1,6}");
  }

  private static Row row(CatalogueItem item, CatalogueWords words) {
    String label = words.of(item.name());
    Badge badge = new Badge(words.strength(item.strength()), CatalogueWords.style(item.strength()));
    String basis = item.id() + " · " + words.section(item.section());
    return new Row(
        new Entry.OfItem(item.id()),
        label,
        badge,
        basis,
        item.regional(),
        found(
            label,
            words.other(item.name()),
            basis,
            words.strength(item.strength()),
            words.of(item.explanation()),
            words.of(item.condition()),
            words.of(item.targetGroup())));
  }

  private static Row row(Rule rule, CatalogueWords words) {
    String label = words.of(rule.name());
    Badge badge =
        new Badge(
            words.severity(rule.severity()),
            "rule-severity-" + rule.severity().name().toLowerCase(Locale.ROOT));
    String basis = rule.id() + " · " + words.section(rule.section());
    return new Row(
        new Entry.OfRule(rule.id()),
        label,
        badge,
        basis,
        false,
        found(
            label,
            words.other(rule.name()),
            basis,
            words.severity(rule.severity()),
            rule.verb(),
            words.of(rule.why())));
  }

  private static String found(String... texts) {
    return String.join(" ", texts).toLowerCase(Locale.ROOT);
  }

  private void refresh() {
    String[] wanted = search.get().toLowerCase(Locale.ROOT).strip().split("\\s+");
    boolean searching = !search.get().isBlank() || scope.get() == Scope.OWN;
    List<Group> shown =
        all.stream()
            .map(group ->
                new Group(
                    group.title(),
                    group.rows().stream()
                        .filter(this::isInScope)
                        .filter(row -> Arrays.stream(wanted).allMatch(row.found()::contains))
                        .toList()))
            .filter(group -> !group.rows().isEmpty())
            .toList();
    Texts texts = texts();
    String none = "";
    if (shown.isEmpty()) {
      none = texts.get(search.get().isBlank() ? "none.own" : "none.found", search.get().strip());
    }
    content.set(
        new Content(
            shown, texts.get("listed", rows(shown).count(), rows(all).count()), none, searching));
  }

  private static Stream<Row> rows(List<Group> groups) {
    return groups.stream().flatMap(group -> group.rows().stream());
  }

  private boolean isInScope(Row row) {
    return switch (scope.get()) {
      case ALL -> true;
      case ITEMS -> row.entry() instanceof Entry.OfItem;
      case RULES -> row.entry() instanceof Entry.OfRule;
      case OWN -> row.own();
    };
  }
}
